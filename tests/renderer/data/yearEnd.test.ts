import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { readAgendaFacts } from '@renderer/data/repositories/agenda'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { addProposals, readEverybody } from '@renderer/data/repositories/eligible'
import { openRound } from '@renderer/data/repositories/rounds'
import { takeRegistrations } from '@renderer/data/repositories/registrations'
import { addRuling } from '@renderer/data/repositories/rulings'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { markSent, recordAnswer } from '@renderer/data/repositories/submissions'
import { judgeCase } from '@shared/checks/case/judge'
import { candidatesIn, type Readiness } from '@shared/checks/eligibility/ready'
import { dueItems } from '@shared/domain/agenda/rules'
import { honoreesOf } from '@shared/domain/case/honorees'
import { minutesPaper } from '@shared/domain/case/meetingPapers'
import { paperOf, wholePaper } from '@shared/domain/case/papers'
import { awardingArticle } from '@shared/documents/kinds/decision/articles'
import { reportParagraphs } from '@shared/documents/kinds/minutes/report'
import { refusedSentence } from '@shared/documents/words/council'
import { listedNames } from '@shared/documents/words/list'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { advanced, byHand, fighters, rescuer, underReview, unitNames } from '../../support/namSachYear'
import { caseNow, lineOf, theCouncil, theDecember, theSudden, theYear } from '../../support/namSachYearDone'

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).toSorted()
const draftOf = async ({ db }: Awaited<ReturnType<typeof theYear>>, roundId: string): Promise<string> =>
  (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')?.id ?? ''

it('a rescue of 12/7 is to be decided within ten working days: a Friday two weeks on', async () => {
  const year = await theYear()
  const dueOn = async (): Promise<readonly unknown[]> =>
    dueItems(await readAgendaFacts(year.db, '2026-07-14', (at) => at.slice(0, 10))).flatMap((item) =>
      item.code === 'decide' ? [item.on] : [],
    )
  const roundId = await openRound(year.db, {
    name: 'Đột xuất',
    type: 'sudden',
    movement: null,
    reviewKind: null,
    phaseId: null,
    merit: '',
    today: '2026-07-12',
  })
  // Nobody is put forward yet: nothing is owed.
  expect(await dueOn()).toEqual([])
  await addProposals(year.db, roundId, [{ subjectId: year.idOf(rescuer.name), awardCode: 'GK_XA' }])
  // The 12th is a Sunday: 13 to 17 and 20 to 24 July are ten working days.
  expect(await dueOn()).toEqual(['2026-07-24'])
})

describe('the year 2026 of xã Nam Sách, against the reckoning by hand', () => {
  it('tells from ratings and history who is eligible for what', async () => {
    const { db } = await theYear()
    const { subjects, history } = await readEverybody(db)
    const found = candidatesIn(subjects, history, seedLawBook, 2026, '2026-12-01')
    const of = (code: string, ...states: Readiness[]): string[] =>
      names(found.filter((one) => one.awardCode === code && states.includes(one.state)).map(({ subject }) => subject))
    expect(of('LDTT', 'ready', 'look')).toEqual(names(advanced))
    expect(of('LDTT', 'barred')).toEqual([underReview.name])
    // Under the draft of 2026 a rating without an initiative is to be compared.
    expect(of('CSTDCS', 'ready')).toEqual(names(fighters.slice(0, 4)))
    expect(of('CSTDCS', 'look')).toEqual([fighters[4]?.name])
    // Held in 2025, within reach for 2026: two in a row.
    expect(of('BK_TINH', 'ready', 'look')).toEqual(names(fighters.slice(0, 2)))
    // 7, 7, 7 and 6 of 8 stand above 70 %; 5 of 8 do not.
    expect(of('TTLDTT', 'ready', 'look')).toEqual(unitNames.slice(0, 4).toSorted())
  })

  it('finds in December what a colleague would, and nothing else that has to be looked at', async () => {
    const year = await theYear()
    await theSudden(year)
    const december = await caseNow(year.db, await theDecember(year))
    const subjectOf = new Map(december.nominees.map(({ nominee, subject }) => [nominee.id, subject.name]))
    const found = judgeCase(december, await readCaseContext(year.db, december))
      .filter(({ severity }) => severity !== 'info')
      .map(({ fact, severity, place }) => `${fact.id} ${severity} ${subjectOf.get(place.nomineeId ?? '') ?? 'list'}`)
    expect(found.toSorted()).toEqual([
      ...fighters.slice(0, 2).map(({ name }) => `AWARD_ABOVE_COMMUNE blocked ${name}`),
      'CASE-NO-MEETING attention list',
      'CASE-NO-VOTE blocked list',
      // The fifth unit: one excellent to four good is 25 %, five of eight are 62.5 %.
      'L02_CSTDCS_ANNUAL_HTXS attention list',
      `L08_TTLDTT_SHARE attention ${unitNames[4]}`,
      `R12_CSTDCS_2026 attention ${fighters[4]?.name}`,
    ])
  })

  it('holds who is put forward against who registered, where registrations are kept', async () => {
    const year = await theYear()
    const { db, idOf } = year
    await act(db, 'Phong trào', () => db.movements.add(namSachMovement))
    const [unit = '', ...others] = unitNames
    const rows = advanced
      .filter((one) => one.unit === unit)
      .map(({ name }) => ({ subjectId: idOf(name), kind: 'person' as const, name, post: '', target: '', initiative: '' }))
      .map((row) => ({ ...row, awardCode: 'LDTT', title: 'Lao động tiên tiến' }))
    const entry = { unitId: idOf(unit), rows, file: null }
    expect(await takeRegistrations(db, namSachMovement.id, 2026, [entry], '2026-02-10', 'Nhận đăng ký')).toMatchObject({ ok: true })
    const december = await caseNow(db, await theDecember(year))
    const missing = judgeCase(december, await readCaseContext(db, december)).filter(({ fact }) => fact.id === 'L07_REGISTERED')
    // One unit of five registered: 32 less its 7, and all 5 fighters, who registered for the lower title or not at all.
    expect([missing.length, others.length]).toEqual([32 - 7 + 5, 4])
    expect(new Set(missing.map(({ severity }) => severity))).toEqual(new Set(['attention']))
  })

  it('is decided, paid, sent upward, answered, and stands in the register', async () => {
    const year = await theYear()
    const { db } = year
    const sudden = await theSudden(year)
    expect((await db.awards.where('rulingId').equals(sudden).toArray()).map(({ prizeVnd }) => prizeVnd)).toEqual([byHand.suddenVnd])
    const roundId = await theDecember(year)
    await theCouncil(year, roundId)
    const decision = await draftOf(year, roundId)
    // What the chairman may not sign keeps his decision back until it stands in a submission.
    expect(await issueRuling(db, decision, { number: 312, issuedOn: '2026-12-23', signerId: 'signer-chair' })).toMatchObject({ ok: false })
    const up = await addRuling(db, roundId, 'submissionUp')
    if (!up.ok) throw new Error(up.error.code)
    expect(await issueRuling(db, up.value, { number: 30, issuedOn: '2026-12-19', signerId: 'signer-chair' })).toMatchObject({ ok: true })
    expect(await issueRuling(db, decision, { number: 312, issuedOn: '2026-12-23', signerId: 'signer-chair' })).toMatchObject({ ok: true })
    const awards = await db.awards.where('rulingId').equals(decision).toArray()
    expect([awards.length, awards.reduce((sum, { prizeVnd }) => sum + prizeVnd, 0)]).toEqual([byHand.lines, byHand.prizeVnd])
    await markSent(db, up.value, '2026-12-21')
    const honoured = await Promise.all(fighters.slice(0, 2).map(({ name }) => lineOf(year, roundId, name, 'BK_TINH')))
    const answer = { symbol: '1250/QĐ-UBND', on: '2027-01-20', decidedBy: 'Chủ tịch UBND thành phố Hải Phòng', honoured, refused: [] }
    expect(await recordAnswer(db, up.value, answer)).toEqual({ ok: true, value: 2 })
    expect(await db.awards.count()).toBe(2 + 1 + byHand.lines + 2)
  })

  it('speaks of people once, however many awards they are given, and names a lost award with the name', async () => {
    const year = await theYear()
    const roundId = await theDecember(year)
    await theCouncil(year, roundId)
    const december = await caseNow(year.db, roundId)
    const paper = paperOf(
      december,
      december.rulings.find(({ kind }) => kind === 'decision')!,
    )
    expect(awardingArticle(paper, honoreesOf(paper)).noi_dung).toMatch(/^Khen thưởng 03 tập thể và 32 cá nhân /)
    // What was signed in the wording before goes on counting awards.
    expect(awardingArticle({ ...paper, wording: 3 }, honoreesOf(paper)).noi_dung).toMatch(/^Khen thưởng 05 tập thể và 40 cá nhân /)
    // 41 lines of persons, 5 + 2 + 4 of them of somebody who stands above already: nobody needs a birth year to be told apart.
    expect([...listedNames(paper, honoreesOf(paper)).values()].filter((name) => name.includes('sinh năm'))).toEqual([])
    const minutes = minutesPaper([december], december.meetings[0]!)
    // 32 + 5 + 4 + 4 + 2 + 2 lines; four units stand in them.
    expect(reportParagraphs(minutes)[0]).toContain('nhận được 49 hồ sơ (của 04 tập thể và 32 cá nhân); đủ điều kiện')
    expect(reportParagraphs(minutes)[0]).toContain(
      '48 hồ sơ (của 03 tập thể và 32 cá nhân); không đủ điều kiện hoặc trả lại: 01 hồ sơ (01 tập thể)',
    )
    expect(refusedSentence(wholePaper(december))).toBe(`Không được thông qua: bà ${fighters[3]?.name} (“Chiến sĩ thi đua cơ sở”).`)
  })
})
