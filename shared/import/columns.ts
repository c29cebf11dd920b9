import type { SubjectKind } from '../domain/subject/types'
import { cleanLine, foldText } from '../lib/text'
import type { ImportField } from './types'

/** Column headings as offices write them, folded; the first rule that fits wins, so the order is part of the rule. */
const headings: readonly (readonly [ImportField, RegExp])[] = [
  ['serial', /^(stt|tt|so tt|so thu tu|thu tu|so|no)$/],
  ['familyName', /^ho( va)?( chu| ten)? (dem|lot)|^ho$/],
  ['givenName', /^ten$/],
  [
    'ignored',
    /(tien thuong|muc thuong|so tien|thanh tien|ghi chu|chu ky|ky nhan|que quan|dan toc|ton giao|trinh do|so dien thoai|dien thoai|cccd|cmnd|can cuoc)/,
  ],
  [
    'name',
    /^(ho va ten|ho ten|ho, ten)|^ten (ca nhan|tap the|doi tuong|ho|chu ho|nguoi|to chuc|hoc sinh)|^(ca nhan|tap the|ho gia dinh|danh sach)( |$)/,
  ],
  ['proposedBy', /(don vi|co quan|noi|to chuc|cap) (de nghi|de xuat|trinh|gioi thieu|lap)/],
  ['achievement', /thanh tich|^noi dung|^tom tat|^ly do|cong lao|^ket qua|sang kien|viec lam/],
  ['award', /hinh thuc|danh hieu|muc khen|de nghi (khen|tang)|loai khen|giay khen|^khen thuong/],
  ['kind', /loai doi tuong|^doi tuong|^loai$|^phan loai/],
  ['memberCount', /nhan khau|so khau|so nguoi|so thanh vien/],
  ['postAndUnit', /(chuc vu|chuc danh|nghe nghiep).*(don vi|co quan|cong tac|noi lam)|(don vi|co quan|cong tac).*(chuc vu|chuc danh)/],
  ['post', /chuc vu|chuc danh|nghe nghiep|cong viec|nhiem vu/],
  ['unit', /don vi|co quan|cong tac|noi lam viec|noi hoc|to chuc|truong|phong ban/],
  ['address', /dia chi|thon|noi o|cho o|thuong tru|cu tru|khu dan cu|xom|to dan pho|dia ban/],
]

/** "Nam" (male) and "Năm" (year) fold alike, so these are read with their marks. */
function fieldOfMarked(heading: string): ImportField | null {
  const text = cleanLine(heading).toLowerCase()
  if (/^nam(\s*\(.*\))?$/.test(text)) return 'isMale'
  if (/^nữ(\s*\(.*\))?$/.test(text)) return 'isFemale'
  const isBirth =
    /năm sinh|ngày sinh|sinh năm|sinh ngày|ngày,? tháng,? năm|^ns$/.test(text) ||
    /^(nam sinh|ngay sinh|sinh nam|ngay thang nam)/.test(foldText(heading))
  if (isBirth && /\snam$/.test(text)) return 'birthOfMale'
  if (isBirth && /\snữ$/.test(text)) return 'birthOfFemale'
  if (isBirth) return 'birth'
  if (/giới tính|^phái$|^nam ?[/,-] ?nữ|^ông ?[/,(-]? ?bà|xưng hô|danh xưng/.test(text) || /^gioi tinh|^ong ba$/.test(foldText(heading)))
    return 'gender'
  return null
}

/** What a column with this heading holds; `null` when the heading is not known. */
export function fieldOfHeading(heading: string): ImportField | null {
  const folded = foldText(heading)
  if (folded === '') return null
  return fieldOfMarked(heading) ?? headings.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** The kind that a name column's heading promises: "Họ tên chủ hộ", "Tên tập thể". */
export function kindOfHeading(heading: string): SubjectKind | null {
  const folded = foldText(heading)
  const found = [/ca nhan|ho va ten|ho ten(?! chu ho)/, /tap the|don vi|to chuc/, /chu ho|ho gia dinh|ten ho\b/].map((pattern) =>
    pattern.test(folded),
  )
  if (found[2] && !found[1] && !/ca nhan/.test(folded)) return 'household'
  return found[1] && !found[0] && !found[2] ? 'collective' : null
}

/** One field to each column: the first that claims a field keeps it; a list of units has its names under "Tên đơn vị". */
export function mapHeadings(texts: readonly string[]): (ImportField | null)[] {
  const wanted = texts.map(fieldOfHeading)
  const mapping = wanted.map((field, index) => (field === null || field === 'ignored' || wanted.indexOf(field) === index ? field : null))
  if (mapping.includes('name') || mapping.includes('givenName')) return mapping
  const stand = ['unit', 'familyName'].map((field) => mapping.indexOf(field as ImportField)).find((index) => index !== -1)
  return mapping.map((field, index) => (index === stand ? 'name' : field))
}
