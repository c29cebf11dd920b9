import { oncePer } from '../../lib/once'
import { foldText } from '../../lib/text'
import type { CalendarDate } from '../../lib/dates'
import { isPlace, namesPlace, placeInLine } from './places'
import type { Subject, SubjectPost } from './types'

export { kindWords } from '../../law/subjectKinds'

/** Heads of what a place has: "Bí thư Chi bộ thôn 7", "Chủ tịch Hội Nông dân xã Mẫu". */
const headOfPlace = /^(?:Phó )?(?:Bí thư|Chủ tịch|Chi hội (?:trưởng|phó)|Tổ (?:trưởng|phó)|Trưởng Ban Công tác)(?!\p{L})/iu
const ownHouse = /(?<!\p{L})(?:Hợp tác xã|Công ty|Doanh nghiệp|Trường|Trạm|Trung tâm|Quỹ|Ngân hàng)(?!\p{L})/u
/** A post that says nothing of what it heads: the unit goes on with it, "Hiệu trưởng Trường Mầm non Mẫu", "Phó Chủ tịch Ủy ban nhân dân xã". */
const bareHead = /(?:^|\s)(?:Chủ tịch|Bí thư|trưởng|Hiệu phó|Giám đốc|Chánh Văn phòng|Chánh Thanh tra)$/iu
const house =
  /^(?:Trường|Phòng|Ban|Ủy ban|Uỷ ban|UBND|Hội|Hội đồng|HĐND|Đảng ủy|Đảng uỷ|Đảng bộ|Chi bộ|Đoàn|Mặt trận|Công ty|Tổng công ty|Hợp tác xã|HTX|Doanh nghiệp|Trạm|Trung tâm|Văn phòng|Công an|Quỹ|Ngân hàng|Liên đoàn|Công đoàn|Câu lạc bộ|Chi hội|Chi đoàn|Đội|Nhà máy|Xí nghiệp) /u

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** Letters with their marks, wherever in the syllable a tone is written: "hoà" is "hòa", "trưởng" is not "trường". */
const spelt = (text: string): string =>
  text
    .normalize('NFD')
    .toLocaleLowerCase('vi')
    .split(/\s+/u)
    .map((word) => word.replace(tones, '') + (word.match(tones) ?? []).join(''))
    .join(' ')
const isSameWords = (one: string, other: string): boolean => spelt(one) === spelt(other)

/** Whether people say the unit right behind the post, without a comma. */
const goesOn = (post: string, unit: string, isAny: boolean): boolean => {
  const last = post.split(',').at(-1)?.trim() ?? ''
  if (isPlace(unit, isAny)) return headOfPlace.test(last) && !ownHouse.test(last) && !namesPlace(last, isAny)
  return house.test(unit) && bareHead.test(last)
}

/**
 * Post and unit as people say them, the same on every paper. Where the post ends with the first words of the unit's name they are said
 * once: "Trưởng thôn" of "Thôn Mẫu" is "Trưởng thôn Mẫu"; "trưởng" is not "Trường". Source: Decree 30/2020/NĐ-CP, Appendix II, for capitals.
 * `isAny`: the small places of the whole country are known, as papers from wording 18 on know them.
 */
export function postAndUnit(post: string, unit: string, isAny = true): string {
  const [said, named] = [post.trim(), unit.trim()]
  if (said === '' || named === '') return said || named
  const [posts, units] = [said.split(/\s+/u), named.split(/\s+/u)]
  for (let count = Math.min(posts.length - 1, units.length); count > 0; count -= 1)
    if (isSameWords(posts.slice(-count).join(' '), units.slice(0, count).join(' '))) return [...posts, ...units.slice(count)].join(' ')
  // A post that names its unit already needs no second naming.
  if (posts.length > units.length && isSameWords(posts.slice(-units.length).join(' '), named)) return said
  if (!goesOn(said, named, isAny)) return `${said}, ${placeInLine(named, isAny)}`
  return `${said} ${/(?:^|\s)Trưởng$/u.test(said) ? named.replace(/^(?:Phòng|Ban|Trạm)(?= )/u, (noun) => noun.toLocaleLowerCase('vi')) : placeInLine(named, isAny)}`
}

/**
 * What stands under the name on lists and certificates: post and unit of a person, parent organ or address of the others. Lists, sums and the
 * judge ask for it of everybody.
 */
export const detailLineOf = oncePer((subject: Subject): string => {
  switch (subject.kind) {
    case 'person':
      return postAndUnit(subject.post, subject.unit || subject.address)
    case 'collective':
      return subject.parentOrgan || subject.address
    case 'household':
      return subject.address
  }
})

/** The text that search looks in: name, birth year, post, unit, address, folded. Several lists ask for it of everybody. */
export const searchKeyOf = oncePer((subject: Subject): string =>
  foldText(
    [
      subject.name,
      subject.kind === 'person' ? `${subject.birthYear ?? ''} ${subject.post} ${subject.unit}` : '',
      subject.kind === 'household' ? subject.headName : '',
      subject.address,
    ].join(' '),
  ),
)

/** The person as of a day: with the post held then, where one before the present is on record. Others are the same on every day. */
export function asOf(subject: Subject, posts: readonly SubjectPost[], day: CalendarDate): Subject {
  if (subject.kind !== 'person') return subject
  const held = posts.find(({ fromOn, toOn }) => (fromOn === null || fromOn <= day) && toOn !== null && day <= toOn)
  return held === undefined ? subject : { ...subject, post: held.post, unit: held.unit, unitId: held.unitId }
}

const joined = (a: string, b: string): string => (a === '' || foldText(a).includes(foldText(b)) ? a || b : b === '' ? a : `${a}; ${b}`)

/** Two records of one subject as one: the kept one's word stands, the other fills what it leaves open. Records of two kinds cannot be one. */
export function combined(kept: Subject, gone: Subject): Subject {
  const common = { address: kept.address || gone.address, note: joined(kept.note, gone.note) }
  if (kept.kind === 'person' && gone.kind === 'person') {
    const workplace = kept.post === '' && kept.unit === '' ? { post: gone.post, unit: gone.unit, unitId: gone.unitId } : {}
    return {
      ...kept,
      ...common,
      ...workplace,
      gender: kept.gender ?? gone.gender,
      birthYear: kept.birthYear ?? gone.birthYear,
      ...(kept.bornOn == null && gone.bornOn != null && (kept.birthYear ?? gone.birthYear) === gone.birthYear
        ? { bornOn: gone.bornOn }
        : {}),
      group: kept.group ?? gone.group,
      isDirectWorker: kept.isDirectWorker ?? gone.isDirectWorker,
    }
  }
  if (kept.kind === 'collective' && gone.kind === 'collective')
    return { ...kept, ...common, parentOrgan: kept.parentOrgan || gone.parentOrgan }
  if (kept.kind === 'household' && gone.kind === 'household')
    return { ...kept, ...common, headName: kept.headName || gone.headName, memberCount: kept.memberCount ?? gone.memberCount }
  throw new Error('two kinds of subject are never one')
}
