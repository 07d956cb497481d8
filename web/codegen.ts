import type { CodegenConfig } from '@graphql-codegen/cli'

// Types for every query in src/, from the server's schema.
const config: CodegenConfig = {
  schema: '../schema.graphqls',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string' },
        useTypeImports: true,
      },
    },
  },
}

export default config
