import { test, type Page } from '@playwright/test'
import { person } from './login'

const dir = '/tmp/shots'
async function shot(page: Page, path: string, name: string) {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(250)
  await page.screenshot({ path: `${dir}/${name}.png`, fullPage: false })
}
async function first(page: Page, selector: string) {
  const href = await page.locator(selector).first().getAttribute('href', { timeout: 4000 }).catch(() => null)
  return href
}
test.setTimeout(300_000)
test('desk', async ({ browser }) => {
  const p = await person(browser, 'office1')
  for (const [path, name] of [
    ['/plaques', 'plaques-board'], ['/plaques/list', 'plaques-list'], ['/plaques/batches', 'plaques-batches'], ['/plaques/stock', 'plaques-stock'],
    ['/persons', 'persons'], ['/persons/doubles', 'twins'], ['/persons/moves', 'moves'], ['/persons/exports', 'exports'], ['/persons/confirmation', 'year'],
    ['/households', 'households'], ['/letters', 'letters'], ['/letters/figures', 'letter-figures'], ['/letters/awards', 'awards'], ['/letters/batch', 'letters-batch'],
    ['/cases', 'cases'], ['/cases/figures', 'case-figures'], ['/rosters', 'rosters'], ['/quality', 'quality'], ['/laws', 'laws'], ['/benefit-values', 'values'], ['/calendar', 'calendar'],
  ] as const) await shot(p, path, `d-${name}`)
  for (const [list, sel, name] of [
    ['/plaques/list?figure=HUNG', '[data-test=plaque] a', 'plaque'], ['/plaques/batches', '[data-test=batch] a', 'batch'],
    ['/persons', 'tbody a', 'person'], ['/households', 'tbody a', 'household'], ['/letters', 'tbody a', 'letter'], ['/rosters', '[data-test=roster] a', 'roster'], ['/cases', 'tbody a', 'case'],
  ] as const) {
    await p.goto(list); await p.waitForLoadState('networkidle')
    const href = await first(p, sel)
    if (href) { await shot(p, href, `d-one-${name}`); await p.screenshot({ path: `${dir}/d-one-${name}-full.png`, fullPage: true }) }
  }
})
test('phone', async ({ browser }) => {
  const p = await person(browser, 'gunan1', { phone: true })
  for (const [path, name] of [['/m', 'home'], ['/m/me', 'me'], ['/m/plaques', 'plaques'], ['/m/letters', 'letters'], ['/m/cases', 'cases'], ['/m/persons', 'persons']] as const)
    await shot(p, path, `m-${name}`)
  for (const [list, sel, name] of [
    ['/m/plaques', '[data-test=batch] a', 'batch'], ['/m/letters', '[data-test=letter] a', 'letter'], ['/m/persons', 'li a', 'person'], ['/m/cases', '[data-test=case] a', 'case'],
  ] as const) {
    await p.goto(list); await p.waitForLoadState('networkidle')
    const href = await first(p, sel)
    if (href) { await shot(p, href, `m-one-${name}`); await p.screenshot({ path: `${dir}/m-one-${name}-full.png`, fullPage: true }) 
      if (name === 'batch') { const h = await first(p, '[data-test=plaque] a.door'); if (h) { await shot(p, h, 'm-hang'); await p.screenshot({ path: `${dir}/m-hang-full.png`, fullPage: true }) } }
    }
  }
})
