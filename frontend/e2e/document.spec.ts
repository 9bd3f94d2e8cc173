import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { person } from './login'

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
    }
    probe.remove()
    return answer
  })
  expect(measured.line).toBeCloseTo(156, 0)
  expect(measured.lines).toBeCloseTo(22, 1)
  expect(measured.rule).toContain('37mm 26mm 35mm 28mm')
  expect(measured.font).toContain('FangSong')
  await office.emulateMedia({ media: 'screen' })
  await expectAccessible(office)
})

test('文稿：单位提交，一人审查，另一人签发，别的单位这时才看见', async ({ browser }) => {
  const title = `事迹${Date.now() % 100_000}`
  const unit = await person(browser, 'jiaowei1', { place: '/documents/new' })
  await unit.locator('.el-select', { has: unit.locator('#d-kind') }).click()
  await unit.locator('.el-select-dropdown__item:visible', { hasText: '先进事迹' }).click()
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
