import { expect, expectAccessible, expectFits, test } from './browser'
import { operations } from './source'

test('the operations are the tabs, HospitalsInSeveralGroups the first', async ({ page }) => {
  await page.goto('/playground')
  const tabs = page.getByRole('tab')
  await expect(tabs).toHaveCount(operations.length)
  await expect(tabs.first()).toContainText('HospitalsInSeveralGroups')
})

for (const [lang, colorScheme, width] of [['zh', 'light', 1280], ['en', 'dark', 390]] as const) {
  test(`@once it is accessible in ${lang}, ${colorScheme}, and drawn`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/playground?lang=${lang}`)
    await expect(page.locator('.graphiql-query-editor')).toContainText('HospitalsInSeveralGroups')
    await expect(page.getByRole('button', { name: lang === 'zh' ? '整理格式' : 'Prettify query' })).toBeVisible()
    // GraphiQL puts the button that closes a tab inside the tab, which is its to mend.
    await expectAccessible(page, { rule: 'nested-interactive', within: '.graphiql-tab' })
    await page.screenshot({ path: `../build/screenshots/playground-${lang}-${colorScheme}-${width}.png` })
    await expectFits(page)
  })
}

test('@once every example runs and answers', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/playground')
  for (const [index, { file, name }] of operations.entries()) {
    await test.step(file, async () => {
      // The tabs are drawn before they can be pressed.
      await expect(async () => {
        await page.getByRole('tab').nth(index).click()
        await expect(page.locator('.graphiql-query-editor')).toContainText(name, { timeout: 2_000 })
      }).toPass()
      const [response] = await Promise.all([
        page.waitForResponse((r) => r.url().endsWith('/graphql') && String(r.request().postDataJSON()?.query).includes(`query ${name}`)),
        page.getByRole('button', { name: /execute|run/i }).click(),
      ])
      const { data, errors } = await response.json()
      expect(errors).toBeUndefined()
      expect(Object.values(data).every((value) => value !== null && !(Array.isArray(value) && value.length === 0))).toBe(true)
      await expect(page.locator('.graphiql-response')).toContainText('"data"')
    })
  }
})
