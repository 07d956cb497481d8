import { expect, expectAccessible, expectFits, settled, test } from './browser'

/** Every page of the router, records by one that exists. */
const pages = [
  '/', '/coverage', '/gaps', '/single-points', '/improvements', '/what-if', '/changes', '/network', '/data',
  '/hospitals', '/hospitals/zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan', '/groups', '/groups/CN-BJ-1', '/regions/CN-ZJ', '/regions/CN-XZ',
  '/diseases/RETINOBLASTOMA', '/modalities/RADIOTHERAPY', '/departments/oncology-surgery',
]

for (const path of pages) {
  test(`${path} shows what the server answers, fits a narrow screen, and is English in English`, async ({ page }) => {
    await page.goto(path)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('alert')).toHaveCount(0)

    await page.setViewportSize({ width: 360, height: 740 })
    await expectFits(page)

    await page.getByRole('button', { name: 'English' }).click()
    await settled(page)
    await expect(page.getByRole('button', { name: '中文' })).toBeVisible()
    // Chinese is left only where it says so: names without English, and the list as printed.
    // Names of diseases and modalities may come after the rest, since no answer waits for them.
    const chinese = () => page.evaluate(() => {
      const found: string[] = []
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walk.nextNode()) {
        const { nodeValue, parentElement } = walk.currentNode
        if (/\p{Script=Han}/u.test(nodeValue ?? '') && !parentElement?.closest('[lang="zh-CN"], noscript, svg, option')) found.push(nodeValue!.trim())
      }
      return found
    })
    await expect.poll(chinese).toEqual([])
  })

  for (const [lang, colorScheme, width] of [['zh', 'light', 1280], ['en', 'dark', 390]] as const) {
    test(`@once ${path} is accessible in ${lang}, ${colorScheme}, and drawn`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${path}?lang=${lang}`)
      await settled(page)
      await expectAccessible(page)
      const name = path === '/' ? 'overview' : path.slice(1).replaceAll('/', '-')
      const picture = await page.screenshot({ fullPage: true, path: `../build/screenshots/${name}-${lang}-${colorScheme}-${width}.png` })
      expect(picture.length, 'bytes of the picture').toBeGreaterThan(5_000)
    })
  }
}

test.describe('an address without a page', () => {
  test.use({ expectFaults: /404/ })
  test('says so in both languages and leads home', async ({ page }) => {
    const response = await page.goto('/no-such-page')
    expect(response?.status()).toBe(404)
    await expect(page.locator('body')).toContainText('这里没有页面')
    await page.getByRole('link', { name: '回到首页' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
