import { describe, expect, it } from 'vitest'
import { indexSubjects } from '@shared/domain/subject/matching'
import { proposedForms } from '@shared/domain/round/proposals'
import type { Subject } from '@shared/domain/subject/types'
import { buildPreview } from '@shared/import/buildPreview'
import { findHeader } from '@shared/import/header'
import { readPasted } from '@shared/import/pasted'
import { outcomeOfRow, type PreviewOptions, type PreviewRow } from '@shared/import/preview'
import { noFacts } from '@shared/import/list'
import { startingOptions } from '@shared/import/options'
import { collectRows } from '@shared/import/rows'
import { seedLawBook } from '@shared/law/seed'
import { aCollective, aPerson, aRound } from '../../support/builders'

const awardForms = (['person', 'collective', 'household'] as const).flatMap((subjectKind) => [
  { code: 'GK_XA', name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', subjectKind, decidedBy: 'commune' as const },
  { code: 'BK_TP', name: 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố', subjectKind, decidedBy: 'upper' as const },
])
const options: PreviewOptions = {
  properCaseNames: true,
  defaultKind: 'person',
  kinds: {},
  defaultAwardCode: 'GK_XA',
  defaultAchievement: 'Thành tích chung',
  awardForms,
  latestYear: 2026,
}

const preview = (
  text: string,
  known: readonly Subject[] = [],
  more: Partial<PreviewOptions> = {},
  inRound: readonly string[] = [],
): PreviewRow[] => {
  const grid = readPasted(text, '')
  const header = findHeader(grid)
  return buildPreview(
    grid,
    collectRows(grid, header, header.mapping).rows,
    { ...options, ...more },
    {
      ...noFacts(indexSubjects(known)),
      stored: new Map(inRound.map((key) => [key, undefined])),
    },
  )
}
const one = (...given: Parameters<typeof preview>): PreviewRow => preview(...given)[0] as PreviewRow
const codesOf = (row: PreviewRow): string[] => [...row.problems, ...row.doubts].map((reason) => reason.code)
const head = 'Họ và tên\tNăm sinh\tĐơn vị\n'

describe('the award of an empty cell', () => {
  const usualAwards = { person: 'LDTT', collective: 'TTLDTT', household: 'GK_XA' }
  const awards = (more: Partial<PreviewOptions>) =>
    preview(`${head}Người Mới Mẫu\t1980\nPhòng Văn hóa Mẫu\t\nHộ ông Lê Mẫu Hai\t`, [], more).map(({ draft }) => [
      draft.kind,
      draft.awardCode,
    ])
  it('is the one typing gives a line of its kind in this round', () => {
    expect(awards({ defaultAwardCode: '', usualAwards })).toEqual([
      ['person', 'LDTT'],
      ['collective', 'TTLDTT'],
      ['household', 'GK_XA'],
    ])
  })
  it('is what the officer names for the whole list, when she does', () => {
    expect(awards({ defaultAwardCode: 'GK_XA', usualAwards }).map(([, code]) => code)).toEqual(['GK_XA', 'GK_XA', 'GK_XA'])
  })
  it('follows what the round proposes', () => {
    const merit = proposedForms({ round: aRound({ type: 'merit', reviewKind: null }), movement: null, law: seedLawBook })
    expect(startingOptions(seedLawBook, '2026-11-01', merit)).toMatchObject({ defaultAwardCode: 'GK_XA' })
    const posted = proposedForms({ round: aRound({ procedure: 'posting' }), movement: null, law: seedLawBook })
    expect(startingOptions(seedLawBook, '2026-11-01', posted)).toMatchObject({
      defaultAwardCode: '',
      usualAwards: { collective: 'THON_VH', household: 'GDVH' },
    })
  })
})

describe('the preview of a list', () => {
  it('shows who is new, matched, doubtful and wrong', () => {
    const known = [aPerson({ name: 'Lê Mẫu An', birthYear: 1990 }), aPerson({ name: 'Lê Mẫu Bình', birthYear: null, unit: 'Trường Mẫu' })]
    const rows = preview(`${head}Người Mới Mẫu\t1980\nLÊ MẪU AN\t5/3/1990\nLê Mẫu Bình\t1970\tPhòng Mẫu\nAi Đó Mẫu\t31/02/1980`, known)
    expect(rows.map((row) => [row.draft.name, row.status, codesOf(row)])).toEqual([
      ['Người Mới Mẫu', 'new', []],
      ['Lê Mẫu An', 'matched', []],
      ['Lê Mẫu Bình', 'doubtful', ['match']],
      ['Ai Đó Mẫu', 'doubtful', ['birth']],
    ])
  })
  it('says of a person who stands twice in the list which row is the first', () => {
    const rows = preview(`${head}Nguyễn Văn Mẫu\t1985\nNguyễn Văn Mẫu\t1990\nNGUYỄN VĂN MẪU\t1985\nNguyễn Văn Mẫu\t`)
    expect(rows.map((row) => [row.status, [...row.problems, ...row.doubts]])).toEqual([
      ['new', []],
      ['new', []],
      ['wrong', [{ code: 'repeated', number: 2 }]],
      ['doubtful', [{ code: 'maybeRepeated', number: 2 }]],
    ])
  })
  it('leaves one who is in the round already', () => {
    expect(one(`${head}Nguyễn Văn Mẫu\t1985`, [aPerson({ id: 'a' })], {}, ['GK_XA a']).status).toBe('present')
    // For another award it is a line of its own.
    expect(one(`${head}Nguyễn Văn Mẫu\t1985`, [aPerson({ id: 'a' })], {}, ['BK_TP a']).status).toBe('matched')
  })
  it('survives names with odd signs, 200 letters, one word, minority names', () => {
    const long = `Mẫu ${'a'.repeat(196)}`
    const rows = preview(`Họ và tên\nTrần & "Mẫu" <con>\n${long}\n${long}b\nMẫu\nH'Hen Niê Mẫu\nY Mẫu\nMẫu 2\n#REF!`)
    expect(rows.map((row) => [row.status, codesOf(row)])).toEqual([
      ['doubtful', ['nameWithMore']],
      ['new', []],
      ['wrong', ['nameTooLong']],
      ['doubtful', ['nameOneWord']],
      ['new', []],
      ['new', []],
      ['doubtful', ['nameWithDigits']],
      ['wrong', ['nameIsFormulaError', 'nameOneWord']],
    ])
    expect(rows[0]?.draft.name).toBe('Trần & "Mẫu" <con>')
  })
  it('shows an old font in Unicode beside what stood there', () => {
    const row = one('Họ và tên\nNguyÔn V¨n MÉu')
    expect(row.draft.name).toBe('Nguyễn Văn Mẫu')
    expect(row.doubts).toEqual([
      { code: 'converted', conversions: [{ field: 'name', encoding: 'tcvn3', original: 'NguyÔn V¨n MÉu', result: 'Nguyễn Văn Mẫu' }] },
    ])
  })
  it('takes the kind from the name, the column, the known, or the officer', () => {
    const rows = preview('Họ và tên\tLoại đối tượng\nTrường Tiểu học Mẫu\t\nTrần Quang Mẫu\tHộ gia đình\nSao Mai Mẫu\t\nLê Mẫu\tkhác', [
      aCollective({ name: 'Sao Mai Mẫu' }),
    ])
    expect(rows.map((row) => [row.draft.kind, row.draft.name, row.status])).toEqual([
      ['collective', 'Trường Tiểu học Mẫu', 'new'],
      ['household', 'Hộ gia đình Trần Quang Mẫu', 'new'],
      ['collective', 'Sao Mai Mẫu', 'matched'],
      ['person', 'Lê Mẫu', 'doubtful'],
    ])
    expect(one('Họ và tên\nTrần Quang Mẫu', [], { kinds: { 2: 'household' } }).draft).toMatchObject({
      kind: 'household',
      headName: 'Trần Quang Mẫu',
    })
  })
  it('reads gender, post and unit, award and achievement, and fills what is missing', () => {
    const [row, plain] = preview(
      'Họ và tên\tNam\tNữ\tChức vụ, đơn vị\tThành tích\tHình thức khen thưởng\nTrần Thị Mẫu\t\t1990\tCông chức, Phòng Kinh tế\t"Một\nHai"\tBằng khen\nLê Mẫu An',
    )
    expect(row?.draft).toMatchObject({
      gender: 'female',
      birthYear: 1990,
      post: 'Công chức',
      unit: 'Phòng Kinh tế',
      achievement: 'Một\nHai',
      awardCode: 'BK_TP',
    })
    expect(plain?.draft).toMatchObject({ gender: null, achievement: 'Thành tích chung', awardCode: 'GK_XA' })
    expect(one('Họ và tên\tHình thức\nLê Mẫu An\tHuân chương').doubts).toEqual([{ code: 'awardUnknown', text: 'Huân chương' }])
  })
  it('keeps capitals when the officer wants them', () => {
    expect(one('Họ và tên\nNGUYỄN VĂN MẪU', [], { properCaseNames: false }).draft.name).toBe('NGUYỄN VĂN MẪU')
  })
  it('imports a doubtful row only after a choice, and a wrong one never', () => {
    const [doubtful, wrong] = preview('Họ và tên\tNăm sinh\nMẫu\t1980\n#REF!\t1990') as [PreviewRow, PreviewRow]
    expect(outcomeOfRow(doubtful, undefined)).toBeUndefined()
    expect(outcomeOfRow(doubtful, { take: 'new' })).toEqual({ take: 'new' })
    expect(outcomeOfRow(wrong, { take: 'new' })).toEqual({ take: 'skip' })
  })
})
