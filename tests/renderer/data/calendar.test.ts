import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import {
  markCalendarDone,
  readCalendarYear,
  removeCalendarLine,
  restoreCalendarLine,
  saveCalendarLine,
  type CalendarDraft,
} from '@renderer/data/repositories/calendar'
import { seedCalendar } from '@shared/law/seed/calendar'
import { namSachMovement } from '@shared/seed/namSachMovement'

const fresh = (): AppDatabase => new AppDatabase(`calendar-${crypto.randomUUID()}`)
const draft = (change: Partial<CalendarDraft> = {}): CalendarDraft => ({
  title: 'Hội thao chào mừng',
  fromDay: '03-26',
  toDay: null,
  year: null,
  who: 'Đoàn Thanh niên',
  basis: '',
  isHoliday: false,
  ...change,
})
const lineOf = async (db: AppDatabase, id: string) => {
  const { lines, off } = await readCalendarYear(db, 2026)
  return [...lines, ...off].find((line) => line.id === id)!
}
const first = seedCalendar[0]!

describe('the office’s calendar', () => {
  it('takes a line of its own, changes it, takes it away, and each is undone and done again', async () => {
    const db = fresh()
    const made = await saveCalendarLine(db, null, draft())
    if (!made.ok) throw new Error('refused')
    await saveCalendarLine(db, made.value.id, draft({ title: 'Hội thao', isHoliday: true }))
    expect(await db.calendarRows.toArray()).toMatchObject([{ title: 'Hội thao', isHoliday: true }])
    await removeCalendarLine(db, await lineOf(db, made.value.id))
    expect(await db.calendarRows.count()).toBe(0)
    await undo(db)
    await undo(db)
    expect(await db.calendarRows.toArray()).toMatchObject([{ title: 'Hội thao chào mừng' }])
    await redo(db)
    expect(await db.calendarRows.toArray()).toMatchObject([{ title: 'Hội thao' }])
  })

  it('refuses a line without words or with a day no month has', async () => {
    const db = fresh()
    for (const bad of [draft({ title: ' ' }), draft({ fromDay: '13-01' }), draft({ toDay: '3-1' })])
      expect(await saveCalendarLine(db, null, bad)).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect(await db.calendarRows.count()).toBe(0)
  })

  it('moves a line of the program’s and gives it back its own day', async () => {
    const db = fresh()
    await saveCalendarLine(db, first.id, draft({ title: 'Đăng ký thi đua', fromDay: '02-10', toDay: '02-20' }))
    expect(await lineOf(db, first.id)).toMatchObject({ origin: 'changed', fromDay: '02-10' })
    await restoreCalendarLine(db, await lineOf(db, first.id))
    expect(await lineOf(db, first.id)).toMatchObject({ origin: first.kind, fromDay: first.fromDay })
    expect(await db.calendarRows.count()).toBe(0)
  })

  it('keeps a line of the program’s aside and takes it back', async () => {
    const db = fresh()
    await removeCalendarLine(db, await lineOf(db, first.id))
    const { lines, off } = await readCalendarYear(db, 2026)
    expect([lines.some(({ id }) => id === first.id), off.map(({ id }) => id)]).toEqual([false, [first.id]])
    await restoreCalendarLine(db, off[0]!)
    expect((await readCalendarYear(db, 2026)).lines.some(({ id }) => id === first.id)).toBe(true)
  })

  it('notes a year as done without freezing the words, and takes the note back without a trace', async () => {
    const db = fresh()
    await markCalendarDone(db, await lineOf(db, first.id), 2026, '2026-01-20')
    expect(await lineOf(db, first.id)).toMatchObject({ origin: first.kind, title: first.title })
    await markCalendarDone(db, await lineOf(db, first.id), 2027, '2027-01-20')
    await markCalendarDone(db, await lineOf(db, first.id), 2026, null)
    expect((await lineOf(db, first.id)).row?.done).toEqual([{ year: 2027, on: '2027-01-20' }])
    await markCalendarDone(db, await lineOf(db, first.id), 2027, null)
    expect(await db.calendarRows.count()).toBe(0)
  })

  it('keeps what was done when a changed line gets its own day again', async () => {
    const db = fresh()
    await saveCalendarLine(db, first.id, draft({ fromDay: '02-10' }))
    await markCalendarDone(db, await lineOf(db, first.id), 2026, '2026-02-12')
    await restoreCalendarLine(db, await lineOf(db, first.id))
    const line = await lineOf(db, first.id)
    expect([line.origin, line.fromDay, line.row?.done?.length]).toEqual([first.kind, first.fromDay, 1])
  })

  it('shows days of movements, rounds, meetings and law beside its own', async () => {
    const db = fresh()
    await act(db, 'Mẫu', async () => {
      await db.movements.add(namSachMovement)
      await db.reportDays.add({ id: 'd', movementId: namSachMovement.id, title: 'Báo cáo năm 2026', lateFrom: '2026-12-12' })
      await db.tasks.add({
        id: 't',
        movementId: namSachMovement.id,
        text: 'Tổng hợp',
        owner: 'Phòng Mẫu',
        every: 'once',
        dueOn: '2026-03-31',
        doneOn: '2026-03-30',
        evidence: '',
      })
    })
    const { entries, reviews } = await readCalendarYear(db, 2026)
    expect(entries.find(({ code }) => code === 'report')).toMatchObject({ from: '2026-12-11' })
    expect(entries.find(({ code }) => code === 'task')).toMatchObject({ from: '2026-03-31', isDone: true })
    expect(entries.some(({ code, from }) => code === 'law' && from === '2026-07-01')).toBe(true)
    expect(reviews).toEqual([])
    expect((await readCalendarYear(db, 2027)).reviews.map(({ kind }) => kind)).toEqual(['preliminary'])
  })
})
