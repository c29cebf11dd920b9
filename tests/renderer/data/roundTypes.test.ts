import { describe, expect, it } from 'vitest'
import { judgeCase } from '@shared/checks/case/judge'
import type { CaseFinding } from '@shared/checks/case/fact'
import { decisionBases } from '@shared/documents/kinds/decision/bases'
import { setOf } from '@shared/documents/set'
import { paperOf } from '@shared/domain/case/papers'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { caseOf, consider, drafted, issued, roundKeys, startedRound, type RoundKey, type Running } from '../../support/roundTypes'

/** Every type of round from its opening to the register: which papers its set proposes, what its judge demands, what stands in the register. */

const findings = async (running: Running): Promise<readonly CaseFinding[]> => {
  const awardCase = await caseOf(running)
  return judgeCase(awardCase, await readCaseContext(running.db, awardCase))
}
/** What must be cured or looked at, each once. */
const demanded = async (running: Running): Promise<string[]> =>
  [...new Set((await findings(running)).filter(({ severity }) => severity !== 'info').map(({ fact }) => fact.id))].toSorted()
const proposed = async (running: Running): Promise<string[]> =>
  setOf(await caseOf(running))
    .filter(({ isProposed }) => isProposed)
    .map(({ kind }) => kind)

type Expected = {
  /** As the round is opened with its list. */
  readonly first: readonly string[]
  /** Once it was considered and its papers have number and day. */
  readonly then: readonly string[]
  readonly papers: readonly string[]
  /** Names with sums of the register. */
  readonly register: readonly string[]
}
const ownPapers = ['submission', 'decision', 'certificates', 'paymentList']
const expected: Readonly<Record<RoundKey, Expected>> = {
  preliminary: {
    // A household has no group of criteria in this plan; a firm has to bring the confirmations of its own.
    first: ['CASE-NO-MEETING', 'CASE-NO-VOTE', 'M08'],
    then: ['CASE-NO-DISCUSSION', 'M08'],
    papers: ['minutes', ...ownPapers],
    register: [
      'Công ty TNHH Mẫu Việt 1520000',
      'Hộ ông Trần Quang Mẫu 1140000',
      'Nguyễn Thị Mẫu Hạnh 760000',
      'Trần Văn Mẫu Khoa 760000',
      'Trường Tiểu học Mẫu 1520000',
    ],
  },
  final: {
    first: ['AWARD_ABOVE_COMMUNE', 'CASE-NO-MEETING', 'CASE-NO-VOTE'],
    then: ['CASE-NO-DISCUSSION'],
    papers: ['minutes', 'submission', 'submissionUp', 'decision', 'certificates', 'paymentList'],
    register: ['Trần Văn Mẫu Khoa 760000', 'Trường Tiểu học Mẫu 1520000'],
  },
  merit: {
    first: [...['AWARD_ABOVE_COMMUNE', 'CASE-NO-ACHIEVEMENT', 'CASE-NO-MEETING', 'CASE-NO-RATING', 'CASE-NO-VOTE', 'CASE-NO-YEAR-FACTS']],
    then: ['CASE-NO-ACHIEVEMENT', 'CASE-NO-DISCUSSION', 'CASE-NO-RATING', 'CASE-NO-YEAR-FACTS'],
    papers: ['countingMinutes', 'minutes', 'submission', 'submissionUp', 'decision', 'certificates', 'paymentList'],
    // 0.3 of 2,530,000 rounded up for the title of the teacher; of the official only the higher title is paid.
    register: [
      'Nguyễn Thị Mẫu Hạnh 0',
      'Nguyễn Thị Mẫu Hạnh 2530000',
      'Trần Văn Mẫu Khoa 760000',
      'Trần Văn Mẫu Khoa 760000',
      'Trường Tiểu học Mẫu 2030000',
    ],
  },
  // Ten working days from 01/12 are over on the 15th; the decision is of the 23rd.
  sudden: { first: [], then: ['CASE-SUDDEN-LATE'], papers: ownPapers, register: ['Lê Văn Mẫu Tiến 760000'] },
  service: { first: [], then: [], papers: ['submissionUp'], register: [] },
  tenure: { first: [], then: [], papers: ['submissionUp'], register: [] },
  foreign: { first: ['M09'], then: ['CASE-SUDDEN-LATE', 'M09'], papers: ownPapers, register: ['Kim Mau-sik 760000'] },
  families: {
    first: ['R27_GDVH_POST'],
    then: [],
    papers: ['postingEnd', 'submission', 'decision', 'certificates'],
    register: ['Hộ bà Lê Thị Mẫu Duyên 0', 'Hộ ông Trần Quang Mẫu 0'],
  },
  places: {
    first: ['R28_THON_POST'],
    then: [],
    papers: ['postingEnd', ...ownPapers],
    register: ['Thôn Mẫu 1 3800000', 'Tổ dân phố Mẫu 2 3800000'],
  },
}

describe('a round', () => {
  it.each(roundKeys)('of the type %s', async (key) => {
    const running = await startedRound(key)
    const { first, then, papers, register } = expected[key]
    expect(await demanded(running)).toEqual(first)
    await consider(running)
    await drafted(running)
    expect(await demanded(running)).toEqual(then)
    expect(await proposed(running)).toEqual(papers)
    await issued(running)
    const awards = await running.db.awards.toArray()
    expect(awards.map(({ name, prizeVnd }) => `${name} ${prizeVnd}`).toSorted()).toEqual(register.toSorted())
  })

  it.each([
    ['sudden', /Luật 06\/2022\/QH15, Điều 85/],
    ['families', /NĐ 86\/2023/],
    ['merit', /Điều 84|QĐ 638/],
    ['tenure', /NĐ 152\/2025\/NĐ-CP, Điều 40/],
  ] as const)('of the type %s names the clause that asks for the papers of its procedure', async (key, clause) => {
    const missing = (await findings(await startedRound(key))).filter(({ fact }) => fact.id === 'DOSSIER-PAPERS')
    expect(missing.length).toBeGreaterThan(0)
    for (const { source } of missing) expect(source).toMatch(clause)
  })

  it.each([
    ['families', true],
    ['places', true],
    ['merit', false],
  ] as const)('of the type %s rests on the decree of the titles of families and places: %s', async (key, isCited) => {
    const awardCase = await caseOf(await startedRound(key))
    const decision = awardCase.rulings.find(({ kind }) => kind === 'decision')!
    const bases = decisionBases(paperOf(awardCase, decision))
    expect(bases.some((base) => base.startsWith('Căn cứ Nghị định số 86/2023/NĐ-CP'))).toBe(isCited)
    expect(bases.at(-1)).toMatch(/^Theo đề nghị của /)
  })

  it.each([
    ['service', false],
    ['tenure', false],
    ['merit', true],
  ] as const)('of the type %s counts who works directly: %s', async (key, isCounted) => {
    expect((await findings(await startedRound(key))).some(({ fact }) => fact.id === 'R09_DIRECT_WORKERS')).toBe(isCounted)
  })
})
