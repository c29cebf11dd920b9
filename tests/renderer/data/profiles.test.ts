import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase, loggedTables } from '@renderer/data/core/database'
import { migrations, schemaVersion, type Migration } from '@renderer/data/migrations'
import {
  clearPractice,
  openProfile,
  readBeforeMigration,
  readCurrentProfile,
  rememberProfile,
  switchDatabase,
} from '@renderer/data/profiles/profiles'
import { aPerson } from '../../support/builders'

const opened = async (profile: 'real' | 'practice'): Promise<AppDatabase> => {
  const answer = await openProfile(profile)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

describe('profiles', () => {
  it('keeps real and practice data apart, and throws only the practice data away', async () => {
    const [real, practice] = [await opened('real'), await opened('practice')]
    await act(real, 'Thêm', () => real.subjects.add(aPerson({ id: 'real' })))
    await act(practice, 'Thêm', () => practice.subjects.bulkAdd([aPerson({ id: 'a' }), aPerson({ id: 'b' })]))
    expect([await real.subjects.count(), await practice.subjects.count()]).toEqual([1, 2])
    practice.close()
    await clearPractice()
    const again = await opened('practice')
    expect([await real.subjects.count(), await again.subjects.count()]).toEqual([1, 0])
    real.close()
    again.close()
  })

  it('remembers the profile used last', async () => {
    expect(await readCurrentProfile()).toBe('real')
    await rememberProfile('practice')
    expect(await readCurrentProfile()).toBe('practice')
  })

  it('refuses data that a newer program wrote, and touches nothing', async () => {
    const newer = new Dexie('so-vang-newer')
    newer.version(schemaVersion + 1).stores({ subjects: 'id', unknownTable: 'id' })
    await newer.open()
    await newer.table('unknownTable').add({ id: 'x' })
    newer.close()
    await switchDatabase('practice', 'so-vang-newer')
    expect(await openProfile('practice')).toEqual({
      ok: false,
      error: { code: 'data.newer', found: schemaVersion + 1, known: schemaVersion },
    })
    await newer.open()
    expect(await newer.table('unknownTable').count()).toBe(1)
    newer.close()
    await clearPractice()
  })

  it('migrates older data, keeps a copy of it first, and leaves the data alone when a migration fails', async () => {
    const old = await opened('practice')
    await act(old, 'Thêm', () => old.subjects.add(aPerson({ id: 'old', note: 'trước' })))
    old.close()
    const next = (upgrade: Migration['upgrade']): Migration[] => [
      ...migrations,
      { version: schemaVersion + 1, stores: { newTable: 'id' }, ...(upgrade === undefined ? {} : { upgrade }) },
    ]
    await expect(
      openProfile(
        'practice',
        next(() => Promise.reject(new Error('planted'))),
      ),
    ).rejects.toThrow('planted')
    const unchanged = await opened('practice')
    expect(await unchanged.subjects.get('old')).toMatchObject({ note: 'trước' })
    unchanged.close()
    const answer = await openProfile(
      'practice',
      next((transaction) => transaction.table('subjects').toCollection().modify({ note: 'sau' })),
    )
    if (!answer.ok) throw new Error(answer.error.code)
    expect(await answer.value.subjects.get('old')).toMatchObject({ note: 'sau' })
    const copy = await readBeforeMigration('practice')
    expect(copy?.schemaVersion).toBe(schemaVersion)
    expect(copy?.text).toContain('"note":"trước"')
    answer.value.close()
    expect(await openProfile('practice')).toMatchObject({ ok: false, error: { code: 'data.newer' } })
  })

  it('has the approved tables and indexes; a change needs a new numbered migration', async () => {
    const db = new AppDatabase(`schema-${crypto.randomUUID()}`)
    await db.open()
    const schema = Object.fromEntries(
      db.tables.map((table) => [table.name, [table.schema.primKey.src, ...table.schema.indexes.map((index) => index.src)].join(', ')]),
    )
    await expect(`${JSON.stringify({ version: db.verno, tables: schema }, null, 2)}\n`).toMatchFileSnapshot('../../golden/schema.json')
  })

  it('logs every table but the log itself and the facts about the database', async () => {
    const db = new AppDatabase(`tables-${crypto.randomUUID()}`)
    await db.open()
    expect(db.tables.map((table) => table.name).toSorted()).toEqual(
      [...loggedTables, 'changes', 'logPages', 'logBodies', 'meta'].toSorted(),
    )
  })
})
