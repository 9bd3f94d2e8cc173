import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { login } from './login'

const year = 2031 + (Date.now() % 60)
const text = `${year}年双拥工作要点
结合实际，抓好落实。
一、教育优待
（一）抓好入学。落实教育优待政策。（牵头单位：区教委；完成时限：${year}年6月底前）
（二）抓好走访。组织节日走访。（牵头单位：区民政局；完成时限：${year}年8月底前）
`
const row = (page: Page, words: string) => page.locator('[data-row]').filter({ hasText: words })

test('明年计划由今年的编制：沿用、修改、不再列入、新增；补充通知改事项', async ({ page }) => {
  await login(page, 'office1', '/plans/import')
  await page.getByPlaceholder(/从“关于印发/).fill(text)
  await page.getByRole('button', { name: '读取这段文字' }).click()
  const title = `${year}年双拥工作要点（演练${Date.now() % 100000}）`
  await page.getByLabel('标题', { exact: true }).fill(title)
  await page.getByRole('button', { name: '保存为草稿' }).click()
  await expect(page.getByText('已分工 2 / 2 条').first()).toBeVisible()
  await page.getByTestId('publish').click()
  await page.getByTestId('publish-confirm').click()
  await expect(page.getByText('已印发', { exact: true })).toBeVisible()
  await expectAccessible(page)
  const published = page.url()

  // 一步编制明年的，标题和时限都推后一年，每条写明与今年的异同
  await page.getByTestId('renew').click()
  await expect(
    page.getByRole('heading', { level: 1, name: title.replace(`${year}`, `${year + 1}`) }),
  ).toBeVisible()
  await expect(page.getByTestId('mark-KEPT')).toContainText('2')
  await expect(row(page, '落实教育优待').getByTestId('fate')).toContainText('已交办')
  await row(page, '落实教育优待').click()
  await page.getByTestId('reword').click()
  await page.getByTestId('words').fill('落实教育优待新政策。')
  await page.getByTestId('words-save').click()
  await expect(page.getByTestId('mark-CHANGED')).toContainText('1')
  await expect(row(page, '新政策').getByTestId('former')).toContainText('落实教育优待政策')
  await page.getByTestId('add').click()
  await page.getByTestId('words').fill('开展送教上门。')
  await page.getByTestId('words-save').click()
  await expect(page.getByTestId('mark-NEW')).toContainText('1')
  await row(page, '组织节日走访').click()
  await page.getByTestId('strike').click()
  await page.getByTestId('strike-confirm').click()
  await expect(page.getByTestId('mark-DROPPED')).toContainText('1')
  await page.getByTestId('mark-DROPPED').click()
  await expect(page).toHaveURL(/mark=DROPPED/)
  await expect(page.locator('[data-row]')).toHaveCount(1)
  await expectAccessible(page)

  // 今年的已印发，只能由补充通知改
  await page.goto(published)
  await page.getByTestId('supplement').click()
  await expect(page.getByText('补充通知第 1 号').first()).toBeVisible()
  await row(page, '组织节日走访').click()
  await page.getByTestId('strike').click()
  await page.getByLabel('原因').fill('并入常态工作')
  await page.getByTestId('strike-confirm').click()
  await page.getByTestId('publish').click()
  await expect(page.getByText(/提请撤销 1 件/)).toBeVisible()
  await page.getByTestId('publish-confirm').click()
  await expect(page.getByText('补充通知第 1 号撤销')).toBeVisible()
  await expectAccessible(page)
})

test('联络员报送，双拥办看见谁报了谁没报', async ({ page, browser }) => {
  await login(page, 'wenlong1', '/filings')
  await expect(page.getByRole('heading', { level: 1, name: '本单位报送' })).toBeVisible()
  await expectAccessible(page)
  const file = page.getByTestId('file-PLAN')
  if (await file.isVisible()) {
    await file.click()
    await page.getByTestId('filing-send').click()
    await expect(page.getByText('请附上文件')).toBeVisible()
    await page
      .getByTestId('filing-text')
      .locator('textarea')
      .or(page.locator('#filing-text'))
      .first()
      .fill('三项重点。')
    await page.getByTestId('documents').setInputFiles({
      name: '年度计划.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('本街道年度双拥工作计划。'),
    })
    await expectAccessible(page)
    await page.getByTestId('filing-send').click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: /年度计划/ }).click()
  await expect(page.getByRole('dialog').getByText('年度计划.txt')).toBeVisible()

  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  const office = await context.newPage()
  await login(office, 'office1', '/filings')
  await expect(office.getByTestId('row-500110002').getByRole('button', { name: /年度计划/ })).toBeVisible()
  await expectAccessible(office)
  await office.getByTestId('only-missing').check()
  await expect(office).toHaveURL(/missing=true/)
  await office.getByTestId('row-500110002').getByRole('link').click()
  await expect(
    office
      .getByRole('heading', { name: '文龙街道承担的任务' })
      .or(office.getByText(/承担的任务/))
      .first(),
  ).toBeVisible()
  await expectAccessible(office)
})
