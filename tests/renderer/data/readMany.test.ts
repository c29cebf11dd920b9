import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readMany, readManyBy } from '@renderer/data/core/readMany'
import { aPerson } from '../../support/builders'

describe('reading the people of a long list', () => {
  it.each([
    [3, 20],
    [600, 800],
    [600, 5000],
  ])('%i of %i known people come in the order asked, with a gap for whoever is gone', async (asked, known) => {
    const db = new AppDatabase(`read-many-${asked}-${known}`)
    await act(db, 'Nhập danh sách', () =>
      db.subjects.bulkAdd(Array.from({ length: known }, (_, index) => aPerson({ id: `p${index}`, name: `Nguyễn Mẫu ${index}` }))),
    )
    const ids = [...Array.from({ length: asked }, (_, index) => `p${asked - 1 - index}`), 'gone', 'p0']
    expect((await readMany(db.subjects, ids)).map((subject) => subject?.id)).toEqual(ids.map((id) => (id === 'gone' ? undefined : id)))
  })

  it('each once, where a value is asked for twice or nobody has it, for lists of any length', async () => {
    const db = new AppDatabase('read-many-by-twice')
    const people = Array.from({ length: 40 }, (_, index) =>
      aPerson({ id: `p${index}`, name: `Lê Mẫu ${index}`, unitId: `unit-${index % 4}` }),
    )
    await act(db, 'Nhập danh sách', () => db.subjects.bulkAdd(people))
    const wanted = people.filter(({ unitId }) => unitId === 'unit-2').map(({ id }) => id)
    for (const times of [1, 2, 700]) {
      const asked = ['gone', ...Array.from({ length: times }, () => 'unit-2')]
      const found = (await readManyBy(db.subjects, 'unitId', asked)).map(({ id }) => id)
      expect(found.toSorted()).toEqual(wanted.toSorted())
    }
    expect(await readManyBy(db.subjects, 'unitId', [])).toEqual([])
  })

  it.each([3, 600])('those of %i units among 700 people', async (asked) => {
    const db = new AppDatabase(`read-many-by-${asked}`)
    const people = Array.from({ length: 700 }, (_, index) =>
      aPerson({ id: `p${index}`, name: `Nguyễn Mẫu ${index}`, successorId: `unit-${index % 5}` }),
    )
    await act(db, 'Nhập danh sách', () => db.subjects.bulkAdd(people))
    const units = ['unit-1', 'unit-4', ...Array.from({ length: asked }, (_, index) => `none-${index}`)]
    expect(new Set((await readManyBy(db.subjects, 'successorId', units)).map(({ id }) => id))).toEqual(
      new Set(people.filter(({ successorId }) => successorId === 'unit-1' || successorId === 'unit-4').map(({ id }) => id)),
    )
  })
})
