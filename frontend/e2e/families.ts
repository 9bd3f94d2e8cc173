import { expect, type Page } from '@playwright/test'
import { pick } from './steps'

/** A name nobody has, by the clock. */
export const madeUpName = (family: string) =>
  `${family}${String.fromCodePoint(0x4e00 + (Date.now() % 5000))}${String.fromCodePoint(0x5200 + (Date.now() % 97))}`

let serial = Date.now() % 900

/** A right citizen number nobody has, by the clock. */
export function madeUpNumber(): string {
  return numbered(new Date(Date.UTC(1960, 0, 1 + (Math.floor(Date.now() / 1000) % 12_000))))
}

/** Two of people born on one day. */
export function madeUpTwins(): [string, string] {
  const day = new Date(Date.UTC(1960, 0, 1 + (Math.floor(Date.now() / 1000) % 12_000)))
  return [numbered(day), numbered(day)]
}

function numbered(day: Date): string {
  serial = (serial + 1) % 1000
  const head = `500110${day.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = [...head].reduce((all, digit, n) => all + Number(digit) * weights[n]!, 0)
  return `${head}${'10X98765432'.charAt(sum % 11)}`
}

/** Chooses from a select by what it shows; `typed` narrows what it offers first. */
export async function choose(page: Page, id: string, text: string, typed?: string): Promise<void> {
  await pick(page.locator('.el-select', { has: page.locator(`#${id}`) }), text, { typed })
}

/** Fills the form of a new file and saves it; the page is then the file's. */
export async function collect(
  page: Page,
  name: string,
  number: string,
  category = '退役士兵',
): Promise<void> {
  await page.getByTestId('name').fill(name)
  await page.getByTestId('id-number').fill(number)
  await choose(page, 'p-categories', category)
  await page.keyboard.press('Escape')
  await page.getByTestId('save').click()
  await expect(page).toHaveURL(/\/persons\/[0-9a-f-]{36}$/)
}

/** A step of a file with nothing to say. */
export async function act(page: Page, word: string): Promise<void> {
  await page.getByTestId(`act-${word}`).click()
  await page.getByTestId('take').click()
  await expect(page.getByTestId('take')).toBeHidden()
}

/** A picture small enough to go up at once. */
export const picture = {
  name: '悬挂.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}
