import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { login, person } from './login'

test('类型管理：新增、改版、登记时可用、停用，旧记录照旧', async ({ page, browser }) => {
  const name = `渡口${Date.now() % 100000}`
  await login(page, 'office1', '/kinds?of=matter-topic')
  await expect(page.getByRole('heading', { level: 1, name: '类型管理' })).toBeVisible()
  await expectAccessible(page)
  await page.getByTestId('new-kind').click()
  await page.getByTestId('kind-name').fill(name)
  await page.getByTestId('kind-source').fill('本区做法')
  await page.getByText('地方为部队办实事').click()
  await page.getByTestId('add-row').first().click()
  await page.getByTestId('field-name').fill('渡船')
  await page.getByTestId('field-type').click()
  await page.getByRole('option', { name: '单选' }).click()
  await page.getByTestId('save-kind').click()
  await expect(page.getByRole('alert').filter({ hasText: '选项：必填' })).toBeVisible()
  await page.getByTestId('field-choices').fill('汽渡\n人渡')
  await page.getByTestId('width-phone').click()
  await expect(page.getByLabel('效果预览').locator('select')).toContainText('汽渡')
  await expectAccessible(page)

  await page.getByRole('link', { name: '首页' }).click()
  await page.getByTestId('stay').click()
  await page.getByTestId('save-kind').click()
  await expect(page).toHaveURL(/\/kinds\/matter-topic\/k\w+/)
  const address = new URL(page.url()).pathname

  const troop = await person(browser, 'troopa1', { place: '/matters/new' })
  await troop
    .getByRole('textbox', { name: '标题' })
    .or(troop.getByLabel('事项名称'))
    .first()
    .fill(`修${name}`)
  await troop.getByLabel('具体内容').fill('请协调解决。')
  await troop.getByRole('combobox', { name: '主题' }).first().click()
  await troop.getByRole('option', { name }).click()
  await troop.getByRole('combobox', { name: '渡船' }).click()
  await troop.getByRole('option', { name: '人渡' }).click()
  await troop
    .getByRole('button', { name: /^提交|^提出/ })
    .last()
    .click()
  await troop.waitForURL(/\/matters\/[0-9a-f-]{36}/)

  await page.goto(address)
  await page.getByRole('button', { name: '去掉 渡船' }).click()
  await page.getByTestId('save-kind').click()
  await expect(page.getByTestId('edition').first()).toContainText('去掉“渡船”')
  await page.getByTestId('retire').click()
  await page.getByTestId('retire-yes').click()
  await expect(page.getByText('已停用').first()).toBeVisible()

  await troop.reload()
  await expect(troop.getByText('人渡')).toBeVisible()
  await troop.goto('/matters/new')
  await troop.getByRole('combobox', { name: '主题' }).first().click()
  await expect(troop.getByRole('option', { name: '交通出行' })).toBeVisible()
  await expect(troop.getByRole('option', { name })).toHaveCount(0)
})
