import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { choose } from './families'
import { login } from './login'
import { pick } from './steps'

/** A right number nobody has, by the clock. */
function number() {
  const head = `5001101970${String(1 + (Date.now() % 12)).padStart(2, '0')}15${String(Date.now() % 1000).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = [...head].reduce((all, digit, n) => all + Number(digit) * weights[n]!, 0)
  return head + '10X98765432'[sum % 11]
}

test('优待事项：受理、材料未齐不能办理、核过原件转街镇', async ({ page }) => {
  const name = `卓${String.fromCodePoint(0x4e00 + (Date.now() % 5000))}${String.fromCodePoint(0x5200 + (Date.now() % 97))}`
  await login(page, 'village1', '/persons/new')
  await page.getByTestId('name').fill(name)
  await page.getByTestId('id-number').fill(number())
  await choose(page, 'p-categories', '退役士兵')
  await page.keyboard.press('Escape')
  await page.getByTestId('save').click()
  await expect(page).toHaveURL(/\/persons\/[0-9a-f-]{36}/)
  await page.goto('/cases/new')
  await choose(page, 'c-kind', '困难帮扶')
  await choose(page, 'c-person', name, name)
  await pick(page.locator('.fields .el-select').first(), '收入低')
  await page.getByLabel('申请帮扶').fill('生活补助')
  await expectAccessible(page)
  await page.getByTestId('save').click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByTestId('act-pass').click()
  await page.getByTestId('take').click()
  await expect(page.getByText('材料未收齐：困难情况证明')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByTestId('paper-seen').click()
  await expect(page.getByText('原件已核')).toBeVisible()
  await page.getByTestId('act-pass').click()
  await page.getByTestId('take').click()
  await expect(page.getByTestId('rail-step').nth(1)).toContainText('古南街道')
  await expectAccessible(page)
  await page.goto('/cases?kind=hardship')
  await expect(page.getByRole('link', { name })).toBeVisible()
  await expectAccessible(page)
})
