import { describe, expect, it } from 'vitest'
import { fileName } from './client'
import { ApiProblem, asProblem, isProblem, problemFrom, problemOf } from './problem'

const answer = (status: number, body: string) => new Response(body, { status })

describe('problems', () => {
  it('reads code, params and field errors', async () => {
    const body = {
      type: 'urn:shuangyong:problem:validation.failed',
      status: 422,
      code: 'validation.failed',
      params: { n: 1 },
      errors: [{ field: 'title', code: 'required', params: {} }],
    }
    const problem = await problemFrom(answer(422, JSON.stringify(body)))
    expect(problem).toBeInstanceOf(ApiProblem)
    expect(problem.code).toBe('validation.failed')
    expect(problem.params).toEqual({ n: 1 })
    expect(problem.errors[0]?.field).toBe('title')
  })
  it('names a status when the body says nothing', async () => {
    expect((await problemFrom(answer(502, '<html>'))).code).toBe('server.unavailable')
    expect((await problemFrom(answer(404, ''))).code).toBe('not-found')
    expect((await problemFrom(answer(412, '{}'))).code).toBe('conflict.stale')
    expect(problemOf(418, null).code).toBe('request.invalid')
  })
  it('knows what is worth asking again', () => {
    expect(problemOf(503, null).transient).toBe(true)
    expect(problemOf(0, null).transient).toBe(true)
    expect(problemOf(422, null).transient).toBe(false)
  })
  it('turns a lost line and a broken page into problems', () => {
    expect(asProblem(new TypeError('Failed to fetch')).code).toBe('network.offline')
    expect(asProblem(new Error('x')).code).toBe('client.error')
    expect(isProblem(problemOf(412, null), 'conflict.stale')).toBe(true)
    expect(isProblem(new Error('x'), 'conflict.stale')).toBe(false)
  })
})

describe('names of downloads', () => {
  it('prefers the name in UTF-8', () => {
    const header = `attachment; filename="x.xlsx"; filename*=UTF-8''${encodeURIComponent('事项台账.xlsx')}`
    expect(fileName(header)).toBe('事项台账.xlsx')
    expect(fileName('attachment; filename="a.xlsx"')).toBe('a.xlsx')
    expect(fileName(null)).toBeNull()
  })
})
