import type { SubjectFacts } from './make'
import type { Subject, SubjectKind } from './types'

/** What may be set for many records at once, of each kind. Names, birth and sex are each one's own. */
export const bulkFields = {
  person: ['unit', 'post', 'group', 'isDirectWorker', 'address'],
  collective: ['collectiveKind', 'parentOrgan', 'address'],
  household: ['address'],
} as const satisfies Record<SubjectKind, readonly (keyof SubjectFacts)[]>
export type BulkField = (typeof bulkFields)[SubjectKind][number]
/** The fields to set; a workplace comes with the known unit it names. */
export type BulkPatch = Partial<Pick<SubjectFacts, BulkField | 'unitId'>>

/** The record with those of the fields set that its kind has; the very same one where that changes nothing. */
export function patched(subject: Subject, patch: BulkPatch): Subject {
  const changes = Object.entries(patch).filter(([field, value]) => field in subject && subject[field as keyof Subject] !== value)
  return changes.length === 0 ? subject : ({ ...subject, ...Object.fromEntries(changes) } as Subject)
}
