import type { Change, RowChange } from '@shared/domain/change/types'
import { withoutLog } from '@renderer/data/core/changeLog'
import type { AppDatabase } from '@renderer/data/core/database'

/** The same numbers every time, so that a failure can be repeated. */
export function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** Entries of some years, with holes between the numbers as sittings leave them, of every kind and size. */
export function randomEntries(count: number, roll: (below: number) => number, firstYear = 2024): (Change & { readonly seq: number })[] {
  let seq = 0
  return Array.from({ length: count }, (_, index) => {
    seq += 1 + (roll(9) === 0 ? roll(4) : 0)
    const year = firstYear + Math.floor((index * 3) / count)
    const rows = Array.from({ length: roll(40) === 0 ? 60 : 1 + roll(3) }, (): RowChange => {
      const place = { table: ['subjects', 'rounds', 'nominees'][roll(3)]!, key: `r${roll(50)}` }
      return roll(5) === 0
        ? { ...place, added: { id: place.key, name: `“${place.key}”\nMẫu, ${seq}` } }
        : { ...place, fields: [{ path: ['note'], before: `trước ${roll(1000)}`, after: `sau\n${roll(1000)}` }] }
    })
    return {
      seq,
      actId: `act-${seq}`,
      kind: (['act', 'act', 'act', 'undo', 'redo'] as const)[roll(5)]!,
      targetSeq: null,
      label: `Việc ${roll(20)} của ${seq}`,
      at: `${year}-${String(1 + Math.floor((((index * 3) / count) % 1) * 12)).padStart(2, '0')}-15T0${roll(10)}:00:00.000Z`,
      by: ['Nguyễn Thị Mẫu', 'Trần Văn Mẫu'][roll(2)]!,
      device: 'Máy mẫu',
      deviceId: 'm',
      rows,
    }
  })
}

/** Puts them into the log as they are. */
export const putLog = (db: AppDatabase, entries: readonly Change[]): Promise<unknown> =>
  withoutLog(db.name, () => db.changes.bulkAdd([...entries]))
