import { expect, settled, test } from './browser'

/** A page each of what planners put on paper. */
const pages = ['/', '/coverage', '/gaps', '/what-if?change=close.zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan', '/hospitals/zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan']

// What is left of A4 between the margins, in CSS pixels.
const paper = { width: 700, height: 1000 }

for (const path of pages) {
  test(`@once ${path} is printed whole, dark on white, without what can only be pressed, with its address and edition`, async ({ page, ask }) => {
    const { registry } = await ask<{ registry: { edition: string; version: string } }>('{ registry { edition version } }')
    await page.setViewportSize(paper)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    for (const lang of ['zh', 'en']) {
      await page.emulateMedia({ media: 'screen' })
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      await settled(page)
      await page.emulateMedia({ media: 'print' })

      // Heads of columns stay, though on the screen they sort.
      for (const gone of ['nav', 'button:not(thead button)', 'select', 'input']) {
        await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0)
      }
      for (const text of [page.url(), registry.edition, registry.version]) await expect(page.locator('footer')).toContainText(text, { useInnerText: true })

      // Pictures are drawn again for the paper.
      const clipped = () => page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.table, .picture')]
          .filter((element) => element.checkVisibility() && (element.scrollWidth > element.clientWidth + 1 || /auto|scroll|hidden/.test(getComputedStyle(element).overflowX)))
          .map((element) => `${element.outerHTML.slice(0, 120)}: ${element.scrollWidth} pixels in ${element.clientWidth}`),
      )
      await expect.poll(clipped).toEqual([])

      // On white paper, whatever the screen: words at 4.5 to 1, marks at 3 to 1, and each status of a shape of its own.
      const { marks, words } = await page.evaluate(() => {
        const contrast = (colour: string) => {
          const [r, g, b] = colour.match(/[\d.]+/g)!.map((c) => Number(c) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
          return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05)
        }
        const texts = [...document.querySelectorAll('h1, p, td, th, .picture text')].filter((text) => text.checkVisibility())
        return {
          marks: [...document.querySelectorAll('.legend .status svg')].map((svg) => ({ shape: svg.innerHTML, contrast: contrast(getComputedStyle(svg).color) })),
          words: Math.min(...texts.map((text) => contrast(getComputedStyle(text)[text.closest('svg') ? 'fill' : 'color']))),
        }
      })
      expect(words).toBeGreaterThan(4.5)
      expect(new Set(marks.map(({ shape }) => shape)).size).toBe(marks.length)
      for (const mark of marks) expect(mark.contrast).toBeGreaterThan(3)
    }
  })
}
