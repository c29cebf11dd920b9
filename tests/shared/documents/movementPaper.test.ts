import { composeDocument } from '@shared/compose'
import { draftPaper, type DraftFacts } from '@shared/documents/kinds/movementPaper/drafts'
import { paperBlocks, sectionMarks } from '@shared/documents/kinds/movementPaper/facts'
import { reportBoard } from '@shared/domain/movement/board'
import { movementPaperKinds, type MovementPaper } from '@shared/domain/movement/paper'
import type { Participant, ReportContent, ReportDay, UnitReport } from '@shared/domain/movement/work'
import { countAwards, gather, isShare } from '@shared/domain/report/gather'
import { externalAward } from '@shared/domain/award/rules'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { describe, expect, it } from 'vitest'
import { aCollective, aPerson } from '../../support/builders'
import { paragraphsOf, partOf, xmlLines } from '../../support/documents'
import { wordProblems } from '../../support/wordParts'
import type { Finding } from '@shared/checks/finding'

// The sample plan keeps its slips; here they would be found again in every paper that quotes it.
const movement = {
  ...namSachMovement,
  plan: { ...namSachMovement.plan, number: 15, issuedOn: '2026-06-15', subject: namSachMovement.plan.subject.replace('“ ', '“') },
  criteriaGroups: namSachMovement.criteriaGroups.map((group, at) => ({
    ...group,
    title: `Đối với nhóm thứ ${at + 1}`,
    criteria: group.criteria.map(({ id }, index) => ({ id, text: `Thực hiện tốt nội dung thi đua thứ ${index + 1} của nhóm.` })),
  })),
}
const day: ReportDay = {
  id: 'ky',
  movementId: movement.id,
  title: 'Báo cáo năm 2026',
  lateFrom: '2026-12-12',
  figures: [
    { id: 'f1', label: 'Số sáng kiến được công nhận', unit: 'sáng kiến' },
    { id: 'f2', label: 'Kinh phí', unit: 'đồng' },
  ],
}
const criterion = movement.criteriaGroups[0]!.criteria[0]!
const names = ['Đơn vị Mẫu A', 'Đơn vị Mẫu B', 'Đơn vị Mẫu C', 'Đơn vị Mẫu D']
const units = names.map((name, index) => aCollective({ id: `u${index}`, name }))
const participants: Participant[] = units.map(({ id }) => ({ id: `p-${id}`, movementId: movement.id, subjectId: id, groupId: null }))
const content = (given: Partial<ReportContent>): ReportContent => ({
  asOf: null,
  figures: [],
  results: [],
  exemplars: [],
  shortcomings: '',
  proposals: '',
  added: [],
  ...given,
})
const came = (subjectId: string, receivedOn: string, given?: Partial<ReportContent>): UnitReport => ({
  id: `r-${subjectId}`,
  reportDayId: 'ky',
  subjectId,
  state: 'received',
  receivedOn,
  extendedTo: null,
  reason: '',
  ...(given === undefined ? {} : { content: content(given) }),
})
// By hand: A 3, B left open, C sent without the form, D did not send; money 1.000.000 + 520.000.
const reports = [
  came('u0', '2026-12-01', {
    figures: [
      { figureId: 'f1', value: 3, words: '' },
      { figureId: 'f2', value: 1_000_000, words: '' },
    ],
    results: [{ criterionId: criterion.id, text: 'Hoàn thành' }],
    shortcomings: 'Thiếu thiết bị',
  }),
  came('u1', '2026-12-13', {
    figures: [
      { figureId: 'f1', value: null, words: '' },
      { figureId: 'f2', value: 520_000, words: '' },
    ],
    results: [{ criterionId: criterion.id, text: 'Đạt 90%' }],
  }),
  came('u2', '2026-12-10'),
]
const subjects = new Map(units.map((unit) => [unit.id, unit]))
const gathered = gather({
  movement,
  day,
  rows: reportBoard([day], participants, subjects, reports, '2026-12-14'),
  exemplars: [
    {
      id: 'e',
      movementId: movement.id,
      year: 2026,
      subjectId: null,
      kind: 'person',
      name: 'Bà Lê Thị Mẫu',
      unit: 'Đơn vị Mẫu A',
      story: 'Kho học liệu dùng chung',
    },
  ],
  registrations: { units: 3, owing: 4, registered: 9, achieved: 5, unknown: 1 },
})
const award = (id: string, awardName: string, decidedOn: string, given = {}) => ({
  ...externalAward(
    {
      subjectId: 'p',
      awardCode: 'GK_XA',
      awardName,
      achievement: '',
      prizeVnd: 0,
      decisionSymbol: '9/QĐ-UBND',
      decidedOn,
      decidedBy: 'Chủ tịch',
    },
    aPerson({ id: 'p' }),
    id,
  ),
  ...given,
})
const awards = countAwards(
  [
    award('1', 'Giấy khen', '2026-12-20', { rulingId: 'r' }),
    award('2', 'Giấy khen', '2027-01-15', { rulingId: 'r', periodTo: '2026-12-31', subjectKind: 'collective' }),
    award('3', 'Giấy khen', '2025-12-20', { rulingId: 'r' }),
    award('4', 'Bằng khen', '2026-05-05', { gender: 'female', isDirectWorker: true }),
    award('6', 'Bằng khen', '2026-06-06', { gender: 'female', isDirectWorker: null }),
    award('7', 'Bằng khen', '2026-07-07', { gender: 'male', isDirectWorker: false }),
    award('5', 'Giấy khen', '2026-12-20', { rulingId: 'r', voided: { on: '2026-12-21', reason: 'nhầm', kind: 'mistake', rulingId: null } }),
  ],
  2026,
  2026,
  null,
)
const facts = (): DraftFacts => {
  let count = 0
  return { movement, year: 2026, office: practiceOffice, gathered: [gathered], awards, newId: () => `id-${++count}` }
}
const made = async (paper: MovementPaper) => {
  const document = await composeDocument({ kind: paper.kind, input: { office: practiceOffice, law: seedLawBook, paper } })
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value
}

describe('the commune’s own report', () => {
  it('sums what was reported, and names who is missing instead of counting them as zero', () => {
    const words = paperBlocks(draftPaper('yearReport', facts())).map(({ text }) => text)
    const all = words.join('\n')
    for (const part of [
      '03/04 đơn vị gửi báo cáo năm 2026 (hạn trước ngày 12/12/2026), trong đó 01 đơn vị gửi trễ hạn.',
      'Chưa gửi báo cáo, chưa có trong số liệu tổng hợp: Đơn vị Mẫu D.',
      'Đã gửi nhưng chưa có số liệu theo mẫu: Đơn vị Mẫu C.',
      '- Số sáng kiến được công nhận: 03 sáng kiến (số liệu của 01/04 đơn vị).',
      '- Kinh phí: 1.520.000 đồng (số liệu của 02/04 đơn vị).',
      '- Đơn vị Mẫu A: Hoàn thành.',
      '- Đơn vị Mẫu B: Đạt 90%.',
      '- Đơn vị Mẫu A: Thiếu thiết bị.',
      '- Bà Lê Thị Mẫu (Đơn vị Mẫu A): Kho học liệu dùng chung.',
      '03/04 đơn vị đăng ký thi đua với 09 lượt đăng ký; theo sổ vàng, 05 lượt đã đạt, 01 lượt chưa đối chiếu được.',
      '- Giấy khen: 01 tập thể, 01 cá nhân.',
      '- Bằng khen: 03 cá nhân (trong đó 02 nữ, 01 người trực tiếp lao động của 02 người đã rõ).',
    ])
      expect(all).toContain(part)
  })

  it('prints only headings that say something, numbered by what is printed', () => {
    const paper = draftPaper('yearReport', facts())
    const parts = paperBlocks(paper).filter(({ kind }) => kind === 'part')
    expect(parts.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      'I. KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026',
      'II. ĐÁNH GIÁ CHUNG',
    ])
    expect(sectionMarks(paper.sections).slice(0, 4)).toEqual(['I.', 'II.', '1.', '2.'])
  })

  it('gives no number to a heading that stands alone below its part: it leads on to its words', () => {
    const words = paperBlocks(draftPaper('yearReport', facts())).map(({ mark, text }) => `${mark} ${text}`.trim())
    const at = words.indexOf('II. ĐÁNH GIÁ CHUNG')
    expect(words[at + 1]).toBe('Tồn tại, hạn chế:')
    const both = draftPaper('yearReport', facts())
    const sections = both.sections.map((section) => (section.title === 'Ưu điểm' ? { ...section, text: 'Có nhiều cố gắng.' } : section))
    expect(paperBlocks({ ...both, sections }).map(({ mark, text }) => `${mark} ${text}`)).toContain('2. Tồn tại, hạn chế')
  })
})

describe('a long report of several groups', () => {
  const [first, second] = movement.criteriaGroups
  const share = { id: 'f3', label: 'Tỷ lệ hồ sơ trực tuyến toàn trình', unit: '%' }
  const sent = [
    came('u0', '2026-12-01', {
      figures: [
        { figureId: 'f1', value: 1200.5, words: '' },
        { figureId: 'f3', value: 90, words: '' },
      ],
      results: [{ criterionId: first!.criteria[0]!.id, text: 'Đạt' }],
    }),
    came('u1', '2026-12-01', {
      figures: [
        { figureId: 'f1', value: 34, words: '' },
        { figureId: 'f3', value: 98.5, words: '' },
      ],
      results: [{ criterionId: second!.criteria[0]!.id, text: 'Vượt' }],
      added: [{ label: 'Số camera', text: '12' }],
    }),
  ]
  const asked = { ...day, figures: [...(day.figures ?? []), share] }
  const both = gather({
    movement,
    day: asked,
    rows: reportBoard([asked], participants, subjects, sent, '2026-12-14'),
    exemplars: [],
    registrations: null,
  })
  const blocks = paperBlocks(draftPaper('yearReport', { ...facts(), gathered: [both] }))
  const words = blocks.map(({ mark, text }) => `${mark} ${text}`).join('\n')

  it('adds numbers, never shares', () => {
    expect(words).toContain('- Số sáng kiến được công nhận: 1.234,5 sáng kiến (số liệu của 02/04 đơn vị).')
    expect(words).toContain('- Tỷ lệ hồ sơ trực tuyến toàn trình: từ 90% đến 98,5% (số liệu của 02/04 đơn vị).')
  })

  it.each([
    ['Thu nhập bình quân đầu người', 'triệu đồng', true],
    ['Thu nhập', 'triệu đồng/người/năm', true],
    ['Điểm trung bình', 'điểm', true],
    ['Tỉ lệ hộ nghèo', '', true],
    ['Số hộ đạt Gia đình văn hóa', 'hộ', false],
    ['Kinh phí', 'triệu đồng', false],
  ])('%s (%s) is a share: %s', (label, unit, is) => expect(isShare({ id: 'f', label, unit })).toBe(is))

  it('sets the results of each group below the group', () => {
    expect(words).toContain(
      [
        '3. Kết quả đối với nhóm thứ 1',
        'a) Thực hiện tốt nội dung thi đua thứ 1 của nhóm:',
        ' - Đơn vị Mẫu A: Đạt.',
        '4. Kết quả đối với nhóm thứ 2',
        'a) Thực hiện tốt nội dung thi đua thứ 1 của nhóm:',
        ' - Đơn vị Mẫu B: Vượt.',
        '5. Kết quả khác do các đơn vị báo cáo',
      ].join('\n'),
    )
  })

  it.each(movementPaperKinds)('%s keeps each line that leads on with what it leads to', async (kind) => {
    const { bytes } = await made({ ...draftPaper(kind, { ...facts(), gathered: [both] }), number: 77, issuedOn: '2026-12-15' })
    const leading = partOf(bytes, 'word/document.xml')
      .split('</w:p>')
      .filter((one) => /:$/u.test([...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, words]) => words).join('')))
      .filter((one) => !/Nơi nhận:|Số:/u.test(one))
    expect(leading).not.toEqual([])
    expect(leading.filter((one) => !one.includes('<w:keepNext'))).toEqual([])
  })
})

/** Findings besides the word that the outlook is still to be written. */
const ofForm = (findings: readonly Finding[]): string[] =>
  findings.filter(({ id }) => id !== 'PAPER-NO-OUTLOOK').map(({ id, message, place }) => `${id} ${message} ${place}`)

it('a year’s report whose subject promises what is still to be written says so', async () => {
  const paper = { ...draftPaper('yearReport', facts()), number: 77, issuedOn: '2026-12-15' }
  const idsOf = async (given: typeof paper): Promise<string[]> => (await made(given)).findings.map(({ id }) => id)
  expect(await idsOf(paper)).toEqual(['PAPER-NO-OUTLOOK'])
  const written = paper.sections.map((section) =>
    /^Phương hướng/.test(section.title) ? { ...section, text: 'Tiếp tục phong trào.' } : section,
  )
  expect(await idsOf({ ...paper, sections: written })).toEqual([])
  expect(await idsOf({ ...paper, subject: 'Công tác thi đua, khen thưởng năm 2026' })).toEqual([])
})

it.each(movementPaperKinds)('%s has a form that its checks find clean, and looks as approved', async (kind) => {
  const { bytes, findings } = await made({ ...draftPaper(kind, facts()), number: 77, issuedOn: '2026-12-15' })
  expect(ofForm(findings)).toEqual([])
  expect(wordProblems(bytes)).toEqual([])
  expect(paragraphsOf(bytes).join('\n')).toContain('./.')
  await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot(`../../golden/${kind}/document.xml`)
  if (process.env['DUMP_TO'] !== undefined) (await import('node:fs')).writeFileSync(`${process.env['DUMP_TO']}/${kind}.docx`, bytes)
})

/** Slips of the plan's typing stay in the plan: what quotes it is written as papers are. */
const slips = [
  'Phong trào thi đua “ Nam Sách đọc sách ” năm 2026.',
  'Phong trào thi đua "Nam Sách đọc sách" năm 2026;',
  '*Phong trào thi đua* “**Nam Sách đọc sách**” năm 2026 ./.',
]
it.each(slips)('quotes a plan about %s without its slips of typing', async (subject) => {
  const slipped = {
    ...movement,
    plan: { ...movement.plan, subject },
    awards: {
      ...movement.awards,
      reviews: movement.awards.reviews.map((review) => ({
        ...review,
        forms: review.forms.map((form) => ({ ...form, text: '**Giấy khen** của Chủ tịch UBND xã; -' })),
      })),
    },
    criteriaGroups: movement.criteriaGroups.map((group) => ({ ...group, title: 'Đối với các thôn thuộc UBND xã.' })),
  }
  const own = { ...facts(), movement: slipped, gathered: [{ ...gathered, movement: slipped }], year: 2027 }
  for (const kind of movementPaperKinds) {
    const paper = { ...draftPaper(kind, own), number: 77, issuedOn: '2027-12-15' }
    expect(paper.opening.replaceAll('\u00A0', ' ')).toContain(
      'số 15/KH-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã Nam Sách về phong trào thi đua “Nam Sách đọc sách” năm 2026, ',
    )
    const { findings } = await made(paper)
    expect(ofForm(findings)).toEqual([])
  }
  const words = draftPaper('reviewNotice', own).sections.map(({ text }) => text)
  expect(words[0]).toContain('- Các thôn thuộc Ủy ban nhân dân xã.')
  expect(words[1]).toContain('- Giấy khen của Chủ tịch Ủy ban nhân dân xã.')
})

it.each(movementPaperKinds)('%s names the plan whole once, then by its number', (kind) => {
  const text = paperBlocks(draftPaper(kind, facts()))
    .map((block) => block.text.replaceAll('\u00A0', ' '))
    .join('\n')
  expect(text.match(/ngày 15 tháng 6 năm 2026/gu) ?? []).toHaveLength(1)
  const other = { ...facts(), gathered: facts().gathered.map((one) => ({ ...one, movement: { ...one.movement, id: 'other' } })) }
  const ofOther = draftPaper('yearReport', other).sections.map((section) => section.text)
  expect(ofOther.join('\n').replaceAll('\u00A0', ' ')).toContain('15/KH-UBND ngày 15 tháng 6 năm 2026 về ')
})
