import type { AwardCase } from '@shared/domain/case/types'
import type { AppDatabase } from '@renderer/data/core/database'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { readCase, readCasesBeside } from '@renderer/data/repositories/cases'
import { roundSource, type DocumentSource } from '@renderer/tools/documents/source'

/** The documents of the case as it is stored: a field that was left a moment ago is still being stored, and reading waits for it. */
export async function freshSource(db: AppDatabase, awardCase: AwardCase): Promise<DocumentSource> {
  const stored = await readCase(db, awardCase.round.id)
  if (stored === undefined) return roundSource(awardCase)
  const [beside, known] = await Promise.all([readCasesBeside(db, stored), readCaseContext(db, stored)])
  return roundSource(stored, beside, known)
}
