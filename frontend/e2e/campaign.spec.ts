import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { person } from './login'
import { dialog, pick } from './steps'

test('主题活动：定目标，各单位办活动，看完成情况，总结', async ({ browser }) => {
  test.setTimeout(150_000)
  const name = `宣传月${Date.now() % 100000}`
  const office = await person(browser, 'office1', { place: '/campaigns' })
  await office.getByTestId('new-campaign').click()
  await office.getByTestId('c-name').fill(name)
  for (const [label, day] of [
    ['开始日期', '2020-01-01'],
    ['结束日期', '2099-12-31'],
  ] as const) {
    const box = dialog(office).getByRole('combobox', { name: label })
    await box.fill(day)
    await box.press('Enter')
  }
  await office.getByTestId('c-plan').fill('每个街道至少一场。')
  for (const unit of ['文龙街道', '古南街道']) {
    const taken = dialog(office).getByRole('spinbutton', { name: `${unit} 的目标场次` })
    await pick(dialog(office).getByRole('combobox', { name: '各单位目标' }), unit, { typed: unit, taken })
    await taken.fill('1')
  }
  await expectAccessible(office)
  await office.getByTestId('campaign-save').click()
  await office.waitForURL(/\/campaigns\/[0-9a-f-]{36}/)
  await office.getByTestId('start').click()
  const row = (unit: string) => office.getByTestId('campaign-unit').filter({ hasText: unit })
  await expect(row('文龙街道')).toContainText('差 1 场')
  const path = new URL(office.url()).pathname

  // A street was told of it, and holds its own under it.
  const town = await person(browser, 'wenlong1', { place: path })
  await town.getByRole('link', { name: '筹划活动' }).click()
  await expect(town.getByText(name).first()).toBeVisible()
  await town.getByTestId('a-title').fill(`${name}第一场`)
  await town.getByTestId('save').click()
  await town.waitForURL(/\/activities\/[0-9a-f-]{36}$/)
  await town.getByTestId('act-record').click()
  await dialog(town).getByLabel('群众').fill('120')
  await town.getByTestId('record-save').click()
  await expect(town.getByText('已登记').first()).toBeVisible()

  await office.reload()
  await expect(row('文龙街道')).toContainText('120')
  await expect(row('文龙街道')).toContainText('已完成')
  await expect(row('古南街道')).toContainText('差 1 场')
  await row('文龙街道').getByRole('link').click()
  await expect(office.getByRole('link', { name: `${name}第一场` })).toBeVisible()

  await office.goto(path)
  await office.getByTestId('close').click()
  await expect(office.getByTestId('close-save')).toBeDisabled()
  await office.getByTestId('c-summary').fill('一个街道办了一场，120人参加。')
  await expectAccessible(office)
  await office.getByTestId('close-save').click()
  await expect(office.getByText('一个街道办了一场，120人参加。')).toBeVisible()
  await expect(office.getByTestId('campaign-edit')).toHaveCount(0)
  await expectAccessible(office)
  // What is closed takes no more.
  await town.goto(path)
  await expect(town.getByRole('link', { name: '筹划活动' })).toHaveCount(0)
})
