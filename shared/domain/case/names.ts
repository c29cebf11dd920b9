import type { AwardForm, LawBook } from '../../law/types'
import { unitWords, upperWords } from '../office/names'
import type { Office } from '../office/types'
import { detailLineOf } from '../subject/rules'
import { detailBefore17, detailBefore18, upperAwardBefore17 } from './wording16'
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
  nominee.detail ??
  (wordingOf(paper) < 17 ? detailBefore17(subject) : wordingOf(paper) < 18 ? detailBefore18(subject) : detailLineOf(subject))

/** What the law calls "thôn" and "tổ dân phố", by the words of the country. Source: Circular 04/2012/TT-BNV, on what the two stand for. */
const village = /^(?:thôn|làng|xóm|ấp|bản|buôn|bon|plei|phum|sóc)(?!\p{L})/iu
const quarter = /^(?:tổ|tổ dân phố|khu phố|khối|khối phố|khóm|tiểu khu)(?!\p{L})/iu

/** Whether the place is a quarter: by its own word, and where that stands for both ("Khu 3") by the office. Before wording 18 only by "tổ dân phố". */
const isQuarter = (paper: Pick<PaperCase, 'office' | 'honoured' | 'wording'>, subjectName: string): boolean =>
  wordingOf(paper) < 18
    ? /^tổ dân phố(?!\p{L})/iu.test(subjectName)
    : quarter.test(subjectName) || (paper.office.unitKind === 'ward' && !village.test(subjectName))

/** A title that the catalogue writes for two kinds of place is the one of this place: "Tổ dân phố văn hóa" of "Khu phố 1A", "Thôn văn hóa" of "Ấp 3". */
export const titleFor = (paper: Pick<PaperCase, 'office' | 'honoured' | 'wording'>, awardName: string, subjectName: string): string => {
  const both = /^(Thôn), (tổ dân phố) (?=\p{L})/u.exec(awardName)
  if (both === null) return awardName
  return `${isQuarter(paper, subjectName) ? 'Tổ dân phố' : 'Thôn'} ${awardName.slice(both[0].length)}`
}
