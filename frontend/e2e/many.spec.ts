import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { login, person } from './login'
import { dialog, pick, send } from './steps'

const mark = `批量${Date.now() % 1000000}`

/** Two matters of this run, one of them not registered yet. */
async function propose(page: Page, title: string) {
  await page.goto('/matters/new')
  await page.getByLabel('标题').fill(title)
  await page.getByLabel('具体内容').fill('请协调解决。')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.waitForURL(/\/matters\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname
}

test('批量交办，按列导出，存为视图', async ({ browser }) => {
  test.setTimeout(120_000)
  const troop = await person(browser, 'troopa1')
  const paths = [await propose(troop, `${mark}甲`), await propose(troop, `${mark}乙`)]

  const office = await person(browser, 'office1')
  for (const path of paths) {
    await office.goto(path)
    await office.getByRole('button', { name: '立账' }).click()
    await send(office)
    await expect(office.getByRole('button', { name: '交办', exact: true })).toBeVisible()
  }

  // 选本页全部，一次交办
  await office.goto(`/matters?q=${encodeURIComponent(mark)}`)
  await office.getByTestId('choose-page').check()
  await expect(office.getByText('已选 2 项')).toBeVisible()
  await expectAccessible(office)
  // 别人先动了其中一项
  const other = await person(browser, 'office2', { place: paths[1]! })
  await assign(other, () => other.getByRole('button', { name: '交办', exact: true }).click())
  await assign(office, () => office.getByTestId('assign-many').click())
  await expect(dialog(office).getByText('已交办 1 项，1 项没有办成')).toBeVisible()
  await expectAccessible(office)
  await office.getByTestId('close').click()
  await expect(office.getByText('已选 1 项')).toBeVisible()
  await expect(office.locator('tr.on').getByText(`${mark}乙`)).toBeVisible()

  // 选列，存成视图
  await office.getByRole('button', { name: '显示的列' }).click()
  await office.getByTestId('columns').getByRole('checkbox', { name: '原定时限' }).click()
  await expect(office.getByRole('columnheader', { name: '原定时限' })).toBeVisible()
  await office.keyboard.press('Escape')
  await office.getByTestId('save-view').click()
  await dialog(office).getByLabel('名称').fill(mark)
  await expectAccessible(office)
  await office.getByTestId('save').click()
  await expect(office.getByTestId('view').filter({ hasText: mark })).toHaveAttribute('aria-pressed', 'true')

  // 按当前列导出：任务完成后文件自动下载
  await office.getByTestId('export').click()
  const file = office.waitForEvent('download')
  await office.getByRole('menuitem', { name: '按当前显示的列导出' }).click()
  expect((await file).suggestedFilename()).toMatch(/^事项台账.*\.xlsx$/)
  await expect(office.getByTestId('job').first()).toContainText('已完成')
  await expectAccessible(office)

  await office.getByRole('button', { name: `“${mark}”的更多操作` }).click()
  await office.getByRole('menuitem', { name: '删除视图' }).click()
  await expect(office.getByTestId('view').filter({ hasText: mark })).toHaveCount(0)
})

test('没有提交的文字还在', async ({ page }) => {
  await login(page, 'office1', '/rules')
  await page.getByTestId('rule').first().getByRole('button', { name: '修改' }).click()
  await dialog(page).getByLabel('依据').fill('还没有写完')
  await page.reload()
  await page.getByTestId('rule').first().getByRole('button', { name: '修改' }).click()
  await expect(dialog(page).getByLabel('依据')).toHaveValue('还没有写完')
})

async function assign(page: Page, open: () => Promise<void>) {
  await open()
  await pick(dialog(page).getByRole('combobox', { name: '牵头单位' }), '文龙街道', { typed: '文龙街道' })
  const due = dialog(page).getByRole('combobox', { name: '完成时限' })
  await due.fill('2099-06-30')
  await due.press('Enter')
  await send(page)
  await expect(dialog(page).getByRole('combobox', { name: '牵头单位' })).toHaveCount(0)
}
