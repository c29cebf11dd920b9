import { describe, expect, it } from 'vitest'
import { readAgendaFacts } from '@renderer/data/repositories/agenda'
import { openFilledRound } from '@renderer/data/repositories/eligible'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { isSoundRow } from '@renderer/data/backup/rows'
import { addParticipants } from '@renderer/data/repositories/participants'
import { removeMovement } from '@renderer/data/repositories/movements'
import { decideTie, lockTable, nextVersion, saveTable, undecideTie } from '@renderer/data/repositories/scoreTables'
import { approveScores, readScoring, setCounted, takeOwnScores, writeMarks } from '@renderer/data/repositories/scoring'
import { moveLinks } from '@renderer/data/repositories/subjectLinks'
import { removeSubject } from '@renderer/data/repositories/subjects'
import { scoreBoard } from '@shared/domain/scoring/board'
import type { MarkWrite } from '@shared/domain/scoring/marks'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { aCollective } from '../../support/builders'
import { aCriterion, aTable } from '../../support/scores'

const movementId = namSachMovement.id
const table = aTable({ movementId, frozenOn: null })
async function office(): Promise<AppDatabase> {
  const db = new AppDatabase(`scores-${crypto.randomUUID()}`)
  await act(db, 'nạp', async () => {
    await db.movements.add(namSachMovement)
    await db.subjects.bulkAdd(['x', 'y', 'z'].map((id) => aCollective({ id, name: `Đơn vị Mẫu ${id.toUpperCase()}` })))
  })
  await addParticipants(db, movementId, ['x', 'y', 'z'], 'group', 'Chọn đơn vị')
  return db
}
const locked = async (): Promise<AppDatabase> => {
  const db = await office()
  await saveTable(db, table, 'Soạn tiêu chí')
  await lockTable(db, table, '2026-12-01', 'Khóa tiêu chí')
  return db
}
const given = (subjectId: string, values: readonly number[]): MarkWrite[] =>
  values.map((value, index) => ({ subjectId, criterionId: 'ab'[index]!, field: 'appraised', value }))
const boardOf = async (db: AppDatabase, id = 'table') => {
  const { tables, participants, subjects, sheets } = await readScoring(db, movementId)
  return scoreBoard(
    tables.find((one) => one.id === id)!,
    participants,
    subjects,
    sheets,
  )
}

describe('a score table', () => {
  it('is locked once, whole, and changes no more by itself', async () => {
    const db = await office()
    const open = { ...table, criteria: [aCriterion({ id: 'a', max: null })] }
    expect(await lockTable(db, open, '2026-12-01', 'Khóa')).toMatchObject({ error: { code: 'score.unfinished' } })
    expect((await lockTable(db, table, '2026-12-01', 'Khóa')).ok).toBe(true)
    expect(await saveTable(db, table, 'Sửa')).toMatchObject({ error: { code: 'score.frozen' } })
    expect(await lockTable(db, table, '2026-12-02', 'Khóa')).toMatchObject({ error: { code: 'score.frozen' } })
  })

  it('is not scored by before it is locked', async () => {
    const db = await office()
    await saveTable(db, table, 'Soạn tiêu chí')
    expect(await writeMarks(db, 'table', given('x', [40]), 'Mẫu', 'Chấm')).toMatchObject({ error: { code: 'score.notOpen' } })
  })

  it('gives way to a new version that carries the marks over; the old one stays as it was and takes no more', async () => {
    const db = await locked()
    await writeMarks(db, 'table', [...given('x', [50, 40]), ...given('y', [30, 30])], 'Mẫu', 'Chấm')
    const before = await db.scoreSheets.where('tableId').equals('table').toArray()
    const next = await nextVersion(
      db,
      { ...table, frozenOn: '2026-12-01' },
      {
        criteria: [aCriterion({ id: 'a', max: 45 }), aCriterion({ id: 'b' })],
        bonusMax: null,
        bands: [],
        quotas: [],
        reason: 'Theo ý kiến Hội đồng',
      },
      '2026-12-05',
      'Lập bản 2',
    )
    if (!next.ok) throw new Error(next.error.code)
    expect(await db.scoreTables.get(next.value)).toMatchObject({ version: 2, frozenOn: '2026-12-05', reason: 'Theo ý kiến Hội đồng' })
    const board = await boardOf(db, next.value)
    expect(board.rows.map(({ name, standing }) => [name, standing.state])).toEqual([
      ['Đơn vị Mẫu X', 'partial'],
      ['Đơn vị Mẫu Y', 'scored'],
      ['Đơn vị Mẫu Z', 'unscored'],
    ])
    expect(await db.scoreSheets.where('tableId').equals('table').toArray()).toEqual(before)
    expect(await writeMarks(db, 'table', given('x', [40]), 'Mẫu', 'Chấm')).toMatchObject({ error: { code: 'score.notOpen' } })
    await undo(db)
    expect(await db.scoreTables.count()).toBe(1)
    expect((await writeMarks(db, 'table', given('x', [40]), 'Mẫu', 'Chấm')).ok).toBe(true)
  })
})

describe('marks', () => {
  it('are written all or none: one above its maximum refuses the block, with the maximum', async () => {
    const db = await locked()
    const refused = await writeMarks(db, 'table', [...given('x', [40, 40]), ...given('y', [40, 51])], 'Mẫu', 'Dán điểm')
    expect(refused).toEqual({ ok: false, error: { code: 'score.aboveMaximum', max: 50 } })
    expect(await db.scoreSheets.count()).toBe(0)
  })

  it('of a block are one act, taken back as one', async () => {
    const db = await locked()
    await writeMarks(db, 'table', [...given('x', [40, 40]), ...given('y', [30, 30])], 'Mẫu', 'Dán điểm')
    expect((await db.scoreSheets.toArray()).every((row) => isSoundRow('scoreSheets', row as unknown as Record<string, unknown>))).toBe(true)
    await undo(db)
    expect(await db.scoreSheets.count()).toBe(0)
  })

  it('are approved for the units that have nothing open', async () => {
    const db = await locked()
    await writeMarks(db, 'table', [...given('x', [40, 40]), ...given('y', [30])], 'Mẫu', 'Chấm')
    expect(await approveScores(db, 'table', ['x', 'y', 'z'], 'Duyệt điểm')).toEqual({ ok: true, value: 1 })
    const board = await boardOf(db)
    expect(board.rows.map(({ standing, rank }) => [standing.approved?.points ?? null, rank?.rank])).toEqual([
      [80, 1],
      [null, undefined],
      [null, undefined],
    ])
  })

  it('keep a unit on record, go with their movement, and say who is not ranked', async () => {
    const db = await locked()
    await writeMarks(db, 'table', given('x', [40]), 'Mẫu', 'Chấm')
    expect(await removeSubject(db, (await db.subjects.get('x'))!)).toMatchObject({ error: { code: 'subject.inUse' } })
    await setCounted(db, 'table', 'y', { isCounted: false, reason: 'Mới thành lập' }, 'Không xếp hạng')
    expect((await boardOf(db)).counted).toBe(2)
    await removeMovement(db, movementId, 'Xóa phong trào')
    expect([await db.scoreTables.count(), await db.scoreSheets.count()]).toEqual([0, 0])
    await undo(db)
    expect(await db.scoreSheets.count()).toBe(2)
  })

  it('of two records that were one unit become one sheet; different points stand side by side', async () => {
    const db = await locked()
    await writeMarks(db, 'table', [...given('x', [40, 40]), ...given('y', [30, 40])], 'Mẫu', 'Chấm')
    await act(db, 'Gộp', () => moveLinks(db, 'y', 'x'))
    const sheets = await db.scoreSheets.toArray()
    expect(sheets).toHaveLength(1)
    expect(sheets[0]!.marks.map(({ appraisals }) => appraisals.map(({ by, value }) => [by, value]))).toEqual([
      [
        ['Mẫu', 40],
        ['Mẫu (Đơn vị Mẫu Y)', 30],
      ],
      [['Mẫu', 40]],
    ])
  })
})

describe('equals', () => {
  const decision = (first: string, second: string) => ({
    first,
    second,
    result: '80',
    by: 'Hội đồng xã Mẫu',
    reason: 'Bỏ phiếu: 5/7',
    on: '2026-12-15' as const,
  })
  const tied = async (): Promise<AppDatabase> => {
    const db = await locked()
    await writeMarks(
      db,
      'table',
      ['x', 'y', 'z'].flatMap((id) => given(id, [40, 40])),
      'Mẫu',
      'Chấm',
    )
    await approveScores(db, 'table', ['x', 'y', 'z'], 'Duyệt điểm')
    return db
  }
  const ranks = async (db: AppDatabase): Promise<(number | undefined)[]> => (await boardOf(db)).rows.map(({ rank }) => rank?.rank)

  it('keep who decided which of them stands first, as an act; it is taken back, and by undo too', async () => {
    const db = await tied()
    expect(await ranks(db)).toEqual([1, 1, 1])
    expect((await decideTie(db, 'table', decision('z', 'x'), 'Xếp Z trên X')).ok).toBe(true)
    expect(await ranks(db)).toEqual([3, 1, 1])
    expect((await decideTie(db, 'table', decision('y', 'z'), 'Xếp Y trên Z')).ok).toBe(true)
    expect(await ranks(db)).toEqual([3, 1, 2])
    expect(await decideTie(db, 'table', decision('x', 'y'), 'Xếp X trên Y')).toEqual({ ok: false, error: { code: 'score.circle' } })
    expect(isSoundRow('scoreTables', (await db.scoreTables.get('table')) as unknown as Record<string, unknown>)).toBe(true)
    await undecideTie(db, 'table', 'x', 'z', 'Bỏ')
    expect(await ranks(db)).toEqual([1, 1, 3])
    await undo(db)
    expect(await ranks(db)).toEqual([3, 1, 2])
  })

  it('of whom two records were one unit: the decision names who stays, and none is left between one and itself', async () => {
    const db = await tied()
    await decideTie(db, 'table', decision('z', 'x'), 'Xếp Z trên X')
    await decideTie(db, 'table', decision('y', 'x'), 'Xếp Y trên X')
    await act(db, 'Gộp', () => moveLinks(db, 'y', 'z'))
    expect((await db.scoreTables.get('table'))?.ties).toEqual([decision('z', 'x')])
    await act(db, 'Gộp', () => moveLinks(db, 'z', 'x'))
    expect((await db.scoreTables.get('table'))?.ties).toEqual([])
  })
})

describe('a unit’s own points from its form', () => {
  const file = { ownerId: 'x', title: 'Phiếu tự chấm', fileName: 'x.xlsx', sha256: 'a'.repeat(64), bytes: 9, receivedOn: '2026-12-10' }
  it('stand beside the officer’s, with the file, as one act; what the form left open stays', async () => {
    const db = await locked()
    await writeMarks(db, 'table', given('x', [40, 40]), 'Mẫu', 'Chấm')
    await takeOwnScores(db, 'table', [{ subjectId: 'x', points: [{ criterionId: 'a', value: 45 }], file }], 'Nhận')
    const [sheet] = await db.scoreSheets.toArray()
    expect(sheet!.marks.map(({ own, appraisals }) => [own, appraisals[0]?.value])).toEqual([
      [45, 40],
      [null, 40],
    ])
    expect((await db.attachments.toArray()).map(({ ownerId }) => ownerId)).toEqual([sheet!.id])
    await undo(db)
    expect(await db.attachments.count()).toBe(0)
  })
  it('are refused whole where one is above its maximum', async () => {
    const db = await locked()
    const points = [{ criterionId: 'a', value: 51 }]
    expect(await takeOwnScores(db, 'table', [{ subjectId: 'x', points, file }], 'Nhận')).toMatchObject({
      error: { code: 'score.aboveMaximum' },
    })
    expect([await db.scoreSheets.count(), await db.attachments.count()]).toEqual([0, 0])
  })
})

describe('what comes of scores', () => {
  it('Hôm nay knows how many units are open and how many wait for approval', async () => {
    const db = await locked()
    await writeMarks(db, 'table', [...given('x', [40, 40]), ...given('y', [30])], 'Mẫu', 'Chấm')
    const facts = await readAgendaFacts(db, '2026-12-14', (instant) => instant.slice(0, 10))
    expect(facts.owed?.get(movementId)?.scores).toEqual([
      { groupTitle: 'Các cơ quan, đơn vị mẫu', year: 2026, dueOn: null, open: 2, unapproved: 1 },
    ])
  })

  it('a round opens with its lines as one act, taken back as one', async () => {
    const db = await locked()
    const opened = await openFilledRound(
      db,
      {
        name: 'Khen thưởng năm 2026',
        type: 'movement',
        movement: namSachMovement,
        reviewKind: 'annual',
        phaseId: null,
        merit: '',
        today: '2026-12-14',
      },
      [
        { subjectId: 'x', awardCode: 'GK_XA', achievement: 'Đạt 98 điểm', route: 'campaign' },
        { subjectId: 'y', awardCode: 'BK_TINH', achievement: 'Đạt 92 điểm', route: 'campaign' },
      ],
    )
    if (!opened.ok) throw new Error(opened.error.code)
    const lines = await db.nominees.where('roundId').equals(opened.value).sortBy('order')
    expect(lines.map(({ subjectId, awardCode, achievement, route }) => [subjectId, awardCode, achievement, route])).toEqual([
      ['x', 'GK_XA', 'Đạt 98 điểm', 'campaign'],
      ['y', 'BK_TINH', 'Đạt 92 điểm', 'campaign'],
    ])
    await undo(db)
    expect([await db.rounds.count(), await db.nominees.count(), await db.rulings.count()]).toEqual([0, 0, 0])
  })
})
