import type { CaseContext } from '@shared/domain/case/context'
import { knownOf } from '@shared/domain/case/known'
import type { AwardCase } from '@shared/domain/case/types'

/** The open file of a round, as `npm run compose` reads it: the whole case as JSON, with what is known around it. The name is safe on Windows. */
export const roundFileOf = (
  awardCase: AwardCase,
  context: CaseContext,
): { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> } => {
  const name = awardCase.round.name
    .replace(/[\\/:*?"<>|“”]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
  return {
    fileName: `Đợt xét ${name}.json`,
    bytes: new TextEncoder().encode(JSON.stringify({ ...awardCase, known: knownOf(context) }, null, 1)),
  }
}
