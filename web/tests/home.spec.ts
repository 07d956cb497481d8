import { expect, test } from './browser'
import { regions } from './source'

test('the page at / has an element for each region that begins with its name', async ({ page }) => {
  await page.goto('/')
  for (const { name_zh } of regions) {
    await expect(page.getByText(new RegExp(`^\\s*${name_zh}`)).first(), name_zh).toBeVisible()
  }
})

test('the language control is labelled with the other language, and what it says stays', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  for (const { name_en } of regions) {
    await expect(page.getByText(new RegExp(`^\\s*${name_en}`)).first(), name_en).toBeVisible()
  }
  await page.goto('/coverage')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: '中文' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test.describe('in an English browser', () => {
  test.use({ locale: 'en-GB' })
  test('the page is in English', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('button', { name: '中文' })).toBeVisible()
  })
})

test('the address can say the language', async ({ page }) => {
  await page.goto('/gaps?lang=en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
