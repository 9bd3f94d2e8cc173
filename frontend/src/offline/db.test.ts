import { afterEach, expect, it, vi } from 'vitest'
import { shelf } from './db'

/** A browser's store as far as it is used: requests that succeed, and a transaction that ends as told. */
function browser(end: 'oncomplete' | 'onabort', begins = () => undefined as unknown) {
  const begin = () => {
    begins()
    const transaction: Record<string, unknown> = {
      error: new DOMException('full', 'QuotaExceededError'),
      objectStore: () => ({ put: () => ({ result: undefined }), getAll: () => ({ result: [] }) }),
    }
    setTimeout(() => (transaction[end] as () => void)())
    return transaction
  }
  const open = vi.fn(() => {
    const request = { result: { transaction: begin }, onsuccess: () => undefined }
    setTimeout(() => request.onsuccess())
    return request
  })
  vi.stubGlobal('indexedDB', { open })
  return open
}
afterEach(() => vi.unstubAllGlobals())

it('does not say that a thing is kept when there was no room for it in the end', async () => {
  browser('onabort')
  await expect(shelf('outbox').put({ id: '1' })).rejects.toThrow('full')
})

it('opens anew what the browser closed', async () => {
  const begins = vi.fn().mockImplementationOnce(() => {
    throw new DOMException('closed', 'InvalidStateError')
  })
  const open = browser('oncomplete', begins)
  const kept = shelf('outbox')
  await expect(kept.all()).rejects.toThrow('closed')
  expect(await kept.all()).toEqual([])
  expect(open).toHaveBeenCalledTimes(2)
})
