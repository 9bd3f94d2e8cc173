import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { person } from './login'
import { pick } from './steps'

const notice = fileURLToPath(
  new URL('../../backend/src/main/resources/sample/notice-2021.txt', import.meta.url),
)

test('公文：由存下的计划排出，每页22行每行28字，落款和代章', async ({ browser }) => {
  const office = await person(browser, 'office1', { place: '/plans/import' })
  await office.getByTestId('notice').setInputFiles(notice)
  await office.getByRole('button', { name: '保存为草稿' }).click()
  await office.getByTestId('notice').click()
  const paper = office.getByTestId('gongwen')
  await expect(paper.getByRole('heading').first()).toContainText('关于印发')
  await expect(office.getByTestId('signed')).toContainText('（代章）')
  await expect(office.getByTestId('signed')).toContainText(/\d{4}年\d{1,2}月\d{1,2}日/)
  await office.emulateMedia({ media: 'print' })
  const measured = await paper.evaluate((sheet) => {
    const mm = (px: number) => (px * 25.4) / 96
    const probe = document.createElement('p')
    probe.style.cssText = 'display:inline-block;white-space:nowrap;text-indent:0'
    probe.textContent = '文'.repeat(28)
    sheet.append(probe)
    const box = probe.getBoundingClientRect()
    const answer = {
      line: mm(box.width),
      lines: 225 / mm(Number.parseFloat(getComputedStyle(probe).lineHeight)),
      rule: [...document.styleSheets]
        .flatMap((s) => [...s.cssRules])
        .map((r) => r.cssText)
        .find((text) => text.startsWith('@page sy-notice')),
      font: getComputedStyle(sheet).fontFamily,
      red: mm(sheet.querySelector('.number')!.getBoundingClientRect().width),
    }
    probe.remove()
    return answer
  })
  expect(measured.line).toBeCloseTo(156, 0)
  expect(measured.lines).toBeCloseTo(22, 1)
  expect(measured.red).toBeCloseTo(156, 0)
  expect(measured.rule).toContain('37mm 26mm 35mm 28mm')
  expect(measured.font).toContain('FangSong')
  await office.emulateMedia({ media: 'screen' })
  await expectAccessible(office)
})

test('文稿：单位提交，一人审查，另一人签发，别的单位这时才看见', async ({ browser }) => {
  const title = `事迹${Date.now() % 100_000}`
  const unit = await person(browser, 'jiaowei1', { place: '/documents/new' })
  await pick(unit.locator('.el-select', { has: unit.locator('#d-kind') }), /先进事迹/)
  await unit.getByTestId('title').fill(title)
  await unit.getByTestId('body').fill('洪水来时，他们在最前面。')
  await unit.getByLabel('事迹对象').fill('某班')
  await expectAccessible(unit)
  await unit.getByTestId('save').click()
  await expect(unit.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await unit.getByTestId('submit').click()
  await unit.getByRole('dialog').locator('footer button').last().click()
  await expect(unit.getByText('待审查').first()).toBeVisible()
  const path = new URL(unit.url()).pathname
  const stranger = await person(browser, 'wenlong1', { place: path })
  await expect(stranger.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()
  const first = await person(browser, 'office1', { place: `${path}/edit` })
  await first.locator('.el-radio', { hasText: '是' }).first().click()
  await first.getByTestId('save').click()
  await expect(first.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(first.getByTestId('return')).toBeVisible()
  await expect(first.getByTestId('clear')).toHaveCount(0)
  const second = await person(browser, 'office2', { place: path })
  await second.getByTestId('clear').click()
  await second.getByRole('dialog').locator('footer button').last().click()
  await expect(second.getByText('待签发').first()).toBeVisible()
  await expect(second.getByTestId('issue')).toHaveCount(0)
  await first.reload()
  await first.getByTestId('issue').click()
  await first.getByRole('dialog').getByLabel('渠道').fill('綦江双拥网')
  await first.getByRole('dialog').locator('footer button').last().click()
  await expect(first.getByText('綦江双拥网').first()).toBeVisible()
  await expect(first.getByTestId('version')).toHaveCount(2)
  await expectAccessible(first)
  await stranger.goto(`/documents?q=${encodeURIComponent(title)}`)
  await stranger.getByRole('link', { name: title }).click()
  await expect(stranger.getByTestId('body')).toContainText('他们在最前面')
  await expect(stranger.getByTestId('version')).toHaveCount(0)
  await expect(stranger.getByTestId('event')).toHaveCount(1)
  await expectAccessible(stranger)
})

test('通知：缺发文字号时签发说明缺什么；收到的街道在手机上读，签收', async ({ browser }) => {
  const title = `年末检查通知${Date.now() % 100_000}`
  const writer = await person(browser, 'office2', { place: '/documents/new' })
  await pick(writer.locator('.el-select', { has: writer.locator('#d-kind') }), /通知公文/)
  await writer.getByTestId('title').fill(title)
  await writer.getByTestId('body').fill('请于十二月十日前完成自查。')
  await writer.getByLabel('落款单位').fill('区双拥办')
  await writer.getByTestId('save').click()
  await expect(writer.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const path = new URL(writer.url()).pathname
  const other = await person(browser, 'office1', { place: path })
  const ok = (page: Page) => page.getByRole('dialog').locator('footer button').last().click()
  async function clearing() {
    await writer.getByTestId('submit').click()
    await ok(writer)
    await expect(writer.getByText('待审查').first()).toBeVisible()
    await other.reload()
    await other.getByTestId('clear').click()
    await ok(other)
    await expect(other.getByText('待签发').first()).toBeVisible()
    await writer.reload()
  }
  await clearing()
  await writer.getByTestId('issue').click()
  await writer.getByRole('dialog').getByLabel('渠道').fill('电子公文')
  await ok(writer)
  await expect(writer.getByTestId('strays')).toHaveText('发文字号：必填')
  await expectAccessible(writer)
  await writer.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await writer.getByTestId('return').click()
  await writer.getByRole('dialog').getByRole('textbox').fill('补文号')
  await ok(writer)
  await writer.getByTestId('edit').click()
  await writer.getByLabel('发文字号').fill('綦双办〔2026〕99号')
  await writer.getByTestId('save').click()
  await expect(writer.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await clearing()
  await writer.getByTestId('issue').click()
  await writer.getByRole('dialog').getByLabel('渠道').fill('电子公文')
  await ok(writer)
  await expect(writer.getByTestId('receipt').first()).toBeVisible()
  const phone = await person(browser, 'wenlong1', { phone: true, place: '/m/inbox' })
  await phone.getByTestId('notice').filter({ hasText: title }).click()
  await expect(phone.getByRole('heading', { name: title })).toBeVisible()
  await expect(phone.getByTestId('body')).toContainText('十二月十日前')
  await expectAccessible(phone)
  await phone.getByTestId('receive').click()
  await expect(phone.getByTestId('signed')).toContainText('本单位已由陈静')
  await expect(phone.getByTestId('sums')).toContainText('已签收 1 /')
  await expectAccessible(phone)
  await phone.goto('/m/documents')
  await expect(phone.getByText(title)).toHaveCount(0)
  await expectAccessible(phone)
})

test('考评：贴入项目，自评，失分的写明理由，自评表完整', async ({ browser }) => {
  const office = await person(browser, 'office1', { place: '/appraisals/new' })
  const title = `军供站自评${Date.now() % 100_000}`
  await office.getByTestId('title').fill(title)
  await office.getByTestId('source').fill('评比通知')
  await office.getByTestId('items').fill('一、保障能力|每餐可供人数|2\n一、保障能力|冷热食供应|1.5')
  await expect(office.getByText('读出 2 项，共 3.5 分')).toBeVisible()
  await expectAccessible(office)
  await office.getByTestId('save').click()
  await expect(office.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const first = office.getByTestId('item').first()
  await first.getByTestId('score').click()
  await office.getByRole('dialog').getByRole('textbox').first().fill('1.5')
  await office.getByRole('dialog').locator('footer button').last().click()
  await expect(first.getByText('失分，还没有措施或理由')).toBeVisible()
  await first.getByTestId('gap').click()
  await office.getByTestId('way-reason').click()
  await office.getByRole('dialog').getByRole('textbox').nth(0).fill('设备老旧')
  await office.getByRole('dialog').getByRole('textbox').nth(1).fill('本年没有更新计划')
  await office.getByRole('dialog').locator('footer button').last().click()
  await expect(first.getByText('本年没有更新计划')).toBeVisible()
  await expectAccessible(office)
  await office.getByTestId('print').click()
  await expect(office.getByTestId('sheet-item')).toHaveCount(2)
  await expect(office.getByTestId('sheet-item').first()).toContainText('1.5')
  await expectAccessible(office)
})
