// Fails if the first page needs more script than it may: what index.html and the
// overview load, compressed, in bytes.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const budget = 300_000

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', dist)))
const files = new Set()
const add = (entry) => {
  if (files.has(manifest[entry].file)) return
  files.add(manifest[entry].file)
  for (const other of manifest[entry].imports ?? []) add(other)
}
add('index.html')
add('src/pages/Overview.tsx')

let bytes = 0
for (const file of files) bytes += gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length
console.log(`The first page: ${bytes} bytes of script in ${files.size} files, of ${budget} allowed.`)
if (bytes > budget) process.exit(1)
