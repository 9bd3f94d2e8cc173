import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { login } from './login'

test('喜报：登记、核实、排期，缺人不能送达', async ({ page }) => {
  const soldier = `甄${String.fromCodePoint(0x4e00 + (Date.now() % 5000))}${String.fromCodePoint(0x5200 + (Date.now() % 97))}`
  await login(page, 'office1', '/letters/batch')
  await page.getByTestId('soldier-0').fill(soldier)
  await page.getByTestId('line').first().locator('select').first().selectOption('second-class')
  await page.getByTestId('addressee-0').fill('甄父')
  await page.getByTestId('unitName-0').fill('文龙街道')
  await page.getByTestId('unitName-0').blur()
  await expectAccessible(page)
  await page.getByTestId('save').click()
  await expect(page).toHaveURL(/\/letters\?only=open/)
  await page.getByRole('link', { name: soldier }).click()
  await expect(page.getByRole('heading', { level: 1, name: soldier })).toBeVisible()
  for (const act of ['check', 'verify', 'plan']) {
    await page.getByTestId(`act-${act}`).click()
    await page.getByTestId('take').click()
    await expect(page.getByTestId('take')).toBeHidden()
  }
  await page.getByTestId('act-deliver').click()
  await page.getByTestId('name-1').fill('乙某')
  await page.getByTestId('take').click()
  await expect(page.getByText(/还须到场/)).toBeVisible()
  await page.getByTestId('name-0').fill('甲某')
  await page.getByTestId('take').click()
  await expect(page.getByTestId('take')).toBeHidden()
  await expect(page.getByTestId('letter-event').first()).toContainText('登记送达')
  await expectAccessible(page)
})
