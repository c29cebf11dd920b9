import { attachmentSchema, type Attachment } from '@shared/domain/attachment/types'
import { externalAward } from '@shared/domain/award/rules'
import { awardSchema, externalAwardSchema, type Award } from '@shared/domain/award/types'
import { asOf } from '@shared/domain/subject/rules'
import { emptyYear, isEmptyYear, subjectYearId, subjectYearSchema, type SubjectYear } from '@shared/domain/subject/years'
import type { SubjectPost } from '@shared/domain/subject/types'
import type { YearPart } from '@shared/import/preview'
import { targetOf } from '@shared/import/targets'
import { awardKey, changedAward } from '@shared/import/targets/awards'
import type { Result } from '@shared/lib/result'
import { inParts } from '../core/actSlices'
import type { AppDatabase } from '../core/database'
import { readMany } from '../core/readMany'
import { refuse, tryLargeAct } from './editing'
import { settleSubjects, storeSubjects, type ImportCounts, type ImportEntry } from './importParts'

/** Enters people, units and households, and brings known ones up to date, as one act. */
export const importSubjects = (db: AppDatabase, entries: readonly ImportEntry[], label: string): Promise<Result<ImportCounts>> =>
  tryLargeAct(db, { reason: 'beforeImport', rows: entries.length }, label, async () => {
    const settled = await settleSubjects(db, entries, () => '')
    const { created, changed } = await storeSubjects(db, settled)
    const done = created + changed.size
    return { imported: done, created, left: entries.length - done, changed: changed.size }
  })

/** The year as the row leaves it: what is open filled, or what the row tells taken over. */
function changedYear(row: SubjectYear, part: YearPart, mode: 'add' | 'update'): SubjectYear {
  const take = <Value>(from: Value | null, to: Value | null): Value | null => (to === null || (mode === 'add' && from !== null) ? from : to)
  const isRated = part.rating !== null && (row.rating === null || mode === 'update')
  return {
    ...row,
    rating: take(row.rating, part.rating),
    ratingSource: isRated && part.source !== '' ? part.source : row.ratingSource,
    headcount: take(row.headcount, part.headcount),
    completed: take(row.completed, part.completed),
    women: take(row.women, part.women),
  }
}

/** Enters ratings of years, with people and units not known yet, as one act. */
export const importRatings = (db: AppDatabase, entries: readonly ImportEntry[], label: string): Promise<Result<ImportCounts>> =>
  tryLargeAct(db, { reason: 'beforeImport', rows: entries.length }, label, async () => {
    const settled = await settleSubjects(db, entries, targetOf('ratings').keyOf)
    const keys = settled.map(({ subject, draft }) => subjectYearId(subject.id, draft.year?.year ?? 0))
    const stored = await readMany(db.subjectYears, keys)
    const present = new Map(keys.flatMap((key, index) => (stored[index] === undefined ? [] : [[key, stored[index]] as const])))
    const rows = new Map<string, SubjectYear>()
    settled.forEach(({ subject, draft: { year }, mode }, index) => {
      const key = keys[index] ?? ''
      if (year === undefined || year.year === null) return
      const row = subjectYearSchema.parse(changedYear(rows.get(key) ?? present.get(key) ?? emptyYear(subject.id, year.year), year, mode))
      if (!isEmptyYear(row)) rows.set(key, row)
    })
    const changed = [...rows.values()].filter((row) => JSON.stringify(row) !== JSON.stringify(present.get(row.id)))
    // A list of ratings says who was rated; the records themselves are brought up to date elsewhere.
    const { created } = await storeSubjects(
      db,
      settled.filter(({ isNew }) => isNew),
    )
    await inParts(changed, (part) => db.subjectYears.bulkPut(part))
    const replaced = changed.filter(({ id }) => present.has(id)).length
    return { imported: changed.length, created, left: entries.length - changed.length, changed: replaced }
  })

/** Enters awards that were given before, with the people not known yet and the files they were read from, and brings those of others that stand there up to date, as one act. */
export const importAwards = (
  db: AppDatabase,
  entries: readonly ImportEntry[],
  files: readonly Omit<Attachment, 'id'>[],
  label: string,
): Promise<Result<ImportCounts>> =>
  tryLargeAct(db, { reason: 'beforeImport', rows: entries.length }, label, async () => {
    // Of somebody new the latest decision tells post and unit.
    const latestFirst = entries.toSorted((a, b) => ((a.draft.past?.decidedOn ?? '') < (b.draft.past?.decidedOn ?? '') ? 1 : -1))
    const settled = await settleSubjects(db, latestFirst, targetOf('awards').keyOf)
    const posts = await postsOf(
      db,
      settled.flatMap(({ isNew, subject }) => (isNew ? [] : [subject.id])),
    )
    const present = new Map((await db.awards.toArray()).map((award) => [awardKey(award), award]))
    const changed = new Map<string, Award>()
    const taken = new Set(present.keys())
    const kept: (typeof settled)[number][] = []
    const awards: Award[] = []
    for (const one of settled) {
      const { draft, subject, mode } = one
      const answer = externalAwardSchema.safeParse({
        ...draft.past,
        subjectId: subject.id,
        awardCode: draft.awardCode,
        achievement: draft.achievement,
      })
      if (!answer.success) return refuse({ code: 'record.missing', what: `số, ngày hoặc người quyết định khen thưởng của ${draft.name}` })
      const then = asOf(subject, posts.get(subject.id) ?? [], answer.data.decidedOn)
      // Post and unit of that day, as the decision has them, where it has them.
      const said = draft.post === '' && draft.unit === '' ? then : asOfList(then, draft.post, draft.unit)
      const award = awardSchema.parse(externalAward(answer.data, said, crypto.randomUUID()))
      const key = awardKey(award)
      const there = changed.get(key) ?? present.get(key)
      if (there !== undefined) {
        const next = awardSchema.parse(changedAward(there, draft, mode))
        if (JSON.stringify(next) !== JSON.stringify(there)) changed.set(key, next)
      }
      if (taken.has(key)) continue
      taken.add(key)
      kept.push(one)
      awards.push(award)
    }
    // What a paper of years ago says of somebody known is no news about the record.
    const { created } = await storeSubjects(
      db,
      kept.filter(({ isNew }) => isNew),
    )
    await inParts(awards, (part) => db.awards.bulkAdd(part))
    await inParts([...changed.values()], (part) => db.awards.bulkPut(part))
    await db.attachments.bulkAdd((await newFiles(db, files)).map((file) => attachmentSchema.parse({ ...file, id: crypto.randomUUID() })))
    return { imported: awards.length, created, left: entries.length - awards.length - changed.size, changed: changed.size }
  })

/** Files that do not hang on their decision yet: the same one brought in again is no second paper. */
async function newFiles(db: AppDatabase, files: readonly Omit<Attachment, 'id'>[]): Promise<readonly Omit<Attachment, 'id'>[]> {
  const keyOf = ({ ownerId, sha256 }: Pick<Attachment, 'ownerId' | 'sha256'>): string => `${ownerId}|${sha256}`
  const owners = [...new Set(files.map(({ ownerId }) => ownerId))]
  const there = new Set((await db.attachments.where('ownerId').anyOf(owners).toArray()).map(keyOf))
  return files.filter((file) => !there.has(keyOf(file)))
}

const asOfList = <One extends Parameters<typeof asOf>[0]>(subject: One, post: string, unit: string): One =>
  subject.kind === 'person' ? { ...subject, post, unit } : subject

async function postsOf(db: AppDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, readonly SubjectPost[]>> {
  const posts = new Map<string, SubjectPost[]>()
  for (const post of await db.subjectPosts
    .where('subjectId')
    .anyOf([...new Set(ids)])
    .toArray())
    posts.set(post.subjectId, [...(posts.get(post.subjectId) ?? []), post])
  return posts
}
