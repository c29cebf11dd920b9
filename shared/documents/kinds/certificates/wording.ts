import { capitalise, cleanLine, cleanText, decapitalise, foldText } from '../../../lib/text'
import type { Honoree } from '../../../domain/case/honorees'

/** First words of collectives' names that say by themselves that a collective is meant; others get "Tập thể" before them. */
const collectiveWords = [
  'tap the',
  'truong',
  'phong',
  'ban',
  'thon',
  'khu',
  'hoi',
  'cong ty',
  'hop tac xa',
  'htx',
  'chi bo',
  'dang bo',
  'dang uy',
  'doan',
  'tram',
  'trung tam',
  'van phong',
  'uy ban',
  'ubnd',
  'ubmttq',
  'mat tran',
  'cau lac bo',
  'clb',
  'to',
  'doi',
  'quy',
  'doanh nghiep',
  'chi hoi',
  'chi doan',
  'lien doan',
  'cong doan',
  'cong an',
  'dan quan',
  'bo phan',
  'nhom',
  'co quan',
  'co so',
  'xi nghiep',
  'chi nhanh',
  'buu dien',
  'hat',
  'don',
  'lop',
  'khoi',
  'xom',
  'lang',
  'ap',
  'ban lang',
  'to dan pho',
  'can bo',
  'nhan dan',
  'nha',
  'chua',
  'giao xu',
  'hoi dong',
  'lien minh',
  'ngan hang',
  'quay',
  'cho',
  'xa',
  'phuong',
  'lien',
] as const

const beginsWithOneOf = (name: string, words: readonly string[]): boolean => {
  const folded = foldText(name)
  return words.some((word) => folded === word || folded.startsWith(`${word} `))
}

/** The recipient's line: "Ông Nguyễn Văn Mẫu", "Trường Tiểu học Mẫu", "Tập thể Hoa Mai", "Hộ ông Trần Quang Mẫu". */
export function recipientLine(honoree: Pick<Honoree, 'subjectKind' | 'honorific' | 'name'>): string {
  const name = cleanLine(honoree.name)
  switch (honoree.subjectKind) {
    case 'person':
      return [honoree.honorific, name].filter((part) => part !== '').join(' ')
    case 'collective':
      return beginsWithOneOf(name, collectiveWords) ? name : `Tập thể ${name}`
    case 'household':
      return beginsWithOneOf(name, ['ho', 'gia dinh']) ? name : `Hộ gia đình ${name}`
  }
}

/** Several typed lines as one: list marks go, items are joined by ";" where the line before is open. */
const joinLines = (text: string): string =>
  cleanText(text)
    .split('\n')
    .map((part) => part.replace(/^\s*[-–+•*]\s*/, '').trim())
    .filter((part) => part !== '')
    .reduce((whole, part) => (whole === '' ? part : `${whole}${/[.,;:]$/.test(whole) ? '' : ';'} ${part}`), '')

/**
 * The achievement as a certificate says it: "Đã có thành tích …", "Đã …", without a final stop. Typed words stay;
 * only "có thành tích …" and "thành tích …" receive what is missing before them. Without an own text, the round's merit speaks.
 */
export function achievementLine(achievement: string, merit: string): string {
  const typed = joinLines(achievement) || joinLines(merit)
  const open = typed.replace(/[\s.;,/]+$/u, '')
  if (/^có thành tích\b/iu.test(open)) return `Đã ${decapitalise(open)}`
  if (/^thành tích(\s|$)/iu.test(open)) return `Đã có ${decapitalise(open)}`
  return capitalise(open)
}

/** Whether the achievement begins as certificates do. */
export const beginsAsAchievement = (line: string): boolean => /^(Đã|Vì|Có công)(\s|$)/u.test(line)

/** What is given, in capitals: the form's name without its giver ("Giấy khen của Chủ tịch …" → "GIẤY KHEN"), or the whole title. */
export const formNameLine = (awardName: string): string =>
  cleanLine(
    awardName
      .replace(/\s+của\s+.*$/u, '')
      .replace(/^danh hiệu\s+/iu, '')
      .replace(/[“”"]/g, ''),
  ).toLocaleUpperCase('vi')
