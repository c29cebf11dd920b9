import { detectLegacy } from '../../lib/legacyFont'
import { cleanLine, foldText } from '../../lib/text'
import type { Collective, Person, SubjectKind } from './types'

/**
 * What a cell about somebody means: kind of subject, name, honorific, error values. Typing, every paste and every import ask here, so that
 * one spelling means one thing by every way in. Days and years stand in `birth.ts`, awards in `law/reading.ts`.
 */

/** What Excel leaves in a cell whose formula broke: "#REF!", "#N/A". */
export const isFormulaError = (text: string): boolean => /^#(REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM)/.test(text)

/** Longest name that is taken; a longer one is a cell that holds something else. */
export const maxNameLetters = 200

export const isAllCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.replace(/[^\p{L}]/gu, '').length > 1

/** "NGUYỄN VĂN MẪU" → "Nguyễn Văn Mẫu", "H’HEN NIÊ" → "H’Hen Niê". For persons and households; a collective's own capitals cannot be guessed. */
export const properCase = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(/(^|[\s\-'’‘ʼ(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'))

const householdStart = /^(hộ\s+(gia đình|ông|bà|anh|chị|cô|chú|kinh doanh|cá thể)(?=\s|$)|gia đình(?=\s|$))/iu
/** "Hộ Trần Quang Mẫu": before a name, with its capital. */
const householdOfName = /^[Hh][ộỘ]\s+\p{Lu}/u
const collectiveStart = new RegExp(
  '^(trường|phòng|ban|công ty|cty|tnhh|hội|đoàn (thanh niên|tncs|xã|phường|trường|cơ sở|thể|viên)|ủy ban|uỷ ban|ubnd|ub mttq|ubmttq|hđnd|hội đồng|chi (bộ|hội|đoàn|cục|nhánh)|đảng (ủy|uỷ|bộ)|trung tâm|trạm|hợp tác xã|htx|doanh nghiệp|dntn|tổ|thôn|làng|xóm|bản|buôn|khu|ấp|công an|công đoàn|liên đoàn|liên hiệp|mặt trận|bộ đội|quân sự|câu lạc bộ|clb|tập thể|nhóm|đội|cơ quan|cơ sở|văn phòng|quỹ|bưu (điện|cục)|ngân hàng|nhà máy|nhà văn hóa|nhà trường|xí nghiệp|cửa hàng|lớp|khối|mầm non|bệnh viện|hạt|cán bộ và nhân dân|nhân dân)(?=[\\s.,:;()"“]|$)',
  'iu',
)

/** The kind that a name speaks of; `null` when it could be a person's own name. */
export function kindOfName(name: string): SubjectKind | null {
  const text = cleanLine(name)
  if (householdStart.test(text) || householdOfName.test(text)) return 'household'
  return collectiveStart.test(text) ? 'collective' : null
}

const kindAbbreviations: Readonly<Record<SubjectKind, readonly string[]>> = {
  person: ['person', 'cn', 'nguoi', 'c', 'ca'],
  collective: ['collective', 'tt', 'don vi', 't', 'tap'],
  household: ['household', 'hgd', 'h', 'ho gd'],
}

/** The kind named in a cell of a column "Loại đối tượng" or in a section row: "I. TẬP THỂ", "Cá nhân (12 người)". */
export function kindOfWords(text: string): SubjectKind | null {
  const folded = foldText(text)
  const short = (Object.keys(kindAbbreviations) as SubjectKind[]).find((kind) => kindAbbreviations[kind].includes(folded))
  if (short !== undefined) return short
  if (/\bho gia dinh\b|^(cac )?ho\b|\bgia dinh\b/.test(folded)) return 'household'
  const [collective, person] = [/\btap the\b|\bto chuc\b/.test(folded), /\bca nhan\b/.test(folded)]
  return collective === person ? null : collective ? 'collective' : 'person'
}

const collectiveKinds: readonly (readonly [Collective['collectiveKind'], RegExp])[] = [
  ['school', /^(truong|mam non|lop|khoi|nha truong)\b/],
  ['village', /^(thon|lang|xom|ban|buon|khu|ap|to dan pho)\b/],
  ['cooperative', /^(hop tac xa|htx)\b/],
  ['enterprise', /^(cong ty|cty|doanh nghiep|dntn|nha may|xi nghiep|ngan hang|cua hang|co so)\b/],
  ['armedForces', /^(cong an|quan su|bo doi|ban chi huy quan su|ban chqs)\b/],
  ['massOrganisation', /^(hoi|doan|mat tran|ub mttq|ubmttq|uy ban mat tran|chi hoi|chi doan|cong doan|lien doan|cau lac bo|clb)\b/],
  ['agency', /^(phong|ban|uy ban|ubnd|hdnd|van phong|trung tam|tram|dang uy|dang bo|chi bo|co quan|hat|quy|buu dien)\b/],
]
/** "Ban" folds like "Bản" (village), so the marks of the first word decide there. */
export const collectiveKindOf = (name: string): Collective['collectiveKind'] => {
  const folded = foldText(name)
  if (/^ban\s/i.test(name.normalize('NFC'))) return /^ban (chi huy quan su|chqs)/.test(folded) ? 'armedForces' : 'agency'
  return collectiveKinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other'
}

export function genderOf(text: string): Person['gender'] {
  const told = cleanLine(text).toLowerCase().replace(/[.:]$/, '')
  if (/^(nữ|nu|bà|ba|b|cô|co|chị|chi|f|female|gái)$/.test(told)) return 'female'
  return /^(nam|ông|ong|o|anh|chú|chu|m|male|trai)$/.test(told) ? 'male' : null
}

/** "Ông Nguyễn Văn Mẫu" → male and the bare name. */
export function splitHonorific(name: string): { readonly name: string; readonly gender: Person['gender'] } {
  // "Anh Thư" is a name of two words; "Ông" and "Bà" are never one's own.
  const match = /^(?:(ông|bà)[:.]?\s+(?=\p{L})|(anh|chị|đồng chí|đ\/c|đc)[:.]?\s+(?=\p{L}+\s))/iu.exec(name.normalize('NFC'))
  if (match === null) return { name, gender: null }
  return { name: name.normalize('NFC').slice(match[0].length), gender: genderOf(match[1] ?? match[2] ?? '') }
}

/** Why a cell is no name: what Excel left of a broken formula, or letters of an old font. Looked at before cleaning. */
export type NameProblem = 'nameIsFormulaError' | 'legacyFont'
export const nameProblemOf = (name: string): NameProblem | null =>
  isFormulaError(name) ? 'nameIsFormulaError' : detectLegacy(name) === null ? null : 'legacyFont'

/** A person's bare name out of a cell of a list: without number and form of address, and not in capitals. "1. Ông TRẦN MẪU" → "Trần Mẫu". */
export const bareNameOf = (cell: string): string => {
  const { name } = splitHonorific(withoutNumber(cell))
  return isAllCapitals(name) ? properCase(name) : name
}
/** A cell of names without the number that stands before it in the same cell. */
export const withoutNumber = (cell: string): string => cleanLine(cell.replace(/^\s*\d{1,4}[.)]\s+/, ''))

/** The head of "Hộ ông Trần Quang Mẫu", and the name as lists print it when only the head was given. */
export function householdName(given: string, gender: Person['gender']): { readonly name: string; readonly headName: string } {
  const bare = given.replace(/^(hộ gia đình|hộ kinh doanh|gia đình|hộ)\s*/iu, '').replace(/^(ông|bà|anh|chị|cô|chú)\s+/iu, '')
  if (kindOfName(given) === 'household') return { name: given, headName: bare }
  const known = gender ?? splitHonorific(given).gender
  return { name: known === null ? `Hộ gia đình ${bare}` : `Hộ ${known === 'male' ? 'ông' : 'bà'} ${bare}`, headName: bare }
}
