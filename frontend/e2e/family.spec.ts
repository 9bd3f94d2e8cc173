import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { act, choose, collect, madeUpName, madeUpNumber, madeUpTwins } from './families'
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
  await collect(village, name, number, '烈士遗属')
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

  // A plaque on application, with its paper (2.2).
  const home = new URL(office.url()).pathname.split('/').pop()
  await office.goto(`/plaques/new?household=${home}`)
  await expect(office.getByTestId('ground')).toContainText('三属')
  await office.getByTestId('files').setInputFiles({
    name: '申请表.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('申请悬挂光荣牌'),
  })
  await expectAccessible(office)
  await office.getByTestId('take').click()
  await expect(office).toHaveURL(/\/plaques\/[0-9a-f-]{36}$/)
  await expect(office.getByText('申请表.txt')).toBeVisible()

  // In the village the file is confirmed for the year, by ticking who still holds (2.1).
  await village.goto('/m/persons/confirmation')
  const due = village.getByTestId('person').first()
  const who = await due.locator('strong').innerText()
  const left = await village.getByTestId('person').filter({ hasText: who }).count()
  await expectAccessible(village)
  await due.getByRole('checkbox').check()
  await village.getByTestId('confirm-ticked').click()
  await expect(village.getByText('已确认 1 人')).toBeVisible()
  await expect(village.getByTestId('person').filter({ hasText: who })).toHaveCount(left - 1)

  // Another town sees nothing of it.
  const other = await person(browser, 'wenlong1', { place })
  await expect(other.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()
})

test('疑似重复由两人并档再撤销，迁移由迁入地接收，超过人数的导出由另一人批准', async ({ browser }) => {
  test.slow() // four people sign in, one after the other
  const name = madeUpName('邬')
  const [first, second] = madeUpTwins()
  const village = await person(browser, 'village1', { place: '/persons/new' })
  await collect(village, name, first)
  await village.goto('/persons/new')
  await collect(village, name, second)
  const file = new URL(village.url()).pathname

  // One says which stays, another does it.
  await village.goto('/persons/doubles')
  const asked = village.getByTestId('twin').filter({ hasText: name })
  await asked.getByTestId('twin-propose').first().click()
  await expect(asked).toBeHidden()
  const town = await person(browser, 'gunan1', { place: '/persons/doubles?status=PROPOSED' })
  const pair = town.getByTestId('twin').filter({ hasText: name })
  await expectAccessible(town)
  await pair.getByTestId('twin-merge').click()
  await expect(pair).toBeHidden()
  await town.goto('/persons/doubles?status=MERGED')
  await expect(pair).toContainText('办理并档')
  await expectAccessible(town)
  await pair.getByTestId('twin-undo').click()
  await expect(pair).toBeHidden()

  // To another town, which is told and takes the file in.
  await town.goto(file)
  await town.getByTestId('move').click()
  await choose(town, 'm-unit', '文龙街道', '文龙街道')
  await town.getByTestId('move-ask').click()
  await expect(town.getByTestId('move-ask')).toBeHidden()
  const other = await person(browser, 'wenlong1', { place: '/inbox' })
  await other.getByTestId('notice').filter({ hasText: '请接收' }).first().click()
  await expect(other.getByRole('heading', { level: 1, name: '迁入迁出' })).toBeVisible()
  await expectAccessible(other)
  await other.getByTestId('move').filter({ hasText: name }).getByTestId('move-accept').click()
  await expect(other.getByTestId('move').filter({ hasText: name })).toContainText('已接收')
  await other.goto(file)
  await expect(other.getByRole('heading', { level: 1, name })).toBeVisible()
  await town.goto(file)
  await expect(town.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()

  const office = await person(browser, 'office1', { place: '/persons' })
  await office.getByTestId('export').click()
  await office.getByTestId('export-reason').fill('核对名册')
  await office.getByTestId('export-ask').click()
  await expect(office.getByTestId('export-ask')).toBeHidden()
  await office.goto('/persons/exports')
  const export1 = office.getByTestId('export').first()
  await expect(export1).toContainText('核对名册')
  await expectAccessible(office)
  // How many need another's word is a rule; a small district's list starts at once.
  if (await export1.getByText('待审批').isVisible()) {
    await expect(export1.getByTestId('export-approve')).toBeHidden()
    const second1 = await person(browser, 'office2', { place: '/persons/exports' })
    await second1.getByTestId('export-approve').first().click()
    await second1.getByTestId('care-take').click()
    await expect(second1.getByTestId('export').first()).toContainText('已批准')
    await office.reload()
    await expect(export1.getByTestId('export-start')).toBeVisible()
  }
})
