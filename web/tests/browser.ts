import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { address } from './servers'

type Fixtures = {
  /** Asks the server of the page's store. */
  ask: <Data>(query: string, variables?: object) => Promise<Data>
}

/**
 * Tests of pages. Each fails when its page writes an error to the console,
 * throws, gets an answer of 400 or above, or asks anything of another machine;
 * what a test means to provoke it says by `expectFaults`.
 */
export const test = base.extend<Fixtures & { expectFaults: RegExp | null }>({
  expectFaults: [null, { option: true }],
  baseURL: async ({}, use, info) => use(address(info.project.name)),
  page: async ({ page, baseURL, expectFaults }, use) => {
    const faults: string[] = []
    const fault = (text: string) => {
      if (!expectFaults?.test(text)) faults.push(text)
    }
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') fault(`console: ${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => fault(`thrown: ${error.message}`))
    page.on('response', (response) => {
      if (response.status() >= 400) fault(`${response.status()} ${response.url()}`)
    })
    await page.route(
      (url) => url.origin !== baseURL && !['data:', 'blob:'].includes(url.protocol),
      (route) => {
        fault(`a request leaves the machine: ${route.request().url()}`)
        return route.abort()
      },
    )
    await use(page)
    expect(faults).toEqual([])
  },
  ask: async ({ request }, use) => {
    await use(async (query, variables) => {
      const response = await request.post('/graphql', { data: { query, variables } })
      const { data, errors } = await response.json()
      expect(errors, query).toBeUndefined()
      return data
    })
  },
})

export { expect }

/** Fails on what axe finds against WCAG 2.2 AA, but for one rule within what is not ours to mend. */
export async function expectAccessible(page: Page, but?: { rule: string; within: string }): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const theirs = (id: string, target: unknown[]) => id === but?.rule && page.locator(String(target[0])).evaluate((element, within) => element.matches(within), but.within)
  const found = []
  for (const { id, help, nodes } of violations) {
    for (const { html, target } of nodes) if (!(await theirs(id, target))) found.push({ id, help, html })
  }
  expect(found).toEqual([])
}

/** Fails when the page, once drawn, is wider than the window. */
export async function expectFits(page: Page): Promise<void> {
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(beyond, 'pixels that stick out').toBeLessThanOrEqual(0)
}

/** Waits until nothing on the page says that it is still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main')).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}
