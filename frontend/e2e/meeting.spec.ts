import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { person } from './login'
import { dialog, pick, send } from './steps'

const stamp = Date.now() % 100000

/** From the list of activities to a council with its body and a point on its agenda. */
async function planned(page: Page, title: string): Promise<void> {
  await page.goto('/activities')
  await page.getByTestId('new-activity').click()
  const kind = page.getByRole('combobox', { name: '类别', exact: true })
  await pick(kind, '议军会', { typed: '议军会', exact: true })
  await page.getByTestId('a-title').fill(title)
  await page.getByTestId('save').click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByTestId('meeting-set').click()
  await pick(dialog(page).getByRole('combobox', { name: '会议机构' }), /领导小组/)
  await dialog(page).getByTestId('agenda-0').fill('研究部队提出的问题')
  await dialog(page).getByTestId('meeting-save').click()
  await expect(page.getByText('研究部队提出的问题')).toBeVisible()
}

async function take(page: Page, act: string): Promise<void> {
  await page.getByTestId('more').click()
  await page.getByTestId(`act-${act}`).click()
  await dialog(page).getByTestId('take').click()
  await expect(dialog(page)).toHaveCount(0)
}

test('议军会：议定事项立账交办，牵头单位签收，下次会前一步列出落实情况', async ({ browser }) => {
  const first = `议军会一${stamp}`
  const decision = `修整营区外道路${stamp}`
  const office = await person(browser, 'office1', { place: '/activities' })
  await planned(office, first)
  await expect(office.getByText('会议举行后才能记录议定事项。')).toBeVisible()
  await take(office, 'hold')
  await expect(office.getByText(/\d{4} 年第 \d+ 次/)).toBeVisible()

  await office.getByTestId('decide').click()
  await dialog(office).getByTestId('decide-save').click()
  await expect(dialog(office).getByText('必填').first()).toBeVisible()
  await dialog(office).getByTestId('d-text').fill(decision)
  await pick(dialog(office).getByRole('combobox', { name: '牵头单位' }), '文龙街道', { typed: '文龙街道' })
  await dialog(office).locator('#d-due').fill('2099-06-30')
  await dialog(office).locator('#d-due').press('Enter')
  await expectAccessible(office)
  await dialog(office).getByTestId('decide-save').click()
  const row = office.getByTestId('decision').filter({ hasText: decision })
  await expect(row).toContainText('文龙街道')
  await expect(row).toContainText('已交办')

  await row.getByRole('link').click()
  await office.waitForURL(/\/matters\/[0-9a-f-]{36}/)
  await expect(office.getByRole('heading', { level: 1 })).toContainText(decision)
  await expect(office.getByText('议定事项').first()).toBeVisible()
  await expect(office.getByText(first).first()).toBeVisible()
  await expectAccessible(office)

  const town = await person(browser, 'wenlong1', { place: new URL(office.url()).pathname })
  await town.getByRole('button', { name: '签收', exact: true }).click()
  await send(town)
  await expect(town.getByText('已签收').first()).toBeVisible()

  await planned(office, `议军会二${stamp}`)
  await office.getByTestId('brief').click()
  await expect(office.getByRole('heading', { name: '上次会议议定事项落实情况' })).toBeVisible()
  await expect(office.getByText(first)).toBeVisible()
  const again = office.getByTestId('decision').filter({ hasText: decision })
  await expect(again).toContainText('已签收')
  await expect(again).toContainText('2099-06-30')
  await expect(office.getByRole('heading', { name: '地方为部队办实事' })).toBeVisible()
  await expectAccessible(office)
})
