import { expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import { tableFields } from '@shared/documents/kinds/tables/fields'
import { ranking, scoreSheet, type ScoresInput } from '@shared/documents/kinds/tables/scores'
import { scoreBoard } from '@shared/domain/scoring/board'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { aCollective } from '../../support/builders'
import { paragraphsOf, partOf, xmlLines } from '../../support/documents'
import { aCriterion, agreed, aMark, aSheet, aTable } from '../../support/scores'

const table = aTable({
  groupTitle: 'Đối với các cơ quan, đơn vị thuộc UBND xã',
  criteria: [
    aCriterion({ id: 'a', text: 'Hoàn thành mục tiêu, nhiệm vụ', max: 60 }),
    aCriterion({ id: 'b', text: 'Cải cách hành chính, số hóa hồ sơ', max: 40 }),
    aCriterion({ id: 'less', text: 'Báo cáo trễ hạn', sort: 'minus', max: 5 }),
  ],
  bands: [{ id: 'best', name: 'Xuất sắc', from: 90 }],
  quotas: [{ id: 'q', bandId: 'best', unit: 'count', value: 1, rounding: 'down', basis: '' }],
})
const units = [
  aCollective({ id: 'x', name: 'Phòng Kinh tế Mẫu' }),
  aCollective({ id: 'y', name: 'Trường THCS Mẫu' }),
  aCollective({ id: 'z', name: 'Trạm Y tế Mẫu' }),
  aCollective({ id: 'v', name: 'Trường Mầm non Mẫu' }),
  aCollective({ id: 'gone', name: 'Trường Tiểu học Mẫu cũ', endedOn: '2026-06-30' }),
]
const input: ScoresInput = {
  office: practiceOffice,
  law: seedLawBook,
  today: '2026-12-14',
  movement: namSachMovement,
  table,
  board: scoreBoard(table, [], new Map(units.map((unit) => [unit.id, unit])), [
    // 55 + 38 - 2 = 91; 52 + 39 + 0 = 91: both first. KAD: 36 of 40 is 90 of 100.
    aSheet('x', [
      aMark('a', { own: 58, appraisals: [{ by: 'Cán bộ Mẫu', value: 55, reason: 'Thiếu minh chứng quý III' }], approved: 55 }),
      agreed('b', 38),
      agreed('less', -2),
    ]),
    aSheet('y', [agreed('a', 52), agreed('b', 39), agreed('less', 0)]),
    aSheet('z', [agreed('a', 'notApplicable'), agreed('b', 36), agreed('less', 0)]),
    aSheet('v', [aMark('a', { own: 50 })]),
    aSheet('gone', []),
  ]),
}
const made = async (kind: 'scoreSheet' | 'ranking') => {
  const document = await composeDocument({ kind, input })
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  expect(document.value.findings).toEqual([])
  return document.value
}

it('the ranking list shares a place between equals, and says who has none and why', async () => {
  const { bytes } = await made('ranking')
  const rows = ranking.fields(input)['dong'] as Record<string, string>[]
  expect(rows.map(({ o1, o2, o5, o7, o8 }) => [o1, o2, o5, o7, o8])).toEqual([
    ['1', 'Phòng Kinh tế Mẫu', '91', 'Xuất sắc', ''],
    ['1', 'Trường THCS Mẫu', '91', 'Xuất sắc', ''],
    ['3', 'Trạm Y tế Mẫu', '90*', 'Xuất sắc', ''],
    ['–', 'Trường Mầm non Mẫu', '–', '', 'Chưa đủ điểm'],
    ['–', 'Trường Tiểu học Mẫu cũ', '–', '', 'Kết thúc ngày 30/06/2026'],
  ])
  const words = paragraphsOf(bytes).join('\n')
  expect(words).toContain('Xếp hạng 03/04 đơn vị; 02 đơn vị đồng hạng 1. 01 đơn vị chưa có tổng điểm được duyệt.')
  expect(words).toContain('Mức Xuất sắc: 03 đơn vị, vượt chỉ tiêu 01.')
  await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot('../../golden/ranking/document.xml')
})

it('the ranking list says who decided between equals, and why', () => {
  const ties = [{ first: 'y', second: 'x', result: '91', by: 'Hội đồng xã Mẫu', reason: 'Bỏ phiếu:\n5/7.', on: '2026-12-13' as const }]
  const sheets = input.board.rows.flatMap(({ subjectId, sheet }) => (sheet.id === null ? [] : [aSheet(subjectId, sheet.marks)]))
  const decided = { ...table, ties }
  const fields = ranking.fields({
    ...input,
    table: decided,
    board: scoreBoard(decided, [], new Map(units.map((unit) => [unit.id, unit])), sheets),
  })
  expect((fields['dong'] as Record<string, string>[]).slice(0, 3).map(({ o1, o2 }) => [o1, o2])).toEqual([
    ['1', 'Trường THCS Mẫu'],
    ['2', 'Phòng Kinh tế Mẫu'],
    ['3', 'Trạm Y tế Mẫu'],
  ])
  expect(fields['ket']).toContain(
    'Xếp hạng 03/04 đơn vị. Cùng 91: Trường THCS Mẫu xếp trên Phòng Kinh tế Mẫu (Hội đồng xã Mẫu, ngày 13/12/2026; lý do: Bỏ phiếu: 5/7).',
  )
})

it('the score sheet gives every unit with its criteria, the reasons in the officer’s words', async () => {
  const { bytes } = await made('scoreSheet')
  const rows = scoreSheet.fields(input)['dong'] as Record<string, string>[]
  expect(rows).toHaveLength(units.length * (1 + table.criteria.length))
  expect(rows.slice(0, 4).map(({ o2, o3, o4, o5, o6, o7 }) => [o2, o3, o4, o5, o6, o7])).toEqual([
    ['Phòng Kinh tế Mẫu', '', '94', '91', '91', 'Đồng hạng 1, Xuất sắc'],
    ['TC1. Hoàn thành mục tiêu, nhiệm vụ', '60', '58', '55', '55', 'Thiếu minh chứng quý III'],
    ['TC2. Cải cách hành chính, số hóa hồ sơ', '40', '38', '38', '38', ''],
    ['Trừ. Báo cáo trễ hạn', '-5', '-2', '-2', '-2', ''],
  ])
  expect(paragraphsOf(bytes).join('\n')).toContain('(*) Điểm chuẩn được quy đổi vì có tiêu chí không áp dụng (KAD).')
  await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot('../../golden/scoreSheet/document.xml')
})

it('long criteria stand in their whole words once, above the units; below each unit they are named in one line', () => {
  const long =
    'Kịp thời ban hành hoặc tham mưu **đồng bộ** các quy định; cải cách phương thức quản lý, cơ chế tài chính, đơn giản hóa tối đa thủ tục.'
  const criteria = [
    aCriterion({ id: 'a', text: long, max: 60 }),
    aCriterion({ id: 'b', text: long, shortTitle: 'Cải cách', max: 40 }),
    aCriterion({ id: 'less', text: 'Báo cáo trễ hạn', sort: 'minus', max: 5 }),
  ]
  const rows = scoreSheet.fields({ ...input, table: { ...table, criteria } })['dong'] as Record<string, string>[]
  const whole = long.replaceAll('**', '').slice(0, -1)
  expect(rows.slice(0, 9).map(({ o1, o2, o3, la_dau }) => [o1, o2, o3, la_dau])).toEqual([
    ['A', 'Tiêu chí chấm điểm', '', true],
    ['', `TC1. ${whole}`, '60', false],
    ['', `TC2. ${whole}`, '40', false],
    ['', 'Trừ. Báo cáo trễ hạn', '-5', false],
    ['B', 'Kết quả chấm điểm của các đơn vị', '', true],
    ['1', 'Phòng Kinh tế Mẫu', '', true],
    ['', 'TC1. Kịp thời ban hành hoặc tham mưu đồng bộ các quy…', '60', false],
    ['', 'TC2. Cải cách', '40', false],
    ['', 'Trừ. Báo cáo trễ hạn', '-5', false],
  ])
  expect(rows.filter(({ o2 }) => o2?.includes(whole))).toHaveLength(2)
})

it('a group is named within a sentence, and many shared places are said once', () => {
  expect([ranking, scoreSheet].map(({ fileName }) => fileName(input))).toEqual([
    'Bảng xếp hạng 2026 Các cơ quan, đơn vị thuộc Ủy ban nhân dân xã.docx',
    'Bảng chấm điểm 2026 Các cơ quan, đơn vị thuộc Ủy ban nhân dân xã.docx',
  ])
  expect((ranking.fields(input)['ve_viec'] as { dong: string }[])[0]?.dong).toBe(
    'Kết quả chấm điểm thi đua năm 2026, nhóm các cơ quan, đơn vị thuộc Ủy ban nhân dân xã',
  )
  const many = Array.from({ length: 10 }, (_, index) => aCollective({ id: `m${index}`, name: `Đơn vị Mẫu ${index}` }))
  const board = scoreBoard(
    table,
    [],
    new Map(many.map((unit) => [unit.id, unit])),
    many.map(({ id }, index) => aSheet(id, [agreed('a', 40 - Math.floor(index / 2)), agreed('b', 30), agreed('less', 0)])),
  )
  expect(ranking.fields({ ...input, board })['ket']).toContain('Xếp hạng 10/10 đơn vị; các đơn vị bằng nhau xếp đồng hạng. ')
})

it('the score sheet never leaves a unit’s own row behind on the page before its criteria', async () => {
  const { bytes } = await made('scoreSheet')
  const rows = partOf(bytes, 'word/document.xml').split('<w:tr>').slice(1)
  const keeps = (name: string): boolean[] => rows.filter((row) => row.includes(`>${name}<`)).map((row) => row.includes('<w:keepNext/>'))
  for (const { name } of units) expect(keeps(name)).toEqual([true])
  // Only the last unit stays whole with the signature.
  expect(keeps('TC1. Hoàn thành mục tiêu, nhiệm vụ')).toEqual(units.map((_unit, at) => at === units.length - 1))
  expect(keeps('Trừ. Báo cáo trễ hạn')).toEqual([false, false, false, false, true])
  const isBold = (row: string): boolean => row.includes('<w:b/>')
  expect(rows.filter((row) => row.includes('>Phòng Kinh tế Mẫu<')).map(isBold)).toEqual([true])
})

it('describes every field that the facts fill', () => {
  for (const { fields } of [ranking, scoreSheet]) expect(tableFields.parse(fields(input))).toEqual(fields(input))
})

it('a group ranked by counts prints its counts in their order, and two officers’ points with why one was taken', async () => {
  const counted = aTable({ groupTitle: 'Đối với doanh nghiệp', ranking: 'counts', criteria: table.criteria.slice(0, 2) })
  const disputed = aMark('a', {
    appraisals: [
      { by: 'Cán bộ Mẫu', value: 3, reason: '' },
      { by: 'Cán bộ Thử', value: 4, reason: '' },
    ],
    picked: 'Cán bộ Mẫu',
    pickedReason: 'Một mô hình chưa công nhận',
    approved: 3,
  })
  const board = scoreBoard(counted, [], new Map(units.map((unit) => [unit.id, unit])), [
    aSheet('x', [disputed, agreed('b', 1)]),
    aSheet('y', [agreed('a', 2), agreed('b', 40)]),
  ])
  const byCounts = { ...input, table: counted, board }
  expect((ranking.fields(byCounts)['dong'] as Record<string, string>[]).map(({ o1, o2, o5 }) => [o1, o2, o5])).toEqual([
    ['1', 'Phòng Kinh tế Mẫu', '3 – 1'],
    ['2', 'Trường THCS Mẫu', '2 – 40'],
  ])
  for (const kind of ['ranking', 'scoreSheet'] as const) {
    const document = await composeDocument({ kind, input: byCounts })
    if (!document.ok) throw new Error(JSON.stringify(document.error))
    expect(document.value.findings).toEqual([])
    const words = paragraphsOf(document.value.bytes).join('\n')
    expect(words).toContain('Xếp hạng theo số lượng, lần lượt từ tiêu chí thứ nhất.')
    expect(words).toContain(
      kind === 'ranking' ? 'Số lượng' : 'Cán bộ Mẫu: 3; Cán bộ Thử: 4; lấy điểm của Cán bộ Mẫu: Một mô hình chưa công nhận',
    )
    if (process.env['DUMP_TO'] !== undefined)
      (await import('node:fs')).writeFileSync(`${process.env['DUMP_TO']}/${kind}.docx`, document.value.bytes)
  }
})
