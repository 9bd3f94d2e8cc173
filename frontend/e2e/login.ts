import { expect, type Browser, type Page } from '@playwright/test'

/** Password of every demo account. */
export const password = process.env.E2E_PASSWORD ?? 'Shuangyong-2021'

export type DemoUser =
  | 'office1'
  | 'office2'
  | 'jiaowei1'
  | 'jiaotong1'
  | 'wenlong1'
  | 'gunan1'
  | 'village1'
  | 'troopa1'
  | 'troopb1'
  | 'leader1'
  | 'auditor1'
  | 'baomi1'
  | 'admin1'
  | 'ghost1'

/** Opens `place`, signs in on the provider's own page, and comes back to `place`. */
export async function login(page: Page, user: DemoUser, place = '/'): Promise<void> {
  await page.goto(place)
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login, [type=submit]').first().click()
  await page.waitForURL((url) => url.pathname !== '/auth/callback' && !url.pathname.startsWith('/realms/'))
  await expect(page.locator('main')).toBeVisible()
}

/** A person of their own: another browser context, so that several people can be in one test. */
export async function person(
  browser: Browser,
  user: DemoUser,
  options: { place?: string; phone?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: options.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    ...(options.phone ? { isMobile: true, hasTouch: true } : {}),
  })
  const page = await context.newPage()
  await login(page, user, options.place ?? (options.phone ? '/m' : '/'))
  return page
}
