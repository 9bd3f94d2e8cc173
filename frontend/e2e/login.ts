import { expect, test, type Browser, type BrowserContext, type Cookie, type Page } from '@playwright/test'

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

/** What the provider remembers of who has signed in before, so that it asks each person once. */
const remembered = new Map<DemoUser, Cookie[]>()

/** Opens `place`, signs in on the provider's own page unless it still knows the person, and comes back to `place`. */
export async function login(page: Page, user: DemoUser, place = '/'): Promise<void> {
  const known = remembered.get(user)
  if (known) await page.context().addCookies(known)
  await page.goto(place)
  const name = page.locator('#username')
  if (known)
    await expect(name.or(page.locator('#content, main.screen')).first()).toBeVisible({ timeout: 20_000 })
  if (!known || (await name.isVisible())) {
    await name.fill(user)
    await page.locator('#password').fill(password)
    await page.locator('#kc-login, [type=submit]').first().click()
    await page.waitForURL((url) => url.pathname !== '/auth/callback' && !url.pathname.startsWith('/realms/'))
  }
  await expect(page.locator('main')).toBeVisible()
  const cookies = await page.context().cookies()
  remembered.set(
    user,
    cookies.filter((cookie) => cookie.path.startsWith('/realms/')),
  )
}

/** People of their own, each by the test they are in. */
const people: { test: string; context: BrowserContext }[] = []

/** A person of their own: another browser context, so that several people can be in one test. */
export async function person(
  browser: Browser,
  user: DemoUser,
  options: { place?: string; phone?: boolean } = {},
): Promise<Page> {
  // Those of the tests before have left; their pages would go on asking for what is new.
  const now = test.info().testId
  const gone = people.filter((one) => one.test !== now)
  await Promise.all(gone.map((one) => one.context.close()))
  people.splice(0, people.length, ...people.filter((one) => one.test === now))
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: options.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    ...(options.phone ? { isMobile: true, hasTouch: true } : {}),
  })
  people.push({ test: now, context })
  const page = await context.newPage()
  await login(page, user, options.place ?? (options.phone ? '/m' : '/'))
  return page
}
