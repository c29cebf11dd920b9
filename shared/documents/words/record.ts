import type { SubjectHistory } from '../../domain/case/context'
import type { Award } from '../../domain/award/types'
import type { PaperCase } from '../../domain/case/types'
import type { Initiative } from '../../domain/initiative/types'
import type { Rating } from '../../domain/subject/years'
import type { LawBook } from '../../law/types'
import { shortDate, yearOf } from '../../lib/dates'

/** A paper about people with what is on record of them; `null` where nobody asked the register. */
export type HistoryPaper = PaperCase & { readonly history: SubjectHistory | null }

export const ratingWords: Readonly<Record<Rating, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  failed: 'Không hoàn thành nhiệm vụ',
}

/** An award on record with its giver; a title in quotation marks, as papers of today say it. */
export const recordedAward = (law: LawBook, { awardCode, awardName }: Pick<Award, 'awardCode' | 'awardName'>): string =>
  !/[“"]/u.test(awardName) && law.awardForms.some(({ code, kind }) => code === awardCode && kind === 'title') ? `“${awardName}”` : awardName

/** Awards on record, the oldest first, as tables list them. */
export const awardRows = (
  { law, history }: Pick<HistoryPaper, 'law' | 'history'>,
  subjectId: string,
): { nam: string; hinh_thuc: string; quyet_dinh: string }[] =>
  (history?.awarded ?? [])
    .filter((award) => award.subjectId === subjectId)
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
    .map(({ awardCode, awardName, decisionSymbol, decidedOn, periodTo }) => ({
      nam: String(yearOf(periodTo ?? decidedOn)),
      hinh_thuc: recordedAward(law, { awardCode, awardName }),
      quyet_dinh: [decisionSymbol === '' ? '' : `số\u00A0${decisionSymbol}`, `ngày ${shortDate(decidedOn)}`]
        .filter((part) => part !== '')
        .join(' '),
    }))

/** Ratings on record, the oldest first: "Năm 2025: Hoàn thành tốt nhiệm vụ (QĐ 210/QĐ-UBND …)". */
export const ratingSentences = (history: SubjectHistory | null, subjectId: string): string[] =>
  (history?.years ?? [])
    .filter((row) => row.subjectId === subjectId && row.rating !== null)
    .toSorted((a, b) => a.year - b.year)
    .map(
      ({ year, rating, ratingSource }) =>
        `Năm ${year}: ${rating === null ? '' : ratingWords[rating]}${ratingSource === '' ? '' : ` (${ratingSource})`}`,
    )

const recognitionWords = { unit: 'cấp cơ sở', upper: 'cấp tỉnh, thành phố hoặc bộ, ngành', nation: 'toàn quốc' } as const

/** Initiatives that a line rests on, else all of the subject's: "“…”, được công nhận cấp cơ sở theo QĐ 77/QĐ-UBND ngày 05/8/2026". */
export const initiativeSentences = (history: SubjectHistory | null, subjectId: string, named: readonly string[]): string[] => {
  const own = (history?.initiatives ?? []).filter(({ id, authorIds }) =>
    named.length > 0 ? named.includes(id) : authorIds.includes(subjectId),
  )
  return own.map(({ title, kind, recognisedBy, symbol, recognisedOn, scope }: Initiative) => {
    const what = kind === 'science' ? 'Đề tài khoa học' : 'Sáng kiến'
    const by = recognisedBy === null ? ', chưa được công nhận' : `, được công nhận phạm vi ${recognitionWords[recognisedBy]}`
    const proof = symbol === '' ? '' : ` theo ${symbol}`
    const on = recognisedOn === null ? '' : ` ngày ${shortDate(recognisedOn)}`
    return `${what} “${title}”${by}${proof}${proof === '' || !/ngày/u.test(symbol) ? on : ''}${scope === '' ? '' : `; phạm vi áp dụng: ${scope}`}`
  })
}
