import { detailLineOf } from '@shared/domain/subject/rules'
import type { Subject } from '@shared/domain/subject/types'
import { lineKeyOf } from '@shared/domain/round/rules'
import { nomineeSchema, type Nominee } from '@shared/domain/round/types'
import type { RowDraft } from '@shared/import/preview'
import { targetOf } from '@shared/import/targets'
import { subjectOf } from '@shared/import/targets/records'
import type { Result } from '@shared/lib/result'
import { inParts } from '../core/actSlices'
import type { AppDatabase } from '../core/database'
import { openForEdit, tryLargeAct } from './editing'
import { settleSubjects, storeSubjects, type ImportCounts, type ImportEntry, type Settled } from './importParts'

export type { ImportCounts, ImportEntry } from './importParts'

/** Post and unit as the list says them, when it says something else than the record. */
function detailOf(known: Subject, draft: RowDraft): string | null {
  const told = detailLineOf(subjectOf(draft, known.id))
  return told === '' || told === detailLineOf(known) || (known.kind === 'person' && draft.post === '' && draft.unit === '') ? null : told
}

/** A line that stands in the round, as the list has it: what it leaves open filled, or what the list tells taken over. */
function changedLine(line: Nominee, draft: RowDraft, mode: 'add' | 'update'): Nominee {
  const text = (from: string, to: string): string => (to === '' || (mode === 'add' && from !== '') ? from : to)
  return { ...line, achievement: text(line.achievement, draft.achievement), proposedBy: text(line.proposedBy, draft.proposedBy) }
}

const newLine = (roundId: string, order: number, { draft, subject, isNew }: Settled): Nominee =>
  nomineeSchema.parse({
    id: crypto.randomUUID(),
    roundId,
    order,
    subjectId: subject.id,
    awardCode: draft.awardCode,
    detail: isNew ? null : detailOf(subject, draft),
    achievement: draft.achievement,
    proposedBy: draft.proposedBy,
    rulingId: null,
    overrides: [],
    withdrawnReason: null,
    identity: isNew ? 'made' : 'known',
  })

/**
 * Brings a list into a round: new subjects and their lines, known ones with a line, lines that stand there brought up to date where the officer
 * wants it, as one act that one undo takes back. Refuses with `round.notEditable` or `record.missing`; nothing is written then.
 */
export async function importNominees(
  db: AppDatabase,
  roundId: string,
  entries: readonly ImportEntry[],
  label: string,
): Promise<Result<ImportCounts>> {
  return tryLargeAct(db, { reason: 'beforeImport', rows: entries.length }, label, async () => {
    await openForEdit(db, roundId)
    const present = await db.nominees.where('roundId').equals(roundId).toArray()
    const lines = new Map(present.map((line) => [lineKeyOf(line), line]))
    const taken = new Set(lines.keys())
    let order = present.reduce((last, nominee) => Math.max(last, nominee.order), -1) + 1
    const settled = await settleSubjects(db, entries, targetOf('round').keyOf)
    const kept: Settled[] = []
    const added: Nominee[] = []
    const there: { readonly subjectId: string; readonly line: Nominee; readonly isMoved: boolean }[] = []
    for (const one of settled) {
      // Somebody may stand in a round for several awards, each its own line.
      const key = lineKeyOf({ subjectId: one.subject.id, awardCode: one.draft.awardCode })
      const line = lines.get(key)
      if (line !== undefined) {
        const next = nomineeSchema.parse(changedLine(line, one.draft, one.mode))
        kept.push(one)
        lines.set(key, next)
        there.push({ subjectId: one.subject.id, line: next, isMoved: JSON.stringify(next) !== JSON.stringify(line) })
      } else if (!taken.has(key)) {
        kept.push(one)
        added.push(newLine(roundId, order++, one))
      }
      taken.add(key)
    }
    const moved = there.flatMap(({ line, isMoved }) => (isMoved ? [line] : []))
    if (moved.length > 0)
      await openForEdit(
        db,
        roundId,
        moved.map(({ id }) => id),
      )
    const { created, changed: records } = await storeSubjects(db, kept)
    await inParts(added, (part) => db.nominees.bulkAdd(part))
    await inParts(moved, (part) => db.nominees.bulkPut(part))
    const changed = there.filter(({ isMoved, subjectId }) => isMoved || records.has(subjectId)).length
    return { imported: added.length, created, left: entries.length - added.length - changed, changed }
  })
}
