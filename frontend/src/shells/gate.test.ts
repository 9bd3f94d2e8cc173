import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest'
import { api } from '@/api/client'
import { ApiProblem, offline } from '@/api/problem'
import { me, setMe, type Me } from '@/auth/can'
import { holder, signedIn, signIn } from '@/auth/session'
import { gate, pass } from './gate'

vi.mock('@/auth/session', () => ({ holder: vi.fn(), signedIn: vi.fn(), signIn: vi.fn() }))
vi.mock('@/api/client', () => ({ api: { GET: vi.fn() }, body: (call: Promise<unknown>) => call }))
const get = api.GET as unknown as Mock
const person = { id: 'p1', name: '陈静', permissions: [] } as unknown as Me

/** A page that was closed and opens again: what it knew is gone, what lies beside the session is not. */
function reopened(of: Me) {
  setMe(null)
  sessionStorage.setItem('sy.me', JSON.stringify(of))
}
const online = (yes: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(yes)

beforeEach(() => {
  reopened(person)
  online(true)
  vi.mocked(signedIn).mockReset().mockResolvedValue(true)
  vi.mocked(holder).mockReset().mockResolvedValue('p1')
  vi.mocked(signIn).mockReset().mockRejectedValue(new TypeError('Failed to fetch'))
  get.mockReset().mockRejectedValue(offline())
})

describe('the gate, without a line', () => {
  it('lets on whoever has a session that still holds', async () => {
    expect(await pass('/m/checks')).toBe(true)
    expect(me.value?.name).toBe('陈静')
    // The token is over, the session is not: only a line could renew it.
    reopened(person)
    online(false)
    vi.mocked(signedIn).mockResolvedValue(false)
    expect(await pass('/m/checks')).toBe(true)
    expect(signIn).not.toHaveBeenCalled()
  })

  it('says that there is no line when the session is over, or is another person’s', async () => {
    online(false)
    vi.mocked(signedIn).mockResolvedValue(false)
    vi.mocked(holder).mockResolvedValue(null)
    expect(await pass('/m/checks')).toBe(false)
    expect(gate.value).toMatchObject({ at: 'server-down', error: { code: 'network.offline' } })
    reopened(person)
    vi.mocked(holder).mockResolvedValue('p2')
    expect(await pass('/m/checks')).toBe(false)
    expect(me.value).toBeNull()
  })

  it('goes on with nothing that the server refused', async () => {
    for (const [problem, at] of [
      [new ApiProblem(403, 'auth.unit-unknown'), 'unit-unknown'],
      [new ApiProblem(503, 'server.unavailable'), 'server-down'],
    ] as const) {
      reopened(person)
      get.mockRejectedValue(problem)
      expect(await pass('/m')).toBe(false)
      expect(gate.value.at).toBe(at)
    }
  })
})
