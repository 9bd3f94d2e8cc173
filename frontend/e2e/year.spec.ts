import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { login, person } from './login'
import { assigned, choose, dialog, pick, send } from './steps'

const stamp = Date.now() % 100000

/** One round a quarter: from the last one offered back to the first that has none yet. */
async function openFree(page: Page) {
  const quarters = dialog(page).getByRole('radio', { name: /第\d季度/ })
  for (let n = (await quarters.count()) - 1; n >= 0; n--) {
    await choose(quarters.nth(n))
    const answer = page.waitForResponse(
      (r) => r.request().method() === 'POST' && r.url().endsWith('/reconciliations'),
    )
    await send(page)
    if ((await answer).status() !== 409) return
    await expect(dialog(page).getByText('这个季度的这份清单已经发起过对账。')).toBeVisible()
  }
  throw new Error('each quarter of the year has its round already')
}

test('征集需求，答复，立账后列入下一年的双清单', async ({ browser }) => {
  const title = `双清单征集${stamp}`
  const office = await person(browser, 'office1', { place: '/collections' })
  await office.getByRole('button', { name: '发起征集' }).first().click()
  await send(office)
  await expect(dialog(office).getByText('请填写这一项').first()).toBeVisible()
  await choose(dialog(office).getByRole('radio').last())
  const year = (await dialog(office).getByRole('radio').last().inputValue()) || ''
  await choose(dialog(office).getByRole('radio', { name: '地方为部队办实事' }))
  await dialog(office).getByLabel('征集名称').fill(title)
  await dialog(office).getByRole('combobox', { name: '截止日期' }).fill('2099-12-31')
  await dialog(office).getByRole('combobox', { name: '截止日期' }).press('Enter')
  await pick(office.getByRole('combobox', { name: '征集对象' }), '驻綦A部', { typed: '驻綦A部' })
  await dialog(office).getByLabel('征集名称').click() // closes the list
  await expectAccessible(office)
  await send(office)
  await expect(office.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(office.getByText('尚未答复')).toBeVisible()
  await expectAccessible(office)

  const troop = await person(browser, 'troopa1', { place: new URL(office.url()).pathname })
  await troop.getByRole('link', { name: '提报需求' }).click()
  await troop.getByLabel('标题').fill(`营区外道路整修${stamp}`)
  await troop.getByLabel('具体内容').fill('雨季积水，请协调整修。')
  await pick(troop.getByRole('combobox', { name: '主题' }), '交通出行', { typed: '交通出行' })
  await troop.getByRole('button', { name: '提交' }).last().click()
  await expect(troop.getByText(/必填|请填写|请选择/).first()).toBeVisible()
  await pick(troop.getByRole('combobox', { name: '需协助事项' }), '道路修缮')
  await expectAccessible(troop)
  await troop.getByRole('button', { name: '提交' }).last().click()
  await troop.waitForURL(/\/matters\/[0-9a-f-]{36}/)
  await expect(troop.getByText('道路修缮')).toBeVisible()

  await office.goto(new URL(troop.url()).pathname)
  await office.getByRole('button', { name: '立账' }).click()
  await send(office)
  await expect(office.getByText('已立账').first()).toBeVisible()
  await office.goto(`/double-list?year=${year}`)
  await expect(office.getByRole('link', { name: `营区外道路整修${stamp}` })).toBeVisible()
  await expectAccessible(office)
  await office.goto(`/double-list/print?year=${year}`)
  await expect(office.getByText(`营区外道路整修${stamp}`)).toBeVisible()
})

test('联络员在手机上从消息打开征集，答复无需求，或提报需求', async ({ browser }) => {
  const title = `手机征集${stamp}`
  const office = await person(browser, 'office1', { place: '/collections' })
  await office.getByRole('button', { name: '发起征集' }).first().click()
  await choose(dialog(office).getByRole('radio', { name: '部队为地方办实事' }))
  await dialog(office).getByLabel('征集名称').fill(title)
  await dialog(office).getByRole('combobox', { name: '截止日期' }).fill('2099-12-31')
  await dialog(office).getByRole('combobox', { name: '截止日期' }).press('Enter')
  await pick(office.getByRole('combobox', { name: '征集对象' }), '文龙街道', { typed: '文龙街道' })
  await pick(office.getByRole('combobox', { name: '征集对象' }), '区教委', { typed: '区教委' })
  await dialog(office).getByLabel('征集名称').click() // closes the list
  await send(office)
  await expect(office.getByRole('heading', { level: 1, name: title })).toBeVisible()

  const town = await person(browser, 'wenlong1', { phone: true, place: '/m/inbox' })
  await town.getByTestId('notice').filter({ hasText: title }).click()
  await town.waitForURL(/\/m\/collections\/[0-9a-f-]{36}/)
  await expect(town.getByText('尚未答复')).toBeVisible()
  await expectAccessible(town)
  await town.getByTestId('none').click()
  await town.getByTestId('none-sure').click()
  await expect(town.getByTestId('answer')).toContainText('无需求')
  await expect(town.getByTestId('none')).toHaveCount(0)

  const school = await person(browser, 'jiaowei1', { phone: true, place: '/m/inbox' })
  await school.getByTestId('notice').filter({ hasText: title }).click()
  await school.getByTestId('propose').click()
  await expect(school.getByText(title)).toBeVisible()
  await school.getByLabel('标题').fill(`请支援校园国防教育${stamp}`)
  await school.getByLabel('具体内容').fill('请派教官到校授课。')
  await expectAccessible(school)
})

test('两边在手机上对账：有差异的结束不了，商量一致才结束', async ({ browser }) => {
  const title = `对账事项${stamp}`
  await assigned(browser, title)
  const office = await person(browser, 'office1', { place: '/reconciliations' })
  await office.getByRole('button', { name: '发起对账' }).first().click()
  await dialog(office).getByRole('combobox', { name: '表态截止' }).fill('2099-12-31')
  await dialog(office).getByRole('combobox', { name: '表态截止' }).press('Enter')
  await expectAccessible(office)
  await openFree(office)
  await office.waitForURL(/\/reconciliations\/[0-9a-f-]{36}/)
  const path = new URL(office.url()).pathname
  const line = office.locator('tr').filter({ hasText: title })
  await expect(line).toBeVisible()
  await expectAccessible(office)

  const say = async (page: Page, state: string) => {
    const card = page.locator('article').filter({ hasText: title })
    await card.waitFor()
    const again = card.getByRole('button', { name: '改为…' })
    if (await again.isVisible()) await again.click()
    await card.getByText(state, { exact: true }).last().click()
    await card.getByTestId('say').click()
    await expect(card.getByRole('button', { name: '改为…' })).toBeVisible()
  }
  const troop = await person(browser, 'troopa1', { phone: true, place: `/m${path}` })
  await expectAccessible(troop)
  await say(troop, '未启动')
  const town = await person(browser, 'wenlong1', { phone: true, place: `/m${path}` })
  await say(town, '推进中')
  await office.reload()
  await expect(line.getByText('有差异')).toBeVisible()
  await expect(office.getByRole('button', { name: '结束对账' })).toBeDisabled()
  await troop.reload()
  await say(troop, '推进中')
  await office.reload()
  await expect(line.getByText('一致')).toBeVisible()
})

test('涉密事项只登记纸质编号', async ({ page }) => {
  await login(page, 'troopa1', '/matters/new')
  await page.getByTestId('classified').click()
  await expect(page.getByText('涉密事项不在本系统办理。').first()).toBeVisible()
  await expect(page.locator('form').getByRole('textbox')).toHaveCount(1)
  await page.getByTestId('paper-no').fill('请于下周在营区北侧保障3次')
  await page.getByRole('button', { name: '登记编号' }).click()
  await expect(page.getByText('只写登记编号')).toBeVisible()
  await expectAccessible(page)
  await page.getByTestId('paper-no').fill(`〔2026〕密登${stamp}号`)
  await page.getByRole('button', { name: '登记编号' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '涉密事项登记' })).toBeVisible()
  await expect(page.getByText(`〔2026〕密登${stamp}号`)).toBeVisible()
  await expectAccessible(page)
})
