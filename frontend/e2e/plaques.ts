import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { picture } from './families'
import { drawSignature, pick } from './steps'

/** 应挂 and 已挂 of a row of the board. */
export async function figures(page: Page, place: string) {
  await page.goto('/plaques')
  const row = page.getByTestId('figures').filter({ hasText: place })
  await expect(row).toBeVisible()
  const n = async (key: string) => Number(await row.getByTestId(key).innerText())
  return { candidates: await n('candidates'), entitled: await n('entitled'), hung: await n('hung') }
}

/** A plate comes in and goes to a street or town; the page is the stock's. */
export async function give(office: Page, place: string): Promise<void> {
  await office.getByTestId('receive').click()
  await office.getByTestId('save').click()
  await expect(office.getByTestId('save')).toBeHidden()
  await office.getByTestId('give').click()
  await pick(office.getByRole('dialog').getByRole('combobox', { name: '分发到' }), new RegExp(place), {
    typed: place,
  })
  await office.getByTestId('save').click()
  await expect(office.getByTestId('save')).toBeHidden()
}

/** A batch with all that are due; the page is then the batch's. */
export async function makeBatch(town: Page, name: string): Promise<void> {
  await town.goto('/plaques/batches')
  await town.getByTestId('new-batch').click()
  await town.getByTestId('batch-name').fill(name)
  await town.getByTestId('save').click()
  await expect(town).toHaveURL(/\/plaques\/batches\//)
  await town.getByTestId('fill').click()
}

/** At the door, from the list of batches on: without the signature it is not hung. */
export async function hang(phone: Page, batch: string, name: string): Promise<void> {
  await phone.getByTestId('batch').filter({ hasText: batch }).getByRole('link').click()
  await phone.getByTestId('plaque').filter({ hasText: name }).getByRole('link').click()
  await phone.getByTestId('signer').fill('本人')
  await phone.getByTestId('hang').click()
  await expect(phone).toHaveURL(/\/hang$/)
  await phone.locator('input[type=file]').setInputFiles(picture)
  await drawSignature(phone)
  await phone.getByTestId('confirm').check()
  await expectAccessible(phone)
  await phone.getByTestId('hang').click()
  await expect(phone).toHaveURL(/\/m\/plaques\/batches\//)
  await expect(phone.getByTestId('plaque').filter({ hasText: name })).toContainText('已挂')
}
