import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { act, collect, madeUpName, madeUpNumber } from './families'
import { person } from './login'
import { figures, give, hang, makeBatch } from './plaques'

test('光荣牌：查找应挂、审核、排批次、上门悬挂签字，数字跟着变', async ({ browser }) => {
  test.slow() // four people sign in, one after the other
  const name = madeUpName('甘')
  const office = await person(browser, 'office1', { place: '/plaques/stock' })
  await give(office, '古南街道')
  await expectAccessible(office)

  // A household whose head the district has approved.
  const village = await person(browser, 'village1', { place: '/persons/new' })
  await collect(village, name, madeUpNumber())
  const file = new URL(village.url()).pathname
  await village.getByTestId('make-household').click()
  await village.getByTestId('save-household').click()
  await expect(village).toHaveURL(/\/households\//)
  const town = await person(browser, 'gunan1', { place: file })
  await act(town, 'check')
  await office.goto(file)
  await act(office, 'approve')

  const before = await figures(office, '古南街道')
  await town.goto('/plaques')
  await town.getByTestId('find').click()
  // The approval has listed it already; others may be left.
  await expect(town.getByText(/新列入待核 \d+ 户|没有漏下的应挂家庭/)).toBeVisible()
  await town.goto('/plaques/list?figure=CANDIDATE')
  await town.getByRole('link', { name }).click()
  await town.getByTestId('step-check').click()
  await town.getByTestId('take').click()
  await expect(town.getByTestId('take')).toBeHidden()
  await expect(town.locator('#content').getByText('应挂', { exact: true }).first()).toBeVisible()
  await expectAccessible(town)

  await makeBatch(town, `${name}批次`)
  await expect(town.getByRole('link', { name })).toBeVisible()
  await expectAccessible(town)

  const phone = await person(browser, 'village1', { phone: true, place: '/m/plaques' })
  await hang(phone, `${name}批次`, name)

  const after = await figures(office, '古南街道')
  expect(after.hung).toBe(before.hung + 1)
  expect(after.entitled).toBeGreaterThan(before.entitled)
  await expectAccessible(office)
  await office.goto('/plaques/list?figure=HUNG')
  await expect(office.getByRole('heading', { level: 1, name: '光荣牌台账' })).toBeVisible()

  // Coverage counts it too, and its number opens the rows.
  await office.goto('/coverage')
  const row = office.getByTestId('coverage').filter({ hasText: '古南街道' })
  await expect(row.getByTestId('hung')).toHaveText(String(after.hung))
  await expectAccessible(office)
  await row.getByRole('button', { name: '古南街道' }).click()
  await expect(office.getByRole('heading', { level: 1, name: '覆盖 · 古南街道' })).toBeVisible()
  await office.getByTestId('coverage').first().getByTestId('hung').getByRole('link').click()
  await expect(office).toHaveURL(/figure=HUNG/)
})
