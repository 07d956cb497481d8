import { parse } from 'csv-parse/sync'
import { readFileSync, readdirSync } from 'node:fs'

/** The rows of a CSV file of `seeds/`, by its header. */
export function rows(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../../seeds/${name}`, import.meta.url)), { columns: true, bom: true })
}

/** The regions of the vocabulary: code, name_zh, name_en, … */
export const regions = rows('vocabulary/regions.csv')

/** The example operations, as their files say. */
export const operations = readdirSync(new URL('../../operations', import.meta.url))
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(`../../operations/${file}`, import.meta.url), 'utf8')
    return { file, text, name: /^query (\w+)/m.exec(text)![1]! }
  })
