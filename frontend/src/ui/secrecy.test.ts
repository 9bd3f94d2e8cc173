import { describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { question, SecrecyDeclined, withSecrecy } from './secrecy'

const hits = [{ field: 'text', excerpt: '某某', rule: 'unit-number' }]
const needed = () => new ApiProblem(422, 'secrecy.reason-needed', { hits })

describe('secrecy reason', () => {
  it('sends again with the reason, and shows what was found', async () => {
    const write = vi.fn(async (reason?: string) => {
      if (!reason) throw needed()
      return `done: ${reason}`
    })
    const ask = vi.fn(async () => '已公开发布')
    expect(await withSecrecy(write, ask)).toBe('done: 已公开发布')
    expect(ask).toHaveBeenCalledWith(hits)
    expect(write).toHaveBeenCalledTimes(2)
  })
  it('sends nothing when the person goes back', async () => {
    const write = vi.fn(async () => {
      throw needed()
    })
    await expect(withSecrecy(write, async () => null)).rejects.toBeInstanceOf(SecrecyDeclined)
    expect(write).toHaveBeenCalledTimes(1)
  })
  it('passes every other problem on', async () => {
    const blocked = new ApiProblem(422, 'secrecy.blocked', { hits })
    const ask = vi.fn()
    await expect(withSecrecy(() => Promise.reject(blocked), ask)).rejects.toBe(blocked)
    expect(ask).not.toHaveBeenCalled()
  })
  it('asks through the dialog by default', async () => {
    const done = withSecrecy(async (reason?: string) => {
      if (!reason) throw needed()
      return reason
    })
    await vi.waitFor(() => expect(question.value?.hits).toEqual(hits))
    question.value!.answer('理由')
    expect(await done).toBe('理由')
    expect(question.value).toBeNull()
  })
})
