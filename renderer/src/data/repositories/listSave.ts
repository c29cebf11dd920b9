import { readText } from '@shared/law/parameters'
import { isStillDoubtful, planRow, type ListEntry, type PlanContext } from '@shared/domain/round/listEdit'
import { isSound, kindOfRow, onTopOf, rowFields, rowOf, type ListRow, type RowField } from '@shared/domain/round/listRow'
import { proposedForms, usualAwardOf } from '@shared/domain/round/proposals'
import { nomineeSchema, type Nominee } from '@shared/domain/round/types'
import { indexSubjects, type SubjectIndex } from '@shared/domain/subject/matching'
import { nameKeyOf } from '@shared/domain/subject/nameKeys'
import { subjectSchema, type Subject } from '@shared/domain/subject/types'
import { yearOf } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import { actInSlices, inParts } from '../core/actSlices'
import type { AppDatabase } from '../core/database'
import { readMany } from '../core/readMany'
import { putDraftLines, type DraftLine } from './draftLines'
import { openForEdit, refuse, sharedSubjects, tryLargeAct } from './editing'
import { dropSubjects } from './subjectLinks'
import { readLawBook } from './law'
import { bringBack, type ReturnedLine } from './listReturn'
import { readNominees } from './nominees'

export type ListSave = {
  /** Sound lines, new or changed. */
  readonly changed: readonly ListRow[]
  /** The lines that were typed in as they stood then: only cells that differ from these were touched, and who is gone since was taken away meanwhile. */
  readonly known?: readonly ListRow[]
  /** Nominees taken off the list. */
  readonly removed: readonly string[]
  /** All line ids in their order, when lines were put between others or sorted; `null` leaves the order and appends. */
  readonly order: readonly string[] | null
  /** All lines that cannot be stored yet; left out where they stay as they are. */
  readonly drafts?: readonly DraftLine[]
}

/** Replaces a record in the index (`after`), so that later lines of the same act find it as it now is. */
function reindex(index: SubjectIndex<Subject>, before: Subject | undefined, after: Subject | undefined): void {
  const map = index.byName as Map<string, Subject[]>
  const put = (subject: Subject, isIn: boolean): void => {
    const key = nameKeyOf(subject.kind, subject.name)
    map.set(key, [...(map.get(key) ?? []).filter((known) => known.id !== subject.id), ...(isIn ? [subject] : [])])
  }
  if (before !== undefined) put(before, false)
  if (after !== undefined) put(after, true)
}

async function removeLines(db: AppDatabase, ids: readonly string[]): Promise<void> {
  const lines = (await db.nominees.bulkGet([...ids])).filter((line) => line !== undefined)
  await db.nominees.bulkDelete(lines.map((line) => line.id))
  await db.attachments
    .where('ownerId')
    .anyOf(lines.map((line) => line.id))
    .delete()
  await db.votes
    .where('nomineeId')
    .anyOf(lines.map((line) => line.id))
    .delete()
  const made = lines.filter((line) => line.identity === 'made' || line.identity === 'doubtful').map((line) => line.subjectId)
  const shared = await sharedSubjects(db, made, new Set(ids))
  await dropSubjects(
    db,
    made.filter((id) => !shared.has(id)),
  )
}

/** What the store has to tell: cells that two windows wrote, and lines that stand again though another hand took them away. */
export type ListSaved = { readonly lost: readonly CellClash[]; readonly returned: readonly ReturnedLine[] }
const nothingToTell: ListSaved = { lost: [], returned: [] }

/** A cell that another window changed meanwhile to something else; what was typed here stands. */
export type CellClash = { readonly row: ListRow; readonly field: RowField; readonly theirs: string }

/** The lines as they are to be stored: cells that this window did not touch stay as another left them meanwhile; and where both wrote. */
function onTopOfPresent(
  typed: readonly ListRow[],
  known: readonly ListRow[],
  entryOf: (row: ListRow) => ListEntry | undefined,
  year: number,
): { readonly changed: ListRow[]; readonly lost: CellClash[] } {
  const before = new Map(known.map((row) => [row.id, row]))
  const lost: CellClash[] = []
  const changed = typed.map((row) => {
    const [then, entry] = [before.get(row.id), entryOf(row)]
    if (then === undefined || entry === undefined) return row
    const present = rowOf(entry.nominee, entry.subject)
    const next = onTopOf(row, then, present)
    // Cells of two windows that do not go together: what was typed last stands whole.
    const stands = isSound(next, year) ? next : row
    for (const field of rowFields)
      if (present[field] !== then[field] && stands[field] !== present[field]) lost.push({ row: stands, field, theirs: present[field] })
    return stands
  })
  return { changed, lost }
}

type Planned = { readonly nominees: Map<string, Nominee>; readonly records: Map<string, Subject>; readonly dropped: string[] }

/** What becomes of each changed line; those after it find its subject as it then is. Tells after each line how many are planned. */
function* planning(
  changed: readonly ListRow[],
  stored: ReadonlyMap<string, Subject>,
  index: SubjectIndex<Subject>,
  entryOf: (row: ListRow) => ListEntry | undefined,
  contextOf: (row: ListRow, entry: ListEntry | undefined) => PlanContext,
): Generator<number, Planned> {
  const planned: Planned = { nominees: new Map(), records: new Map(), dropped: [] }
  for (const [at, row] of changed.entries()) {
    const entry = entryOf(row)
    const plan = planRow(row, entry, contextOf(row, entry))
    planned.nominees.set(plan.nominee.id, plan.nominee)
    if (plan.subject !== null) {
      const record = subjectSchema.parse(plan.subject)
      planned.records.set(record.id, record)
      reindex(index, stored.get(record.id), record)
    }
    if (plan.removedSubjectId !== null) {
      planned.dropped.push(plan.removedSubjectId)
      reindex(index, stored.get(plan.removedSubjectId), undefined)
    }
    yield at + 1
  }
  return planned
}

function* checking(nominees: readonly Nominee[]): Generator<number, Nominee[]> {
  const whole: Nominee[] = []
  for (const nominee of nominees) yield whole.push(nomineeSchema.parse(nominee))
  return whole
}

/** Lines that were typed in here, stood in the list then, and were taken away meanwhile. */
async function goneSince(
  db: AppDatabase,
  roundId: string,
  typed: readonly ListRow[],
  known: readonly ListRow[],
): Promise<{ readonly row: ListRow; readonly known: ListRow }[]> {
  const before = new Map(known.map((row) => [row.id, row]))
  const stood = new Map(typed.flatMap((row) => (before.has(row.id) ? [[row.id, row] as const] : [])))
  if (stood.size === 0) return []
  const present = new Set(await db.nominees.where('roundId').equals(roundId).primaryKeys())
  return [...stood].flatMap(([id, row]) => (present.has(id) ? [] : [{ row, known: before.get(id)! }]))
}

/**
 * Stores what was typed, pasted, filled, moved or deleted in the list as one act; gives the cells in which it took the place of what another
 * window wrote meanwhile, and the lines that it brought back. Refuses with `round.notEditable`.
 */
export async function saveList(
  db: AppDatabase,
  roundId: string,
  label: string,
  { changed: typed, known = [], removed, order, drafts }: ListSave,
): Promise<Result<ListSaved>> {
  return tryLargeAct(db, { reason: 'beforeDelete', rows: removed.length }, label, async (): Promise<ListSaved> => {
    const round = await openForEdit(db, roundId, [...removed, ...typed.map((row) => row.id)])
    if (drafts !== undefined) await putDraftLines(db, roundId, drafts)
    const typedIn = [...typed, ...(drafts ?? []).map(({ row }) => row)]
    const returned = await bringBack(db, await goneSince(db, roundId, typedIn, known))
    if (typed.length === 0 && removed.length === 0 && order === null) return { ...nothingToTell, returned }
    await removeLines(db, removed)
    const lines = await readNominees(db, roundId)
    const byId = new Map(lines.map((line) => [line.id, line]))
    const touched = typed.flatMap((row) => byId.get(row.id) ?? [])
    const subjects = new Map(
      (
        await readMany(
          db.subjects,
          touched.map((line) => line.subjectId),
        )
      ).flatMap((subject) => (subject === undefined ? [] : [[subject.id, subject]])),
    )
    const owners = new Map<string, number>()
    for (const line of lines) owners.set(line.subjectId, (owners.get(line.subjectId) ?? 0) + 1)
    const shared = await sharedSubjects(
      db,
      touched.map((line) => line.subjectId),
      new Set(lines.map((line) => line.id)),
    )
    const entryOf = (row: ListRow): ListEntry | undefined => {
      const nominee = byId.get(row.id)
      const subject = nominee === undefined ? undefined : subjects.get(nominee.subjectId)
      return nominee === undefined || subject === undefined
        ? undefined
        : { nominee, subject, isShared: shared.has(subject.id) || (owners.get(subject.id) ?? 0) > 1 }
    }
    const { changed, lost } = onTopOfPresent(typed, known, entryOf, yearOf(round.openedOn))
    const asksWho = changed.some((row) => {
      const entry = entryOf(row)
      if (entry === undefined) return true
      const stored = rowOf(entry.nominee, entry.subject)
      return (
        stored.name !== row.name ||
        stored.kind !== row.kind ||
        stored.birthYear !== row.birthYear ||
        (stored.unit !== row.unit && entry.nominee.identity === 'doubtful')
      )
    })
    const index = indexSubjects(asksWho ? await db.subjects.toArray() : [])
    const law = await readLawBook(db)
    const usual = readText(law, 'award.usualCode', round.openedOn)
    if (!usual.ok && changed.some((row) => row.awardCode === '')) refuse(usual.error)
    const movement = round.movementId === null ? null : ((await db.movements.get(round.movementId)) ?? null)
    const proposed = proposedForms({ round, movement, law })
    const usualOf = (row: ListRow): string => usualAwardOf(proposed, usual.ok ? usual.value.value : '', kindOfRow(row))
    const place = order === null ? null : new Map(order.map((id, position) => [id, position]))
    let next = (lines.at(-1)?.order ?? -1) + 1
    const { nominees, records, dropped } = await actInSlices(
      db,
      planning(changed, subjects, index, entryOf, (row, entry) => ({
        roundId,
        order: place?.get(row.id) ?? (entry === undefined ? next++ : entry.nominee.order),
        index,
        defaultAwardCode: usualOf(row),
        newId: () => crypto.randomUUID(),
      })),
    )
    if (asksWho) {
      // A doubt may be gone with this act: the other one got his birth year.
      const doubtful = lines.map((line) => nominees.get(line.id) ?? line).filter((line) => line.identity === 'doubtful')
      const makers = await db.subjects.bulkGet(doubtful.map((line) => line.subjectId))
      doubtful.forEach((line, position) => {
        const subject = records.get(line.subjectId) ?? makers[position]
        if (subject !== undefined && !isStillDoubtful(subject, index)) nominees.set(line.id, { ...line, identity: 'made' })
      })
    }
    if (place !== null) {
      for (const line of lines) {
        const present = nominees.get(line.id) ?? line
        const position = place.get(line.id) ?? present.order
        if (position !== present.order) nominees.set(line.id, { ...present, order: position })
      }
    }
    const kept = [...records.values()].filter((record) => !dropped.includes(record.id))
    const whole = await actInSlices(db, checking([...nominees.values()]))
    // New rows are added, not put: nothing stood there before, so the log need not look for it.
    await inParts(
      kept.filter(({ id }) => !subjects.has(id)),
      (part) => db.subjects.bulkAdd(part),
    )
    await inParts(
      kept.filter(({ id }) => subjects.has(id)),
      (part) => db.subjects.bulkPut(part),
    )
    await dropSubjects(db, dropped)
    await inParts(
      whole.filter(({ id }) => !byId.has(id)),
      (part) => db.nominees.bulkAdd(part),
    )
    await inParts(
      whole.filter(({ id }) => byId.has(id)),
      (part) => db.nominees.bulkPut(part),
    )
    return { lost, returned }
  })
}
