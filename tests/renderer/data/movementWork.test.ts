import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { readMovementWork } from '@renderer/data/repositories/movementWork'
import { addParticipants } from '@renderer/data/repositories/participants'
import { addReportDay, editReportDay, missingReportDays, removeReportDay } from '@renderer/data/repositories/reportDays'
import { addTask, addTasksOfPlan, finishTask, listTasks, editTask, removeTask } from '@renderer/data/repositories/tasks'
import { putUnitReport, removeUnitReport, typeReport } from '@renderer/data/repositories/unitReports'
import { removeMovement } from '@renderer/data/repositories/movements'
import { removeSubject } from '@renderer/data/repositories/subjects'
import { countStates, reportBoard, reportInQuestion, stillOwed } from '@shared/domain/movement/board'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { aCollective } from '../../support/builders'

const movementId = namSachMovement.id
async function office(): Promise<AppDatabase> {
  const db = new AppDatabase(`work-${crypto.randomUUID()}`)
  await act(db, 'nạp', async () => {
    await db.movements.add(namSachMovement)
    await db.subjects.bulkAdd(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aCollective({ id, name: `Đơn vị Mẫu ${id.toUpperCase()}` })))
  })
  return db
}
const withReports = async (): Promise<{ db: AppDatabase; dayId: string }> => {
  const db = await office()
  await addParticipants(db, movementId, ['a', 'b', 'c', 'd', 'e', 'f'], 'group-1', 'Chọn đơn vị')
  await addReportDay(db, missingReportDays(namSachMovement, [])[0]!, 'Thêm kỳ')
  const dayId = (await readMovementWork(db, movementId)).days[0]!.id
  const received = (subjectId: string, receivedOn: string) =>
    putUnitReport(db, { reportDayId: dayId, subjectId, state: 'received', receivedOn, extendedTo: null, reason: '' }, 'Ghi nhận')
  for (const [unit, on] of [
    ['a', '2026-12-01'],
    ['b', '2026-12-11'],
    ['c', '2026-12-11'],
    ['d', '2026-12-12'],
    ['e', '2026-12-14'],
  ] as const)
    await received(unit, on)
  return { db, dayId }
}
const boardOn = async (db: AppDatabase, today: string) => {
  const { days, participants, subjects, reports } = await readMovementWork(db, movementId)
  return reportBoard(days, participants, subjects, reports, today)
}

describe('reports before 12/12', () => {
  it('are proposed for every year of the plan', () => {
    expect(missingReportDays(namSachMovement, []).map(({ title, lateFrom }) => [title, lateFrom])).toEqual(
      [2026, 2027, 2028, 2029, 2030].map((year) => [`Báo cáo năm ${year}`, `${year}-12-12`]),
    )
  })

  it('are on time until 11/12 and late from 12/12, counted from the first late day', async () => {
    const { db, dayId } = await withReports()
    const rows = await boardOn(db, '2026-12-14')
    expect(rows.map(({ name, cells }) => [name.slice(-1), cells[0]!.state])).toEqual([
      ['F', { state: 'missing', days: 3 }],
      ['D', { state: 'late', on: '2026-12-12', days: 1 }],
      ['E', { state: 'late', on: '2026-12-14', days: 3 }],
      ['A', { state: 'onTime', on: '2026-12-01' }],
      ['B', { state: 'onTime', on: '2026-12-11' }],
      ['C', { state: 'onTime', on: '2026-12-11' }],
    ])
    // Three on time, two late, one missing.
    expect(countStates(rows, dayId)).toMatchObject({ onTime: 3, late: 2, missing: 1, owed: 6 })
    expect((await boardOn(db, '2026-12-11')).find(({ name }) => name.endsWith('F'))?.cells[0]?.state).toEqual({
      state: 'waiting',
      daysLeft: 0,
      extendedTo: null,
    })
    expect((await boardOn(db, '2026-12-12'))[0]?.cells[0]?.state).toEqual({ state: 'missing', days: 1 })
  })

  it('that are still owed stand under the last day of each unit', async () => {
    const { db, dayId } = await withReports()
    const note = { reportDayId: dayId, subjectId: 'f', receivedOn: null, reason: 'Có công văn xin lùi' }
    const owed = async () => stillOwed(await boardOn(db, '2026-12-14'), (await readMovementWork(db, movementId)).days[0]!)
    expect(await owed()).toEqual([{ on: '2026-12-11', units: 1 }])
    await putUnitReport(db, { ...note, state: 'extended', extendedTo: '2026-12-16' }, 'Gia hạn')
    expect(await owed()).toEqual([{ on: '2026-12-16', units: 1 }])
    await putUnitReport(db, { ...note, state: 'exempt', extendedTo: null }, 'Miễn')
    expect(await owed()).toEqual([])
  })

  it('take their files along when they are taken back or their period goes, and undo brings all of it back', async () => {
    const { db, dayId } = await withReports()
    const [first, second] = (await db.unitReports.toArray()).map(({ id }) => id)
    const file = (ownerId: string) => ({
      id: `file-${ownerId}`,
      ownerId,
      title: '',
      fileName: 'bao-cao.xlsx',
      sha256: 'a'.repeat(64),
      bytes: 10,
      receivedOn: '2026-12-11',
    })
    await act(db, 'Đính kèm', () => db.attachments.bulkAdd([file(first!), file(second!)]))
    await removeUnitReport(db, first!, 'Bỏ ghi nhận')
    expect((await db.attachments.toArray()).map(({ ownerId }) => ownerId)).toEqual([second])
    await removeReportDay(db, dayId, 'Bỏ kỳ')
    expect([await db.attachments.count(), await db.unitReports.count(), await db.reportDays.count()]).toEqual([0, 0, 0])
    await undo(db)
    await undo(db)
    expect([await db.attachments.count(), await db.unitReports.count(), await db.reportDays.count()]).toEqual([2, 5, 1])
  })

  it('of the plan are not proposed again where the office set another day for them', async () => {
    const { db, dayId } = await withReports()
    await editReportDay(db, dayId, { lateFrom: '2026-12-20' }, 'Sửa kỳ')
    const { days } = await readMovementWork(db, movementId)
    expect(missingReportDays(namSachMovement, days).map(({ title }) => title)).toEqual(
      [2027, 2028, 2029, 2030].map((year) => `Báo cáo năm ${year}`),
    )
  })

  it('in question on a day are those whose day is nearest', () => {
    const days = ['2026-06-16', '2026-12-12', '2027-12-12'].map((lateFrom) => ({ id: lateFrom, movementId, title: 'Báo cáo', lateFrom }))
    const on = (today: string) => reportInQuestion(days, today)?.lateFrom
    expect(['2026-01-05', '2026-06-30', '2026-12-14', '2027-01-20', '2029-01-01'].map(on)).toEqual([
      '2026-06-16',
      '2026-06-16',
      '2026-12-12',
      '2026-12-12',
      '2027-12-12',
    ])
    expect(reportInQuestion([], '2026-01-01')).toBeUndefined()
  })

  it('wait longer where the day was put off, and are not owed where they need not come', async () => {
    const { db, dayId } = await withReports()
    const put = (subjectId: string, state: 'extended' | 'exempt', extendedTo: string | null) =>
      putUnitReport(db, { reportDayId: dayId, subjectId, state, receivedOn: null, extendedTo, reason: 'Có công văn xin lùi' }, 'Ghi')
    await put('f', 'extended', '2026-12-16')
    expect((await boardOn(db, '2026-12-14')).find(({ name }) => name.endsWith('F'))?.cells[0]?.state).toEqual({
      state: 'waiting',
      daysLeft: 2,
      extendedTo: '2026-12-16',
    })
    await put('f', 'exempt', null)
    expect(countStates(await boardOn(db, '2026-12-20'), dayId)).toMatchObject({ missing: 0, exempt: 1, owed: 5 })
  })

  it('sent back with a reason are owed again, by a new day where one is set, and come anew', async () => {
    const { db, dayId } = await withReports()
    const stateOn = async (on: string) => {
      const { days, participants, subjects, reports } = await readMovementWork(db, movementId)
      const [row] = reportBoard(days, participants, subjects, reports, on).filter(({ subjectId }) => subjectId === 'a')
      return row!.cells[0]!.state
    }
    const content = { asOf: null, figures: [], results: [], exemplars: [], shortcomings: 'Còn thiếu.', proposals: '', added: [] }
    await typeReport(db, { reportDayId: dayId, subjectId: 'a', content }, '2026-12-05', 'Nhập số liệu')
    expect(await stateOn('2026-12-20')).toEqual({ state: 'onTime', on: '2026-12-01' })
    const back = { reportDayId: dayId, subjectId: 'a', receivedOn: null, reason: 'Thiếu số liệu' }
    await putUnitReport(db, { ...back, state: 'returned', extendedTo: '2026-12-18' }, 'Trả lại')
    expect(await stateOn('2026-12-18')).toEqual({ state: 'waiting', daysLeft: 0, extendedTo: '2026-12-18', isReturned: true })
    expect(await stateOn('2026-12-19')).toEqual({ state: 'missing', days: 1, isReturned: true })
    // What was read stays to be looked at, and comes in anew with the next sending.
    expect((await readMovementWork(db, movementId)).reports.find(({ subjectId }) => subjectId === 'a')?.content?.shortcomings).toBe(
      'Còn thiếu.',
    )
    await typeReport(db, { reportDayId: dayId, subjectId: 'a', content: { ...content, shortcomings: '' } }, '2026-12-18', 'Nhập số liệu')
    expect(await stateOn('2026-12-30')).toEqual({ state: 'onTime', on: '2026-12-18' })
    await undo(db)
    expect(await stateOn('2026-12-19')).toEqual({ state: 'missing', days: 1, isReturned: true })
  })

  it('are not owed by a unit that had ended, but stay on record if they came', async () => {
    const { db, dayId } = await withReports()
    await act(db, 'sáp nhập', () =>
      db.subjects.bulkUpdate([
        { key: 'f', changes: { endedOn: '2026-07-01' } },
        { key: 'a', changes: { endedOn: '2026-12-05' } },
      ]),
    )
    expect(countStates(await boardOn(db, '2026-12-14'), dayId)).toMatchObject({ missing: 0, ended: 1, onTime: 3 })
    expect(await removeSubject(db, (await db.subjects.get('a'))!)).toMatchObject({ ok: false, error: { code: 'subject.inUse' } })
  })

  it('take one step each, and go and come back with their movement', async () => {
    const { db } = await withReports()
    await undo(db)
    expect(await db.unitReports.count()).toBe(4)
    await removeMovement(db, movementId, 'Xóa phong trào')
    expect([await db.participants.count(), await db.reportDays.count(), await db.unitReports.count()]).toEqual([0, 0, 0])
    await undo(db)
    expect([await db.participants.count(), await db.reportDays.count(), await db.unitReports.count()]).toEqual([6, 1, 4])
  })

  it('refuse a day that is none', async () => {
    const { db, dayId } = await withReports()
    expect(
      await putUnitReport(
        db,
        { reportDayId: dayId, subjectId: 'f', state: 'received', receivedOn: '2026-02-30', extendedTo: null, reason: '' },
        'Ghi',
      ),
    ).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
  })
})

describe('duties as work', () => {
  it('come from the plan once, and move on to their next day when they come again', async () => {
    const db = await office()
    const today = '2026-11-20'
    expect(await addTasksOfPlan(db, namSachMovement, today, 'Lập danh mục')).toEqual({ ok: true, value: { added: 8, dated: 0 } })
    expect(await addTasksOfPlan(db, namSachMovement, today, 'Lập danh mục')).toEqual({ ok: true, value: { added: 0, dated: 0 } })
    const [task] = await listTasks(db, movementId)
    await editTask(db, task!.id, { every: 'quarter', dueOn: '2026-11-30' }, 'Sửa')
    await finishTask(db, task!.id, '2026-11-28', 'Xong')
    expect(await db.tasks.get(task!.id)).toMatchObject({ doneOn: '2026-11-28', dueOn: '2027-02-28' })
    const other = (await listTasks(db, movementId)).at(-1)!
    await finishTask(db, other.id, '2026-11-29', 'Xong')
    expect(await db.tasks.get(other.id)).toMatchObject({ doneOn: '2026-11-29', dueOn: null })
  })

  it('take in what the plan does not name, may go off the list, and a day set by hand is the day itself', async () => {
    const db = await office()
    await addTask(db, { movementId, text: 'Tổ chức lớp tập huấn', owner: 'Phòng Mẫu', every: 'quarter', dueOn: '2026-06-30' }, 'Thêm')
    const [task] = await listTasks(db, movementId)
    await finishTask(db, task!.id, '2026-06-28', 'Xong')
    expect(await db.tasks.get(task!.id)).toMatchObject({ dueOn: '2026-09-30', dayOfMonth: 31 })
    await editTask(db, task!.id, { dueOn: '2026-09-15' }, 'Sửa')
    await finishTask(db, task!.id, '2026-09-15', 'Xong')
    expect((await db.tasks.get(task!.id))?.dueOn).toBe('2026-12-15')
    await removeTask(db, task!.id, 'Bỏ')
    expect(await listTasks(db, movementId)).toEqual([])
    await undo(db)
    expect(await listTasks(db, movementId)).toHaveLength(1)
  })
})
