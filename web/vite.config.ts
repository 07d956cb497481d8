import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { budget } from './budget.ts'
import { compress } from './compress.ts'

const server = 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [react(), budget(['/src/main.tsx', '/src/pages/Overview.tsx'], 300_000), compress()],
  build: {
    // The oldest browsers that have all that the pages use.
    target: ['chrome111', 'firefox114', 'safari16.4'],
    // A data: address would need its own place in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: ['index.html', 'playground.html', '404.html'],
      // GraphiQL's packages have directives for a compiler that is not used here.
      onLog: (level, log, report) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log) },
    },
  },
  // Their imports of workers are Vite's own to read.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    proxy: { '/graphql': server, '/schema.graphqls': server, '/export': server },
  },
})
