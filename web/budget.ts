import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Fails the build if all the script that some modules need together is more than `most` bytes, compressed. */
export function budget(modules: string[], most: number): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const needed = new Set<string>()
      const add = (file: string) => {
        if (needed.has(file)) return
        needed.add(file)
        chunks.find((chunk) => chunk.fileName === file)?.imports.forEach(add)
      }
      for (const module of modules) {
        const chunk = chunks.find((c) => c.moduleIds.some((id) => id.endsWith(module)))
        if (!chunk) this.error(`no chunk has ${module}`)
        add(chunk.fileName)
      }
      const bytes = chunks.filter((c) => needed.has(c.fileName)).reduce((sum, c) => sum + gzipSync(c.code, { level: 9 }).length, 0)
      if (bytes > most) this.error(`the first page needs ${bytes} bytes of script in ${needed.size} files; the most is ${most}`)
      this.info(`the first page needs ${bytes} bytes of script in ${needed.size} files, of ${most} allowed`)
    },
  }
}
