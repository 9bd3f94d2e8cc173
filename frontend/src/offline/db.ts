/* The only IndexedDB. What was done on this phone without a line lies here until it was sent. */

export interface Shelf<T extends { id: string }> {
  all(): Promise<T[]>
  put(one: T): Promise<void>
  remove(id: string): Promise<void>
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('shuangyong', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'id' })
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** When the transaction is over, not the request: a phone without room says so only at its end. */
const done = <R>(transaction: IDBTransaction, request: IDBRequest<R>) =>
  new Promise<R>((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error)
  })

/** Its ids are made in the order of time, and `all` gives them in that order. */
export function shelf<T extends { id: string }>(name: 'outbox'): Shelf<T> {
  let db: Promise<IDBDatabase> | undefined
  async function begin(mode: IDBTransactionMode) {
    try {
      return (await (db ??= open())).transaction(name, mode)
    } catch (error) {
      // It did not open, or was closed while the page lay in the background: the next try opens it anew.
      db = undefined
      throw error
    }
  }
  async function within<R>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<R>) {
    const transaction = await begin(mode)
    return done(transaction, act(transaction.objectStore(name)))
  }
  return {
    all: () => within('readonly', (store) => store.getAll() as IDBRequest<T[]>),
    put: async (one) => void (await within('readwrite', (store) => store.put(one))),
    remove: async (id) => void (await within('readwrite', (store) => store.delete(id))),
  }
}
