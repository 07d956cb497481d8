import { expect, expectAccessible, settled, test } from './browser'

/** Every page of the router, records by one that exists. */
const pages = [
  '/', '/coverage', '/gaps', '/single-points', '/improvements', '/what-if', '/network', '/data',
  '/hospitals', '/hospitals/zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan', '/groups', '/groups/CN-BJ-1', '/regions/CN-ZJ', '/regions/CN-XZ',
  '/diseases/RETINOBLASTOMA', '/modalities/RADIOTHERAPY', '/departments/oncology-surgery',
]

for (const path of pages) {
  for (const [lang, colorScheme] of [['zh', 'light'], ['en', 'dark']] as const) {
    test(`@once ${path} is accessible in ${lang}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${path}?lang=${lang}`)
      await settled(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectAccessible(page)
    })
  }

  test(`@once ${path} fits a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    await settled(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide, 'pixels that stick out').toBeLessThanOrEqual(0)
  })

  test(`@once ${path} says everything in English that is no proper name`, async ({ page }) => {
    await page.goto(`${path}?lang=en`)
    await settled(page)
    // Chinese is left only where it says so: names without English, and the list as printed.
    const chinese = await page.evaluate(() => {
      const found: string[] = []
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walk.nextNode()) {
        const { nodeValue, parentElement } = walk.currentNode
        if (/\p{Script=Han}/u.test(nodeValue ?? '') && !parentElement?.closest('[lang="zh-CN"], noscript, svg, option')) found.push(nodeValue!.trim())
      }
      return found
    })
    expect(chinese).toEqual([])
  })

  test(`${path} shows what the server answers`, async ({ page }) => {
    await page.goto(path)
    await settled(page)
    await expect(page.locator('main')).not.toContainText(/服务器未能回答|无法连接服务器/)
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  })

  test(`@once ${path} as a picture`, async ({ page }) => {
    const name = path === '/' ? 'overview' : path.slice(1).replaceAll('/', '-')
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [shape, width] of [['wide', 1280], ['narrow', 390]] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        await settled(page)
        const picture = await page.screenshot({ fullPage: true, path: `../build/screenshots/${name}-${colorScheme}-${shape}.png` })
        expect(picture.length, 'bytes of the picture').toBeGreaterThan(5_000)
      }
    }
  })
}

test.describe('an address without a page', () => {
  test.use({ expectFaults: /404/ })
  test('says so in both languages and leads home', async ({ page }) => {
    const response = await page.goto('/no-such-page')
    expect(response?.status()).toBe(404)
    await expect(page.locator('body')).toContainText('此地址没有页面')
    await page.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/(\?.*)?$/)
  })
})
