import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { act, collect, madeUpName, madeUpNumber } from './families'
import { person } from './login'

test('建档：村社在手机上采集，街镇审核，区级核定，再查到本人', async ({ browser }) => {
  const name = madeUpName('卫')
  const number = madeUpNumber()
  const village = await person(browser, 'village1', { phone: true, place: '/m/persons' })
  await village.getByTestId('new-person').click()
  await expect(village.getByRole('heading', { level: 1, name: '新建档案' })).toBeVisible()
  await village.getByTestId('save').click()
  await expect(village.getByText('必填').first()).toBeVisible()
  await expectAccessible(village)
  await collect(village, name, number)
  await expect(village.getByText('待街镇审核')).toBeVisible()
  await expectAccessible(village)
  // Entered once more, it is stopped (2.1).
  await village.goto('/m/persons/new')
  await village.getByTestId('name').fill(name)
  await village.getByTestId('id-number').fill(number)
  await village.getByTestId('save').click()
  await expect(village.getByRole('alert').first()).toBeVisible()
  await expect(village).toHaveURL(/\/m\/persons\/new$/)

  const town = await person(browser, 'gunan1', { place: '/persons?status=COLLECTED' })
  await town.getByRole('link', { name }).click()
  await act(town, 'check')
  await expect(town.getByText('待区级核定').first()).toBeVisible()
  const place = new URL(town.url()).pathname

  const office = await person(browser, 'office1', { place })
  await act(office, 'approve')
  await expect(office.getByText('有效').first()).toBeVisible()
  await expect(office.getByText('变更记录')).toBeVisible()
  await expectAccessible(office)

  // By number, which never stands in the address.
  await office.goto('/persons')
  await office.getByTestId('person-search').fill(number)
  await office.keyboard.press('Enter')
  await expect(office.getByRole('link', { name })).toBeVisible()
  await expect(office.getByTestId('person')).toHaveCount(1)
  expect(office.url()).not.toContain(number)
  await expectAccessible(office)

  // A household of its own, and its page with what is done for the family.
  await office.getByRole('link', { name }).click()
  await office.getByTestId('make-household').click()
  await office.getByTestId('save-household').click()
  await expect(office).toHaveURL(/\/households\//)
  await expect(office.getByRole('heading', { level: 1, name: `${name}家庭` })).toBeVisible()
  await expect(office.getByText('还没有办理记录')).toBeVisible()
  await expectAccessible(office)

  // Another town sees nothing of it.
  const other = await person(browser, 'wenlong1', { place })
  await expect(other.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()
})
