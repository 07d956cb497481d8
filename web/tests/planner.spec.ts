import { expect, expectAccessible, settled, test } from './browser'
import { rows } from './source'

// What the registry directory says of radiotherapy for retinoblastoma, by region:
// the hospitals that have it for the disease by name, or in a group that treats
// it without saying for what.
function offering(): Map<string, Set<string>> {
  const region = new Map(rows('registry/groups.csv').map(({ code, region }) => [code, region!]))
  const treats = new Set(rows('registry/group_diseases.csv').filter(({ disease }) => disease === 'RETINOBLASTOMA').map(({ group }) => group))
  const broader = new Map(rows('registry/modalities.csv').map(({ code, broader }) => [code, broader]))
  const scopes = rows('registry/capability_scopes.csv')
  const found = new Map(rows('registry/regions.csv').map(({ code }) => [code!, new Set<string>()]))
  for (const c of rows('registry/capabilities.csv')) {
    if (c.modality !== 'RADIOTHERAPY' && broader.get(c.modality) !== 'RADIOTHERAPY') continue
    const counts = c.scoped === 'true'
      ? scopes.some((s) => s.group === c.group && s.hospital === c.hospital && s.position === c.position && s.disease === 'RETINOBLASTOMA')
      : treats.has(c.group)
    if (counts) found.get(region.get(c.group!)!)!.add(c.hospital!)
  }
  return found
}

test('a planner finds the gaps, who stands alone, what a closure would do, and leaves with a spreadsheet', async ({ page, request }) => {
  const names = new Map(rows('vocabulary/regions.csv').map(({ code, name_zh }) => [code!, name_zh!]))
  const regions = [...offering()]
  const none = regions.filter(([, who]) => who.size === 0).map(([code]) => names.get(code)!)
  const alone = regions.filter(([, who]) => who.size === 1)

  await page.goto('/')
  await page.getByLabel('疾病').selectOption({ label: '视网膜母细胞瘤' })
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`视网膜母细胞瘤的放疗：${none.length} 个地区无人开展，${alone.length} 个地区只靠一家医院`)
  for (const name of none) await expect(page.getByRole('row', { name }).first()).toContainText('缺口')

  await page.getByRole('link', { name: '缺口与最近的医院' }).click()
  await settled(page)
  for (const name of none) await expect(page.getByRole('row', { name }).last()).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'XLSX' }).click()])
  expect(download.suggestedFilename()).toContain('oncograph-gaps-')

  await page.goBack()
  await page.getByRole('link', { name: '哪些只靠一家医院' }).click()
  await settled(page)
  const [code, who] = alone[0]!
  await page.locator(`tr:has(a[href="/hospitals/${[...who][0]}"])`).last().getByRole('link', { name: '若该院停诊？' }).click()
  await settled(page)
  await expect(page.getByText('出现的缺口（1）').first()).toBeVisible()
  await expect(page.getByRole('table', { name: '出现的缺口（1）' })).toContainText(names.get(code)!)

  const answer = await request.post('/graphql', {
    data: { query: `{ whatIf(changes: [{closeHospital: "${[...who][0]}"}], level: REGION, modalities: ["RADIOTHERAPY"], diseases: ["RETINOBLASTOMA"]) { after { absent single } opened { region { name } } } }` },
  })
  const { data } = await answer.json()
  expect(data.whatIf.opened).toEqual([{ region: { name: names.get(code) } }])
  await expect(page.getByRole('table', { name: '各类格数' }).getByRole('row', { name: '缺口' })).toContainText(String(data.whatIf.after.absent))
})

// The tests' earlier edition (servers.ts) lacks what line 101 prints of Jiangxi.
test('what changed since an earlier edition: a gap has closed, and the line that says so', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '变化' }).click()
  await settled(page)
  await expect(page.getByRole('table', { name: '消失的缺口（1）' })).toContainText('江西')
  const changed = page.getByRole('table', { name: '名单中的不同' })
  await expect(changed.getByRole('row')).toHaveCount(3)
  await expect(changed.getByRole('row', { name: '治疗分工' })).toContainText(/江西省肿瘤医院.*新增.*没有记载.*放疗.*第 ?101 ?行/)
  await page.getByRole('combobox', { name: '内容' }).selectOption('成员关系')
  await expect(changed.getByRole('row')).toHaveCount(2)
  await expect(changed.getByRole('row').last()).toContainText(/北京儿童医院.*更改.*成员单位.*牵头单位/)
})

// What the registry directory says: how many hospitals of a region do a modality or a narrower one.
function doing(region: string, modality: string): number {
  const broader = new Map(rows('registry/modalities.csv').map(({ code, broader }) => [code, broader]))
  const groups = new Set(rows('registry/groups.csv').filter((group) => group.region === region).map(({ code }) => code))
  return new Set(rows('registry/capabilities.csv').filter((c) => groups.has(c.group) && (c.modality === modality || broader.get(c.modality) === modality)).map(({ hospital }) => hospital)).size
}

test('@once a cell of the nation opens the memberships of the regions that were chosen, and no others', async ({ page }) => {
  const broader = new Map(rows('registry/modalities.csv').map(({ code, broader }) => [code, broader]))
  const region = new Map(rows('registry/groups.csv').map(({ code, region }) => [code, region!]))
  const chosen = rows('registry/capabilities.csv').filter((c) => ['CN-GS', 'CN-XZ'].includes(region.get(c.group!)!) && (c.modality === 'SURGERY' || broader.get(c.modality) === 'SURGERY'))
  const memberships = new Set(chosen.map(({ group, hospital }) => `${group}/${hospital}`))
  expect(memberships.size).toBeGreaterThan(0)

  await page.goto('/coverage?level=NATION&modalities=SURGERY&regions=CN-GS,CN-XZ')
  await settled(page)
  await page.locator('.matrix-cell').first().click()
  await expect(page.locator('.cell-details .behind')).toHaveCount(memberships.size)
})

test('@once two regions, and two groups, stand side by side in a picture that shows where they differ', async ({ page }) => {
  const modalities = ['SURGERY', 'CHEMOTHERAPY', 'RADIOTHERAPY', 'TRANSPLANTATION']
  const counts = modalities.map((modality) => [doing('CN-ZJ', modality), doing('CN-JS', modality)] as const)
  const differing = counts.filter(([a, b]) => Math.min(a, 2) !== Math.min(b, 2)).length
  expect(differing).toBeGreaterThan(0)
  expect(differing).toBeLessThan(modalities.length)

  await page.goto('/regions/CN-ZJ')
  await page.getByLabel('对比').selectOption({ label: '江苏' })
  const picture = page.getByRole('img', { name: `4 种治疗方式中，浙江与江苏有 ${differing} 种覆盖程度不同` })
  await expect(picture.locator('.comparison-count')).toHaveText(counts.flat().map(String))
  await expect(picture.getByText('≠')).toHaveCount(differing)
  await settled(page)
  await expectAccessible(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 SVG' }).click()])
  expect(download.suggestedFilename()).toBe('comparison.svg')

  await page.goto('/groups/CN-BJ-1')
  await page.getByRole('combobox', { name: '对比的协作组' }).fill('浙江协作组一')
  await page.getByRole('option', { name: '浙江协作组一' }).click()
  await expect(page.getByRole('img', { name: /北京协作组一与浙江协作组一/ })).toBeVisible()
  await expect(page).toHaveURL(/with=CN-ZJ-1/)
})

test('@once by keyboard alone a hospital is found and its pages are walked', async ({ page }) => {
  await page.goto('/network')
  await settled(page)
  await page.keyboard.press('/')
  await page.keyboard.type('zhe jiang da xue yi xue yuan fu shu er tong')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/hospitals\/zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('浙江大学医学院附属儿童医院')
  await page.goto('/coverage')
  await settled(page)
  await page.locator('.matrix-cell[tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('#cell-head')).toBeFocused()
  await expect(page.locator('#cell-head')).toHaveText('北京 · 化疗')
  await expect(page.locator('.cell-details')).toContainText(/第 ?\d+ ?行/)
})

test('@once a picture is taken away as SVG and as PNG', async ({ page }) => {
  await page.goto('/coverage')
  await settled(page)
  for (const [button, ending] of [['下载 SVG', '.svg'], ['下载 PNG', '.png']] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
    expect(download.suggestedFilename()).toBe(`coverage${ending}`)
  }
})

test.describe('without the server', () => {
  test.use({ expectFaults: /ERR_|Failed to load/ })
  test('@once a page says so and recovers', async ({ page }) => {
    await page.route('**/graphql', (route) => route.abort())
    await page.goto('/gaps')
    await expect(page.getByRole('alert')).toContainText('无法连接服务器')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).first().click()
    await expect(page.getByRole('table').first()).toBeAttached()
  })
})

test.describe('a question that the server refuses', () => {
  test('@once is answered in the server’s own words', async ({ page }) => {
    await page.goto('/coverage?modalities=RADIOTHERAPPY')
    await expect(page.getByRole('alert')).toContainText('there is no modality "RADIOTHERAPPY"')
  })
})
