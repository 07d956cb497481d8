/** About how wide a text of 13 pixels is, in pixels. */
export const wide = (text: string) => [...text].reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 13.5 : 7), 0)

/** A text on lines that are about as wide as `most` pixels at the most, broken at spaces and between Chinese characters. */
export function wrap(text: string, most: number): string[] {
  const lines = ['']
  for (const piece of text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*/gu) ?? []) {
    if (lines.at(-1) && wide((lines.at(-1) + piece).trimEnd()) > most) lines.push('')
    lines[lines.length - 1] += piece
  }
  return lines
}
