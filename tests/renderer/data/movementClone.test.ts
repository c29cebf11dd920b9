import { expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { copyMovement } from '@renderer/data/repositories/movementClone'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { aCollective } from '../../support/builders'

it('a movement is carried to another year as one step, without units that ended', async () => {
  const db = new AppDatabase(`clone-${crypto.randomUUID()}`)
  const movementId = namSachMovement.id
  await act(db, 'nạp', async () => {
    await db.movements.add(namSachMovement)
    await db.subjects.bulkAdd([aCollective({ id: 'a' }), aCollective({ id: 'b', endedOn: '2026-07-01', endedBecause: 'merged' })])
    await db.participants.bulkAdd(['a', 'b'].map((id) => ({ id: `p-${id}`, movementId, subjectId: id, groupId: null })))
  })
  const copied = await copyMovement(db, movementId, 5, 'Nhân bản')
  expect(copied.ok && copied.value.movement.fromYear).toBe(namSachMovement.fromYear + 5)
  expect(await db.movements.count()).toBe(2)
  expect((await db.participants.toArray()).map(({ subjectId }) => subjectId).toSorted()).toEqual(['a', 'a', 'b'])
  await undo(db)
  expect([await db.movements.count(), await db.participants.count()]).toEqual([1, 2])
})
