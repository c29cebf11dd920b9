import type { Page } from '@playwright/test'

/** Data as an older program left them: for what may happen while they are carried over. */

/** The tables of schema 4, and the indexes each had. Since then only tables came, which are left out, and rows of the log changed. */
const tablesOfFour: Readonly<Record<string, readonly string[]>> = {
  office: [],
  movements: [],
  subjects: ['kind'],
  rounds: ['movementId'],
  nominees: ['roundId', 'subjectId'],
  councils: [],
  rulings: ['roundId'],
  meetings: ['roundIds'],
  votes: ['meetingId', 'nomineeId'],
  signed: ['roundId'],
  awards: ['roundId', 'rulingId', 'subjectId', '[year+decisionSymbol+registerNumber]', 'decidedOn'],
  documents: ['roundId', 'movementId', 'savedAt'],
  lawEdits: [],
  changes: ['actId'],
  meta: [],
}

/** So long was the log that is carried along: its turning takes a while. */
const entries = 15_000

/** 4: the log held whole rows, and there was no twin. 17: everything as today but for the number. */
export type OlderSchema = 4 | 17

/**
 * Makes what is stored a store of that schema; of 4 with a long log of whole rows before what stands there. The page ends on an address that
 * holds no program.
 */
export async function makeOlder(page: Page, version: OlderSchema): Promise<void> {
  const asset = await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '')
  await page.goto(asset)
  await page.evaluate(
    async ({ number, tables, more }) => {
      const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error ?? new Error('refused'))
        })
      const written = (transaction: IDBTransaction): Promise<void> =>
        new Promise((resolve, reject) => {
          transaction.oncomplete = () => resolve()
          transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
        })
      const registry = await done(indexedDB.open('so-vang-registry'))
      const known = registry.transaction('profiles', 'readwrite', { durability: 'strict' })
      const profile = await done<{ databaseName: string }>(
        known.objectStore('profiles').get('real') as IDBRequest<{ databaseName: string }>,
      )
      known.objectStore('profiles').put({ ...profile, schemaVersion: number })
      await written(known)
      registry.close()
      const name = profile.databaseName

      const now = await done(indexedDB.open(name))
      const kept = await Promise.all(
        [...now.objectStoreNames]
          .filter((table) => tables === null || tables[table] !== undefined)
          .map(async (table) => {
            const store = now.transaction(table).objectStore(table)
            const indexes = [...store.indexNames].filter((index) => tables === null || tables[table]?.includes(index) === true)
            return {
              table,
              options: { keyPath: store.keyPath as string, autoIncrement: store.autoIncrement },
              indexes: indexes.map((index) => {
                const { keyPath, unique, multiEntry } = store.index(index)
                return { index, keyPath, options: { unique, multiEntry } }
              }),
              rows: (await done(store.getAll())) as Record<string, unknown>[],
            }
          }),
      )
      now.close()
      await done(indexedDB.deleteDatabase(name))
      const opening = indexedDB.open(name, number * 10)
      opening.onupgradeneeded = () => {
        for (const { table, options, indexes } of kept) {
          const store = opening.result.createObjectStore(table, options)
          for (const { index, keyPath, options: how } of indexes) store.createIndex(index, keyPath, how)
        }
      }
      const old = await done(opening)
      const filling = old.transaction(
        kept.map(({ table }) => table),
        'readwrite',
        { durability: 'strict' },
      )
      for (const { table, rows } of kept)
        for (const row of rows) filling.objectStore(table).put(table === 'changes' ? { ...row, seq: Number(row['seq']) + more } : row)
      for (let seq = 1; seq <= more; seq += 1) {
        const key = `old-${seq % 300}`
        const row = { id: key, kind: 'individual', name: `Người Mẫu ${seq % 300}`, note: `ghi ${seq} `.repeat(20) }
        const rows = [{ table: 'subjects', key, before: row, after: { ...row, note: `ghi lại ${seq}` } }]
        const facts = {
          actId: crypto.randomUUID(),
          kind: 'act',
          targetSeq: null,
          label: `Sửa người ${seq}`,
          at: '2025-03-20T03:00:00.000Z',
        }
        filling.objectStore('changes').put({ seq, ...facts, by: 'Nguyễn Thị Mẫu', device: 'Máy mẫu', rows })
      }
      await written(filling)
      old.close()
    },
    { number: version, tables: version === 4 ? tablesOfFour : null, more: version === 4 ? entries : 0 },
  )
}

/** Whether a store of the office's is still of an older schema than it will be. */
export const isOlder = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases()
    return all.some(({ name = '', version = 0 }) => name.startsWith('so-vang-real') && version <= 170)
  })

/** What is stored of the decisions, for whether an issuing came to stand whole: papers issued, papers kept as signed, lines of the register. */
export const readIssued = (page: Page): Promise<{ readonly issued: number; readonly signed: number; readonly awards: number }> =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('refused'))
      })
    const registry = await done(indexedDB.open('so-vang-registry'))
    const profile = (await done(registry.transaction('profiles').objectStore('profiles').get('real'))) as { databaseName: string }
    registry.close()
    const db = await done(indexedDB.open(profile.databaseName))
    const transaction = db.transaction(['rulings', 'signed', 'awards'])
    const [rulings, signed, awards] = await Promise.all([
      done(transaction.objectStore('rulings').getAll()),
      done(transaction.objectStore('signed').count()),
      done(transaction.objectStore('awards').count()),
    ])
    db.close()
    return { issued: (rulings as { status: string }[]).filter(({ status }) => status === 'issued').length, signed, awards }
  })
