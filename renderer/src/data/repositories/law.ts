import { seedLawBook } from '@shared/law/seed'
import type { LawBook } from '@shared/law/types'
import type { AppDatabase, LawEdit } from '../core/database'

const merge = <Row extends { readonly id: string }>(seeds: readonly Row[], edits: readonly LawEdit[]): Row[] => {
  const edited = new Map(edits.map((edit) => [edit.row.id, edit]))
  const kept = seeds.filter((row) => !edited.has(row.id))
  return [...kept, ...edits.filter((edit) => !edit.removed).map((edit) => edit.row as unknown as Row)]
}

/** The law book in use: the program's rows, with the office's corrections winning by id. */
export async function readLawBook(db: AppDatabase): Promise<LawBook> {
  const edits = await db.lawEdits.toArray()
  const of = (part: LawEdit['part']): LawEdit[] => edits.filter((edit) => edit.part === part)
  return {
    instruments: merge(seedLawBook.instruments, of('instruments')),
    decisionBases: merge(seedLawBook.decisionBases, of('decisionBases')).toSorted((a, b) => a.order - b.order),
    baseSalaries: merge(seedLawBook.baseSalaries, of('baseSalaries')).toSorted((a, b) =>
      (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1,
    ),
    awardForms: merge(seedLawBook.awardForms, of('awardForms')),
    parameters: merge(seedLawBook.parameters, of('parameters')),
  }
}
