import type { CaseContext } from '../../domain/case/context'
import { honoreesOf } from '../../domain/case/honorees'
import { livingMinutes } from '../../domain/case/meetingPapers'
import { paperOf } from '../../domain/case/papers'
import type { AwardCase, PaperCase } from '../../domain/case/types'
import { needsCouncil } from '../../domain/round/rules'
import { isAmending } from '../../domain/ruling/rules'
import type { Ruling } from '../../domain/ruling/types'
import { daysAfter, type CalendarDate } from '../../lib/dates'
import type { CaseFinding } from '../case/fact'
import { groundOf, groupedFindings, groupSentence, namesOf } from '../case/grouped'
import { judgeMeeting, judgeRuling, judgeSubmission } from '../case/judge'
import { factWords } from '../case/words'
import { missingOf } from '../nextStep'
import { placeOfFinding, placesIn, type NeedPlace, type PlaceContext } from './place'
import { needWords, type NeedFact, type UnreadField } from './words'

/** One thing that the papers of a ruling still need, with the way to where it is put right. */
export type PaperNeed = {
  /** Tells needs of one list apart. */
  readonly key: string
  /** `blocked` must be cured before the paper is issued, `attention` leaves a blank or a doubt in one of its papers. */
  readonly severity: 'blocked' | 'attention'
  readonly message: string
  readonly cure: string
  readonly source: string
  /** It rests on a text of the law that nobody of the office has compared yet. */
  readonly isUnread: boolean
  readonly place: NeedPlace
}

/** Letters in a field of a ruling that cannot be stored. */
export type UnreadLetters = { readonly rulingId: string; readonly field: UnreadField; readonly letters: string }

/** What the case does not tell. */
export type NeedsBeside = {
  /** Lines typed into the list that are not stored yet, and cells of stored ones. */
  readonly unsaved: { readonly lines: number; readonly cells: number }
  readonly unread: readonly UnreadLetters[]
  readonly today: CalendarDate
}
/** A day later than that is a slip of the year rather than a plan. */
const farDays = 365

const fromFact = (fact: NeedFact, severity: PaperNeed['severity'], place: NeedPlace): PaperNeed => ({
  key: fact.id,
  severity,
  ...needWords(fact),
  source: '',
  isUnread: false,
  place,
})

/** What the ruling itself cannot be issued without, and its submission is a draft without. */
function ownNeeds(paper: PaperCase, ruling: Ruling, hasNoSigner: boolean, { unread, today }: NeedsBeside): PaperNeed[] {
  const at = (rulingId: string, field: string): NeedPlace => ({ at: 'ruling', rulingId, field })
  const letters = unread.filter(({ rulingId }) => rulingId === ruling.id || rulingId === paper.submission?.id)
  const isUnread = (field: string): boolean => letters.some((one) => one.field === field)
  const parts = missingOf(ruling).filter((part) => (part !== 'signer' || !hasNoSigner) && !isUnread(part))
  const unreadNeeds = letters.map(({ rulingId, field, letters: typed }) => ({
    ...fromFact({ id: 'NEED-UNREAD', what: field, letters: typed }, 'blocked', at(rulingId, field)),
    key: `NEED-UNREAD:${field}`,
  }))
  const on = isUnread('issuedOn') ? null : ruling.issuedOn
  const isFar = on !== null && on > daysAfter(today, farDays)
  const far = isFar ? [fromFact({ id: 'NEED-FAR-DAY', kind: ruling.kind, on }, 'attention', at(ruling.id, 'issuedOn'))] : []
  const missing = parts.map((part) =>
    part === 'signer'
      ? fromFact({ id: 'NEED-SIGNER' }, 'blocked', at(ruling.id, 'signerId'))
      : fromFact({ id: part === 'number' ? 'NEED-NUMBER' : 'NEED-DAY', kind: ruling.kind }, 'blocked', at(ruling.id, part)),
  )
  const needs = [...unreadNeeds, ...missing, ...far]
  const { submission } = paper
  if (ruling.kind !== 'decision' || submission === null) return needs
  const open = (['number', 'issuedOn'] as const).filter((field) => submission[field] === null && !isUnread(`submission.${field}`))
  return [
    ...needs,
    ...open.map((field) =>
      fromFact(
        { id: field === 'number' ? 'NEED-SUBMISSION-NUMBER' : 'NEED-SUBMISSION-DAY' },
        'attention',
        at(submission.id, `submission.${field}`),
      ),
    ),
  ]
}

/** Sheets printed whole need the emblem; nothing is asked where the office prints on bought sheets. */
const sheetNeeds = (paper: PaperCase): PaperNeed[] =>
  paper.ruling.kind === 'decision' &&
  paper.office.style.certificateMode !== 'preprinted' &&
  (paper.office.certificateEmblem ?? null) === null &&
  honoreesOf(paper).some(({ hasCertificate }) => hasCertificate)
    ? [fromFact({ id: 'NEED-EMBLEM' }, 'attention', { at: 'settings', part: 'certificates', field: 'emblem' })]
    : []

/** Rows of law that nobody confirmed are one thing to do, in one place, however many there are. */
function lawNeeds(findings: readonly CaseFinding[], places: PlaceContext): PaperNeed[] {
  const titles = new Set(
    findings.flatMap(({ fact, source }) => (fact.id === 'LAW-UNCONFIRMED' ? [fact.title] : isLawDoubt(fact) ? [source] : [])),
  )
  const first = findings.find(({ fact }) => isLawDoubt(fact))
  if (first === undefined) return []
  const severity = findings.some((finding) => isLawDoubt(finding.fact) && finding.severity === 'blocked') ? 'blocked' : 'attention'
  return [fromFact({ id: 'NEED-LAW', titles: [...titles] }, severity, placeOfFinding(first.fact, first.place, places))]
}
const isLawDoubt = ({ id }: CaseFinding['fact']): boolean => id === 'LAW-UNCONFIRMED' || id === 'PRIZE-UNCONFIRMED'

/** What the judge finds in the papers that the ruling brings along. The list is judged with the ruling: of the minutes only the meeting is left. */
function judged(awardCase: AwardCase, paper: PaperCase, context: CaseContext): CaseFinding[] {
  const findings = [...judgeRuling(paper, context)]
  if (isAmending(paper.ruling.kind)) return findings
  const meeting = needsCouncil(paper.round) && paper.meeting !== null ? judgeMeeting(livingMinutes([awardCase], paper.meeting)) : []
  const hasRoom = paper.ruling.kind === 'decision' && paper.submission !== null && paper.office.advisingRoom.headName === ''
  const room = hasRoom ? judgeSubmission(paper, context).filter(({ fact }) => fact.id === 'CASE-NO-ROOM-HEAD') : []
  return [...findings, ...meeting, ...room]
}

/** The minutes are a draft, in their file name too, until they are numbered. */
const minutesNeeds = ({ round, meeting }: PaperCase): PaperNeed[] =>
  needsCouncil(round) && meeting !== null && meeting.number === null
    ? [fromFact({ id: 'NEED-MINUTES-NUMBER' }, 'attention', { at: 'meeting', meetingId: meeting.id, field: 'number' })]
    : []

/** The act of issuing refuses a list that nobody voted on, or that nobody stands in, whatever the book weighs. */
const isRefused = ({ fact, severity }: CaseFinding): boolean =>
  severity === 'blocked' || fact.id === 'CASE-NO-VOTE' || fact.id === 'CASE-EMPTY'

const keyOf = ({ fact, place }: CaseFinding): string => `${JSON.stringify(fact)}|${place.nomineeId ?? ''}`
const stages: readonly NeedPlace['at'][] = [
  'list',
  'matching',
  'dossier',
  'checks',
  'meeting',
  'vote',
  'posting',
  'ruling',
  'movement',
  'years',
  'settings',
  'law',
]

/**
 * Everything that the papers of an open ruling still need, in one list: Hội đồng, Quyết định and the set show it, the act of issuing
 * refuses by the same judge. What must be cured comes first, then by stage. An issued ruling needs nothing.
 */
export function needsOf(awardCase: AwardCase, ruling: Ruling, context: CaseContext, beside: NeedsBeside): PaperNeed[] {
  if (ruling.status === 'issued') return []
  const paper = paperOf(awardCase, ruling)
  const all = judged(awardCase, paper, context).filter(
    ({ severity, override, fact }) => override === null && (severity !== 'info' || isLawDoubt(fact)),
  )
  const findings = [...new Map(all.map((finding) => [keyOf(finding), finding])).values()]
  const names = namesOf({ entries: awardCase.nominees })
  const places = placesIn(awardCase)
  const found = groupedFindings(findings.filter(({ fact }) => !isLawDoubt(fact))).map((group, index): PaperNeed => {
    const [first] = group
    const { fact, place } = first
    return {
      key: `${fact.id}:${index}`,
      severity: group.some(isRefused) ? 'blocked' : 'attention',
      message: groupSentence(group, names),
      cure: factWords(fact).cure,
      source: groundOf(first),
      isUnread: first.isUnread,
      place: placeOfFinding(fact, place, places),
    }
  })
  const needs = [
    ...ownNeeds(
      paper,
      ruling,
      findings.some(({ fact }) => fact.id === 'CASE-NO-SIGNER'),
      beside,
    ),
    ...found,
    ...(beside.unsaved.lines + beside.unsaved.cells === 0
      ? []
      : [fromFact({ id: 'NEED-UNSAVED', ...beside.unsaved }, 'attention', { at: 'list', nomineeId: null, field: null })]),
    ...(isAmending(ruling.kind) ? [] : minutesNeeds(paper)),
    ...sheetNeeds(paper),
    ...lawNeeds(findings, places),
  ]
  const rank = ({ severity, place }: PaperNeed): number => (severity === 'blocked' ? 0 : stages.length) + stages.indexOf(place.at)
  return needs.toSorted((a, b) => rank(a) - rank(b))
}
