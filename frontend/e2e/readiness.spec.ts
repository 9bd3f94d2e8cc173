import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { login, person } from './login'
import { dialog, pick } from './steps'

const reds = (page: Page, text: string) => page.getByTestId('red').filter({ hasText: text })
const number = async (page: Page, text: string) => Number(await reds(page, text).locator('.n').innerText())

test('应急一览：红在哪里、为什么，点开就是那些行', async ({ page }) => {
  await login(page, 'office1', '/readiness')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  for (const [text, where] of [
    ['逾期未训练', /\/teams\?only=undrilled/],
    ['有物资低于最低储备', /\/sites\?stock=BELOW/],
    ['有物资过期', /\/sites\?stock=EXPIRED/],
    ['无预案', /\/hazard-points\?red=NO_PLAN/],
  ] as const) {
    await page.goto('/readiness')
    await expect(reds(page, text)).toBeVisible()
    const n = await number(page, text)
    await reds(page, text).getByRole('link').click()
    await expect(page).toHaveURL(where)
    if (n && n <= 20) await expect(page.locator('tbody tr')).toHaveCount(n)
    await expectAccessible(page)
  }
})

test('军供站的物资少了，应急一览上亮红，补足后不再', async ({ browser }) => {
  test.setTimeout(150_000)
  const name = `军供站${Date.now() % 100000}`
  const office = await person(browser, 'office1', { place: '/readiness' })
  const before = await number(office, '有物资低于最低储备')
  await office.goto('/sites/new')
  await pick(office.getByTestId('s-kind'), '军供站')
  await office.locator('#s-name').fill(name)
  for (const id of ['#s-unit', '#s-owner']) await pick(office.locator(id), '古南街道', { typed: '古南街道' })
  await office.getByTestId('save').click()
  await office.waitForURL(/\/sites\/[0-9a-f-]{36}$/)
  const path = new URL(office.url()).pathname
  await office.goto(`${path}?tab=stocks`)
  await office.getByTestId('stock-add').click()
  await office.locator('#st-item').fill('大米')
  await office.locator('#st-measure').fill('袋')
  await office.locator('#st-least').fill('20')
  await office.getByTestId('stock-save').click()
  await expect(dialog(office)).toHaveCount(0)
  await office.goto('/readiness')
  await expect(reds(office, '有物资低于最低储备').locator('.n')).toHaveText(String(before + 1))
  await reds(office, '有物资低于最低储备').getByRole('link').click()
  await expect(office.getByRole('link', { name })).toBeVisible()

  await office.goto(`${path}?tab=stocks`)
  await office.getByTestId('stock-move').first().click()
  await office.locator('#st-count').fill('25')
  await office.locator('#st-note').fill('补足')
  await office.getByTestId('stock-save').click()
  await expect(dialog(office)).toHaveCount(0)
  await office.goto('/readiness')
  await expect(reds(office, '有物资低于最低储备').locator('.n')).toHaveText(String(before))
})

test('队伍的演练作为活动登记，也算队伍的训练', async ({ browser }) => {
  test.setTimeout(150_000)
  const name = `民兵应急队${Date.now() % 100000}`
  const town = await person(browser, 'gunan1', { place: '/teams' })
  await town.getByTestId('new').click()
  await dialog(town).getByTestId('name').fill(name)
  await pick(dialog(town).getByRole('combobox', { name: '类别' }), '民兵应急队伍')
  await dialog(town).locator('footer button').last().click()
  await town.goto(`/teams?only=undrilled&q=${name}`)
  await expect(town.getByTestId('row')).toContainText(name)

  const office = await person(browser, 'office1', { place: '/activities/new?kind=drill' })
  await office.getByTestId('a-title').fill(`${name}防汛演练`)
  await office.getByLabel('演练科目').fill('防汛')
  await pick(office.getByRole('combobox', { name: '参演队伍' }), name, { typed: name })
  await office.keyboard.press('Escape')
  await expectAccessible(office)
  await office.getByTestId('save').click()
  await office.waitForURL(/\/activities\/[0-9a-f-]{36}$/)
  await expect(office.getByRole('link', { name })).toBeVisible()
  await expect(office.getByText('古南街道').first()).toBeVisible()
  await office.getByTestId('act-record').click()
  await dialog(office).getByLabel('群众').fill('30')
  await office.getByTestId('record-save').click()
  await expect(office.getByText('已登记').first()).toBeVisible()

  await town.reload()
  await expect(town.getByTestId('row')).toHaveCount(0)
  await town.goto(`/teams?q=${name}`)
  await town.getByTestId('row').getByRole('link', { name }).click()
  await expect(town.getByTestId('activity-of')).toContainText(`${name}防汛演练`)
  await expectAccessible(town)
})

test('抢险救灾任务：时间按先后，报告打印', async ({ browser }) => {
  test.setTimeout(120_000)
  const title = `抢险${Date.now() % 100000}`
  const office = await person(browser, 'office1', { place: '/activities/new?kind=mission' })
  await office.getByTestId('a-title').fill(title)
  // It is entered when it is over: no place, no hour.
  await expect(office.getByLabel('地点', { exact: true })).toHaveCount(0)
  await office.getByTestId('save').click()
  await office.waitForURL(/\/activities\/[0-9a-f-]{36}$/)
  const path = new URL(office.url()).pathname
  await office.getByTestId('mission').click()
  await office.getByTestId('x-event').fill('河水漫堤')
  const at = async (label: string, when: string) => {
    const box = dialog(office).getByRole('combobox', { name: label })
    await box.fill(when)
    await box.press('Enter')
  }
  await at('接到命令', '2021-07-01 06:00')
  await at('到达现场', '2021-07-01 05:00')
  await at('任务结束', '2021-07-01 12:30')
  await dialog(office).getByLabel('出动人数').fill('40')
  await dialog(office).getByLabel('总人时').fill('260')
  await dialog(office).getByLabel('任务成果').fill('加固河堤三百米')
  await dialog(office).getByLabel('感谢表扬').fill('村里送来锦旗')
  await office.getByTestId('mission-save').click()
  await expect(dialog(office).getByRole('alert').first()).toBeVisible()
  await at('到达现场', '2021-07-01 06:40')
  await expectAccessible(office)
  await office.getByTestId('mission-save').click()
  await expect(dialog(office)).toHaveCount(0)
  await office.goto(`${path}/mission`)
  await expect(office.getByText('村里送来锦旗')).toBeVisible()
  const cells = await office.locator('tr').allInnerTexts()
  const times = cells.flatMap((text) => text.match(/\d{2}:\d{2}/g) ?? [])
  expect(times).toEqual(['06:00', '06:40', '12:30'])
  await expectAccessible(office)
})
