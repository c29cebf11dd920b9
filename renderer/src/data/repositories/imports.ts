import { detailLineOf } from '@shared/domain/subject/rules'
import { candidateOf, isSameCandidate, knownSubjectOf, nameKeyOf, type KnownSubject } from '@shared/domain/subject/matching'
import { subjectSchema, type Subject } from '@shared/domain/subject/types'
import { makeSubject, nothingSaid } from '@shared/domain/subject/make'
import { lineKeyOf } from '@shared/domain/round/rules'
import { nomineeSchema, type Nominee } from '@shared/domain/round/types'
import type { RowDraft } from '@shared/import/preview'
import type { Result } from '@shared/lib/result'
import { copyBefore } from '../core/copies'
import type { AppDatabase } from '../core/database'
import { openForEdit, tryAct } from './editing'
import { readFormerNames } from './subjects'

/** One row to import: as somebody known, or as somebody new. */
export type ImportEntry = { readonly draft: RowDraft; readonly subjectId: string | null }
export type ImportCounts = {
  readonly imported: number
  readonly created: number
  /** Left out because the round had them meanwhile. */ readonly left: number
}

/** What matching needs of everybody known, and who is in the round already. */
export async function readMatchingFacts(
  db: AppDatabase,
  roundId: string,
): Promise<{ readonly known: readonly KnownSubject[]; readonly inRound: ReadonlySet<string> }> {
  const [subjects, nominees, former] = await Promise.all([
    db.subjects.toArray(),
    db.nominees.where('roundId').equals(roundId).toArray(),
    readFormerNames(db),
  ])
  // Somebody is known by former names too.
  const known = subjects.map(knownSubjectOf)
  const aliases = known.flatMap((subject) =>
    (former.get(subject.id) ?? []).flatMap((name) => (name === subject.name ? [] : [{ ...subject, name }])),
  )
  return { known: [...known, ...aliases], inRound: new Set(nominees.map(lineKeyOf)) }
}

/** The record a new row makes: what stands as unit is the organ above a collective. */
const subjectOf = (draft: RowDraft, id: string): Subject =>
  makeSubject({ id, endedOn: null }, { ...nothingSaid(draft.kind, draft.name), ...draft, parentOrgan: draft.unit })

/** Fills what the known record leaves open and the list tells; never changes what it says. */
function completed(known: Subject, draft: RowDraft): Subject {
  if (known.kind === 'person' && (known.birthYear ?? draft.birthYear) !== known.birthYear)
    return completed({ ...known, birthYear: draft.birthYear }, draft)
  const isDayNew = known.kind === 'person' && known.bornOn == null && draft.bornOn != null && known.birthYear === draft.birthYear
  if (known.kind === 'person' && isDayNew) return completed({ ...known, bornOn: draft.bornOn }, draft)
  if (known.kind === 'person' && known.gender === null && draft.gender !== null) return { ...known, gender: draft.gender }
  return known
}

/** Post and unit as the list says them, when it says something else than the record. */
function detailOf(known: Subject, draft: RowDraft): string | null {
  const told = detailLineOf(subjectOf(draft, known.id))
  return told === '' || told === detailLineOf(known) || (known.kind === 'person' && draft.post === '' && draft.unit === '') ? null : told
}

type Newcomers = Map<string, { readonly subject: Subject; readonly awards: Set<string> }[]>
const newcomerKey = (kind: Subject['kind'], name: string): string => `${kind}:${nameKeyOf(kind, name)}`
const remember = (newcomers: Newcomers, subject: Subject, awardCode: string): void => {
  const key = newcomerKey(subject.kind, subject.name)
  newcomers.set(key, [...(newcomers.get(key) ?? []), { subject, awards: new Set([awardCode]) }])
}
/** The same new subject further up in the list, put forward there for other awards only. For the same award it was said to be another one. */
const twinOf = (newcomers: Newcomers, draft: RowDraft) =>
  (newcomers.get(newcomerKey(draft.kind, draft.name)) ?? []).find(
    ({ subject, awards }) => !awards.has(draft.awardCode) && isSameCandidate(candidateOf(subject), draft),
  )
/**
 * Brings a list into a round: new subjects and their lines, known ones with a line, as one act that one undo takes back.
 * Refuses with `round.notEditable` or `record.missing`; nothing is written then.
 */
export async function importNominees(
  db: AppDatabase,
  roundId: string,
  entries: readonly ImportEntry[],
  label: string,
): Promise<Result<ImportCounts>> {
  await copyBefore(db, 'beforeImport')
  return tryAct(db, label, async () => {
    await openForEdit(db, roundId)
    const present = await db.nominees.where('roundId').equals(roundId).toArray()
    const taken = new Set(present.map(lineKeyOf))
    let order = present.reduce((last, nominee) => Math.max(last, nominee.order), -1) + 1
    const found = await db.subjects.bulkGet(entries.map((entry) => entry.subjectId ?? ''))
    const made: Subject[] = []
    const changed: Subject[] = []
    const nominees: Nominee[] = []
    const newcomers: Newcomers = new Map()
    entries.forEach(({ draft, subjectId }, index) => {
      const known = subjectId === null ? undefined : found[index]
      // A known one deleted meanwhile is entered anew; one added to the round meanwhile stays single.
      const twin = known === undefined ? twinOf(newcomers, draft) : undefined
      const subject = known ?? twin?.subject ?? subjectSchema.parse(subjectOf(draft, crypto.randomUUID()))
      // Somebody may stand in a round for several awards, each its own line.
      const key = lineKeyOf({ subjectId: subject.id, awardCode: draft.awardCode })
      if (taken.has(key)) return
      taken.add(key)
      if (twin !== undefined) twin.awards.add(draft.awardCode)
      else if (known === undefined) {
        made.push(subject)
        remember(newcomers, subject, draft.awardCode)
      }
      if (known !== undefined && completed(known, draft) !== known) changed.push(subjectSchema.parse(completed(known, draft)))
      nominees.push(
        nomineeSchema.parse({
          id: crypto.randomUUID(),
          roundId,
          order: order++,
          subjectId: subject.id,
          awardCode: draft.awardCode,
          detail: known === undefined ? null : detailOf(known, draft),
          achievement: draft.achievement,
          proposedBy: draft.proposedBy,
          rulingId: null,
          overrides: [],
          withdrawnReason: null,
          identity: known === undefined ? 'made' : 'known',
        }),
      )
    })
    await db.subjects.bulkAdd(made)
    await db.subjects.bulkPut(changed)
    await db.nominees.bulkAdd(nominees)
    return { imported: nominees.length, created: made.length, left: entries.length - nominees.length }
  })
}
