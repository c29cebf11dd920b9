import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readMany } from '@renderer/data/core/readMany'
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
})
