import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { login, person } from './login'
import { assigned, dialog, registered, send } from './steps'

async function more(page: Page, name: string) {
  await page.getByRole('button', { name: '其他操作' }).click()
  await page.getByRole('menuitem', { name }).click()
}

test('不予受理要领导审定，领导同意后才生效', async ({ browser }) => {
  const { office, path } = await registered(browser, `不属本区的事项${Date.now() % 100000}`)
  await more(office, '拟不予受理')
  await dialog(office).getByRole('textbox').last().fill('属市级职权，已函告。')
  await expectAccessible(office)
  await send(office)
  await expect(office.getByText('拟不予受理，待领导审定')).toBeVisible()
  await expect(office.getByRole('button', { name: '审定同意' })).toHaveCount(0)
  await expectAccessible(office)

  const leader = await person(browser, 'leader1')
  await expect(leader.getByRole('link', { name: /领导审定/ })).toBeVisible()
  await leader.goto(path)
  await expect(leader.getByText('属市级职权，已函告。').first()).toBeVisible()
  await leader.getByRole('button', { name: '审定同意' }).click()
  await send(leader)
  await expect(leader.getByText('不予受理', { exact: true }).first()).toBeVisible()
  await expect(leader.getByText('办结日期')).toBeVisible()
  await expect(leader.locator('main').getByText('已销号', { exact: true })).toHaveCount(1) // a step not reached
  await expectAccessible(leader)
})

test('手机上申请延期，双拥办同意，原定时限保留', async ({ browser }) => {
  const { office, path } = await assigned(browser, `申请延期的事项${Date.now() % 100000}`)
  const town = await person(browser, 'wenlong1', { phone: true, place: `/m${path}` })
  await town.getByRole('link', { name: '签收' }).click()
  await town.getByTestId('send').click()
  await town.getByRole('link', { name: '申请延期' }).click()
  await town.locator('input[type=date]').fill('2099-09-30')
  await town.getByTestId('text').locator('textarea').fill('雨季无法施工。')
  await expectAccessible(town)
  await town.getByTestId('send').click()
  await expect(town.getByText(/申请把完成时限延到 2099-09-30/)).toBeVisible()
  await expectAccessible(town)

  await office.reload()
  await office.getByRole('button', { name: '同意延期', exact: true }).click()
  await send(office)
  await expect(office.getByText('2099年9月30日').first()).toBeVisible()
  await expect(office.getByText('原定时限', { exact: true })).toBeVisible()
  await expect(office.getByText('2099年6月30日').first()).toBeVisible()
})

test('规则按日生效，写明依据', async ({ page }) => {
  await login(page, 'office1', '/rules')
  await expect(page.getByRole('heading', { level: 1, name: '规则' })).toBeVisible()
  await expect(page.getByText('催后可销号的天数')).toBeVisible()
  await expectAccessible(page)
  await page
    .locator('tr')
    .filter({ hasText: '催后可销号的天数' })
    .getByRole('button', { name: '修改' })
    .click()
  await send(page)
  await expect(dialog(page).getByText('请填写这一项')).toBeVisible()
  await dialog(page).getByLabel('生效日期').fill(someDay())
  await dialog(page).getByLabel('生效日期').press('Enter')
  await dialog(page).getByLabel('依据').fill('双拥办发文第五条')
  await expectAccessible(page)
  await send(page)
  await expect(page.getByText(/起为 \d+ 天/).first()).toBeVisible()
})

/** A day to come that a repeated run hardly meets again: seconds counted as days, within forty years. */
function someDay(): string {
  return new Date(Date.UTC(2030, 0, 1) + (Math.floor(Date.now() / 1000) % 14_600) * 86_400_000)
    .toISOString()
    .slice(0, 10)
}
