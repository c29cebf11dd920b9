import type { AwardCase } from '@shared/domain/case/types'

/** The open file of a round, as `npm run compose` reads it: the whole case as JSON. The name is safe on Windows. */
export const roundFileOf = (awardCase: AwardCase): { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> } => {
  const name = awardCase.round.name
    .replace(/[\\/:*?"<>|“”]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
  return { fileName: `Đợt xét ${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(awardCase, null, 1)) }
}
