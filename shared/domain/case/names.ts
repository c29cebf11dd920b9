import type { AwardForm, LawBook } from '../../law/types'
import { unitWords, upperWords } from '../office/names'
import type { Office } from '../office/types'
import { detailLineOf } from '../subject/rules'
import { detailBefore17, upperAwardBefore17 } from './wording16'
import type { Entry, PaperCase } from './types'
import { wordingOf } from './wording'

/** What an award is called in this office, and what stands under a name. */

/**
 * The catalogue's name of an award in this office: "Ủy ban nhân dân xã" is the ward's or the special zone's where the office is one,
 * "Ủy ban nhân dân thành phố" and "Chiến sĩ thi đua thành phố" the province's.
 */
export const awardNameIn = ({ unitKind, upperKind }: Pick<Office, 'unitKind' | 'upperKind'>, { name, decidedBy }: AwardForm): string => {
  if (decidedBy === 'commune') return name.replace(/(Ủy ban nhân dân) xã(?!\p{L})/u, `$1 ${unitWords[unitKind]}`)
  return decidedBy === 'upper'
    ? name.replace(/(Ủy ban nhân dân|Chiến sĩ thi đua) thành phố(?!\p{L})/u, `$1 ${upperWords[upperKind]}`)
    : name
}

/** The law book as this office speaks: its awards by their names here, wherever they are chosen, read or shown. */
export const lawBookIn = (office: Pick<Office, 'unitKind' | 'upperKind'>, book: LawBook): LawBook => ({
  ...book,
  awardForms: book.awardForms.map((form) => {
    const name = awardNameIn(office, form)
    return name === form.name ? form : { ...form, name }
  }),
})

/** The same on a paper, as it was signed. */
export const printedAwardName = (paper: Pick<PaperCase, 'office' | 'honoured' | 'wording'>, form: AwardForm): string =>
  wordingOf(paper) < 17 && form.decidedBy === 'upper' ? upperAwardBefore17(paper.office, form) : awardNameIn(paper.office, form)

/** What stands under the name of an entry, as it was signed. */
export const printedDetail = (paper: Pick<PaperCase, 'honoured' | 'wording'>, { nominee, subject }: Entry): string =>
  nominee.detail ?? (wordingOf(paper) < 17 ? detailBefore17(subject) : detailLineOf(subject))

/** A title that the catalogue writes for two kinds of place is the one of this place: "Tổ dân phố văn hóa", else "Thôn văn hóa". */
export const titleFor = (awardName: string, subjectName: string): string => {
  const both = /^(Thôn), (tổ dân phố) (?=\p{L})/u.exec(awardName)
  if (both === null) return awardName
  const place = /^tổ dân phố(?!\p{L})/iu.test(subjectName) ? 'Tổ dân phố' : 'Thôn'
  return `${place} ${awardName.slice(both[0].length)}`
}
