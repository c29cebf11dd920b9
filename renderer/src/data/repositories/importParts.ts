import { candidateOf, isSameCandidate, knownSubjectOf, type KnownSubject } from '@shared/domain/subject/matching'
import { nameKeyOf } from '@shared/domain/subject/nameKeys'
import { subjectSchema, type Subject } from '@shared/domain/subject/types'
import { lineKeyOf } from '@shared/domain/round/rules'
import type { RowDraft } from '@shared/import/preview'
import { awardKey } from '@shared/import/targets/awards'
import { changedRecord, subjectOf } from '@shared/import/targets/records'
import type { StoredFacts, TargetId } from '@shared/import/targets'
import { foldText } from '@shared/lib/text'
import { inParts } from '../core/actSlices'
import type { AppDatabase } from '../core/database'
import { readMany } from '../core/readMany'
import { readFormerNames } from './subjects'

/** One row to import: as somebody known, whose record it fills or brings up to date, or as somebody new. */
export type ImportEntry = { readonly draft: RowDraft; readonly subjectId: string | null; readonly mode?: 'add' | 'update' }
export type ImportCounts = {
  readonly imported: number
  readonly created: number
  /** Left out because they stood there meanwhile. */ readonly left: number
  /** Records and lines that stood there and were brought up to date. */ readonly changed: number
}

export type MatchingFacts = {
  readonly known: readonly KnownSubject[]
  readonly records: ReadonlyMap<string, Subject>
  readonly stored: StoredFacts
}

async function readStored(db: AppDatabase, target: TargetId, roundId: string, subjects: readonly Subject[]): Promise<StoredFacts> {
  switch (target) {
    case 'round':
      return new Map((await db.nominees.where('roundId').equals(roundId).toArray()).map((line) => [lineKeyOf(line), line]))
    case 'subjects':
      return new Map(subjects.map((subject) => [subject.id, subject]))
    case 'ratings':
      return new Map((await db.subjectYears.toArray()).map((row) => [row.id, row]))
    case 'awards':
      return new Map((await db.awards.toArray()).map((award) => [awardKey(award), award]))
  }
}

/** What matching needs of everybody known, and what is stored already where the list is to go. */
export async function readMatchingFacts(db: AppDatabase, target: TargetId, roundId: string): Promise<MatchingFacts> {
  const subjects = await db.subjects.toArray()
  const [stored, former] = await Promise.all([readStored(db, target, roundId, subjects), readFormerNames(db)])
  // Somebody is known by former names too.
  const known = subjects.map(knownSubjectOf)
  const aliases = known.flatMap((subject) =>
    (former.get(subject.id) ?? []).flatMap((name) => (name === subject.name ? [] : [{ ...subject, name }])),
  )
  return { known: [...known, ...aliases], records: new Map(subjects.map((subject) => [subject.id, subject])), stored }
}

type Newcomer = { readonly subject: Subject; readonly keys: Set<string> }

/** A row of the list with the record it is about, as it will stand. */
export type Settled = {
  readonly draft: RowDraft
  readonly subject: Subject
  readonly isNew: boolean
  readonly mode: 'add' | 'update'
}

/**
 * Inside an act: who each row is about, and the records as the list leaves them. A known one deleted meanwhile is entered anew; the same new one
 * further down the list, for another award or year (`keyOf`), is one record.
 */
export async function settleSubjects(
  db: AppDatabase,
  entries: readonly ImportEntry[],
  keyOf: (draft: RowDraft) => string,
): Promise<readonly Settled[]> {
  const found = await readMany(
    db.subjects,
    entries.map((entry) => entry.subjectId ?? ''),
  )
  const changed = new Map<string, Subject>()
  const newcomers = new Map<string, Newcomer[]>()
  return entries.map(({ draft, subjectId, mode = 'add' }, index): Settled => {
    const known = subjectId === null ? undefined : (changed.get(subjectId) ?? found[index])
    if (known !== undefined) {
      const subject = subjectSchema.parse(changedRecord(known, draft, mode))
      changed.set(known.id, subject)
      return { draft, subject, isNew: false, mode }
    }
    const key = `${draft.kind}:${nameKeyOf(draft.kind, draft.name)}`
    const same = newcomers.get(key) ?? []
    const twin = same.find(({ subject, keys }) => !keys.has(keyOf(draft)) && isSameCandidate(candidateOf(subject), draft))
    const subject = twin?.subject ?? subjectSchema.parse(subjectOf(draft, crypto.randomUUID()))
    if (twin === undefined) newcomers.set(key, [...same, { subject, keys: new Set([keyOf(draft)]) }])
    else twin.keys.add(keyOf(draft))
    return { draft, subject, isNew: true, mode }
  })
}

/** Inside an act: stores the records of rows that are taken; gives how many are new and which were changed. */
export async function storeSubjects(
  db: AppDatabase,
  settled: readonly Settled[],
): Promise<{ readonly created: number; readonly changed: ReadonlySet<string> }> {
  const made = new Map(settled.flatMap(({ isNew, subject }) => (isNew ? [[subject.id, subject] as const] : [])))
  const last = new Map(settled.flatMap(({ isNew, subject }) => (isNew ? [] : [[subject.id, subject] as const])))
  const before = await readMany(db.subjects, [...last.keys()])
  const changed = [...last.values()].filter((subject, index) => JSON.stringify(subject) !== JSON.stringify(before[index]))
  // Workplaces by the units they name: those of the office, and those of this very list.
  const touched = [...made.values(), ...changed]
  const units = new Map<string, string>()
  if (touched.some((subject) => subject.kind === 'person' && subject.unit !== '' && subject.unitId === null)) {
    const collectives = await db.subjects.where('kind').equals('collective').toArray()
    for (const one of [...touched, ...collectives])
      if (one.kind === 'collective' && one.endedOn === null) units.set(foldText(one.name), one.id)
  }
  const linked = (subject: Subject): Subject =>
    subject.kind === 'person' && subject.unitId === null && subject.unit !== ''
      ? { ...subject, unitId: units.get(foldText(subject.unit)) ?? null }
      : subject
  await inParts([...made.values()].map(linked), (part) => db.subjects.bulkAdd(part))
  await inParts(changed.map(linked), (part) => db.subjects.bulkPut(part))
  return { created: made.size, changed: new Set(changed.map(({ id }) => id)) }
}
