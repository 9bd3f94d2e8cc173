import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { login } from './login'

const home = '**/api/v1/reports/home'

test('双拥办逐页走一遍', async ({ page }) => {
  await login(page, 'office1')
  await expect(page.getByText('严禁存储、处理、传输国家秘密和军事秘密')).toBeVisible()
  const pages = [
    ['/', /好|夜深了/],
    ['/plans', '要点计划'],
    ['/matters', '事项'],
    ['/matters/new', '提出事项'],
    ['/indicators', '指标'],
    ['/units', '单位'],
    ['/units/new', '新增单位'],
    ['/nowhere', '没有这个页面'],
  ] as const
  for (const [path, title] of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  }
})

/** Lists, figures and papers, group by group; of a list also the first record that is there. */
const walks = {
  活动和走访: [
    ['/activities', 'activity'],
    ['/activities/new'],
    ['/activities/figures'],
    ['/activities/trainings'],
    ['/campaigns', 'campaign'],
    ['/visits'],
    ['/visits/owed'],
    ['/activities/figures?per=month'],
    ['/documents', 'document'],
    ['/documents/new'],
    ['/documents/figures'],
    ['/documents/honours'],
    ['/appraisals', 'appraisal'],
    ['/appraisals/new'],
    ['/border-families'],
    ['/duties'],
    ['/schedule'],
  ],
  优待和喜报: [
    ['/cases'],
    ['/cases/exam-list'],
    ['/cases/figures'],
    ['/laws'],
    ['/benefit-values'],
    ['/letters'],
    ['/letters/route'],
    ['/letters/figures'],
    ['/letters/awards'],
  ],
  结对和社会化拥军: [
    ['/partnerships', 'pair'],
    ['/partnerships/new'],
    ['/partnerships/figures'],
    ['/offers', 'offer'],
    ['/offers/valid'],
    ['/offers/new'],
    ['/partners', 'partner'],
  ],
  应急保障: [
    ['/readiness'],
    ['/teams', 'row'],
    ['/teams/services'],
    ['/stocks', 'row'],
    ['/hazard-points'],
    ['/resources', 'row'],
    ['/resources/print'],
    ['/joint-office'],
  ],
  档案和覆盖: [
    ['/persons/rolls'],
    ['/households'],
    ['/rosters'],
    ['/quality'],
    ['/plaques/stock'],
    ['/coverage/expected'],
    ['/kinds'],
    ['/double-list/print'],
  ],
} as const
for (const [group, pages] of Object.entries(walks))
  test(`双拥办逐页走一遍：${group}`, async ({ page }) => {
    test.setTimeout(180_000)
    await login(page, 'office1', pages[0][0])
    const looks = async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expect(page.getByRole('button', { name: '重试' })).toHaveCount(0)
      await expectAccessible(page)
    }
    for (const [path, row] of pages as readonly (readonly [string, string?])[]) {
      await page.goto(path)
      await looks()
      if (!row) continue
      await page.getByTestId(row).first().getByRole('link').first().click()
      await page.waitForURL((url) => url.pathname !== path)
      await looks()
    }
  })

test('单位名册：展开、查找、查看', async ({ page }) => {
  await login(page, 'office1', '/units')
  await expect(page.getByRole('treeitem', { name: '文龙街道' })).toBeVisible()
  await page.getByRole('searchbox', { name: '单位名称或编码' }).fill('区教委')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await page
    .getByRole('button', { name: /教育委员会/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: '双拥工作职责' })).toBeVisible()
  await expectAccessible(page)
})

test('筛选在地址里，打开筛选面板也无障碍', async ({ page }) => {
  await login(page, 'office1', '/matters?light=RED&year=2021')
  await expect(page.getByRole('button', { name: '逾期', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.getByText('年度：2021')).toBeVisible()
  await page.getByRole('button', { name: /^筛选/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '清除筛选' }).first().click()
  await expect(page).toHaveURL(/\/matters$/)
})

test('首页：空、出错、没有权限', async ({ page }) => {
  await login(page, 'office1')
  const nothing = { green: 0, yellow: 0, red: 0, closed: 0 }
  const empty = {
    waiting: [],
    waitingTotal: 0,
    lights: nothing,
    byUnit: [],
    byPoint: [],
    byList: [],
    dueSoon: [],
    plan: null,
  }
  await page.route('**/api/v1/reports/waiting', (route) => route.fulfill({ json: [] }))
  await page.route(home, (route) => route.fulfill({ json: empty }))
  await page.reload()
  await expect(page.getByText('这里还没有内容')).toBeVisible()
  await expectAccessible(page)

  await page.route(home, (route) =>
    route.fulfill({ status: 403, json: { code: 'auth.forbidden', status: 403 } }),
  )
  await page.reload()
  await expect(page.getByText('您没有这项权限')).toBeVisible()
  await expectAccessible(page)

  await page.route(home, (route) =>
    route.fulfill({ status: 422, json: { code: 'request.malformed', status: 422 } }),
  )
  await page.reload()
  await expect(page.getByRole('button', { name: '重试' })).toBeVisible()
  await expectAccessible(page)
})

test('不存在或无权查看的事项，说法一样', async ({ page }) => {
  await login(page, 'gunan1', '/matters/01890000-0000-7000-8000-000000000000')
  await expect(page.getByRole('heading', { name: '不存在，或您无权查看' })).toBeVisible()
  await expectAccessible(page)
})

test('单位没有登记的人，看到清楚的说明', async ({ page }) => {
  await login(page, 'ghost1')
  await expect(page.getByRole('heading', { name: '您的单位还没有登记到双拥通' })).toBeVisible()
  await expect(page.getByText('GHOST', { exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('退出登录，英文', async ({ page }) => {
  await login(page, 'leader1')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('link', { name: 'Matters', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Account/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible()
  await expectAccessible(page)
})
