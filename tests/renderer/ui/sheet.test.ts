import { noContext } from '@shared/domain/case/context'
import { knownOf } from '@shared/domain/case/known'
import { describe, expect, it } from 'vitest'
import { clearBlock, fillDown, fillRight, putRows, readBlock, writeBlock } from '@renderer/ui/sheet/blocks'
import { pastClosed } from '@renderer/ui/sheet/closedCells'
import type { SheetColumn } from '@renderer/ui/sheet/types'
import {
  type StoredList,
  afterSave,
  byId,
  floatingLines,
  mergeRows,
  placeOfChange,
  saveOf,
  sortedBy,
} from '@renderer/features/rounds/list/listState'
import { listText } from '@renderer/features/rounds/frame/text'
import { mergeSeen } from '@renderer/features/rounds/list/listMerge'
import { isHeadedList } from '@renderer/features/rounds/list/headedList'
import { toBlockText } from '@shared/lib/clipboard'
import { blockOfCopy } from '@shared/lib/clipboardHtml'
import { answers, noFilter, type ListFilter } from '@renderer/features/rounds/list/useListView'
import { commitById } from '@renderer/ui/sheet/sheetCommit'
import { roundFileOf } from '@renderer/features/rounds/frame/roundFile'
import { allInFavour, problemOfRow, typeCell, voteOf } from '@renderer/features/rounds/council/voteCells'
import type { VoteCells, VoteRow } from '@renderer/features/rounds/council/voteRow'
import { caseSchema } from '@shared/domain/case/types'
import { emptyRow, type ListRow } from '@shared/domain/round/listRow'
import { aCase, aCollective, aPerson } from '../../support/builders'
import { aMeeting } from '../../support/caseParts'

const looksHeaded = (cells: readonly (readonly string[])[], column = 0): boolean =>
  isHeadedList(blockOfCopy('', toBlockText(cells)), column)

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

  it('counts what no cell takes: in closed cells, cells for reading and beyond the table, but not what stands there already', () => {
    const of = (cells: readonly string[]): number => writeBlock(rows, columns, block(0, 1), [cells], null).refused
    expect([of(['x', 'y']), of(['x', '4', 'chỉ xem']), of(['x', '', ' ']), of(['x', 'y', 'z', 'w']), of(['x'])]).toEqual([1, 0, 0, 3, 0])
    const telling = columns.map((column) => ({ ...column, refuse: (row: Row, text: string) => ({ ...row, a: `${row.a} (${text})` }) }))
    expect(writeBlock(rows, telling, block(0, 1), [['x', 'y']], null)).toMatchObject({ refused: 0, rows: [{}, { a: 'x (y)', b: '4' }, {}] })
  })

  it('passes over heads: a block keeps its lines, one that repeats stays where it was put', () => {
    const isHead = (row: Row): boolean => row === rows[1]
    const pasted = writeBlock(rows, columns, block(0, 0), [['x'], ['y']], null, isHead)
    expect(cellsOf(pasted.rows)).toEqual(['x|2', '3|4', 'y|6'])
    expect(pasted.end).toEqual(block(0, 0, 0, 2))
    expect(cellsOf(writeBlock(rows, columns, block(0, 0, 0, 1), [['x']], null, isHead).rows)).toEqual(['x|2', '3|4', '5|6'])
  })

  it('fills down from the first row of a selection, or from the row above a single one', () => {
    expect(cellsOf(fillDown(rows, columns, block(0, 0, 1, 2)).rows)).toEqual(['1|2', '1|4', '1|2'])
    expect(fillDown(rows, columns, block(0, 1))).toMatchObject({ count: 1, rows: [{ a: '1' }, { a: '1' }, { a: '5' }] })
    expect(fillDown(rows, columns, block(0, 0)).count).toBe(0)
    // A head has nothing to copy.
    expect(fillDown(rows, columns, block(0, 1), (row) => row === rows[0]).count).toBe(0)
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
    const typed = [line('a'), line('d', { name: '', birthYear: '1985' }), emptyRow('blank'), line('b', { name: '' }), line('c')]
    const floating = floatingLines(typed, 2026)
    expect(floating.map(({ row, after }) => [row.id, after])).toEqual([
      ['d', 'a'],
      ['blank', 'd'],
      ['b', 'blank'],
    ])
    expect(mergeRows(present, floating, 2026, () => emptyRow('end')).map((row) => row.id)).toEqual(['a', 'd', 'blank', 'b', 'c', 'end'])
    // They are part of the act that typed them, and of nothing once they are stored.
    expect(saveOf(typed, stored, 2026)).toEqual({ changed: [], removed: [], order: null, drafts: floating, known: [line('b')] })
    expect(saveOf(typed, afterSave(typed, stored, 2026), 2026)).toBeNull()
  })
})

describe('rows moved, filled and named by their ids', () => {
  type Named = { readonly id: string; readonly text: string }
  const named: Named[] = [...'abcd'].map((id) => ({ id, text: id.toUpperCase() }))
  const ids = (given: readonly Named[] | null) => given?.map(({ id }) => id).join('')

  it('puts a block before any other row and before none of its own, and nothing beyond the ends', () => {
    expect(ids(putRows(named, 1, 2, 0))).toBe('bcad')
    expect(ids(putRows(named, 1, 2, 4))).toBe('adbc')
    expect(ids(putRows(named, 0, 0, 3))).toBe('bcad')
    expect(ids(putRows(named, 3, 3, 1))).toBe('adbc')
    for (const before of [-1, 1, 2, 3, 5]) expect(putRows(named, 1, 2, before)).toBeNull()
  })

  it('puts any block anywhere as taking it out and setting it in does', () => {
    const many = [...'abcdefg'].map((id) => ({ id, text: id }))
    for (let from = 0; from < 7; from += 1)
      for (let to = from; to < 7; to += 1)
        for (let before = 0; before <= 7; before += 1) {
          const put = putRows(many, from, to, before)
          if (before >= from && before <= to + 1) expect(put).toBeNull()
          else {
            const rest = many.toSpliced(from, to - from + 1)
            const expected = rest.toSpliced(before < from ? before : before - (to - from + 1), 0, ...many.slice(from, to + 1))
            expect(ids(put)).toBe(ids(expected))
          }
        }
  })

  it('fills to the right from the first column, or from the one before a single column', () => {
    expect(cellsOf(fillRight(rows, columns, block(0, 0, 1, 2)).rows)).toEqual(['1|1', '3|4', '5|5'])
    expect(fillRight(rows, columns, block(0, 1)).count).toBe(0)
    expect(cellsOf(fillRight(rows, columns, block(1, 0)).rows)).toEqual(['1|1', '3|4', '5|6'])
  })

  it('puts what was typed into its own row, wherever that stands by now, and tells what another window did', () => {
    const write = (row: Named): Named => ({ ...row, text: 'gõ' })
    const read = (row: Named): string => row.text
    const idOf = (row: Named): string => row.id
    const shorter = named.slice(1)
    expect(commitById(shorter, idOf, 'c', write, read, 'C')).toEqual({
      rows: [named[1], { id: 'c', text: 'gõ' }, named[3]],
      elsewhere: null,
    })
    expect(commitById(shorter, idOf, 'a', write, read, 'A')).toEqual({ rows: null, elsewhere: null })
    const changed = named.with(2, { id: 'c', text: 'khác' })
    expect(commitById(changed, idOf, 'c', write, read, 'C').elsewhere).toBe('khác')
  })
})

describe('a list that is narrowed', () => {
  const line = (id: string, given: Partial<ListRow> = {}): ListRow => ({ ...emptyRow(id), name: `${id} Mẫu`, ...given })
  const all = [line('a'), line('b'), line('c'), line('d'), line('e')]
  const view = [all[1]!, all[3]!]
  const ids = (given: readonly ListRow[]) => given.map(({ id }) => id).join('')

  it('keeps what is hidden in its place, whatever is done to what is shown', () => {
    expect(ids(mergeSeen(all, view, view))).toBe('abcde')
    expect(mergeSeen(all, view, [line('b', { unit: 'X' }), all[3]!])[1]).toMatchObject({ id: 'b', unit: 'X' })
    expect(ids(mergeSeen(all, view, [all[3]!]))).toBe('acde')
    expect(ids(mergeSeen(all, view, [all[3]!, all[1]!]))).toBe('adcbe')
    expect(ids(mergeSeen(all, view, [all[1]!, line('x'), all[3]!, line('y')]))).toBe('abxcdye')
    expect(ids(mergeSeen(all, view, [line('x'), ...view]))).toBe('xabcde')
    expect(ids(mergeSeen(all, view, []))).toBe('ace')
  })

  it('takes what was done over an older list into the newest one: no old order, no old neighbour, no line that has gone', () => {
    const seen = [line('a'), line('b'), line('c'), line('d'), emptyRow('x')]
    // Meanwhile another window put d first, wrote a unit for b and a post for c, added n and took a away.
    const newest = [seen[3]!, line('b', { unit: 'Thôn Mẫu' }), line('c', { post: 'Trưởng thôn' }), line('n'), seen[4]!]
    const edited = mergeSeen(newest, seen, seen.with(1, line('b', { post: 'Giáo viên' })))
    expect(ids(edited)).toBe('dbcnx')
    expect(edited[1]).toMatchObject({ post: 'Giáo viên', unit: 'Thôn Mẫu' })
    expect(edited[2]).toBe(newest[2])
    expect(ids(mergeSeen(newest, seen, seen.with(0, line('a', { post: 'Mất' }))))).toBe('dbcnx')
    expect(ids(mergeSeen(newest, seen, [seen[0]!, seen[1]!, seen[3]!, seen[4]!]))).toBe('dbnx')
    // A move is a move of the rows that still stand; a new line stands under the one that it was put under, or under the next above that still does.
    expect(ids(mergeSeen(newest, seen, [seen[2]!, seen[0]!, seen[1]!, seen[3]!, seen[4]!]))).toBe('cbdnx')
    expect(ids(mergeSeen(newest, seen, [seen[0]!, line('y'), seen[1]!, line('z'), ...seen.slice(2)]))).toBe('ydbzcnx')
    // Words in the blank line at the end are a new line even where that blank line was put away meanwhile.
    expect(ids(mergeSeen(newest.slice(0, 4), seen, seen.with(4, line('x'))))).toBe('dxbcn')
    expect(mergeSeen(seen, seen, newest)).toBe(newest)
  })

  it('finds a line by words without accents in any cell, by kind, unit and state', () => {
    const row = line('a', { name: 'Đỗ Thị Mẫu Ước', unit: 'Thôn Mẫu', achievement: 'Hiến đất mở đường' })
    const states = new Map([['a', 'attention' as const]])
    const yes = (filter: Partial<ListFilter>) => answers(row, { ...noFilter, ...filter }, states, 2026)
    expect([yes({ words: 'uoc do' }), yes({ words: 'hien dat' }), yes({ words: 'khac' })]).toEqual([true, true, false])
    expect([yes({ state: 'attention' }), yes({ state: 'blocked' }), yes({ state: 'unsaved' })]).toEqual([true, false, false])
    expect([yes({ unit: 'Thôn Mẫu' }), yes({ unit: 'Thôn' }), yes({ kind: 'household' })]).toEqual([true, false, false])
    expect(answers(emptyRow('blank'), noFilter, states, 2026)).toBe(false)
  })

  it('is sorted by a column: numbers as numbers, empty last, a second time the other way', () => {
    const years = ['1985', '', '900', '1990'].map((birthYear, index) => line(String(index), { birthYear }))
    const read = (row: ListRow): string => row.birthYear
    const once = sortedBy([...years, emptyRow('blank')], read, (a, b) => a.localeCompare(b))
    expect(once.map(read)).toEqual(['900', '1985', '1990', ''])
    expect(sortedBy(once, read, (a, b) => a.localeCompare(b)).map(read)).toEqual(['1990', '1985', '900', ''])
  })

  it('tells a pasted block with headings from lines of the list', () => {
    expect(
      looksHeaded([
        ['STT', 'Họ và tên', 'Năm sinh', 'Thôn'],
        ['1', 'Lê Mẫu A', '1980', 'Mẫu'],
      ]),
    ).toBe(true)
    expect(
      looksHeaded([
        ['Đơn vị đề nghị', 'Họ và tên', 'Chức vụ', 'Thành tích'],
        ['Mẫu', 'Lê Mẫu A', 'Trưởng thôn', 'x'],
      ]),
    ).toBe(true)
    expect(
      looksHeaded([
        ['Trần Văn Mẫu A', 'Cá nhân', 'Ông', '1980', 'Công chức', 'Phòng Kinh tế'],
        ['Lê Mẫu B', 'Cá nhân', 'Bà', '1990', '', ''],
      ]),
    ).toBe(false)
    expect(
      looksHeaded([
        ['Công ty Mẫu', 'Tập thể', '', '', '', '', 'Giấy khen'],
        ['Tổ Mẫu', 'Tập thể', '', '', '', '', 'Giấy khen'],
      ]),
    ).toBe(false)
    expect(looksHeaded([['Họ và tên', 'Năm sinh']])).toBe(false)
  })
  it.each([
    ['1|Lê Thị Mẫu|1990|Bản Mẫu|Hội viên', '2|Trần Văn Mẫu|1985|Bản Mẫu|Hội viên'],
    ['1|Chi hội Mẫu Một|Thôn Mẫu', '2|Chi hội Mẫu Hai|Thôn Mẫu'],
    ['Bản Mẫu|Lê Thị Mẫu|1990', 'Bản Mẫu Hai|Trần Văn Mẫu|1985', 'Bản Mẫu Ba|Lò Thị Mẫu|1991'],
    ['1990|Lê Thị Mẫu', '1985|Trần Văn Mẫu'],
  ])('offers to read a block whose columns are in another order: %s', (...lines) => {
    expect(looksHeaded(lines.map((line) => line.split('|')))).toBe(true)
  })
  it.each([
    [0, 'Lê Thị Mẫu||Bà|1990|Hội viên|Bản Mẫu', 'Trần Văn Mẫu||Ông|1985|Hội viên|Bản Mẫu'],
    [0, 'Bản Mẫu Một|Tập thể', 'Lê Văn Mẫu|Cá nhân'],
    [3, '1990|Trưởng thôn|Thôn Mẫu', '1985|Phó Trưởng thôn|Thôn Mẫu'],
    [5, 'Trường Mầm non Mẫu|Giấy khen|Có thành tích', 'Trường Tiểu học Mẫu|Giấy khen|Có thành tích'],
    [8, 'Lê Văn Mẫu', 'Trần Văn Mẫu'],
  ])('puts into the cells from column %d on what is in order: %s', (column, ...lines) => {
    expect(
      looksHeaded(
        lines.map((line) => line.split('|')),
        column,
      ),
    ).toBe(false)
  })
})

describe('where a change took place', () => {
  const line = (id: string, given: Partial<ListRow> = {}): ListRow => ({ ...emptyRow(id), name: `${id} Mẫu`, ...given })
  const before = [line('a'), line('b'), line('c'), line('d')]

  it('is the cell of one line, the lines of a block, or the lines that came and went', () => {
    expect(placeOfChange(before, before.with(2, line('c', { birthYear: '1985' })))).toEqual({
      from: 3,
      to: 3,
      lines: 1,
      fields: ['birthYear'],
    })
    expect(placeOfChange(before, before.with(1, line('b', { unit: 'X' })).with(2, line('c', { unit: 'X', post: 'Y' })))).toEqual({
      from: 2,
      to: 3,
      lines: 2,
      fields: ['post', 'unit'],
    })
    expect(placeOfChange(before, [before[0]!, before[3]!])).toEqual({ from: 2, to: 3, lines: 2, fields: [] })
    expect(placeOfChange(before, [before[0]!, line('x'), ...before.slice(1)])).toEqual({ from: 2, to: 2, lines: 1, fields: [] })
  })
  it('is named by the lines of the whole list where only some of them are in view', () => {
    const seen = [before[1]!, before[3]!]
    const labelOf = (next: readonly ListRow[], kind: 'edit' | 'fillRight' | 'insert' | 'delete'): string =>
      listText.act({ kind, count: 1 }, placeOfChange(before, mergeSeen(before, seen, next)))
    expect(labelOf([seen[0]!, line('d', { unit: 'X' })], 'edit')).toBe('Sửa Đơn vị / Địa chỉ, dòng 4')
    expect(labelOf([line('b', { unit: 'X' }), line('d', { unit: 'X' })], 'fillRight')).toBe(
      'Điền sang phải Đơn vị / Địa chỉ, 2 dòng từ dòng 2 đến 4',
    )
    expect(labelOf([...seen, emptyRow('x')], 'insert')).toBe('Chèn dòng 5')
    expect(labelOf([], 'delete')).toBe('Xóa 2 dòng từ dòng 2 đến 4')
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
    awardCode: 'GK_XA',
    decidedBy: 'commune',
    isWithdrawn: false,
    isVoid: false,
    isOutOfReach: false,
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
})

describe('the open file of a round', () => {
  it('holds the whole case, as it is read back, under a name that Windows takes', () => {
    const awardCase = aCase([aPerson(), aCollective()], { round: { ...aCase([]).round, name: 'Sơ kết: “Nam Sách” 2026/2027?' } })
    const { fileName, bytes } = roundFileOf(awardCase, noContext)
    expect(fileName).toBe('Đợt xét Sơ kết Nam Sách 2026 2027.json')
    expect(caseSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))).toEqual({ ...awardCase, known: knownOf(noContext) })
  })
})

describe('Tab past closed cells', () => {
  type Line = { readonly kind: 'person' | 'collective' }
  const open = (id: string): SheetColumn<Line> => ({ id, title: id, width: 80, read: () => '', write: (row) => row })
  const columns: readonly SheetColumn<Line>[] = [
    { id: 'no', title: 'TT', width: 40, read: () => '1' },
    open('name'),
    { ...open('gender'), isDisabled: ({ kind }) => kind === 'collective' },
    { ...open('born'), isDisabled: ({ kind }) => kind === 'collective' },
    open('unit'),
  ]
  const rows: readonly Line[] = [{ kind: 'collective' }, { kind: 'person' }]
  it.each([
    ['over what a collective has not', { row: 0, col: 1 }, false, { row: 0, col: 4 }],
    ['back over it', { row: 0, col: 4 }, true, { row: 0, col: 1 }],
    ['over a column nobody types in, into the next row', { row: 0, col: 4 }, false, { row: 1, col: 1 }],
    ['to the next cell, which is the library’s own way', { row: 1, col: 1 }, false, null],
    ['nowhere behind the last open cell', { row: 1, col: 4 }, false, null],
    ['nowhere before the first', { row: 0, col: 1 }, true, null],
  ])('goes %s', (_what, from, isBack, to) => {
    expect(pastClosed({ rows, columns }, from, isBack)).toEqual(to)
  })
})
