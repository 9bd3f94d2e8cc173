import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { madeUpName, madeUpNumber } from './families'
import { login, person } from './login'
import { figures, give, hang, makeBatch } from './plaques'
import { pick } from './steps'
import { workbook } from './workbook'

test('名册：预览、决定、写入、撤销、未导入的行', async ({ page }) => {
  const [one, two, wrong] = ['景', '凌', '苗'].map(madeUpName) as [string, string, string]
  const file = workbook([
    ['姓名', '公民身份号码', '联系方式', '所在村（社区）', '对象类别'],
    [one, madeUpNumber(), '13800001111', '500110001001', '退役士兵'],
    [two, '', '13800002222', '500110001001', '退役士兵'],
    [wrong, '110105194912310020', '13800003333', '500110001001', '退役士兵'],
  ])
  await login(page, 'gunan1', '/rosters')
  await expectAccessible(page)
  await page.getByTestId('roster-file').setInputFiles({
    name: '名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: file,
  })
  await expect(page).toHaveURL(/\/rosters\/[0-9a-f-]{36}/)
  await expectAccessible(page)
  await page.getByTestId('roster-preview').click()
  await expect(page.getByTestId('fate-WRONG')).toContainText('1')
  await expect(page.getByTestId('roster-line')).toHaveCount(3)
  await expectAccessible(page)
  // Nothing is on file yet.
  await page.getByTestId('fate-DOUBTFUL').click()
  const doubtful = page.getByTestId('roster-line').filter({ hasText: two })
  if (await doubtful.count()) await page.getByTestId('all-ADD').click()
  await page.getByTestId('fate-all').click()
  await page.getByTestId('roster-apply').click()
  await page.getByTestId('roster-yes').click()
  await expect(page.getByTestId('roster-sum')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: one }).click()
  await expect(page.getByRole('heading', { level: 1, name: one })).toBeVisible()
  const file1 = new URL(page.url()).pathname
  await page.goBack()

  const [workbookOfRejected] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('roster-rejected').click(),
  ])
  expect(workbookOfRejected.suggestedFilename()).toMatch(/^未导入的行.*\.xlsx$/)

  await page.getByTestId('roster-undo').click()
  await page.getByTestId('roster-yes').click()
  await expect(page.getByTestId('roster-undo')).toBeHidden()
  await expectAccessible(page)
  await page.goto(file1)
  await expect(page.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()
})

test('名册到门牌：对好列名，一起审核核定，找出应挂，上门悬挂，数字对得上，别的街道看不到', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const family = madeUpName('柏')
  const names = ['甲', '乙', '丙'].map((one) => family + one) as [string, string, string]
  const office = await person(browser, 'office1', { place: '/plaques/stock' })
  await give(office, '古南街道')
  const before = await figures(office, '古南街道')

  // The office's own words for its columns: what is not known is put right by hand.
  const town = await person(browser, 'gunan1', { place: '/rosters' })
  await town.getByTestId('roster-file').setInputFiles({
    name: '转发的名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook([
      ['退役军人花名册'],
      [],
      ['人员', '公民身份号码', '住在哪里', '对象类别'],
      ...names.map((name) => [name, madeUpNumber(), '500110001001', '退役士兵']),
    ]),
  })
  await expect(town).toHaveURL(/\/rosters\/[0-9a-f-]{36}/)
  await expect(town.getByTestId('roster-preview')).toBeDisabled()
  await pick(town.getByTestId('map-name'), '人员')
  await pick(town.getByTestId('map-village'), '住在哪里')
  await town.getByTestId('each-home').click()
  await expectAccessible(town)
  await town.getByTestId('roster-preview').click()
  await expect(town.getByTestId('fate-NEW')).toContainText('3')
  await town.getByTestId('roster-apply').click()
  await town.getByTestId('roster-yes').click()
  await expect(town.getByTestId('roster-sum')).toBeVisible({ timeout: 30_000 })

  await expect(town.getByTestId('next-CHECKED')).toBeVisible()

  // The district approves the three together.
  await office.goto('/persons?status=CHECKED')
  // What is chosen stays from page to page, and goes with the question.
  await office.getByRole('checkbox').nth(1).check()
  await office.getByRole('button', { name: '下一页' }).click()
  await expect(office).toHaveURL(/after=/)
  await office.getByRole('checkbox').nth(2).check()
  await expect(office.getByText('已选 2 项')).toBeVisible()
  await office.getByTestId('person-search').fill(family)
  await office.getByTestId('person-search').press('Enter')
  await expect(office.getByTestId('person')).toHaveCount(3)
  await expect(office.getByText(/已选/)).toBeHidden()
  await office.getByTestId('choose-page').check()
  await expect(office.getByText('已选 3 项')).toBeVisible()
  await expectAccessible(office)
  await office.getByTestId('many-chosen').click()
  await expectAccessible(office)
  await office.getByTestId('many-go').click()
  await expect(office.getByText('已办成 3 项')).toBeVisible()
  await expect(office.getByTestId('person')).toHaveCount(0)

  // Who lacks a plaque: listed already, checked together, put into a batch.
  await town.goto('/plaques/list?figure=CANDIDATE')
  await town.getByRole('combobox', { name: /每页/ }).selectOption('100')
  for (const name of names) await town.getByRole('checkbox', { name: `选择：${name}` }).check()
  await expectAccessible(town)
  await town.getByTestId('many-chosen').click()
  await town.getByTestId('many-go').click()
  await expect(town.getByText('已办成 3 项')).toBeVisible()
  const batch = `${family}批次`
  await makeBatch(town, batch)
  for (const name of names) await expect(town.getByRole('link', { name })).toBeVisible()
  const phone = await person(browser, 'village1', { phone: true, place: '/m/plaques' })
  await hang(phone, batch, names[0])

  // One of three hangs, and the figures open to these rows.
  const after = await figures(office, '古南街道')
  expect(after.entitled).toBe(before.entitled + 3)
  expect(after.hung).toBe(before.hung + 1)
  await office.goto('/coverage')
  const row = office.getByTestId('coverage').filter({ hasText: '古南街道' })
  await expect(row.getByTestId('hung')).toHaveText(String(after.hung))
  await town.goto('/plaques/list?figure=NOT_HUNG')
  await expect(town.getByRole('link', { name: names[1] })).toBeVisible()
  await expect(town.getByRole('link', { name: names[2] })).toBeVisible()
  await expect(town.getByRole('link', { name: names[0] })).toHaveCount(0)
  await town.getByRole('link', { name: names[1] }).click()
  await expect(town).toHaveURL(/\/plaques\/[0-9a-f-]{36}$/)
  const path = new URL(town.url()).pathname

  // Another street finds none of them.
  const other = await person(browser, 'wenlong1', { place: path })
  await expect(other.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()
  await other.goto('/persons')
  await other.getByTestId('person-search').fill(family)
  await other.getByTestId('person-search').press('Enter')
  await expect(other.getByText('没有符合条件的记录')).toBeVisible()
})
