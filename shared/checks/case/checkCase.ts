import { readNumber } from '../../law/parameters'
import { awardFormOn, inForce } from '../../law/select'
import { effectiveDay } from '../../domain/case/honorees'
import type { AwardCase } from '../../domain/case/types'
import { isSameCandidate, knownSubjectOf, nameKeyOf, type KnownSubject, type MatchCandidate } from '../../domain/subject/matching'
import type { Subject } from '../../domain/subject/types'

/** What the case alone does not tell: other open rounds, and others of the same name. */
export type CheckContext = {
  /** Subjects that also stand in another open round, with its name. */
  readonly openElsewhere: readonly { readonly subjectId: string; readonly roundName: string }[]
  /** Persons who share a name with somebody in the list but have another birth year. */
  readonly namesakes: readonly { readonly subjectId: string; readonly otherId: string; readonly otherBirthYear: number }[]
}
export const noContext: CheckContext = { openElsewhere: [], namesakes: [] }

/** What a check found, as facts; the words are given where it is shown. */
export type CheckFact =
  | { readonly code: 'duplicate'; readonly firstLine: number }
  | { readonly code: 'identityOpen' }
  | { readonly code: 'achievementMissing' }
  | { readonly code: 'formUnknown'; readonly awardCode: string }
  | { readonly code: 'formOfHigherLevel'; readonly awardName: string }
  | { readonly code: 'subjectEnded'; readonly endedOn: string }
  | { readonly code: 'openElsewhere'; readonly roundName: string }
  | { readonly code: 'namesake'; readonly otherId: string; readonly otherBirthYear: number }
  | { readonly code: 'birthYearMissing' }
  | { readonly code: 'honorificMissing' }
  | { readonly code: 'detailMissing' }
  | { readonly code: 'lawUnconfirmed'; readonly title: string; readonly source: string }
  | { readonly code: 'salaryMissing'; readonly onDate: string }
  | { readonly code: 'notQuorate'; readonly present: number; readonly members: number; readonly source: string }

/** `blocked` must be cured before the decision; `attention` must be looked at; `info` is told. */
export type CheckSeverity = 'blocked' | 'attention' | 'info'
export type CheckFinding = {
  /** `null` for a finding on the round as a whole. */
  readonly nomineeId: string | null
  readonly severity: CheckSeverity
  readonly fact: CheckFact
}

const severities: Record<CheckFact['code'], CheckSeverity> = {
  duplicate: 'blocked',
  identityOpen: 'attention',
  achievementMissing: 'attention',
  formUnknown: 'blocked',
  formOfHigherLevel: 'blocked',
  subjectEnded: 'blocked',
  openElsewhere: 'attention',
  namesake: 'info',
  birthYearMissing: 'info',
  honorificMissing: 'attention',
  detailMissing: 'attention',
  lawUnconfirmed: 'info',
  salaryMissing: 'blocked',
  notQuorate: 'blocked',
}
const finding = (nomineeId: string | null, fact: CheckFact): CheckFinding => ({ nomineeId, severity: severities[fact.code], fact })

const candidateOf = (subject: Subject): MatchCandidate => ({
  kind: subject.kind,
  name: subject.name,
  birthYear: subject.kind === 'person' ? subject.birthYear : null,
  unit: subject.kind === 'person' ? subject.unit : subject.kind === 'collective' ? subject.parentOrgan : '',
  address: subject.address,
})

/** Lines that name somebody who stands further up: the nominee of each, with the number of the first line. */
function duplicatesOf(entries: AwardCase['nominees']): Map<string, number> {
  const seen = new Map<string, { readonly line: number; readonly subject: Subject; readonly candidate: MatchCandidate }[]>()
  const found = new Map<string, number>()
  entries.forEach(({ nominee, subject }, index) => {
    const key = `${subject.kind} ${nameKeyOf(subject.kind, subject.name)}`
    const above = seen.get(key) ?? []
    const candidate = candidateOf(subject)
    const first = above.find((other) => other.subject.id === subject.id || isSameCandidate(other.candidate, candidate))
    if (first !== undefined) found.set(nominee.id, first.line)
    seen.set(key, [...above, { line: index + 1, subject, candidate }])
  })
  return found
}

function findingsOfRound(awardCase: AwardCase): CheckFinding[] {
  const { law, round } = awardCase
  const day = effectiveDay(awardCase)
  const salary = inForce(law.baseSalaries, day).at(-1)
  const parameters = (['vote.thresholdPercent', 'council.quorumShare', 'prize.roundUpToVnd'] as const).flatMap((key) => {
    const read = readNumber(law, key, day)
    return read.ok ? [read.value] : []
  })
  const codes = new Set(awardCase.nominees.map(({ nominee }) => nominee.awardCode))
  const forms = inForce(law.awardForms, day).filter((form) => codes.has(form.code))
  const unconfirmed = [
    ...parameters.map((row) => ({ title: row.title, row })),
    ...(salary === undefined ? [] : [{ title: 'baseSalary', row: salary }]),
    ...forms.map((form) => ({ title: form.name, row: form })),
  ].filter(({ row }) => row.confirmedOn === null)
  const present = round.meeting?.members.filter((member) => member.isPresent).length ?? 0
  const members = round.meeting?.members.length ?? 0
  const quorum = readNumber(law, 'council.quorumShare', day)
  const isShort = round.meeting?.heldOn != null && quorum.ok && present < members * quorum.value.value - 1e-9
  return [
    ...(salary === undefined ? [finding(null, { code: 'salaryMissing', onDate: day })] : []),
    ...(isShort ? [finding(null, { code: 'notQuorate', present, members, source: quorum.value.source })] : []),
    ...unconfirmed.map(({ title, row }) => finding(null, { code: 'lawUnconfirmed', title, source: row.source })),
  ]
}

/** Everything to look at before the council and the decision. Withdrawn nominees are left out. */
export function checkCase(awardCase: AwardCase, context: CheckContext = noContext): CheckFinding[] {
  const day = effectiveDay(awardCase)
  const entries = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  const duplicates = duplicatesOf(entries)
  const elsewhere = new Map(context.openElsewhere.map((entry) => [entry.subjectId, entry.roundName]))
  const namesakes = new Map(context.namesakes.map((entry) => [entry.subjectId, entry]))
  const perNominee = entries.flatMap(({ nominee, subject }) => {
    const form = awardFormOn(awardCase.law, nominee.awardCode, subject.kind, day)
    const firstLine = duplicates.get(nominee.id)
    const roundName = elsewhere.get(subject.id)
    const namesake = namesakes.get(subject.id)
    const known: KnownSubject = knownSubjectOf(subject)
    const detail =
      nominee.detail ??
      (known.kind === 'person' ? known.post + known.unit + known.address : known.kind === 'household' ? known.address : 'organ')
    const facts: (CheckFact | false)[] = [
      firstLine !== undefined && { code: 'duplicate', firstLine },
      nominee.identity === 'doubtful' && { code: 'identityOpen' },
      nominee.achievement === '' && { code: 'achievementMissing' },
      form === undefined && { code: 'formUnknown', awardCode: nominee.awardCode },
      form !== undefined && form.decidedBy !== 'commune' && { code: 'formOfHigherLevel', awardName: form.name },
      subject.endedOn !== null && subject.endedOn <= day && { code: 'subjectEnded', endedOn: subject.endedOn },
      roundName !== undefined && { code: 'openElsewhere', roundName },
      subject.kind === 'person' && subject.gender === null && { code: 'honorificMissing' },
      subject.kind === 'person' && subject.birthYear === null && { code: 'birthYearMissing' },
      detail === '' && { code: 'detailMissing' },
      namesake !== undefined && { code: 'namesake', otherId: namesake.otherId, otherBirthYear: namesake.otherBirthYear },
    ]
    return facts.flatMap((fact) => (fact === false ? [] : [finding(nominee.id, fact)]))
  })
  return [...findingsOfRound(awardCase), ...perNominee]
}

/** How many lines are clean, to look at, blocked; a line counts once, by its gravest finding. */
export function countChecks(
  awardCase: AwardCase,
  findings: readonly CheckFinding[],
): { readonly blocked: number; readonly attention: number; readonly clean: number } {
  const worst = new Map<string, CheckSeverity>()
  for (const { nomineeId, severity } of findings) {
    if (nomineeId !== null && severity !== 'info' && worst.get(nomineeId) !== 'blocked') worst.set(nomineeId, severity)
  }
  const blocked = [...worst.values()].filter((severity) => severity === 'blocked').length
  const total = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null).length
  return { blocked, attention: worst.size - blocked, clean: total - worst.size }
}
