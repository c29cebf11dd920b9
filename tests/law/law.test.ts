import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { groundOf, unreadWords } from '@shared/checks/case/grouped'
import { judgeCase } from '@shared/checks/case/judge'
import { factWords } from '@shared/checks/case/words'
import { noContext, type CaseContext, type HistoricRegistration } from '@shared/domain/case/context'
import type { AwardCase } from '@shared/domain/case/types'
import type { Initiative } from '@shared/domain/initiative/types'
import { outcomesOf } from '@shared/domain/case/honorees'
import { wholePaper } from '@shared/domain/case/papers'
import type { Vote } from '@shared/domain/meeting/types'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Conduct } from '@shared/domain/subject/conduct'
import type { Collective, Person, Subject, SubjectPost } from '@shared/domain/subject/types'
import { emptyYear, type SubjectYear } from '@shared/domain/subject/years'
import { seedLawBook } from '@shared/law/seed'
import type { LawBook } from '@shared/law/types'
import { aCase, aCollective, aHousehold, aNominee, aPerson, aRound } from '../support/builders'
import { aCouncil, aMeeting, aVote } from '../support/caseParts'
import { anAward } from '../support/history'

/**
 * Situations that a lawyer can read, and what the judge must find: `*.json` beside this file. A situation states only what it is about;
 * `expect` names for each line (`n0`, `n1`, …, `list` for the whole) every finding of the law's checks with its weight.
 */
const loose = z.record(z.string(), z.unknown())
const situationSchema = z.strictObject({
  name: z.string(),
  /** The reckoning by hand. */
  hand: z.string(),
  /** The edges of the law that it stands on, "rule/edge": see `edges.test.ts`. */
  edges: z.array(z.string()).default([]),
  /** Checks of others that it is about too. */
  asks: z.array(z.string()).default([]),
  /** What a finding's sentence holds, by rule. */
  says: z.record(z.string(), z.string()).default({}),
  /** The day of the decision. */
  on: z.string().optional(),
  round: loose.optional(),
  subjects: z.array(loose),
  lines: z.array(loose),
  years: z.array(loose).default([]),
  awards: z.array(loose).default([]),
  conducts: z.array(loose).default([]),
  initiatives: z.array(loose).default([]),
  posts: z.array(loose).default([]),
  /** Unit and persons of it. */
  members: z.record(z.string(), z.array(z.string())).default({}),
  leaders: z.array(z.string()).default([]),
  schools: z.array(z.string()).default([]),
  uses: z.array(z.object({ initiativeId: z.string(), nomineeId: z.string(), roundName: z.string() })).default([]),
  registrations: z.array(loose).default([]),
  /** The council and how it voted: everybody is present who is not counted as absent. */
  meeting: z
    .strictObject({
      members: z.number(),
      absent: z.number().default(0),
      /** Opinions in writing of those absent. */
      opinions: z.number().default(0),
      method: z.enum(['showOfHands', 'ballot']).default('ballot'),
      methods: z.record(z.string(), z.enum(['showOfHands', 'ballot'])).optional(),
      votes: z.record(z.string(), loose).default({}),
    })
    .optional(),
  /** What the council's votes come to, by line. */
  outcomes: z.record(z.string(), z.string()).optional(),
  /** Where and how long the list was up. */
  postings: z.array(z.object({ fromOn: z.string(), toOn: z.string().nullable() })).default([]),
  /** Which paper is judged. */
  ruling: z.enum(['decision', 'submissionUp']).default('decision'),
  attached: z.array(z.object({ ownerId: z.string(), title: z.string() })).default([]),
  elsewhere: z.array(z.object({ subjectId: z.string(), roundName: z.string(), movementId: z.string() })).default([]),
  /** Values that the office entered in the law book. */
  parameters: z
    .record(
      z.string(),
      z.union([z.number(), z.string(), z.array(z.object({ from: z.string(), to: z.string().nullable(), value: z.number() }))]),
    )
    .default({}),
  missing: z.array(z.string()).default([]),
  expect: z.record(z.string(), z.record(z.string(), z.string())),
})
type Situation = z.infer<typeof situationSchema>

const subjectOf = (given: Record<string, unknown>): Subject =>
  given['kind'] === 'collective'
    ? aCollective({ collectiveKind: 'agency', ...(given as Partial<Collective>) })
    : given['kind'] === 'household'
      ? aHousehold(given as object)
      : aPerson({ name: String(given['id']), ...(given as Partial<Person>) })

function bookOf({ parameters, missing }: Situation): LawBook {
  const own = Object.entries(parameters).map(([key, value]) => ({
    id: key,
    key,
    title: key,
    unit: '',
    values: (Array.isArray(value) ? value : [{ from: null, to: null, value }]).map((one) => ({
      ...one,
      source: 'Quy định của thành phố',
      confirmedOn: '2026-01-01',
      note: '',
    })),
  }))
  const kept = seedLawBook.parameters.filter(({ key }) => !missing.includes(key) && !own.some((one) => one.key === key))
  return { ...seedLawBook, parameters: [...kept, ...own] }
}

function caseOf(situation: Situation): AwardCase {
  const subjects = new Map(situation.subjects.map((given) => [String(given['id']), subjectOf(given)]))
  const round = aRound({ type: 'merit', periodFrom: '2026-01-01', periodTo: '2026-12-31', ...(situation.round as Partial<AwardRound>) })
  const nominees = situation.lines.map((given, order) => {
    const { of, award, ...own } = given
    const subject = subjects.get(String(of))
    if (subject === undefined) throw new Error(`no subject ${String(of)}`)
    const line = { id: `n${order}`, order, roundId: round.id, subjectId: subject.id, awardCode: String(award) }
    return { subject, nominee: aNominee({ ...line, achievement: `Việc thứ ${order}`, ...(own as Partial<Nominee>) }) }
  })
  const usual = aCase([], { round, decision: { issuedOn: situation.on ?? '2026-12-20' } })
  return {
    ...usual,
    ...(situation.ruling === 'decision'
      ? {}
      : { rulings: [{ ...emptyRuling('up', round.id, situation.ruling), issuedOn: situation.on ?? '2026-12-20' }] }),
    postings: situation.postings.map((posting, index) => ({
      ...{ id: `posting${index}`, roundId: round.id, place: 'Nhà văn hóa Mẫu', number: null, comments: [], witnesses: [] },
      ...posting,
    })),
    nominees,
    ...councilOf(situation),
    law: bookOf(situation),
  }
}

/** The council, its meeting on the day before the decision, and its votes. */
function councilOf({ meeting: given, on = '2026-12-20' }: Situation): Partial<AwardCase> {
  if (given === undefined) return {}
  const { members, absent, opinions, method, methods, votes } = given
  const council = aCouncil({
    members: Array.from({ length: members }, (_, index) => ({
      ...{ id: `m${index}`, subjectId: null, fullName: `Thành Viên Mẫu ${index}`, post: '' },
      role: index === 0 ? ('chair' as const) : ('member' as const),
    })),
  })
  const present = members - absent
  const attendance = aMeeting({}, council).attendance.map((member, index) => ({
    ...member,
    isPresent: index < present,
    hasOpinion: index >= present && index < present + opinions,
  }))
  const meeting = aMeeting({ heldOn: on, attendance, method, ...(methods === undefined ? {} : { methods }) }, council)
  const held = Object.entries(votes).map(([nomineeId, vote]) => ({
    ...aVote(meeting.id, nomineeId, { members, present, ...(vote as Pick<Vote, 'inFavour'>) }),
  }))
  return { council, meetings: [meeting], votes: held }
}

const contextOf = (situation: Situation): CaseContext => ({
  ...noContext,
  awarded: situation.awards.map((given) => anAward({ ...given, subjectId: String(given['of']) })),
  years: situation.years.map((given) => ({ ...emptyYear(String(given['of']), Number(given['year'])), ...(given as Partial<SubjectYear>) })),
  conducts: situation.conducts.map((given) => ({
    ...({ id: 'c', measure: null, toOn: null, isCleared: false, instrument: '' } as const),
    ...(given as Pick<Conduct, 'kind' | 'fromOn'>),
    subjectId: String(given['of']),
  })),
  initiatives: situation.initiatives.map((given) => ({
    ...({ kind: 'initiative', recognisedBy: 'unit', symbol: 'QĐ 7/QĐ-UBND', recognisedOn: '2026-06-01', scope: '' } as const),
    title: String(given['id']),
    ...(given as Pick<Initiative, 'id' | 'authorIds'>),
  })),
  posts: situation.posts.map((given) => ({
    ...({ id: 'post', post: '', unit: 'Phòng cũ', unitId: null, fromOn: null, toOn: null } as const),
    ...(given as Partial<SubjectPost>),
    subjectId: String(given['of']),
  })),
  members: Object.entries(situation.members).flatMap(([unitId, people]) =>
    people.map((subjectId) => ({ unitId, subjectId, isLeader: situation.leaders.includes(subjectId) })),
  ),
  schools: situation.schools,
  initiativeUses: situation.uses,
  attached: situation.attached,
  registrations: situation.registrations.map((given) => ({
    ...({
      subjectId: null,
      kind: 'person',
      name: 'Không ai',
      movementId: 'phong-trao',
      awardCode: '',
      title: '',
      isReturned: false,
    } as const),
    ...(given as Partial<HistoricRegistration> & { year: number }),
  })),
  openElsewhere: situation.elsewhere,
})

const ofOthers = /^(CASE-(?!NO-RATING|NO-YEAR-FACTS|QUORUM|VOTE-NUMBERS|UNREACHABLE|BALLOT)|PRIZE|LAW-UNCONFIRMED|R09|R31|AWARD_)/
function found(situation: Situation): Record<string, Record<string, string>> {
  const isAsked = (id: string): boolean => situation.asks.includes(id) || JSON.stringify(situation.expect).includes(id)
  const answer: Record<string, Record<string, string>> = {}
  for (const { fact, place, severity } of judgeCase(caseOf(situation), contextOf(situation))) {
    if ((ofOthers.test(fact.id) || fact.id === 'DOSSIER-PAPERS') && !isAsked(fact.id)) continue
    const at = place.nomineeId ?? 'list'
    answer[at] = { ...answer[at], [fact.id]: severity }
    const { message } = factWords(fact)
    expect(message).toContain(situation.says[fact.id] ?? '')
    expect(message, 'a finding has its words').not.toBe(fact.id)
    expect(message).not.toMatch(/undefined|null|NaN|\[object/)
  }
  return answer
}

/** The book with every rule, and every value that rules read, compared or not. */
const readBook = (book: LawBook, rules: string | null, values: string | null): LawBook => ({
  ...book,
  rules: book.rules.map((row) => ({ ...row, confirmedOn: rules })),
  parameters: book.parameters.map((row) => ({ ...row, values: row.values.map((value) => ({ ...value, confirmedOn: values })) })),
})
const read = '2026-01-05'
/** The findings that follow from a value of the law book: a new rule that reads one gets its line. */
const readsValue: readonly string[] = [
  'CASE-QUORUM',
  'CASE-SUDDEN-LATE',
  'DOSSIER-PAPERS',
  'L01_CSTDCS_RATIO',
  'L02_CSTDCS_ANNUAL_HTXS',
  'L03_LDTT_NEW',
  'L04_LDTT_TRAINING',
  'L05_LDTT_ABSENT',
  'L06_LDTT_TRANSFER',
  'L08_TTLDTT_SHARE',
  'L11_MAX_ONE_UPPER',
  'L12_GK_QUOTA',
  'L12_GK_SHARE',
  'M08',
  'M09',
  'R08_TIE_WOMEN',
  'R09_LEADER_SHARE',
  'R13_CSTDT_PRIOR',
  'R14_CSTDTQ_PRIOR',
  'R15_TTLDXS',
  'R16_BK_TINH_D',
  'R18_CTD_CP_QUOTA',
  'R22_FRESHNESS',
  'R23_INTERVAL_CN',
  'R23_PRIOR_FORM',
  'R24_INTERVAL_TT',
  'R26_PUBLIC_10WD',
  'R27_GDVH_POST',
  'R28_THON_POST',
  'R29_GDVH_DEADLINE',
  'R32_FUND_CEILING',
  'R33_FUND_20',
]
/** The findings that bear the mark "chưa xác minh", and those that do not. */
function marked(
  situation: Situation,
  rules: string | null,
  values: string | null,
): { readonly yes: Set<string>; readonly no: Set<string> } {
  const awardCase = caseOf(situation)
  const sides = { yes: new Set<string>(), no: new Set<string>() }
  for (const finding of judgeCase({ ...awardCase, law: readBook(awardCase.law, rules, values) }, contextOf(situation))) {
    const isMarked = groundOf(finding).endsWith(` · ${unreadWords}`)
    expect(isMarked).toBe(finding.isUnread)
    sides[isMarked ? 'yes' : 'no'].add(finding.fact.id)
  }
  return sides
}

const files = import.meta.glob<unknown>('./*.json', { import: 'default', eager: true })
describe.each(Object.entries(files))('%s', (_file, content) => {
  const situations = z.array(situationSchema).parse(content)
  it.each(situations.map((situation) => [situation.name, situation] as const))('%s', (_name, situation) => {
    expect(found(situation)).toEqual(situation.expect)
    if (situation.outcomes !== undefined) expect(Object.fromEntries(outcomesOf(wholePaper(caseOf(situation))))).toEqual(situation.outcomes)
  })
})

describe('what rests on a text that nobody has compared says so', () => {
  const situations = Object.values(files).flatMap((content) => z.array(situationSchema).parse(content))
  const over = (rules: string | null, values: string | null) => {
    const found = situations.map((situation) => marked(situation, rules, values))
    return { yes: new Set(found.flatMap(({ yes }) => [...yes])), no: new Set(found.flatMap(({ no }) => [...no])) }
  }
  const ofOffice = /^(CASE|LAW|AWARD|PRIZE)-/

  it('no finding, once rules and values are compared', () => {
    expect([...over(read, read).yes]).toEqual([])
  })

  it('every rule of the law, while its row is not', () => {
    const { yes, no } = over(null, read)
    expect([...yes].filter((id) => ofOffice.test(id))).toEqual([])
    expect([...no].filter((id) => !ofOffice.test(id))).toEqual([])
  })

  it('every finding that follows from a value, while that is not, checks of the office too', () => {
    const { yes, no } = over(read, null)
    expect([...yes].toSorted()).toEqual(readsValue)
    // Each situation gives its values: a rule that reads one is never without the mark.
    expect([...no].filter((id) => readsValue.includes(id))).toEqual([])
  })
})
