import { describe, expect, it } from 'vitest'
import { clearBlock, fillDown, readBlock, writeBlock } from '@renderer/ui/sheet/blocks'
import type { SheetColumn } from '@renderer/ui/sheet/types'
import { type StoredList, afterSave, byId, floatingLines, mergeRows, placeOfChange, saveOf } from '@renderer/features/rounds/list/listState'
import { roundFileOf } from '@renderer/features/rounds/frame/roundFile'
import { allInFavour, problemOfRow, typeCell, voteOf } from '@renderer/features/rounds/council/voteCells'
import type { VoteCells, VoteRow } from '@renderer/features/rounds/council/voteRow'
import { percentText } from '@renderer/features/rounds/council/votes'
import { caseSchema } from '@shared/domain/case/types'
import { emptyRow, type ListRow } from '@shared/domain/round/listRow'
import { aCase, aCollective, aPerson } from '../../support/builders'
import { aMeeting } from '../../support/caseParts'

type Row = { readonly a: string; readonly b: string; readonly locked?: boolean }
const columns: SheetColumn<Row>[] = [
  { id: 'a', title: 'A', width: 1, read: (row) => row.a, write: (row, text) => ({ ...row, a: text }) },
  {
    id: 'b',
    title: 'B',
    width: 1,
    read: (row) => row.b,
    write: (row, text) => ({ ...row, b: text }),
    isDisabled: (row) => row.locked === true,
  },
  { id: 'c', title: 'C', width: 1, read: () => 'chỉ xem' },
]
const rows: Row[] = [
  { a: '1', b: '2' },
  { a: '3', b: '4', locked: true },
  { a: '5', b: '6' },
]
const block = (fromCol: number, fromRow: number, toCol = fromCol, toRow = fromRow) => ({
  min: { col: fromCol, row: fromRow },
  max: { col: toCol, row: toRow },
})
const cellsOf = (some: readonly Row[]) => some.map((row) => `${row.a}|${row.b}`)

describe('blocks of the sheet', () => {
  it('pastes from the corner on and adds rows that are missing', () => {
    const { rows: next, end } = writeBlock(
      rows,
      columns,
      block(0, 2),
      [
        ['x', 'y', 'z'],
        ['u', 'v', 'w'],
      ],
      () => ({ a: '', b: '' }),
    )
    expect(cellsOf(next)).toEqual(['1|2', '3|4', 'x|y', 'u|v'])
    expect(end).toEqual(block(0, 2, 2, 3))
  })

  it('repeats one cell over the selection and leaves locked cells', () => {
    expect(cellsOf(writeBlock(rows, columns, block(0, 0, 1, 2), [['x']], null).rows)).toEqual(['x|x', 'x|4', 'x|x'])
  })

  it('fills down from the first row of a selection, or from the row above a single one', () => {
    expect(cellsOf(fillDown(rows, columns, block(0, 0, 1, 2)).rows)).toEqual(['1|2', '1|4', '1|2'])
    expect(fillDown(rows, columns, block(0, 1))).toMatchObject({ count: 1, rows: [{ a: '1' }, { a: '1' }, { a: '5' }] })
    expect(fillDown(rows, columns, block(0, 0)).count).toBe(0)
  })

  it('empties cells and reads a block with what is only for reading', () => {
    expect(cellsOf(clearBlock(rows, columns, block(0, 0, 2, 1)))).toEqual(['|', '|4', '5|6'])
    expect(readBlock(rows, columns, block(1, 0, 2, 0))).toEqual([['2', 'chỉ xem']])
  })
})

describe('the rows on screen against what is stored', () => {
  const line = (id: string, given: Partial<ListRow> = {}): ListRow => ({ ...emptyRow(id), kind: 'person', name: `${id} Mẫu`, ...given })
  const stored: StoredList = { lines: byId([line('a'), line('b'), line('c')]), drafts: [] }
  const present = [...stored.lines.values()]

  it('saves nothing where nothing changed, and only what did', () => {
    expect(saveOf([...present, emptyRow('x')], stored, 2026)).toBeNull()
    expect(saveOf([line('a'), line('b', { post: 'Trưởng thôn' }), line('c')], stored, 2026)).toMatchObject({
      changed: [{ id: 'b' }],
      removed: [],
      order: null,
    })
  })

  it('tells the order only when lines moved or came between', () => {
    expect(saveOf([...present, line('d')], stored, 2026)?.order).toBeNull()
    expect(saveOf([line('a'), line('d'), line('b'), line('c')], stored, 2026)?.order).toEqual(['a', 'd', 'b', 'c'])
    expect(saveOf([line('a'), line('c')], stored, 2026)).toMatchObject({ removed: ['b'], order: null })
  })

  it('keeps lines that are not right yet in their places when the data comes back', () => {
    const typed = [line('a'), line('d', { birthYear: '85' }), emptyRow('blank'), line('b', { name: '' }), line('c')]
    const floating = floatingLines(typed, 2026)
    expect(floating.map(({ row, after }) => [row.id, after])).toEqual([
      ['d', 'a'],
      ['blank', 'd'],
      ['b', 'blank'],
    ])
    expect(mergeRows(present, floating, () => emptyRow('end')).map((row) => row.id)).toEqual(['a', 'd', 'blank', 'b', 'c', 'end'])
    // They are part of the act that typed them, and of nothing once they are stored.
    expect(saveOf(typed, stored, 2026)).toEqual({ changed: [], removed: [], order: null, drafts: floating })
    expect(saveOf(typed, afterSave(typed, stored, 2026), 2026)).toBeNull()
  })
})

describe('where a change took place', () => {
  const line = (id: string, given: Partial<ListRow> = {}): ListRow => ({ ...emptyRow(id), name: `${id} Mẫu`, ...given })
  const before = [line('a'), line('b'), line('c'), line('d')]

  it('is the cell of one line, the lines of a block, or the lines that came and went', () => {
    expect(placeOfChange(before, before.with(2, line('c', { birthYear: '1985' })))).toEqual({ from: 3, to: 3, fields: ['birthYear'] })
    expect(placeOfChange(before, before.with(1, line('b', { unit: 'X' })).with(2, line('c', { unit: 'X', post: 'Y' })))).toEqual({
      from: 2,
      to: 3,
      fields: ['post', 'unit'],
    })
    expect(placeOfChange(before, [before[0]!, before[3]!])).toEqual({ from: 2, to: 3, fields: [] })
    expect(placeOfChange(before, [before[0]!, line('x'), ...before.slice(1)])).toEqual({ from: 2, to: 2, fields: [] })
  })
})

describe('votes as typed', () => {
  const meeting = aMeeting({ attendance: [] })
  const cells: VoteCells = {
    members: '9',
    present: '8',
    written: '0',
    writtenFavour: '0',
    issued: '8',
    collected: '8',
    valid: '8',
    favour: '8',
    against: '',
    blank: '0',
  }
  const row = (given: Partial<VoteCells>, facts: Partial<VoteRow> = {}): VoteRow => ({
    id: 'v',
    name: 'Mẫu',
    birthYear: null,
    detail: '',
    award: 'Giấy khen',
    isWithdrawn: false,
    method: 'showOfHands',
    recused: [],
    threshold: undefined,
    rules: { isBlankValid: true, isRecusedInBase: true },
    cells: { ...cells, ...given },
    ...facts,
  })

  it('takes whole numbers that fit each other, nothing while nothing is typed', () => {
    expect(voteOf(row({}), meeting)).toEqual({ members: 9, present: 8, written: 0, inFavour: 8, recused: [] })
    expect(voteOf(row({ written: '1', favour: '9' }), meeting)).toMatchObject({ members: 9, present: 8, written: 1, inFavour: 9 })
    expect(voteOf(row({ favour: '' }), meeting)).toBeNull()
    for (const wrong of [
      { favour: '9' },
      { present: '10' },
      { favour: '7,5' },
      { members: '0' },
      { written: '2' },
      { favour: '7', against: '2' },
    ]) {
      expect(voteOf(row(wrong), meeting)).toBeUndefined()
      expect(problemOfRow(row(wrong), meeting)).toBeTypeOf('string')
    }
  })

  // Nine members: one absent with an opinion, one absent without, one present who is put forward.
  const room = aMeeting({
    attendance: Array.from({ length: 9 }, (_, index) => ({
      id: `m${index}`,
      fullName: `Thành Viên Mẫu ${index}`,
      post: '',
      role: 'member' as const,
      isPresent: index < 7,
      absenceReason: '',
      hasOpinion: index === 7,
    })),
  })
  const ballots = (given: Partial<VoteCells>, facts: Partial<VoteRow> = {}): VoteRow =>
    row(
      { present: '7', written: '1', writtenFavour: '1', issued: '6', collected: '6', valid: '6', favour: '', ...given },
      { method: 'ballot', recused: ['m0'], ...facts },
    )

  it('counts ballots and opinions in writing together, on all members', () => {
    const typed = typeCell(ballots({}), 'favour', '5')
    expect(typed.cells.against).toBe('1')
    expect(voteOf(typed, room)).toEqual({
      members: 9,
      present: 7,
      written: 1,
      inFavour: 6,
      against: 1,
      recused: ['m0'],
      ballot: { issued: 6, collected: 6, valid: 6, inFavour: 5, against: 1, blank: 0, isBlankValid: true },
    })
    expect(voteOf(allInFavour(ballots({}), room), room)).toMatchObject({ inFavour: 7, against: 0 })
  })

  it.each<[Partial<VoteCells>, string]>([
    [{ issued: '7', favour: '6', against: '0' }, 'Phát ra'],
    [{ collected: '7', favour: '6', against: '0' }, 'Thu về'],
    [{ collected: '5', valid: '6', favour: '6', against: '0' }, 'Hợp lệ'],
    [{ favour: '6', against: '1' }, 'phải bằng số phiếu hợp lệ'],
    [{ favour: '6', against: '0', writtenFavour: '2' }, 'Ý kiến đồng ý bằng văn bản'],
    [{ favour: 'sáu' }, 'Ghi số nguyên'],
  ])('refuses ballots that cannot be: %j', (given, words) => {
    expect(voteOf(ballots(given), room)).toBeUndefined()
    expect(problemOfRow(ballots(given), room)).toContain(words)
  })

  it('counts a blank ballot among the valid or the invalid, as the rules of the day say', () => {
    const blank = { collected: '6', favour: '5', against: '0', blank: '1' }
    expect(voteOf(ballots({ ...blank, valid: '6' }), room)).toMatchObject({ inFavour: 6 })
    const strict = { rules: { isBlankValid: false, isRecusedInBase: true } }
    expect(voteOf(ballots({ ...blank, valid: '6' }, strict), room)).toBeUndefined()
    expect(voteOf(ballots({ ...blank, valid: '5' }, strict), room)).toMatchObject({ inFavour: 6 })
    // Nobody said which: a blank one cannot be counted.
    expect(problemOfRow(ballots({ ...blank, valid: '6' }, { rules: undefined }), room)).toContain('Danh mục')
  })

  it('lets what only repeats follow, and never changes what was typed', () => {
    const issued = typeCell(ballots({}), 'issued', '5')
    expect([issued.cells.collected, issued.cells.valid]).toEqual(['5', '5'])
    const against = typeCell(typeCell(ballots({}), 'favour', '6'), 'against', '1')
    expect([against.cells.favour, voteOf(against, room)]).toEqual(['6', undefined])
    expect(voteOf(typeCell(against, 'favour', '5'), room)).toMatchObject({ inFavour: 6, against: 1 })
  })

  it.each([
    [89.9, '89,9'],
    [66.666, '66,6'],
    [88.99999, '88,9'],
    [100, '100'],
    [50, '50'],
  ])('writes %d as %s, never rounded up', (percent, text) => {
    expect(percentText(percent)).toBe(text)
  })
})

describe('the open file of a round', () => {
  it('holds the whole case, as it is read back, under a name that Windows takes', () => {
    const awardCase = aCase([aPerson(), aCollective()], { round: { ...aCase([]).round, name: 'Sơ kết: “Nam Sách” 2026/2027?' } })
    const { fileName, bytes } = roundFileOf(awardCase)
    expect(fileName).toBe('Đợt xét Sơ kết Nam Sách 2026 2027.json')
    expect(caseSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(awardCase)
  })
})
