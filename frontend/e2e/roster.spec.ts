import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { madeUpName, madeUpNumber } from './families'
import { login } from './login'
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
