import { detectLegacy } from '../../lib/legacyFont'
import { withoutBullets } from '../../lib/bullets'
import { plainLetters } from '../../lib/lookAlikes'
import { cleanLine, foldText } from '../../lib/text'
import { oncePerText } from '../../lib/once'
import { startsAsCollective } from './collectiveWords'
import type { Collective, Person, SubjectKind } from './types'

/**
 * What a cell about somebody means: kind of subject, name, honorific, error values. Typing, every paste and every import ask here, so that
 * one spelling means one thing by every way in. Days and years stand in `birth.ts`, awards in `law/reading.ts`.
 */

/** What Excel leaves in a cell whose formula broke: "#REF!", "#N/A". */
export const isFormulaError = (text: string): boolean =>
  /(^|\s)#(REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|UNKNOWN|CONNECT|BUSY|GETTING_DATA)\b|^#{3,}$|^#[¡\p{L}\p{M}0-9/_]{3,20}[!?]$|^Err:5\d\d$/iu.test(
    text,
  )

/** "=HYPERLINK(…)": a cell's formula that was brought in as its text. */
export const isFormula = (name: string): boolean => /^\s*[=+@]\s*[\p{L}_.]+\s*\(/u.test(name) || name.trimStart().startsWith('=')

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

/** The kind that a name speaks of; `null` when it could be a person's own name. */
export const kindOfName = oncePerText((name): SubjectKind | null => {
  const text = withoutBullets(plainLetters(cleanLine(name)))
  if (householdStart.test(text) || householdOfName.test(text)) return 'household'
  return startsAsCollective(text) ? 'collective' : null
})

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
  ['school', /^(truong|mam non|lop|khoi|nha truong|phan hieu|hoc vien|diem truong)\b/],
  ['village', /^(thon|lang|xom|ban|buon|khu|ap|to dan pho|cum dan cu|to nhan dan|khoi pho|soc|phum|plei|bon)\b/],
  ['cooperative', /^(hop tac xa|htx)\b/],
  [
    'enterprise',
    /^(cong ty|cty|doanh nghiep|dntn|nha may|xi nghiep|ngan hang|cua hang|co so|tong cong ty|tap doan|xuong|phan xuong|dien luc|nong truong|lam truong|khach san)\b/,
  ],
  ['armedForces', /^(cong an|quan su|bo doi|ban chi huy quan su|ban chqs|don bien phong|trung doi|tieu doi|dai doi|tieu doan|dan quan)\b/],
  [
    'massOrganisation',
    /^(hoi|doan|mat tran|ub mttq|ubmttq|uy ban mat tran|chi hoi|chi doan|cong doan|lien doan|cau lac bo|clb|hiep hoi|lien hiep)\b/,
  ],
  [
    'agency',
    /^(phong|ban|uy ban|ubnd|hdnd|van phong|trung tam|tram|dang uy|dang bo|chi bo|co quan|hat|quy|buu dien|khoa|vien|thanh tra|kho bac|toa an|dai|so|cuc|chi cuc|bo phan|bao hiem xa hoi|benh vien|thu vien|hdnd|hoi dong|mttq)\b/,
  ],
]
/** "Ban" folds like "Bản" (village), so the marks of the first word decide there. */
export const collectiveKindOf = (name: string): Collective['collectiveKind'] => {
  const folded = foldText(name)
  if (/^ban\s/i.test(name.normalize('NFC'))) return /^ban (chi huy quan su|chqs)/.test(folded) ? 'armedForces' : 'agency'
  return collectiveKinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other'
}

/** "Thôn đội trưởng", "Tổ phó", "Hội viên": a post, also where it begins as a unit does. */
export const endsAsPost = (text: string): boolean => /\s(trưởng|phó)$|^\p{L}+ viên$/u.test(text.trim())
/** Whether a cell that nothing heads tells a post. */
export const tellsPost = (text: string): boolean =>
  endsAsPost(text) ||
  /^(phó |nguyên )?(trưởng|bí thư|chủ tịch|chủ nhiệm|giám đốc|công chức|viên chức|nông dân)(?!\p{L})/iu.test(text.trim().normalize('NFC'))

export function genderOf(text: string): Person['gender'] {
  const told = cleanLine(text)
    .toLowerCase()
    .replace(/\s*[.:,]$/, '')
  if (/^(nữ|nu|bà|ba|b|cô|co|chị|chi|f|female|gái|mrs|ms)$/.test(told)) return 'female'
  return /^(nam|ông|ong|o|anh|chú|chu|m|male|trai|mr)$/.test(told) ? 'male' : null
}

/** "4", "04", "4 khẩu", "4 nhân khẩu", "4 người" → 4; `null` when the cell tells no such number. */
export function memberCountOf(text: string): number | null {
  const told = /^0*(\d{1,3})(?:[.,]0+)?\s*(?:nhân khẩu|khẩu|nk|người|thành viên)?\s*\.?$/iu.exec(cleanLine(text))
  const count = Number(told?.[1] ?? 0)
  return count > 0 ? count : null
}

/** Why a cell is no name: what Excel left of a broken formula, letters of an old font, letters that are lost. Looked at before cleaning. */
export type NameProblem = 'nameIsFormulaError' | 'legacyFont' | 'lettersLost'
export const nameProblemOf = (name: string): NameProblem | null =>
  isFormulaError(name) ? 'nameIsFormulaError' : detectLegacy(name) !== null ? 'legacyFont' : hasLostLetters(name) ? 'lettersLost' : null

/** Whether letters were lost on the way: the sign for an unknown letter, a private sign of a font, a question mark inside or after a word. */
export const hasLostLetters = (name: string): boolean => /[\uFFFD\uE000-\uF8FF]|\p{L}\?+\p{L}|^\?+\p{L}|\p{Ll}\?+(?=\s\p{Lu})/u.test(name)

/** Whether a text that is printed as it stands lost letters: the sign for an unknown letter, a private sign of a font, "?" between letters. */
export const textLostLetters = (text: string): boolean => /[\uFFFD\uE000-\uF8FF]|\p{L}\?\p{L}/u.test(text)

/** A cell of names without the number, dash or bullet that stands before it in the same cell. */
export const withoutNumber = (cell: string): string => cleanLine(withoutBullets(cell))

/** The head of "Hộ ông Trần Quang Mẫu", and the name as lists print it when only the head was given. */
export function householdName(given: string, gender: Person['gender']): { readonly name: string; readonly headName: string } {
  const bare = splitHonorific(
    given
      .replace(/^(hộ gia đình|hộ kinh doanh|gia đình|hộ)\s*/iu, '')
      .replace(/^(hai )?vợ chồng\s+/iu, '')
      .replace(/^(ông|bà|anh|chị|cô|chú)\s+/iu, ''),
  ).name
  // "Vợ chồng ông … và bà …" is printed as it stands: whom one takes out of it, the other's words stay behind.
  if (kindOfName(given) === 'household' || /^(hai )?vợ chồng\s/iu.test(given)) return { name: given, headName: bare }
  const known = gender ?? splitHonorific(given).gender
  return { name: known === null ? `Hộ gia đình ${bare}` : `Hộ ${known === 'male' ? 'ông' : 'bà'} ${bare}`, headName: bare }
}

const certainTitle =
  /^(?:(ông|bà)(?:\s*[:.]\s*|\s+)(?=\p{L})|(ông|bà)\s*[/(,]\s*(?:ông|bà)\s*\)?\s*:?\s*(?=\p{L})|(đồng chí|đ\s*\/\s*c|đ\.c)(?![\p{L}])\s*[:.]?\s*(?=\p{L}))/iu
/** "Anh Thư" is a name of two words: these are titles only before two more. */
const likelyTitle =
  /^([Aa]nh|ANH|[Cc]hị|CHỊ|[Cc]ô|CÔ|[Cc]hú|CHÚ|[Tt]hầy|THẦY|[Ee]m|EM|[Cc]háu|CHÁU|[Đđ][Cc])(?:\s*[:.]\s*|\s+)(?=\p{Lu}\p{L}*\s+\p{L})/u

/** "Ông Nguyễn Văn Mẫu" → male and the bare name; also "Ông:", "Đ/c", "Đ/c Bà", "Ông/Bà". */
export function splitHonorific(name: string): { readonly name: string; readonly gender: Person['gender'] } {
  let rest = name.normalize('NFC')
  let gender: Person['gender'] = null
  for (let times = 0; times < 3; times += 1) {
    const certain = certainTitle.exec(rest)
    const match = certain ?? likelyTitle.exec(rest)
    if (match === null) break
    // "Ông/Bà" tells no gender.
    gender ??= certain !== null && certain[1] === undefined ? null : genderOf(match[1] ?? '')
    rest = rest.slice(match[0].length)
  }
  return rest === name.normalize('NFC') ? { name, gender: null } : { name: rest, gender }
}
