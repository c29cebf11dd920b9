import { describe, expect, it } from 'vitest'
import { asksPapers, dossierMatrix } from '@shared/checks/dossier/matrix'
import { likelyPapers } from '@shared/checks/dossier/likely'
import type { Attachment } from '@shared/domain/attachment/types'
import type { Entry } from '@shared/domain/case/types'
import type { Nominee } from '@shared/domain/round/types'
import type { Subject } from '@shared/domain/subject/types'
import { stripText } from '@renderer/features/rounds/frame/stripText'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aNominee, aPerson, aRound, aCollective } from '../../../support/builders'

const aFile = (given: Partial<Attachment>): Attachment => ({
  id: crypto.randomUUID(),
  ownerId: '',
  title: '',
  fileName: 'a.pdf',
  sha256: 'a'.repeat(64),
  bytes: 1,
  receivedOn: '2026-12-01',
  ...given,
})
const entry = (subject: Subject, given: Partial<Nominee>): Entry => ({ subject, nominee: aNominee({ subjectId: subject.id, ...given }) })
const law = (papers: Readonly<Record<string, string>>) => ({
  ...seedLawBook,
  parameters: [
    ...seedLawBook.parameters.filter(({ key }) => !key.startsWith('dossier.')),
    ...Object.entries(papers).map(([code, value]) => ({
      id: code,
      key: `dossier.standard.${code}`,
      title: code,
      unit: '',
      values: [{ from: null, to: null, value, source: 'Thử, Điều 1', confirmedOn: null, note: '' }],
    })),
  ],
})
type Papers = Readonly<Record<string, string>>
const caseOf = (nominees: readonly Entry[], papers: Papers = {}) => ({
  ...aCase([]),
  round: aRound({ procedure: 'standard' }),
  nominees: [...nominees],
  law: law(papers),
  signed: [],
})
const matrixOf = (nominees: readonly Entry[], files: readonly Attachment[] = [], papers: Papers = {}) =>
  dossierMatrix(caseOf(nominees, papers), (id) => files.filter(({ ownerId }) => ownerId === id))
const hanh = aPerson({ id: 'hanh', name: 'Nguyễn Thị Mẫu Hạnh', birthYear: 1991 })
const room = aCollective({ id: 'room', name: 'Phòng Kinh tế Mẫu' })

describe('the matrix of dossiers', () => {
  it('keeps the lines of one subject together, in the order of the list, and the papers of one kind in one column', () => {
    const { rows, columns } = matrixOf(
      [
        entry(hanh, { id: 'a', awardCode: 'LDTT' }),
        entry(room, { id: 'b', awardCode: 'TTLDTT' }),
        entry(hanh, { id: 'c', awardCode: 'CSTDCS' }),
      ],
      [],
      { LDTT: 'Biên bản bình xét', TTLDTT: 'Báo cáo thành tích (Mẫu số 04); Biên bản bình xét', CSTDCS: 'Báo cáo thành tích (Mẫu số 05)' },
    )
    expect(rows.map(({ id, isFurther }) => [id, isFurther])).toEqual([
      ['a', false],
      ['c', true],
      ['b', false],
    ])
    expect(columns.map(({ title }) => title)).toEqual(['Biên bản bình xét', 'Báo cáo thành tích'])
    expect(rows[1]!.cells.get(columns[1]!.key)?.paper.name).toBe('Báo cáo thành tích (Mẫu số 05)')
  })

  it('shortens the headings as far as they stay apart', () => {
    const { columns } = matrixOf([entry(hanh, { awardCode: 'LDTT' })], [], {
      LDTT: 'Biên bản bình xét của đơn vị; Biên bản họp thôn; Báo cáo thành tích; Ảnh',
    })
    expect(columns.map(({ short }) => short)).toEqual(['Biên bản bình xét', 'Biên bản họp thôn', 'Báo cáo', 'Ảnh'])
  })

  it('says of each line what is there, what is missing, what went back and what asks for nothing', () => {
    const papers = { LDTT: 'Biên bản bình xét; Báo cáo thành tích' }
    const lines = [
      entry(hanh, { id: 'full', awardCode: 'LDTT' }),
      entry(aPerson(), { id: 'half', awardCode: 'LDTT' }),
      entry(aPerson(), { id: 'back', awardCode: 'LDTT', returnedOn: '2026-12-02', withdrawnReason: 'Thiếu chữ ký' }),
      entry(aPerson(), { id: 'gone', awardCode: 'LDTT', withdrawnReason: 'Xin rút' }),
      entry(aPerson(), { id: 'free', awardCode: 'KHONG_CO' }),
    ]
    const files = [
      aFile({ ownerId: 'full', title: 'Biên bản bình xét' }),
      aFile({ ownerId: 'full', title: '', fileName: 'Báo cáo thành tích.docx' }),
      aFile({ ownerId: 'half', title: 'Báo cáo thành tích' }),
      aFile({ ownerId: 'half', title: 'Ảnh chụp' }),
    ]
    const { rows } = matrixOf(lines, files, papers)
    expect(rows.map(({ id, state, missing }) => [id, state, missing.map(({ name }) => name)])).toEqual([
      ['full', 'complete', []],
      ['half', 'missing', ['Biên bản bình xét']],
      ['back', 'returned', ['Biên bản bình xét', 'Báo cáo thành tích']],
      ['free', 'nothingAsked', []],
    ])
    expect(rows[1]!.others.map(({ title }) => title)).toEqual(['Ảnh chụp'])
  })

  it('keeps two papers of one kind apart', () => {
    const { rows, columns } = matrixOf([entry(hanh, { awardCode: 'LDTT' })], [], { LDTT: 'Báo cáo (Mẫu 04); Báo cáo (Mẫu 05)' })
    expect(columns).toHaveLength(2)
    expect(rows[0]!.missing).toHaveLength(2)
  })

  it('has no columns where the catalogue asks for nothing, and no rows in an empty round', () => {
    expect(matrixOf([entry(hanh, { awardCode: 'LDTT' })])).toMatchObject({ columns: [], rows: [{ state: 'nothingAsked' }] })
    expect(matrixOf([])).toEqual({ columns: [], rows: [] })
  })

  it('says in the strip that the catalogue asks for nothing, never that papers that nobody asks for are all there', () => {
    const line = entry(hanh, { awardCode: 'LDTT' })
    const said = (papers: Papers, lacking = 0): string => stripText.dossiers(asksPapers(caseOf([line], papers)), lacking, 0)
    expect(said({})).toBe('không đòi giấy tờ')
    expect(said({ TTLDTT: 'Biên bản bình xét' })).toBe('không đòi giấy tờ')
    expect(said({ LDTT: 'Biên bản bình xét' })).toBe('đủ giấy tờ')
    expect(said({ LDTT: 'Biên bản bình xét' }, 1)).toBe('thiếu 1')
    // A line that was withdrawn asks for nothing any more.
    const gone = entry(hanh, { awardCode: 'LDTT', withdrawnReason: 'Rút' })
    expect(asksPapers(caseOf([gone], { LDTT: 'Biên bản bình xét' }))).toBe(false)
  })
})

describe('which paper a file is', () => {
  const papers = ['Báo cáo thành tích (Mẫu số 05)', 'Biên bản bình xét của đơn vị', 'Xác nhận sáng kiến, đề tài'].map((name) => ({ name }))
  it.each([
    ['Bao cao thanh tich chi Hanh.docx', 0],
    ['BCTT_Nguyen Thi Mau Hanh.pdf', 0],
    ['bien-ban-binh-xet-phong-kinh-te.PDF', 1],
    ['Xác nhận sáng kiến 2026.jpg', 2],
    ['BÁO CÁO THÀNH TÍCH.docx', 0],
  ])('%s', (fileName, place) => {
    const likely = likelyPapers(fileName, papers)
    expect(likely.papers[0]).toBe(papers[place])
    expect(likely.isSure).toBe(true)
  })
  it.each(['scan0001.pdf', 'IMG_2026.jpg', 'tài liệu.docx', ''])('is asked where the name does not tell: %s', (fileName) => {
    expect(likelyPapers(fileName, papers).isSure).toBe(false)
  })
  it('is asked where two are as likely', () => {
    const twins = [{ name: 'Báo cáo (Mẫu 04)' }, { name: 'Báo cáo (Mẫu 05)' }]
    expect(likelyPapers('bao cao.docx', twins).isSure).toBe(false)
  })
})
