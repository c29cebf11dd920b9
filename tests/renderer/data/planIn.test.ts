import { describe, expect, it } from 'vitest'
import { undo } from '@renderer/data/core/undo'
import { addPlannedMovement, removeMovement } from '@renderer/data/repositories/movements'
import { AppDatabase } from '@renderer/data/core/database'
import { namSachMovement } from '@shared/seed/namSachMovement'

const file = {
  ownerId: namSachMovement.id,
  title: '',
  fileName: 'ke-hoach.docx',
  sha256: 'a'.repeat(64),
  bytes: 12,
  receivedOn: '2026-06-10',
}
const fresh = (): AppDatabase => new AppDatabase(`plan-in-${crypto.randomUUID()}`)

describe('a plan taken in', () => {
  it('stands with its file, and one step takes both back', async () => {
    const db = fresh()
    expect(await addPlannedMovement(db, namSachMovement, file, 'Nhận kế hoạch')).toEqual({ ok: true, value: null })
    expect([await db.movements.count(), await db.attachments.count(), await db.changes.count()]).toEqual([1, 1, 1])
    await undo(db)
    expect([await db.movements.count(), await db.attachments.count()]).toEqual([0, 0])
  })

  it('is refused whole when a field cannot be', async () => {
    const db = fresh()
    expect(await addPlannedMovement(db, { ...namSachMovement, name: ' ' }, file, 'Nhận kế hoạch')).toMatchObject({
      ok: false,
      error: { code: 'record.invalid' },
    })
    expect([await db.movements.count(), await db.attachments.count()]).toEqual([0, 0])
  })

  it('goes with its file when the movement is removed', async () => {
    const db = fresh()
    await addPlannedMovement(db, namSachMovement, file, 'Nhận kế hoạch')
    expect(await removeMovement(db, namSachMovement.id, 'Xóa')).toBe(true)
    expect(await db.attachments.count()).toBe(0)
  })
})
