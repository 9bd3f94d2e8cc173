import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { login, person } from './login'
import { readWorkbook } from './workbook'
import { pick } from './steps'

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
  await pick(page.getByTestId('field-type'), '单选')
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
  await pick(troop.getByRole('combobox', { name: '主题' }).first(), name)
  await pick(troop.getByRole('combobox', { name: '渡船' }), '人渡')
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

/** One more field of the kind that is being made. */
async function field(page: Page, name: string, type: string, more: { when?: string; choices?: string } = {}) {
  await page.getByTestId('add-row').first().click()
  const row = page.getByTestId('row').last()
  await row.getByTestId('field-name').fill(name)
  if (type !== '文字') {
    await pick(row.getByTestId('field-type'), type, { exact: true })
  }
  if (more.choices) await row.getByTestId('field-choices').fill(more.choices)
  if (more.when) {
    await pick(row.getByRole('combobox', { name: '何时填写' }), more.when)
  }
}

test('双拥办自己新增一类活动：登记、手机上登记结果、计入年度义务、打印和导出', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const name = `渡口义诊${Date.now() % 100000}`
  await login(page, 'office1', '/kinds?of=activity')
  await page.getByTestId('new-kind').click()
  await page.getByTestId('kind-name').fill(name)
  await page.getByTestId('kind-source').fill('本区做法')
  await field(page, '渡口', '文字', { when: '必填' })
  await field(page, '船只', '数字')
  await field(page, '水情', '单选', { choices: '平稳\n偏高' })
  await field(page, '下次开诊', '日期')
  await field(page, '就诊人次', '分类人数', { choices: '居民\n官兵', when: '“登记活动”前填写' })
  await field(page, '安全检查', '检查表', { choices: '救生衣齐备\n警戒到位', when: '“登记活动”前填写' })
  await page.getByText('单位每年应当完成').click()
  await pick(page.getByRole('combobox', { name: '哪些单位' }), '街道', { exact: true })
  await page.keyboard.press('Escape')
  await page.getByLabel('要求的内容和依据').fill('每个街道每年一次渡口义诊')
  const preview = page.getByLabel('效果预览')
  for (const one of ['渡口', '船只', '水情', '下次开诊', '就诊人次', '安全检查'])
    await expect(preview.getByText(one, { exact: false }).first()).toBeVisible()
  await expect(preview.getByTestId('check')).toHaveCount(2)
  await page.getByTestId('width-phone').click()
  await expect(preview.locator('select')).toContainText('偏高')
  await expectAccessible(page)
  await page.getByTestId('save-kind').click()
  await expect(page).toHaveURL(/\/kinds\/activity\/k\w+/)
  const code = new URL(page.url()).pathname.split('/').pop()!

  // Nobody has done it yet: it is owed from the day on which it was made.
  const year = new Date().getFullYear()
  await page.goto(`/duties?year=${year}`)
  const table = page.locator('table').filter({ has: page.getByRole('columnheader', { name }) })
  const owed = table.getByTestId('duty-unit').filter({ hasText: '文龙街道' })
  await expect(page.getByRole('columnheader', { name }).first()).toBeVisible()

  // A street enters it at the desk; what is required is asked for.
  const desk = await person(browser, 'wenlong1', { place: '/activities/new' })
  await pick(desk.getByTestId('a-kind'), name)
  await desk.getByTestId('a-title').fill(`${name}第一场`)
  await expect(desk.getByText('每个街道每年一次渡口义诊')).toBeVisible()
  await desk.getByTestId('save').click()
  await expect(desk.getByRole('alert').filter({ hasText: '必填' })).toBeVisible()
  await desk.getByLabel('渡口', { exact: true }).fill('彭家渡')
  await desk.getByLabel('船只').fill('3')
  await pick(desk.getByRole('combobox', { name: '水情' }), '平稳')
  const next = desk.getByRole('combobox', { name: '下次开诊' })
  await next.fill('2099-06-01')
  await next.press('Enter')
  await expectAccessible(desk)
  await desk.getByTestId('save').click()
  await desk.waitForURL(/\/activities\/[0-9a-f-]{36}$/)
  const path = new URL(desk.url()).pathname
  await expect(desk.getByText('彭家渡')).toBeVisible()

  // What came of it is recorded in the hand: what the kind asks at that step is asked for there.
  const phone = await person(browser, 'wenlong1', { phone: true, place: `/m${path}` })
  await phone.getByTestId('record').click()
  await phone.locator('#r-MASSES').fill('40')
  await phone.getByTestId('record-save').click()
  await expect(phone.getByRole('alert').filter({ hasText: '必填' })).toBeVisible()
  const seen = phone.getByRole('group', { name: '就诊人次' })
  await seen.getByLabel('居民').fill('30')
  await seen.getByLabel('官兵').fill('10')
  await phone
    .getByRole('group', { name: '救生衣齐备' })
    .getByRole('button', { name: '是', exact: true })
    .click()
  await phone
    .getByRole('group', { name: '警戒到位' })
    .getByRole('button', { name: '否', exact: true })
    .click()
  await phone
    .getByLabel(/警戒到位/)
    .last()
    .fill('缺一人')
  await expectAccessible(phone)
  await phone.getByTestId('record-save').click()
  await expect(phone.getByText('已登记').first()).toBeVisible()
  await expect(phone.getByText('缺一人')).toBeVisible()

  await page.reload()
  const heads = await table.locator('thead th').allInnerTexts()
  const cell = owed.locator('td').nth(heads.findIndex((text) => text.includes(name)))
  await expect(cell).toContainText('1 / 1')
  await cell.getByRole('link').click()
  await expect(page.getByRole('link', { name: `${name}第一场` })).toBeVisible()
  const file = page.waitForEvent('download')
  await page.getByTestId('export').click()
  const rows = readWorkbook(readFileSync((await (await file).path())!))
  for (const word of [
    '渡口：彭家渡',
    '船只：3',
    '水情：平稳',
    '下次开诊：2099-06-01',
    '居民 30、官兵 10，共 40',
    '警戒到位 否（缺一人）',
  ])
    expect(rows).toContain(word)

  await desk.goto(`${path}/print`)
  for (const word of ['彭家渡', '平稳', '2099-06-01', '居民 30', '缺一人'])
    await expect(desk.getByText(word, { exact: false }).first()).toBeVisible()
  await expectAccessible(desk)

  await page.goto(`/kinds/activity/${code}`)
  await page.getByTestId('retire').click()
  await page.getByTestId('retire-yes').click()
  await expect(page.getByText('已停用').first()).toBeVisible()
})
