import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { login, person } from './login'

test('双拥设施逐页走一遍', async ({ page }) => {
  await login(page, 'office1', '/sites')
  for (const [path, title] of [
    ['/sites', '双拥设施'],
    ['/sites/map', '双拥设施'],
    ['/sites/print?only=noWindow', '打印清单'],
    ['/sites/projects', '双拥设施'],
    ['/sites/new', '登记设施'],
    ['/site-rounds', '检查轮次'],
    ['/site-bookings', '参观预约'],
    ['/site-visits', '参观统计'],
    ['/site-placements', '宣传投放'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  }
})

test('分布图点开街镇，回到该街镇的设施', async ({ page }) => {
  await login(page, 'office1', '/sites/map')
  await page.getByTestId('tile-500110001').click()
  await expect(page).toHaveURL(/town=/)
  await expect(page.getByTestId('site').first()).toBeVisible()
})

test('两个人同时办一处设施，后提交的知道是谁改了什么，再按一次就办成', async ({ browser }) => {
  const late = await person(browser, 'office1', { place: '/sites' })
  await late.getByTestId('site').first().getByRole('link').first().click()
  const move = async (page: Page, what: string) => {
    await page.getByTestId('more').click()
    await page.getByTestId(`move-${what}`).click()
  }
  await move(late, 'pause')
  await late.getByRole('dialog').getByRole('textbox').fill('年底维修')
  const quick = await person(browser, 'office2', { place: new URL(late.url()).pathname })
  for (const what of ['pause', 'start']) {
    await move(quick, what)
    await quick.getByTestId('move-save').click()
    await expect(quick.getByRole('dialog')).toBeHidden()
  }
  await late.getByTestId('move-save').click()
  const dialog = late.getByRole('dialog')
  await expect(dialog.getByTestId('by')).toContainText('启用设施')
  await expect(dialog.getByRole('textbox')).toHaveValue('年底维修')
  await expectAccessible(late)
  await late.getByTestId('move-save').click()
  await expect(dialog).toBeHidden()
  // What can no longer be done is said, and what was typed is still there.
  await move(late, 'start')
  await quick.reload()
  await move(quick, 'start')
  await quick.getByTestId('move-save').click()
  await expect(quick.getByRole('dialog')).toBeHidden()
  await late.getByTestId('move-save').click()
  await expect(dialog.getByTestId('by')).toBeVisible()
  await late.getByTestId('move-save').click()
  await expect(dialog.getByRole('alert')).toContainText('不能')
  await late.context().close()
  await quick.context().close()
})

test('街镇在手机上自查，缺陷成为事项', async ({ browser }) => {
  const phone = await person(browser, 'gunan1', { phone: true, place: '/m/checks' })
  await phone.getByTestId('place').filter({ hasText: '未检查' }).first().click()
  const yes = phone.getByTestId('say-yes')
  await expect(yes.first()).toBeVisible()
  for (let n = 1; n < (await yes.count()); n++) await yes.nth(n).click()
  await phone.getByTestId('say-no').first().click()
  await phone.getByTestId('condition-BROKEN').click()
  await phone.getByTestId('camera').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: png() })
  await phone.getByTestId('confirm').check()
  await phone.getByTestId('defect').fill('标识破损，需要更换')
  await expectAccessible(phone)
  await phone.getByTestId('take').click()
  await expect(phone.getByText('缺陷整改中').first()).toBeVisible()
})

test('没有信号时检查，存在手机里，有信号后送到', async ({ browser }) => {
  const phone = await person(browser, 'gunan1', { phone: true, place: '/m/checks' })
  const open = phone.getByTestId('place').filter({ hasText: '未检查' })
  const name = await open.first().locator('strong').innerText()
  const missing = await open.count()
  await phone.waitForLoadState('networkidle')
  // The application's own files are on the phone.
  await phone.evaluate(async () => void (await navigator.serviceWorker.ready))
  await phone.context().setOffline(true)
  await open.first().click()
  const yes = phone.getByTestId('say-yes')
  await expect(yes.first()).toBeVisible()
  for (let n = 0; n < (await yes.count()); n++) await yes.nth(n).click()
  await phone.getByTestId('condition-GOOD').click()
  await phone.getByTestId('camera').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: png() })
  await phone.getByTestId('confirm').check()
  await phone.getByTestId('take').click()
  await expect(phone.getByTestId('outbox')).toContainText('1 项待发送')
  await expect(phone.getByTestId('place').filter({ hasText: name }).first()).toContainText('待发送')
  await expect(open).toHaveCount(missing - 1)
  await phone.getByTestId('outbox').click()
  await expect(phone.getByTestId('entry')).toContainText(name)
  await expectAccessible(phone)
  // Closed and opened again without a line: the look is still there; a list needs the server, and says so.
  await phone.reload()
  await expect(phone.getByTestId('entry')).toContainText(name)
  await phone.goto('/m/checks')
  await expect(phone.getByText('连接不上服务器')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByTestId('outbox').click()
  await expect(phone.getByTestId('entry')).toContainText(name)
  await phone.context().setOffline(false)
  // The browser under test does not always tell a page that opened without a line that there is one again.
  await phone.reload()
  await expect(phone.getByText('没有待发送的内容')).toBeVisible()
  await phone.goto('/m/checks')
  await expect(phone.getByTestId('place').filter({ hasText: name }).first()).toContainText('合格')
})

test('在手机上预约参观，看到状态，再取消', async ({ browser }) => {
  const phone = await person(browser, 'wenlong1', { phone: true, place: '/m/bookings' })
  await phone.getByTestId('book').click()
  await phone.locator('#mb-site').click()
  await phone.getByTestId('pick-one').first().click()
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await phone.getByLabel('日期').fill(day)
  await phone.getByTestId('slot').and(phone.locator(':enabled')).first().click()
  await phone.getByLabel('人数').fill('3')
  await phone.getByLabel('参观内容').fill('参观展陈')
  await phone.getByLabel('带队人').fill('社区书记')
  await expectAccessible(phone)
  await phone.getByTestId('send').click()
  const mine = phone.getByTestId('booking').filter({ hasText: day }).filter({ hasText: '待审核' })
  await expect(mine.first()).toBeVisible()
  await expectAccessible(phone)
  await mine.first().getByTestId('cancel').click()
  await expect(
    phone.getByTestId('booking').filter({ hasText: day }).filter({ hasText: '已取消' }).first(),
  ).toBeVisible()
})

function png(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
}
