import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { person } from './login'

export const dialog = (page: Page) => page.getByRole('dialog')
export const send = (page: Page) => dialog(page).locator('footer button').last().click()

/** Picks a radio or a box as a person does, by its label once that stands still: the input lies hidden under it. */
export async function choose(input: Locator): Promise<void> {
  await input.locator('xpath=ancestor::label').click()
  await expect(input).toBeChecked()
}

/**
 * Chooses from the list of this very field; `typed` narrows what it offers, `taken` is what shows that a field took it
 * that keeps no choice itself. A list that still opens, or is being filled, swallows a click that no person would be
 * quick enough for, so what was not taken is clicked once more.
 */
export async function pick(
  field: Locator,
  option: string | RegExp,
  { typed, exact, taken }: { typed?: string; exact?: boolean; taken?: Locator } = {},
): Promise<void> {
  const page = field.page()
  const box = field.and(page.getByRole('combobox')).or(field.getByRole('combobox')).first()
  await expect(async () => {
    if ((await box.getAttribute('aria-expanded')) !== 'true') await field.click({ timeout: 5000 })
    if (typed) await box.fill(typed)
    const list = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`)
    const one = list.getByRole('option', { name: option, exact }).first()
    if ((await one.getAttribute('aria-selected', { timeout: 5000 })) === 'true') return
    await one.click({ timeout: 5000 })
    await expect
      .poll(
        async () =>
          taken
            ? await taken.isVisible()
            : !(await one.isVisible()) || (await one.getAttribute('aria-selected')) === 'true',
        { timeout: 3000 },
      )
      .toBe(true)
  }).toPass({ timeout: 25_000 })
}

/** A troop proposes, the office registers; returns the matter's address on the desktop. */
export async function registered(browser: Browser, title: string): Promise<{ office: Page; path: string }> {
  const troop = await person(browser, 'troopa1', { place: '/matters/new' })
  await troop.getByRole('textbox', { name: '标题' }).or(troop.getByLabel('事项名称')).first().fill(title)
  await troop.getByLabel('具体内容').fill('请协调解决。')
  await troop
    .getByRole('button', { name: /^提交|^提出/ })
    .last()
    .click()
  await troop.waitForURL(/\/matters\/[0-9a-f-]{36}/)
  const path = new URL(troop.url()).pathname
  const office = await person(browser, 'office1', { place: path })
  return { office, path }
}

/** The same, given to 文龙街道 with a day far ahead. */
export async function assigned(browser: Browser, title: string): Promise<{ office: Page; path: string }> {
  const { office, path } = await registered(browser, title)
  await office.getByRole('button', { name: '立账' }).click()
  await send(office)
  await office.getByRole('button', { name: '交办', exact: true }).click()
  await pick(dialog(office).getByRole('combobox', { name: '牵头单位' }), '文龙街道', { typed: '文龙街道' })
  const due = dialog(office).getByRole('combobox', { name: '完成时限' })
  await due.fill('2099-06-30')
  await due.press('Enter')
  await send(office)
  await expect(office.getByText('已交办').first()).toBeVisible()
  return { office, path }
}

/** Signs on the screen, as a finger does. */
export async function drawSignature(page: Page): Promise<void> {
  await page.getByTestId('signature').scrollIntoViewIfNeeded()
  const box = (await page.getByTestId('signature').boundingBox())!
  await page.mouse.move(box.x + 40, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 160, box.y + 30, { steps: 8 })
  await page.mouse.move(box.x + 260, box.y + 80, { steps: 8 })
  await page.mouse.up()
}
