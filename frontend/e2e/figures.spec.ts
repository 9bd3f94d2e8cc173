import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { login } from './login'

test('指标的数字点开，就是它数的那些事项', async ({ page }) => {
  await login(page, 'office1', '/indicators')
  await expect(page.getByRole('heading', { level: 1, name: '指标' })).toBeVisible()
  await expect(page.getByTestId('period')).toHaveText(/^\d{4}年$/)
  await expect(page.getByRole('img', { name: /逐月：立账共/ }).locator('svg')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: '季度' }).click()
  await expect(page).toHaveURL(/span=quarter/)
  await expect(page.getByTestId('period')).toHaveText(/第[1-4]季度/)
  await page.getByTestId('beside').selectOption('previous')
  await page.getByTestId('by-KIND').click()
  await expect(page).toHaveURL(/by=KIND/)

  await page.goto('/indicators')
  const registered = page.getByTestId('count-REGISTERED')
  await expect(page.getByRole('heading', { name: '数量' })).toBeVisible()
  if (await registered.count()) {
    const n = await registered.textContent()
    await registered.click()
    await expect(page).toHaveURL(/figure=REGISTERED/)
    await expect(page.getByText(/指标：立账（/)).toBeVisible()
    await page.getByRole('button', { name: '统计总数' }).click()
    await expect(page.getByText(`共 ${n} 条`)).toBeVisible()
  }

  // 学生军训 by school, and the same as a workbook (1.11).
  await page.goto('/activities/schools')
  await expect(page.getByTestId('school').first()).toBeVisible()
  const file = page.waitForEvent('download')
  await page.getByTestId('export').click()
  expect((await file).suggestedFilename()).toMatch(/\.xlsx$/)
})

test('领导的首页先看全区', async ({ page }) => {
  // The lights are given, so that a district without any matter will do; the figures are the server's.
  await page.route('**/api/v1/reports/home', (route) => route.fulfill({ json: home }))
  await login(page, 'leader1')
  await expect(page.getByRole('link', { name: /领导审定/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: '今年质量效益' })).toBeVisible()
  await expect(page.getByTestId('tile-onTime')).toBeVisible()
  await page.getByTestId('lights-list').click()
  await page.getByText('逾期 2', { exact: true }).last().click()
  await expect(page).toHaveURL(/list=A&light=RED/)
})

const lights = { green: 3, yellow: 1, red: 2, closed: 4 }
const home = {
  waiting: [{ action: 'matter.approve', count: 1 }],
  waitingTotal: 1,
  lights,
  byUnit: [],
  byPoint: [],
  byList: [{ list: 'A', ...lights }],
  dueSoon: [],
  plan: null,
}
