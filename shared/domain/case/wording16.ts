import type { AwardForm } from '../../law/types'
import { upperWords } from '../office/names'
import type { Office } from '../office/types'
import { placeInLine } from '../subject/places'
import { detailLineOf, postAndUnit } from '../subject/rules'
import type { Subject } from '../subject/types'
import { foldText } from '../../lib/text'

/** Words of papers that were signed before wording 17 or 18, which print them as they stood. */

/** Post and unit, the unit's first words taken away by their bare letters: "Hiệu trưởng" of "Trường Mẫu" was "Hiệu trưởng Mẫu". */
function postAndUnitBefore(post: string, unit: string): string {
  const [said, named] = [post.trim(), unit.trim()]
  if (said === '' || named === '') return said || named
  const [posts, units] = [said.split(/\s+/u), named.split(/\s+/u)]
  for (let count = Math.min(posts.length - 1, units.length); count > 0; count -= 1)
    if (foldText(posts.slice(-count).join(' ')) === foldText(units.slice(0, count).join(' ')))
      return [...posts, ...units.slice(count)].join(' ')
  if (foldText(said).endsWith(` ${foldText(named)}`)) return said
  return `${said}, ${placeInLine(named)}`
}

/** What stood under the name on lists. */
export const detailBefore17 = (subject: Subject): string =>
  subject.kind === 'person' ? postAndUnitBefore(subject.post, subject.unit || subject.address) : detailLineOf(subject)

/** The same in wording 17, which knew fewer small places. */
export const detailBefore18 = (subject: Subject): string =>
  subject.kind === 'person' ? postAndUnit(subject.post, subject.unit || subject.address, false) : detailLineOf(subject)

/** An award of the place above: only what its committee gives was named by the place. */
export const upperAwardBefore17 = ({ upperKind }: Pick<Office, 'upperKind'>, { name }: Pick<AwardForm, 'name'>): string =>
  name.replace(/(Ủy ban nhân dân) thành phố(?!\p{L})/u, `$1 ${upperWords[upperKind]}`)
