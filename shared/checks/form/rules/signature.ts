import { isUpper } from '../anatomy'
import { finding } from '../catalogue'
import type { FormCheck } from '../context'
import { degreeBeforeName, unknownPosts } from '../words'

const place = 'Chữ ký'

/** Types that a committee issues in its own name. */
const ofCommittee = new Set(['KẾ HOẠCH', 'BÁO CÁO', 'TỜ TRÌNH', 'THÔNG BÁO', 'CHƯƠNG TRÌNH', 'HƯỚNG DẪN'])

/** TT-39: who signs, and in whose name, follows who decides. */
export const signsInRightName: FormCheck = (anatomy) => {
  const lines = anatomy.signature.map(({ text }) => text).filter((text) => text !== '')
  const onBehalf = lines.some((text) => /^TM\.\s*(?:ỦY|UỶ) BAN/u.test(text))
  const byChair = lines.some((text) => /^(?:KT\.\s*|Q\.\s*)?CHỦ TỊCH$/u.test(text))
  if (!byChair) return []
  if (anatomy.type === 'QUYẾT ĐỊNH' && anatomy.authority !== null) {
    const isChairs = /^CHỦ TỊCH/u.test(anatomy.authority.text)
    return isChairs === onBehalf ? [finding('TT-39', place)] : []
  }
  const issuedByCommittee = (anatomy.type !== null && ofCommittee.has(anatomy.type)) || anatomy.isLetter
  const symbolOfCommittee = /[/-]\s*UBND(?:-|$)/u.test(anatomy.symbolLine?.text ?? '')
  return issuedByCommittee && symbolOfCommittee && !onBehalf ? [finding('TT-39', place, {}, 'warning')] : []
}

/** TT-40: after KT., TL., TUQ. comes the signer's own post; a deputy signs KT., not TUQ. */
export const deputiesSignRightly: FormCheck = (anatomy) => {
  const lines = anatomy.signature.map(({ text }) => text).filter((text) => text !== '')
  return lines.flatMap((text, index) => {
    const prefix = /^(KT|TL|TUQ)\.\s*\p{Lu}/u.exec(text)?.[1]
    if (prefix === undefined) return []
    const next = lines[index + 1] ?? ''
    const isWrong = !isUpper(next) || /^(?:KT|TL|TUQ|TM)\./u.test(next) || (prefix === 'TUQ' && /^PHÓ CHỦ TỊCH/u.test(next))
    return isWrong ? [finding('TT-40', place, { 'KT.': `${prefix}.` })] : []
  })
}

/** TT-41: the bare name, and only posts that the State provides for. */
export const nameStandsBare: FormCheck = (anatomy) =>
  anatomy.signature.flatMap(({ text }) =>
    degreeBeforeName.test(text) && !isUpper(text) ? [finding('TT-41', place)] : unknownPosts.test(text) ? [finding('TT-41', place)] : [],
  )
