import { describe, expect, it } from 'vitest'
import { dueItems, type AgendaFacts, type RoundFacts } from '@shared/domain/agenda/rules'
import { lawChangesSoon } from '@shared/law/changes'
import { seedLawBook } from '@shared/law/seed'
import { aRound, anOffice } from '../../support/builders'
import { aMovement } from '../../support/sampleCase'

const aRoundNow = (given: Partial<RoundFacts['round']> = {}, now: Partial<RoundFacts> = {}): RoundFacts => ({
  round: aRound(given),
  isDone: false,
  heldOn: null,
  left: [],
  ...now,
})
const facts = (given: Partial<AgendaFacts> = {}): AgendaFacts => ({
  today: '2026-11-22',
  office: anOffice(),
  movements: [aMovement()],
  rounds: [],
  hasCouncil: true,
  subjectCount: 1,
  backedUpOn: '2026-11-22',
  ...given,
})
const codes = (given: Partial<AgendaFacts>): string[] => dueItems(facts(given)).map((item) => item.code)

describe('what is due', () => {
  it.each([
    { today: '2026-11-22', daysLeft: 19 },
    { today: '2026-12-10', daysLeft: 1 },
    { today: '2026-12-11', daysLeft: 0 },
  ])('counts "trước ngày 12/12" to 11/12, the last day in time ($today)', ({ today, daysLeft }) => {
    expect(dueItems(facts({ today, backedUpOn: today }))).toContainEqual(
      expect.objectContaining({ code: 'unitReports', on: '2026-12-11', daysLeft }),
    )
  })

  it.each([
    { today: '2026-12-12', daysLeft: -1 },
    { today: '2027-01-05', daysLeft: -25 },
  ])('keeps the reports in view once their day has passed, as late ($today)', ({ today, daysLeft }) => {
    expect(dueItems(facts({ today, backedUpOn: today }))).toContainEqual(
      expect.objectContaining({ code: 'unitReports', on: '2026-12-11', daysLeft }),
    )
  })

  it('says nothing of the reports while they are far away, nor months after their day', () => {
    expect(codes({ today: '2026-08-01', backedUpOn: '2026-08-01' })).not.toContain('unitReports')
    expect(codes({ today: '2027-03-01', backedUpOn: '2027-03-01' })).not.toContain('unitReports')
  })

  it('follows who has sent once units are named: nothing is due when all have, however far the day is past', () => {
    const reportWith = (units: number) => ({
      id: 'day',
      title: 'Báo cáo năm 2026',
      lateFrom: '2026-12-12',
      owed: units === 0 ? [] : [{ on: '2026-12-11', units }],
    })
    const owed = (missing: number) => new Map([['movement-1', { reports: [reportWith(missing)], tasks: [] }]])
    const reports = (today: string, missing: number) =>
      dueItems(facts({ today, backedUpOn: today, owed: owed(missing) })).filter(({ code }) => code === 'unitReports')
    expect(reports('2026-12-14', 3)).toEqual([expect.objectContaining({ missing: 3, on: '2026-12-11', daysLeft: -3 })])
    expect(reports('2027-04-01', 1)).toHaveLength(1)
    expect([reports('2026-12-14', 0), reports('2026-08-01', 3)]).toEqual([[], []])
  })

  it('names the report, and shows those whose day was put off under their own day, not as late', () => {
    const report = {
      id: 'half',
      title: 'Báo cáo 6 tháng đầu năm 2026',
      lateFrom: '2026-12-12',
      owed: [
        { on: '2026-12-11', units: 3 },
        { on: '2026-12-18', units: 2 },
      ],
    }
    const items = dueItems(
      facts({ today: '2026-12-14', backedUpOn: '2026-12-14', owed: new Map([['movement-1', { reports: [report], tasks: [] }]]) }),
    )
    expect(
      items.flatMap((item) => (item.code === 'unitReports' ? [[item.title, item.missing, item.daysLeft, item.isPutOff]] : [])),
    ).toEqual([
      ['Báo cáo 6 tháng đầu năm 2026', 3, -3, false],
      ['Báo cáo 6 tháng đầu năm 2026', 2, 4, true],
    ])
  })

  it('keeps an open duty with a day in view, late ones too, and owes nothing for a movement of the level above', () => {
    const task = (dueOn: string | null) => ({ text: 'Mở lớp', owner: 'Phòng Mẫu', dueOn })
    const owed = new Map([['movement-1', { reports: [], tasks: [task('2026-11-20'), task('2026-12-30'), task('2027-06-01'), task(null)] }]])
    expect(
      dueItems(facts({ owed }))
        .filter(({ code }) => code === 'task')
        .map(({ daysLeft }) => daysLeft),
    ).toEqual([-2, 38])
    const upper = { ...aMovement(), upper: { issuer: 'UBND tỉnh Mẫu', symbol: '1/KH-UBND' } }
    expect(dueItems(facts({ movements: [upper], owed })).filter(({ code }) => ['task', 'unitReports', 'review'].includes(code))).toEqual([])
  })

  it('keeps score sheets in view while units are open or wait for approval, by their day or without one', () => {
    const sheet = (given: object) => ({ groupTitle: 'Nhóm mẫu', year: 2026, dueOn: null, open: 0, unapproved: 0, ...given })
    const scores = [sheet({ open: 2, dueOn: '2026-12-20' }), sheet({ unapproved: 3 }), sheet({}), sheet({ open: 1, dueOn: '2027-06-01' })]
    const owed = new Map([['movement-1', { reports: [], tasks: [], scores }]])
    expect(
      dueItems(facts({ owed })).flatMap((item) => (item.code === 'scores' ? [[item.open, item.unapproved, item.daysLeft]] : [])),
    ).toEqual([
      [2, 0, 28],
      [0, 3, null],
    ])
  })

  it('asks for the review of the year until a round of its phase is open', () => {
    const year = { today: '2027-05-01', backedUpOn: '2027-05-01' }
    expect(codes(year)).toContain('review')
    expect(codes({ ...year, rounds: [aRoundNow({ movementId: 'movement-1', phaseId: 'phase-1' })] })).not.toContain('review')
    expect(codes({})).not.toContain('review')
  })

  it('keeps the day for dossiers of an open round in view, late or not, until the council has met', () => {
    const late = aRoundNow({ submissionDueOn: '2026-11-20' })
    expect(dueItems(facts({ rounds: [late] }))[0]).toMatchObject({ code: 'dossiers', daysLeft: -2 })
    const met = aRoundNow({ submissionDueOn: '2026-11-20' }, { heldOn: '2026-11-21' })
    expect(codes({ rounds: [met] })).not.toContain('dossiers')
  })

  it('keeps the last day for a simplified decision in view, late or not, until everybody is settled', () => {
    const decideBy = { dueOn: '2026-11-20', workingDays: 10, isWhole: false }
    expect(dueItems(facts({ rounds: [aRoundNow({}, { decideBy })] }))[0]).toMatchObject({ code: 'decide', daysLeft: -2, workingDays: 10 })
    expect(codes({ rounds: [aRoundNow({}, { decideBy, isDone: true })] })).not.toContain('decide')
    expect(codes({ rounds: [aRoundNow()] })).not.toContain('decide')
  })

  it('keeps a round in view until nothing is left of its decisions, and names what is', () => {
    const left = ['handOver', 'file'] as const
    expect(dueItems(facts({ rounds: [aRoundNow({}, { isDone: true, left })] }))).toContainEqual(
      expect.objectContaining({ code: 'afterIssue', left }),
    )
    expect(codes({ rounds: [aRoundNow({}, { isDone: true })] })).not.toContain('afterIssue')
  })

  it('tells a new office where to begin, and asks for no backup of nothing', () => {
    expect(
      codes({
        movements: [],
        subjectCount: 0,
        backedUpOn: null,
        hasCouncil: false,
      }),
    ).toEqual(['setUpCouncil', 'firstMovement', 'firstSubjects'])
  })

  it.each([
    { backedUpOn: null, expected: 'firstBackup' },
    { backedUpOn: '2026-11-14', expected: 'oldBackup' },
    { backedUpOn: '2026-11-15', expected: undefined },
  ])('asks for a backup when the last was on $backedUpOn', ({ backedUpOn, expected }) => {
    expect(codes({ backedUpOn }).find((code) => code.endsWith('Backup'))).toBe(expected)
  })

  it('puts the nearest day first and what has no day last', () => {
    const items = dueItems(facts({ backedUpOn: null, rounds: [aRoundNow({ submissionDueOn: '2026-11-30' })] }))
    expect(items.map((item) => item.on)).toEqual(['2026-11-30', '2026-12-11', null])
  })
})

describe('the law that changes soon', () => {
  it('names Nghị định 152 before it lapses on 01/03/2027, once', () => {
    const titles = lawChangesSoon(seedLawBook, '2026-11-22').filter((change) => change.title.startsWith('Nghị định số 152/2025/NĐ-CP'))
    expect(titles).toHaveLength(1)
    expect(titles[0]).toMatchObject({ code: 'ends', on: '2027-02-28' })
  })

  it('is silent when nothing changes within half a year', () => {
    expect(
      lawChangesSoon(
        { ...seedLawBook, instruments: [], decisionBases: [], baseSalaries: [], awardForms: [], parameters: [] },
        '2026-11-22',
      ),
    ).toEqual([])
  })
})
