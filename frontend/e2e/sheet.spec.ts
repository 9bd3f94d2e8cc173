import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { person } from './login'
import { assigned, dialog } from './steps'

test('红单：签发后亮红灯，街镇在手机上收到消息并反馈，由第三人复查销单', async ({ browser }) => {
  test.slow() // five people sign in
  const { office, path } = await assigned(browser, `督办的事项${Date.now() % 100000}`)
  await office.getByRole('button', { name: '签发督办单' }).click()
  await dialog(office).getByText('红单', { exact: true }).click()
  await dialog(office).getByLabel('督办要求').fill('七日内完成路面修整并反馈照片。')
  const limit = dialog(office).getByRole('combobox', { name: '反馈时限' })
  await limit.fill('2099-01-31')
  await limit.press('Enter')
  await expectAccessible(office)
  await office.getByTestId('sheet-send').click()
  const band = office.getByTestId('sheet-band')
  await expect(band.getByText('待反馈')).toBeVisible()
  await expect(office.getByText('红单督办').first()).toBeVisible()
  await expectAccessible(office)

  // The phone knows: a badge, a notice, and behind it the matter.
  const town = await person(browser, 'wenlong1', { phone: true, place: '/m/inbox' })
  await expect(town.getByTestId('unread').first()).toBeVisible()
  await expectAccessible(town)
  await town.getByTestId('notice').filter({ hasText: '收到红单' }).first().click()
  await town.waitForURL((url) => url.pathname === `/m${path}`)
  await expect(town.getByText('七日内完成路面修整并反馈照片。').first()).toBeVisible()
  await expectAccessible(town)
  await town.getByTestId('sheet-answer').click()
  await town.getByTestId('text').locator('textarea').fill('路面已修整完毕。')
  await expectAccessible(town)
  await town.getByTestId('send').click()
  await expect(town.getByTestId('sheet-band').getByText('待复查')).toBeVisible()

  // Who issued it may return it, but not clear it.
  await office.reload()
  await expect(band.getByTestId('sheet-return')).toBeVisible()
  await expect(band.getByTestId('sheet-clear')).toHaveCount(0)

  const leader = await person(browser, 'leader1', { place: '/sheets?colour=RED' })
  await expectAccessible(leader)
  // Its limit is far ahead.
  await leader.getByTestId('only-true').click()
  await leader.waitForURL((url) => url.searchParams.get('overdue') === 'true')
  await expect(leader.getByText('没有符合条件的督办单')).toBeVisible()
  await leader.getByTestId('only-all').click()
  await leader
    .getByRole('link', { name: /双督〔/ })
    .first()
    .click()
  await expect(leader.getByTestId('sheet-paper')).toBeVisible()
  await expectAccessible(leader)
  await leader.getByTestId('sheet-clear').click()
  await dialog(leader).getByLabel('复查意见').fill('实地查看，属实。')
  await leader.getByTestId('sheet-send').click()
  await expect(leader.getByTestId('sheet-paper').getByText('已销单')).toBeVisible()
})
