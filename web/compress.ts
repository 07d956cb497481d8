import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Writes beside each built file what Brotli makes of it at its best, `name.br`, where that is smaller: the server hands it out as it is. */
export function compress(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle)) {
        const file = join(dir!, name)
        const plain = readFileSync(file)
        const small = brotliCompressSync(plain) // its default quality is 11, the best
        if (small.length < plain.length) writeFileSync(`${file}.br`, small)
      }
    },
  }
}
