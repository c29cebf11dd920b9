import { describe, expect, it } from 'vitest'
import { blockersOf, judgeRuling } from '@shared/checks/case/judge'
import { needsOf, type PaperNeed, type UnreadLetters } from '@shared/checks/needs/needs'
import { cureOfFinding, placeOfFinding, placesIn } from '@shared/checks/needs/place'
import { soundPoints } from '@shared/checks/needs/sound'
import { groupSentence } from '@shared/checks/case/grouped'
import { missingOf } from '@shared/checks/nextStep'
import type { CaseFact } from '@shared/checks/case/fact'
import { factWords } from '@shared/checks/case/words'
import { noContext, type CaseContext } from '@shared/domain/case/context'
import type { AwardCase } from '@shared/domain/case/types'
import { needPath } from '@renderer/text/roundText'
import { aCase, aCollective, aHousehold, aPerson, aRound } from '../../support/builders'
import { aMeeting, decisionOf, issued, paperOfCase, withDecision } from '../../support/caseParts'

const needs = (
  awardCase: AwardCase,
  context: CaseContext = noContext,
  unsavedLines = 0,
  unread: readonly UnreadLetters[] = [],
): PaperNeed[] => needsOf(awardCase, decisionOf(awardCase), context, { unsaved: { lines: unsavedLines, cells: 0 }, unread, today })
const today = '2026-12-10'
const placed = (all: readonly PaperNeed[]) => all.map(({ place }) => place)
const vote = { members: 5, present: 5, inFavour: 5 }
const whole = aMeeting({ number: 3, endAt: '16:30', place: 'Phòng họp Mẫu', discussion: 'Nhất trí', secretaryId: 'm2' })
const sound = (given: Parameters<typeof aPerson>[0] = {}) => aCase([aPerson(given), aCollective()], { meeting: whole }, { vote })

describe('the one list before issuing', () => {
  it('leads to the number, the day and the submission that the papers still leave blank', () => {
    const awardCase = withDecision(sound(), { number: null, issuedOn: null })
    const { id } = decisionOf(awardCase)
    const all = needs(awardCase)
    expect(placed(all)).toContainEqual({ at: 'ruling', rulingId: id, field: 'number' })
    expect(placed(all)).toContainEqual({ at: 'ruling', rulingId: id, field: 'issuedOn' })
    expect(all.find(({ key }) => key === 'NEED-NUMBER')?.message).toContain('dự thảo')
    const numbered = needs(withDecision(awardCase, { number: 7, issuedOn: '2026-12-20' }))
    expect(numbered.map(({ key }) => key)).not.toContain('NEED-NUMBER')
  })

  it('is blocked by letters that no field can store, whatever is stored under them, and leads to their field', () => {
    const awardCase = withDecision(sound(), { number: 21, issuedOn: '2026-12-15' })
    const { id } = decisionOf(awardCase)
    const unread: UnreadLetters[] = [
      { rulingId: id, field: 'number', letters: '22a' },
      { rulingId: id, field: 'issuedOn', letters: '31/11/2026' },
    ]
    const found = needs(awardCase, noContext, 0, unread).filter(({ key }) => key.startsWith('NEED-UNREAD'))
    expect(found.map(({ severity, place }) => [severity, place])).toEqual([
      ['blocked', { at: 'ruling', rulingId: id, field: 'number' }],
      ['blocked', { at: 'ruling', rulingId: id, field: 'issuedOn' }],
    ])
    expect(found.map(({ message }) => message).join(' ')).toMatch(/“22a”.*“31\/11\/2026”/)
    // Where nothing is stored under the letters, the field is named once.
    const blank = needs(withDecision(awardCase, { number: null }), noContext, 0, unread)
    expect(blank.filter(({ place }) => place.at === 'ruling' && place.field === 'number')).toHaveLength(1)
    // Those of another paper are that one's.
    expect(needs(awardCase, noContext, 0, [{ ...unread[0]!, rulingId: 'another' }]).map(({ key }) => key)).not.toContain(
      'NEED-UNREAD:number',
    )
  })

  it('is blocked by a correction that was typed and not added', () => {
    const awardCase = sound()
    const { id } = decisionOf(awardCase)
    const [found] = needs(awardCase, noContext, 0, [{ rulingId: id, field: 'amendments', letters: 'Lê Thị Mẫu' }])
    expect(found).toMatchObject({ severity: 'blocked', place: { at: 'ruling', rulingId: id, field: 'amendments' } })
    expect(found?.message).toContain('“Lê Thị Mẫu”')
  })

  it('asks to look again at a day that is more than a year ahead', () => {
    const keysOn = (issuedOn: string) =>
      needs(withDecision(sound(), { number: 7, issuedOn })).map(({ key, severity }) => `${key} ${severity}`)
    expect(keysOn('2028-02-29')).toContain('NEED-FAR-DAY attention')
    expect(keysOn('2027-11-30')).not.toContain('NEED-FAR-DAY attention')
  })

  it.each([
    ['secretaryId', aMeeting({ ...whole, secretaryId: null })],
    ['chairId', aMeeting({ ...whole, chairId: null, secretaryId: null })],
    ['startAt', aMeeting({ ...whole, startAt: '' })],
    ['endAt', aMeeting({ ...whole, endAt: '' })],
    ['place', aMeeting({ ...whole, place: '' })],
    ['number', aMeeting({ ...whole, number: null })],
    ['discussion', aMeeting({ ...whole, discussion: '' })],
  ])('leads to the field %s of the meeting that its minutes leave blank', (field, meeting) => {
    const all = placed(needs(aCase([aPerson()], { meeting }, { vote })))
    expect(all).toContainEqual({ at: 'meeting', meetingId: meeting.id, field })
    expect(placed(needs(sound()))).not.toContainEqual({ at: 'meeting', meetingId: whole.id, field })
  })

  it('leads to the cell of a line, with one line for many lines of one doubt', () => {
    const people = [1, 2, 3, 4, 5].map((index) => aPerson({ id: `p${index}`, name: `Vũ Mẫu ${'ABCDEF'.charAt(index)}`, gender: null }))
    const found = needs(aCase(people, { meeting: whole }, { vote })).filter(({ place }) => place.at === 'list')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'attention', place: { field: 'honorific' } })
    expect(found[0]?.message).toContain('và 2 trường hợp khác')
  })

  it('names a number that is used, a double row and a subject line that no longer fits the list', () => {
    const person = aPerson({ birthYear: 1980 })
    const twice = withDecision(aCase([person, { ...person, id: 'same' }], { meeting: whole }, { vote }), {
      subject: 'Về việc tặng Giấy khen cho các tập thể',
    })
    const { id } = decisionOf(twice)
    const all = needs(twice, { ...noContext, takenNumbers: [{ rulingId: id, symbol: '07/QĐ-UBND', roundName: 'Đợt khác' }] })
    expect(placed(all)).toContainEqual({ at: 'ruling', rulingId: id, field: 'number' })
    expect(placed(all)).toContainEqual({ at: 'ruling', rulingId: id, field: 'subject' })
    expect(placed(all)).toContainEqual(expect.objectContaining({ at: 'list', field: 'name' }))
  })

  it('holds everything that the act of issuing would refuse, before what may wait', () => {
    const cases = [
      aCase([aPerson()]),
      aCase([aPerson()], { meeting: whole }),
      withDecision(sound(), { number: null, signerId: null }),
      aCase([], { meeting: whole }),
      aCase([aPerson({ endedOn: '2020-01-01' })], { meeting: whole }, { vote }),
    ]
    for (const awardCase of cases) {
      const all = needs(awardCase)
      const blocked = all.filter(({ severity }) => severity === 'blocked')
      const refused = missingOf(decisionOf(awardCase)).length + blockersOf(judgeRuling(paperOfCase(awardCase))).length
      if (refused > 0) expect(blocked.length).toBeGreaterThan(0)
      expect(all.slice(0, blocked.length)).toEqual(blocked)
    }
  })

  it('tells rows of law that nobody confirmed as one thing to do, and lines that are not stored', () => {
    const all = needs(sound(), noContext, 2)
    expect(all.filter(({ place }) => place.at === 'law')).toHaveLength(1)
    expect(all.find(({ key }) => key === 'NEED-UNSAVED')?.place).toEqual({ at: 'list', nomineeId: null, field: null })
  })

  it('asks nothing any more once the paper is issued', () => {
    const signed = issued(sound())
    expect(needs(signed)).toEqual([])
  })
})

describe('a cure that names a stage', () => {
  const facts: readonly CaseFact[] = [
    { id: 'DOSSIER-PAPERS', missing: ['Báo cáo'] },
    { id: 'R17_INITIATIVE_PROOF' },
    { id: 'LAW-RECEIVED-UNKNOWN', from: '2026-10-01' },
    { id: 'LAW-MORE-FAVOURABLE', from: '2026-10-01' },
    { id: 'M08' },
    { id: 'M09' },
  ]
  it.each(facts.map((fact) => [fact.id, fact] as const))('%s is put right on Hồ sơ, and its link leads there', (_id, fact) => {
    expect(factWords(fact).cure).toContain('bước Hồ sơ')
    const place = { nomineeId: 'n0', meetingId: null, rulingId: null, field: null }
    expect(placeOfFinding(fact, place, placesIn(aCase([aPerson()])))).toEqual({ at: 'dossier', nomineeId: 'n0' })
  })
})

describe('a cure that names the sheet of ratings', () => {
  const facts = [
    { id: 'CASE-NO-RATING', years: [2025, 2026] },
    { id: 'CASE-NO-YEAR-FACTS', year: 2025 },
    { id: 'R10_LDTT_RATING', rating: 'completed' },
    { id: 'R23_INTERVAL_CN', good: 1, needed: 2, low: [2024] },
    { id: 'R24_INTERVAL_TT', excellent: 1, needed: 2, low: [] },
  ] as const satisfies readonly CaseFact[]
  const awardCase = aCase([aPerson(), aCollective()])
  const line = (nomineeId: string) => ({ nomineeId, meetingId: null, rulingId: null, field: 'awardCode' })

  it.each(facts.map((fact) => [fact.id, fact] as const))('%s leads from Kiểm tra to the subject in that sheet', (_id, fact: CaseFact) => {
    expect(factWords(fact).cure).toContain('Xếp loại theo năm')
    const { subject } = awardCase.nominees[1]!
    expect(cureOfFinding(fact, line('n1'), placesIn(awardCase))).toMatchObject({
      at: 'years',
      subject: { id: subject.id, kind: 'collective' },
    })
  })

  it('what is blank there leads to its cell from the list before issuing too, never to the award of the line', () => {
    const blank = facts.slice(0, 2).map((fact) => placeOfFinding(fact, line('n1'), placesIn(awardCase)))
    expect(blank).toMatchObject([
      { at: 'years', year: 2025, field: 'rating' },
      { at: 'years', year: 2025, field: 'headcount' },
    ])
    const { id } = awardCase.nominees[1]!.subject
    expect(needPath('round', blank[1]!)).toBe(`/doi-tuong/xep-loai?nam=2025&loai=collective&doi-tuong=${id}&o=headcount`)
  })

  it('the emblem and the head of the room lead to their fields of Thiết lập', () => {
    const all = needs(withDecision(sound(), { number: 7, issuedOn: '2026-12-20' }))
    expect(all.find(({ key }) => key === 'NEED-EMBLEM')?.place).toEqual({ at: 'settings', part: 'certificates', field: 'emblem' })
    expect(placeOfFinding({ id: 'CASE-NO-ROOM-HEAD' }, { ...line('n1'), nomineeId: null }, placesIn(awardCase))).toEqual({
      at: 'settings',
      part: 'unit',
      field: 'advisingRoom.headName',
    })
  })
})

describe('one sentence for many lines', () => {
  const names = new Map([1, 2, 3, 4, 5].map((index) => [`n${index}`, `Mẫu ${index}`]))
  const told = (facts: readonly CaseFact[]) => {
    const [first, ...others] = facts.map((fact, index) => ({
      fact,
      place: { nomineeId: `n${index + 1}`, meetingId: null, rulingId: null, field: null },
      severity: 'attention' as const,
      source: '',
      validFrom: null,
      isUnread: false,
      override: null,
    }))
    return groupSentence([first!, ...others], names)
  }
  const unrated = (...years: number[]): CaseFact => ({ id: 'CASE-NO-RATING', years })

  it('names those of whom the same is said before it', () => {
    expect(told([unrated(2025), unrated(2025)])).toBe('“Mẫu 1”, “Mẫu 2”: Chưa ghi mức độ hoàn thành nhiệm vụ năm 2025.')
  })
  it('says once what differs in a word only, the names after', () => {
    expect(told([unrated(2025), unrated(2024, 2025), unrated(2025)])).toBe(
      'Chưa ghi mức độ hoàn thành nhiệm vụ năm 2025 (“Mẫu 1”, “Mẫu 3”); 2024, 2025 (“Mẫu 2”).',
    )
    expect(told(['A lớn', 'A nhỏ'].map((roundName) => ({ id: 'CASE-OPEN-ELSEWHERE', roundName })))).toBe(
      'Đang được đề nghị trong đợt “A lớn” (“Mẫu 1”); “A nhỏ” (“Mẫu 2”).',
    )
    expect(told([1980, 1990].map((otherBirthYear) => ({ id: 'CASE-NAMESAKE', otherBirthYear })))).toBe(
      'Cùng tên với một người khác sinh năm 1980 (“Mẫu 1”); 1990 (“Mẫu 2”): hai người khác nhau.',
    )
  })
  it('counts those it does not name', () => {
    expect(told([2021, 2022, 2023, 2024, 2025].map((year) => unrated(year)))).toContain('2023 (“Mẫu 3”) và 2 trường hợp khác.')
  })
})

describe('what is right as it stands', () => {
  const said = (awardCase: AwardCase) => soundPoints(paperOfCase(awardCase)).map(({ key }) => key)

  it('names the power, the votes, the quorum and the salary of the day, each with what it rests on', () => {
    const points = soundPoints(paperOfCase(withDecision(sound(), { issuedOn: '2026-12-20' })))
    expect(points.map(({ key }) => key)).toEqual(['power', 'votes', 'quorum', 'salary'])
    expect(points.every(({ source }) => source !== '')).toBe(true)
    expect(points[1]?.message).toBe('2 trường hợp đều đạt biểu quyết')
  })

  it.each([
    ['2026-12-10', '2026-12-11', true],
    ['2026-12-09', '2026-12-11', false],
    ['2026-12-10', '2026-12-10', false],
    [null, '2026-12-11', false],
  ])('says that a list put up on 01/12 and taken down on %s was up long enough for a decision of %s: %s', (toOn, issuedOn, isSaid) => {
    const round = aRound({ procedure: 'posting' })
    const usual = aCase([aHousehold()], { round, decision: { issuedOn } }, { awardCode: 'GDVH' })
    const posting = {
      id: 'p',
      roundId: round.id,
      place: 'Thôn Mẫu 1',
      fromOn: '2026-12-01',
      toOn,
      number: null,
      comments: [],
      witnesses: [],
    }
    expect(said({ ...usual, postings: [posting] }).includes('posted')).toBe(isSaid)
    const comment = { id: 'c', on: '2026-12-02', from: '', text: 'Chưa đúng', answer: '', answeredOn: null }
    expect(said({ ...usual, postings: [{ ...posting, comments: [comment] }] })).not.toContain('posted')
  })

  it('says nothing of what is not there or not right', () => {
    const refused = aCase([aPerson()], { meeting: whole }, { vote: { ...vote, inFavour: 1 } })
    expect(said(refused)).not.toContain('votes')
    expect(said(aCase([aPerson()], { meeting: whole }))).not.toContain('votes')
    expect(said(aCase([]))).toEqual([])
  })
})
