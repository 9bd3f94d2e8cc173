/* The only IndexedDB. What was done on this phone without a line lies here until it was sent. */

export interface Shelf<T extends { id: string }> {
  all(): Promise<T[]>
  put(one: T): Promise<void>
  remove(id: string): Promise<void>
}

const done = <R>(request: IDBRequest<R>) =>
  new Promise<R>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('shuangyong', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'id' })
  return done(request)
}

/** Its ids are made in the order of time, and `all` gives them in that order. */
export function shelf<T extends { id: string }>(name: 'outbox'): Shelf<T> {
  let db: Promise<IDBDatabase> | undefined
  async function within<R>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<R>) {
    db ??= open()
    return done(act((await db).transaction(name, mode).objectStore(name)))
  }
  return {
    all: () => within('readonly', (store) => store.getAll() as IDBRequest<T[]>),
    put: async (one) => void (await within('readwrite', (store) => store.put(one))),
    remove: async (id) => void (await within('readwrite', (store) => store.delete(id))),
  }
}
