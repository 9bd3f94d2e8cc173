import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { person } from './login'
import { dialog, pick, send } from './steps'

test('督导检查：逐项检查，问题立为事项，另一人复查', async ({ browser }) => {
  test.setTimeout(180_000)
  const title = `督导检查${Date.now() % 100000}`
  const office = await person(browser, 'office1', { place: '/activities/new' })
  await pick(office.getByTestId('a-kind'), '督导检查')
  await office.getByTestId('a-title').fill(title)
  await pick(office.getByRole('combobox', { name: '参加单位' }), '文龙街道', { typed: '文龙街道' })
  await office.keyboard.press('Escape')
  await office.getByTestId('save').click()
  await office.waitForURL(/\/activities\/[0-9a-f-]{36}$/)
  const path = new URL(office.url()).pathname

  // The check-list is asked for when it is recorded, and not before.
  await office.getByTestId('act-record').click()
  await office.getByTestId('record-save').click()
  await expect(dialog(office).getByRole('alert').filter({ hasText: '必填' })).toBeVisible()
  for (const check of await dialog(office).getByTestId('check').all())
    await check.getByRole('button', { name: '是', exact: true }).click()
  const first = dialog(office).getByTestId('check').filter({ hasText: '优先窗口和标识' })
  await first.getByRole('button', { name: '否', exact: true }).click()
  await first.getByRole('textbox').fill('没有标识')
  await expectAccessible(office)
  await office.getByTestId('record-save').click()
  await expect(office.getByText('没有标识')).toBeVisible()

  await office.getByTestId('add-finding').click()
  await office.getByTestId('save').click()
  await expect(dialog(office).getByText('必填').first()).toBeVisible()
  const unit = dialog(office).getByRole('combobox', { name: '被检查（反映）单位' })
  await pick(unit, '文龙街道', { typed: '文龙街道' })
  await pick(office.getByTestId('finding-item'), '优先窗口和标识')
  await office.getByTestId('finding-text').fill('办事大厅没有军人优先标识。')
  await office.getByTestId('finding-title').fill(`补设标识${title}`)
  await expectAccessible(office)
  await office.getByTestId('save').click()
  const finding = office.getByTestId('finding').filter({ hasText: '没有军人优先标识' })
  await expect(finding).toBeVisible()
  // Whoever found it does not look again.
  await expect(finding.getByTestId('recheck')).toHaveCount(0)

  // It is a matter of the ledger, given to the unit that was inspected.
  await finding.getByRole('link').click()
  await expect(office.getByRole('heading', { level: 1, name: `补设标识${title}` })).toBeVisible()
  await expect(office.getByText('文龙街道').first()).toBeVisible()

  const other = await person(browser, 'office2', { place: path })
  await other.getByTestId('recheck').click()
  await dialog(other).getByText('不合格', { exact: true }).click()
  await other.getByTestId('save').click()
  await expect(dialog(other).getByText('必填').first()).toBeVisible()
  await dialog(other).getByLabel('复查说明').fill('标识还在制作')
  await expectAccessible(other)
  await other.getByTestId('save').click()
  await expect(other.getByTestId('finding')).toContainText('复查不合格')
  await other.getByTestId('recheck').click()
  await send(other)
  await expect(other.getByTestId('finding')).toContainText('复查合格')
  await expect(other.getByTestId('recheck')).toHaveCount(0)

  await other.goto(`${path}/print`)
  await expect(other.getByTestId('paper-row')).toContainText('办事大厅没有军人优先标识')
  await expectAccessible(other)
})
