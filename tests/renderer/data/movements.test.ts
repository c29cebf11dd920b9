import { describe, expect, it } from 'vitest'
import { readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { addMovement, editMovement, listMovements, readMovement, removeMovement } from '@renderer/data/repositories/movements'
import { undo } from '@renderer/data/core/undo'
import { dutiesPlace, listPlace } from '@shared/domain/movement/lenses'
import { namSachMovement } from '@shared/seed/namSachMovement'

const opened = async (): Promise<AppDatabase> => {
  const db = new AppDatabase(`movements-${crypto.randomUUID()}`)
  await addMovement(db, namSachMovement, 'Thêm phong trào')
  return db
}
const { id } = namSachMovement

describe('the plan of a movement', () => {
  it('keeps two edits of different parts made at the same moment, and undoes each by its name', async () => {
    const db = await opened()
    await Promise.all([
      editMovement(db, id, 'Sửa chủ đề thi đua', (movement) => listPlace('themes').set(movement, movement.themes.slice(0, 2))),
      editMovement(db, id, 'Sửa nhiệm vụ', (movement) =>
        dutiesPlace('actor-4').set(movement, [{ id: 'duty', text: 'Vận động đoàn viên.' }]),
      ),
    ])
    expect((await readMovement(db, id))?.themes).toHaveLength(2)
    expect((await readMovement(db, id))?.actors[3]?.duties).toEqual([{ id: 'duty', text: 'Vận động đoàn viên.' }])
    expect((await readHistory(db)).undo.map((entry) => entry.label)).toEqual(['Thêm phong trào', 'Sửa chủ đề thi đua', 'Sửa nhiệm vụ'])
    await undo(db)
    expect((await readMovement(db, id))?.actors[3]?.duties).toEqual(namSachMovement.actors[3]?.duties)
    expect((await readMovement(db, id))?.themes).toHaveLength(2)
  })

  it('cleans typed words and leaves no entry in the log when nothing changed', async () => {
    const db = await opened()
    await editMovement(db, id, 'Sửa', (movement) => listPlace('themes').set(movement, [{ id: 't', text: '  Thi đua\u200B tốt \r\nhơn ' }]))
    expect((await readMovement(db, id))?.themes).toEqual([{ id: 't', text: 'Thi đua tốt\nhơn' }])
    await editMovement(db, id, 'Không đổi gì', (movement) => ({ ...movement }))
    expect((await readHistory(db)).undo.map((entry) => entry.label)).toEqual(['Thêm phong trào', 'Sửa'])
  })

  it('refuses an empty name and a movement that is gone, and touches nothing', async () => {
    const db = await opened()
    expect(await editMovement(db, id, 'Sửa tên', (movement) => ({ ...movement, name: ' ' }))).toMatchObject({
      ok: false,
      error: { code: 'record.invalid', fields: [{ path: ['name'] }] },
    })
    expect((await readMovement(db, id))?.name).toBe(namSachMovement.name)
    expect(await editMovement(db, 'gone', 'Sửa', (movement) => movement)).toMatchObject({ ok: false, error: { code: 'record.missing' } })
  })

  it('lists movements with their rounds and removes only one that opened none', async () => {
    const db = await opened()
    expect((await listMovements(db)).map(({ movement, rounds }) => [movement.id, rounds.length])).toEqual([[id, 0]])
    expect(await removeMovement(db, id, 'Xóa phong trào')).toBe(true)
    expect(await listMovements(db)).toEqual([])
    await undo(db)
    expect(await listMovements(db)).toHaveLength(1)
  })
})
