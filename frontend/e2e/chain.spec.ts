import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expectAccessible } from './axe'
import { person } from './login'
import { choose, pick } from './steps'

const notice = new URL('../../backend/src/main/resources/sample/notice-2021.txt', import.meta.url)
// A title of its own, so that the test can run again on the same data.
const title = `2021年重庆市綦江区双拥工作要点（演练${Date.now() % 100000}）`

test('主线：通知变计划，计划变事项，事项由双方销号', async ({ browser }) => {
  test.setTimeout(240_000)

  // 双拥办导入真实通知，看过再存
  const office = await person(browser, 'office1', { place: '/plans/import' })
  await expectAccessible(office)
  await office.getByTestId('notice').setInputFiles({
    name: 'notice-2021.txt',
    mimeType: 'text/plain',
    buffer: readFileSync(notice),
  })
  const result = office.getByRole('region', { name: '读取结果' })
  await expect(result.getByText('12', { exact: true })).toBeVisible()
  await expect(result.getByText('编号连续，没有发现问题')).toBeVisible()
  await expectAccessible(office)
  await office.getByLabel('标题', { exact: true }).fill(title)
  await office.getByRole('button', { name: '保存为草稿' }).click()
  await expect(office.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(office.getByText('已分工 0 / 38 条').first()).toBeVisible()
  await expectAccessible(office)

  // 第一条单独分给文龙街道，由驻綦A部确认
  const first = office.locator('[data-row]').first()
  await first.click()
  await pick(office.getByRole('combobox', { name: '牵头单位' }), '文龙街道', { typed: '文龙街道' })
  await pick(office.getByRole('combobox', { name: '确认单位' }), '驻綦A部', { typed: '驻綦A部' })
  await office.getByTestId('how').fill('分批宣讲，逐村覆盖')
  await office.getByTestId('output').fill('宣讲报告一份')
  await office.getByTestId('assign').click()
  await expect(first.getByText('文龙街道')).toBeVisible()
  await expect(first.getByText('措施：分批宣讲，逐村覆盖')).toBeVisible()

  // 其余先采纳建议，没有建议的统一交双拥办
  await office.getByTestId('choose-unassigned').click()
  await office.getByTestId('accept').click()
  await expect(office.getByText(/已分工 3[0-8] \/ 38 条/).first()).toBeVisible()
  if (await office.getByTestId('choose-unassigned').isEnabled()) {
    await office.getByTestId('choose-unassigned').click()
    await pick(office.getByRole('combobox', { name: '牵头单位' }), '区双拥办', { typed: '区双拥办' })
    await office.getByTestId('assign').click()
  }
  await expect(office.getByText('已分工 38 / 38 条').first()).toBeVisible()
  await office.getByTestId('publish').click()
  await expectAccessible(office)
  await office.getByTestId('publish-confirm').click()
  await expect(office.getByText('已印发', { exact: true })).toBeVisible()
  await expect(office.getByText(/^已销号 0 \//).first()).toBeVisible()
  await expectAccessible(office)
  const plan = new URL(office.url()).pathname
  await expect(office.getByText('成果：宣讲报告一份')).toBeVisible()

  // 街镇联络员在手机上签收、附照片报进展、申请销号
  await office.locator('.row').first().getByRole('link', { name: '查看事项' }).click()
  await office.waitForURL(/\/matters\//)
  const matter = new URL(office.url()).pathname.split('/').pop()!
  await expect(office.getByText('分批宣讲，逐村覆盖')).toBeVisible()
  await expect(office.getByText('宣讲报告一份')).toBeVisible()
  const town = await person(browser, 'wenlong1', { phone: true, place: `/m/matters/${matter}` })
  await expect(town.getByText('宣讲报告一份')).toBeVisible()
  await town
    .getByRole('link', { name: '签收' })
    .or(town.getByRole('button', { name: '签收' }))
    .first()
    .click()
  await town.getByTestId('send').click()
  await expect(town.getByText('已签收').first()).toBeVisible()
  await town
    .getByRole('link', { name: '报进展' })
    .or(town.getByRole('button', { name: '报进展' }))
    .first()
    .click()
  await town.getByTestId('text').locator('textarea').fill('已召开动员会，印发宣传资料三百份。')
  await town.getByTestId('camera').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: png() })
  await town.getByTestId('confirm').click()
  await expectAccessible(town)
  await town.getByTestId('send').click()
  await expect(town.getByText('办理中').first()).toBeVisible()
  await town
    .getByRole('link', { name: '申请销号' })
    .or(town.getByRole('button', { name: '申请销号' }))
    .first()
    .click()
  await town.getByTestId('text').locator('textarea').fill('任务完成，申请销号。')
  await town.getByTestId('send').click()
  await expect(town.getByText('待核验').first()).toBeVisible()

  // 双拥办核验；提出单位确认
  await office.reload()
  await office.getByRole('button', { name: '核验通过' }).click()
  await office.getByRole('dialog').getByRole('textbox').last().fill('材料属实，同意。')
  await office.getByRole('dialog').locator('footer button').last().click()
  await expect(office.getByText('待确认').first()).toBeVisible()
  await expect(office.getByRole('button', { name: '确认销号' })).toHaveCount(0)

  // 提出单位不满意的，评价后退回；办好再确认
  const phone = await person(browser, 'troopa1', { phone: true, place: `/m/matters/${matter}` })
  await phone.getByRole('link', { name: '不满意，退回' }).click()
  await phone.getByTestId('text').locator('textarea').fill('还有两个村没有讲到。')
  await phone.getByTestId('send').click()
  await expect(phone.getByText('请选择不满意的程度')).toBeVisible()
  await phone.getByText('不满意', { exact: true }).click()
  await expectAccessible(phone)
  await phone.getByTestId('send').click()
  await expect(phone.getByText('满意度：不满意')).toBeVisible()
  await town.reload()
  await town.getByRole('link', { name: '申请销号' }).click()
  await town.getByTestId('text').locator('textarea').fill('两个村已补讲，再次申请销号。')
  await town.getByTestId('send').click()
  await expect(town.getByText('待核验').first()).toBeVisible()
  await office.reload()
  await office.getByRole('button', { name: '核验通过' }).click()
  await office.getByRole('dialog').getByRole('textbox').last().fill('已补讲，同意。')
  await office.getByRole('dialog').locator('footer button').last().click()
  await expect(office.getByText('待确认').first()).toBeVisible()
  const troop = await person(browser, 'troopa1', { place: `/matters/${matter}` })
  await troop.getByRole('button', { name: '不满意，退回' }).click()
  await expect(troop.getByRole('dialog').getByRole('radio')).toHaveCount(2)
  await expectAccessible(troop)
  await troop.keyboard.press('Escape')
  await troop.getByRole('button', { name: '确认销号' }).click()
  await choose(troop.getByRole('dialog').getByRole('radio', { name: '满意', exact: true }))
  await expectAccessible(troop)
  await troop.getByRole('dialog').locator('footer button').last().click()
  await expect(troop.getByText('已销号').first()).toBeVisible()
  await expect(troop.getByText('满意度：满意')).toBeVisible()
  await expect(troop.getByText('满意度：不满意')).toBeVisible()

  // 计划上看得到进展；不相关的人看不到事项
  await office.goto(plan)
  await expect(office.getByText(/^已销号 1 \//).first()).toBeVisible()
  const stranger = await person(browser, 'gunan1', { place: `/matters/${matter}` })
  await expect(stranger.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()
  await stranger.goto(plan)
  await expect(stranger.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(stranger.getByRole('button', { name: '印发' })).toHaveCount(0)
})

test('打印版责任分解表，每条任务都有牵头和时限', async ({ browser }) => {
  const office = await person(browser, 'office1', { place: '/plans?status=PUBLISHED' })
  await office.locator('.row a').first().click()
  await office.getByRole('link', { name: '打印版' }).click()
  await expect(office.locator('tbody tr')).toHaveCount(38)
  for (const head of ['任务', '牵头单位', '配合单位', '完成时限', '措施', '成果'])
    await expect(office.getByRole('columnheader', { name: head })).toBeVisible()
  await expectAccessible(office)
})

test('读不懂的文件说明原因，什么都不保存', async ({ browser }) => {
  const office = await person(browser, 'office1', { place: '/plans/import' })
  const input = office.getByTestId('notice')
  await input.setInputFiles({ name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') })
  await expect(office.getByRole('alert')).toContainText('空')
  await input.setInputFiles({ name: '图.docx', mimeType: 'image/png', buffer: png() })
  await expect(office.getByRole('alert')).toContainText('Word')
  const text = '2026年工作要点\n（一）抓好宣传。组织宣讲。\n（三）抓好走访。组织走访。\n'
  await input.setInputFiles({ name: '缺号.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(office.getByRole('button', { name: /编号不连续：应为“（二）”，这里是“（三）”/ })).toBeVisible()
  await expectAccessible(office)
})

function png(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
}
