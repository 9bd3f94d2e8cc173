import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { person } from './login'
import { dialog, drawSignature, pick } from './steps'

test('走访慰问：手机上筹划，当场签收，听到的困难成为事项，签收单打印', async ({ browser }) => {
  const title = `走访慰问${Date.now() % 100000}`
  const phone = await person(browser, 'office1', { phone: true, place: '/m/activities' })
  await phone.getByTestId('plan').click()
  await phone.getByTestId('save').click()
  await expect(phone.getByText('必填').first()).toBeVisible()
  await phone.getByTestId('a-kind').selectOption({ label: '走访慰问' })
  await phone.getByTestId('a-title').fill(title)
  await phone.locator('#a-site').click()
  await expectAccessible(phone)
  const site = phone.getByTestId('pick-one').first().locator('span').first()
  const name = (await site.innerText()).split('\n')[0]!
  await site.click()
  await phone.locator('#a-pair').click()
  await phone.getByTestId('pick-one').first().click()
  await expectAccessible(phone)
  await phone.getByTestId('save').click()
  await expect(phone).toHaveURL(/\/m\/activities\/[0-9a-f-]{36}$/)
  await expect(phone.getByText(name).first()).toBeVisible()

  const path = new URL(phone.url()).pathname.replace('/m', '')
  const desk = await person(browser, 'office1', { place: path })
  await desk.getByTestId('add-line').click()
  await desk.getByTestId('leader').fill('孙正')
  await pick(dialog(desk).getByRole('combobox', { name: '部队代称' }), '驻綦A部', { typed: '驻綦A部' })
  await desk.getByTestId('save').click()
  await expect(desk.getByTestId('visit-line')).toContainText('驻綦A部')

  await phone.reload()
  await phone.getByTestId('sign-line').click()
  await drawSignature(phone)
  await phone.getByTestId('signer').fill('李排长')
  await expectAccessible(phone)
  await phone.getByTestId('save').click()
  await expect(phone.getByTestId('visit-line')).toContainText('李排长')
  await phone.getByTestId('hear').click()
  await phone.getByTestId('finding-text').fill('营区外道路坑洼。')
  await phone.getByTestId('finding-title').fill(`修整道路${title}`)
  await expectAccessible(phone)
  await phone.getByTestId('save').click()
  await expect(phone.getByTestId('heard')).toContainText('营区外道路坑洼')
  await expectAccessible(phone)

  await desk.goto(`${path}/visit`)
  await expect(desk.getByTestId('receipt-line')).toContainText('李排长')
  await expect(desk.getByText('合计（1 户/单位）')).toBeVisible()
  await expectAccessible(desk)
})
