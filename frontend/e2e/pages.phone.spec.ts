import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { login } from './login'

test('街镇联络员逐页走一遍', async ({ page }) => {
  await login(page, 'wenlong1', '/m')
  await expect(page.getByText('严禁存储、处理、传输国家秘密和军事秘密')).toBeVisible()
  for (const [path, title] of [
    ['/m', '等我办'],
    ['/m/matters', '事项'],
    ['/m/me', '陈静'],
    ['/m/matters/new', '提出事项'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  }
  for (const path of [
    'inbox',
    'persons',
    'plaques',
    'cases',
    'activities',
    'letters',
    'checks',
    'bookings',
    'outbox',
  ]) {
    await page.goto(`/m/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('button', { name: '重试' })).toHaveCount(0)
    await expectAccessible(page)
  }
  await page.goto('/m/matters/new')
  await page.getByRole('button', { name: /建议的牵头单位/ }).click()
  await expect(page.getByRole('button', { name: '取消' })).toBeVisible()
  await expectAccessible(page)
})

test('没有的事项', async ({ page }) => {
  await login(page, 'wenlong1', '/m/matters/01890000-0000-7000-8000-000000000000')
  await expect(page.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()
  await expectAccessible(page)
})

test('用手机打开电脑版，会问要不要换成手机版', async ({ page }) => {
  await login(page, 'wenlong1')
  await page.getByRole('link', { name: '使用手机版' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '等我办' })).toBeVisible()
})
