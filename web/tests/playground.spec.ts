import { expect, test } from './browser'
import { operations } from './source'

test('the operations are the tabs, HospitalsInSeveralGroups the first', async ({ page }) => {
  await page.goto('/playground')
  const tabs = page.getByRole('tab')
  await expect(tabs).toHaveCount(operations.length)
  await expect(tabs.first()).toContainText('HospitalsInSeveralGroups')
})

for (const [index, { file, name }] of operations.entries()) {
  test(`@once ${file} runs and answers`, async ({ page }) => {
    await page.goto('/playground')
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
