import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { login, person } from './login'
import { dialog, send } from './steps'
import { workbook } from './workbook'

test('更换联络员，前任留在历任里；别的单位看得到姓名，看不到电话', async ({ browser }) => {
  const office = await person(browser, 'office1', { place: '/roster?role=LIAISON&q=水利' })
  const row = office.getByTestId('seat').first()
  const before = (await row.locator('.person').innerText()).trim()
  const next = `新联络${Date.now() % 100000}`
  await row.getByRole('button', { name: /更换/ }).click()
  await dialog(office).getByLabel('姓名').fill(next)
  await dialog(office).getByLabel('电话').fill('023-40001234')
  await expectAccessible(office)
  await send(office)
  await expect(office.getByTestId('seat').first()).toContainText(next)
  await expect(office.getByTestId('seat').first()).toContainText('023-40001234')
  await office.getByRole('button', { name: '历任' }).click()
  await expect(office.getByTestId('seat').filter({ hasText: before })).toBeVisible()

  const town = await person(browser, 'gunan1', { place: '/roster?role=LIAISON&q=水利' })
  await expect(town.getByTestId('seat').first()).toContainText(next)
  await expect(town.getByText('023-40001234')).toHaveCount(0)
  await expect(town.getByRole('button', { name: /更换/ })).toHaveCount(0)
  await town.getByTestId('flagged').click()
  await expect(town.getByTestId('flag').filter({ hasText: '团区委' })).toContainText('联络员多于一名')
  await expectAccessible(town)
})

test('保密员试一段文字，新增规则，查看命中记录', async ({ page }) => {
  await login(page, 'baomi1', '/secrecy')
  await page.getByTestId('try-text').first().fill('部队沿G75向东机动')
  await page.getByTestId('try-go').first().click()
  await expect(page.getByTestId('try-hits').first()).toContainText('疑似行动路线')
  await page.getByTestId('new-secrecy-rule').click()
  await dialog(page).getByLabel('规则名称').fill('演练代称')
  await dialog(page).getByLabel('匹配式').fill('(甲+)+乙')
  await dialog(page).getByLabel('依据').fill('保密工作会')
  await send(page)
  await expect(dialog(page)).toContainText('极慢')
  await dialog(page).getByLabel('匹配式').fill('代称[甲乙丙]号演练')
  await expectAccessible(page)
  await send(page)
  await expect(page.getByText('演练代称').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: '命中记录' }).click()
  await expect(page.getByRole('heading', { name: '命中记录' }).first()).toBeVisible()
  await expectAccessible(page)
})

test('单位更名后原名仍能查到，合并前先看会动什么', async ({ page }) => {
  const code = `E2E-${Date.now() % 1000000}`
  await login(page, 'office1', '/units/new')
  await page.getByLabel('编码').fill(code)
  await page.getByLabel('名称', { exact: true }).fill(`旧名${code}`)
  await page.getByLabel('启用日期').fill('2024-01-01')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '保存' }).click()
  await page.waitForURL(/unit=[0-9a-f-]{36}/)
  const path = `/units/${new URL(page.url()).searchParams.get('unit')}`
  await page.goto(path)
  await page.getByTestId('reorganize').click()
  await page.getByRole('menuitem', { name: '更名' }).click()
  await dialog(page).getByLabel('新名称').fill(`新名${code}`)
  await dialog(page).getByLabel('依据').fill('批复')
  await send(page)
  await expect(page.getByTestId('unit-change')).toContainText(`旧名${code}`)
  await page.goto(`/units?q=旧名${code}`)
  await expect(page.getByText(`新名${code}`).first()).toBeVisible()
  await page.goto(path)
  await page.getByTestId('reorganize').click()
  await page.getByRole('menuitem', { name: '并入其他单位' }).click()
  await expect(dialog(page).getByTestId('impact')).toContainText('没有未办结的事项')
  await expectAccessible(page)
})

test('批量导入：先看每行的去处，确认后才新增，再导一次不会重复', async ({ page }) => {
  const code = `E2E-${Date.now() % 1000000}`
  const file = workbook([
    ['代码', '名称', '类别', '上级代码'],
    [`${code}-V`, `试验${code}村`, '', `${code}-Z`],
    [`${code}-Z`, `试验${code}镇`, '', ''],
    [`${code}-X`, '看不出类别', '', ''],
    ['SYB', '双拥办', '区级部门', ''],
  ])
  const put = () =>
    page.getByTestId('file').setInputFiles({
      name: '单位名册.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: file,
    })
  await login(page, 'admin1', '/units')
  await page.getByRole('link', { name: '批量导入' }).click()
  await expectAccessible(page)
  await put()
  await expect(page.getByTestId('fate-WRONG')).toContainText('1')
  await expect(page.getByTestId('line')).toContainText('看不出类别，请填“类别”列')
  await page.getByTestId('fate-THERE').click()
  await expect(page.getByTestId('line')).toContainText('与现有的名称不同，未改')
  await page.getByTestId('fate-FRESH').click()
  await expect(page.getByTestId('line')).toHaveCount(2)
  await expectAccessible(page)
  await page.getByTestId('unit-take').click()
  await expect(page.getByText('已新增 2 个单位')).toBeVisible()
  await put()
  await expect(page.getByRole('button', { name: '没有可新增的' })).toBeDisabled()
  await expect(page.getByTestId('fate-THERE')).toContainText('3')
  await page.goto(`/units?q=试验${code}`)
  await expect(page.getByText(`试验${code}村`)).toBeVisible()
})
