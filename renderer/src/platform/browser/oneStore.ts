/** How one asks the store of a database that has no other, each time in a transaction of its own. Throws what the browser refused. */
export type OneStore = <Value>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Value>) => Promise<Value>

/** A database of the browser with one store, opened for each question, so that it never stands in another window's way. */
export function oneStore(databaseName: string, storeName: string): OneStore {
  const opened = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(databaseName, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(storeName)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error(`${databaseName} did not open`))
    })
  return async (mode, work) => {
    const db = await opened()
    try {
      return await new Promise((resolve, reject) => {
        const transaction = db.transaction(storeName, mode, { durability: 'strict' })
        const request = work(transaction.objectStore(storeName))
        transaction.oncomplete = () => resolve(request.result)
        transaction.onabort = () => reject(transaction.error ?? new Error(`${databaseName} did not store it`))
      })
    } finally {
      db.close()
    }
  }
}
