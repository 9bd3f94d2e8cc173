import { beforeEach, expect, it, vi } from 'vitest'
import { completeSignIn, completeSignOut, signIn, signOut } from './session'

const manager = vi.hoisted(() => ({
  getUser: vi.fn(),
  clearStaleState: vi.fn(),
  signinRedirect: vi.fn(),
  signinCallback: vi.fn(),
  signoutRedirect: vi.fn(),
  signoutCallback: vi.fn(),
}))
vi.mock('oidc-client-ts', () => ({
  UserManager: class {
    constructor() {
      Object.assign(this, manager)
    }
  },
  WebStorageStateStore: class {},
}))
vi.mock('@/api/config', () => ({ clientConfig: async () => ({ authority: 'http://idp', clientId: 'web' }) }))
const assign = vi.fn()
const at = { origin: 'http://sy', search: '', assign }
vi.stubGlobal('location', at)
/** Whether the next to sign in is asked who they are. */
async function asked() {
  manager.signinRedirect.mockClear()
  await signIn('/', 'zh-CN')
  return manager.signinRedirect.mock.calls[0]![0].prompt === 'login'
}

beforeEach(() => {
  localStorage.clear()
  at.search = ''
  assign.mockClear()
  manager.getUser.mockReset().mockResolvedValue({ id_token: 'hint' })
  manager.signinCallback.mockReset().mockResolvedValue({ state: { place: '/m' } })
  manager.signoutRedirect.mockReset().mockResolvedValue(undefined)
  manager.signoutCallback.mockReset().mockResolvedValue(undefined)
  vi.stubGlobal('navigator', { onLine: true })
})

it('asks the next person who they are when the provider was not reached, until somebody has signed in', async () => {
  expect(await asked()).toBe(false)
  sessionStorage.setItem('sy.me', '{}')
  sessionStorage.setItem('sy.draft.x', '{}')
  manager.signoutRedirect.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await signOut()
  expect(assign).toHaveBeenCalledWith('/signed-out')
  expect(sessionStorage).toHaveLength(0)
  await completeSignOut()
  expect(await asked()).toBe(true)
  expect(await completeSignIn()).toBe('/m')
  expect(await asked()).toBe(false)
})

it('goes nowhere without a line but to its own page', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  await signOut()
  expect(manager.signoutRedirect).not.toHaveBeenCalled()
  expect(assign).toHaveBeenCalledWith('/signed-out')
  expect(await asked()).toBe(true)
})

it('owes nothing when the provider sends the person back with the word it was given', async () => {
  await signOut()
  expect(manager.signoutRedirect).toHaveBeenCalledWith({ id_token_hint: 'hint', state: 'out' })
  at.search = '?state=forged'
  await completeSignOut()
  expect(await asked()).toBe(true)
  manager.signoutCallback.mockResolvedValueOnce({ error: null })
  await completeSignOut()
  expect(await asked()).toBe(false)
})
