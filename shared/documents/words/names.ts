import type { Honoree } from '../../domain/case/honorees'
import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import { honorificOf } from '../../domain/subject/honorific'
import { startsAsCollective } from '../../domain/subject/collectiveWords'
import { isAddress, isSmallPlace, placeInLine } from '../../domain/subject/places'
import type { Subject } from '../../domain/subject/types'
import { capitalise, cleanLine, decapitalise, foldText } from '../../lib/text'
import { joined } from './office'

/** First words of collectives' names that say by themselves that a collective is meant, beside those by which an import tells collectives. */
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

/** "Hộ ông Trần Quang Mẫu": the word for a household in its capital, its head's in small letters, however it was typed. */
const householdName = (name: string): string =>
  beginsWithOneOf(name, ['ho', 'gia dinh'])
    ? capitalise(
        name.replace(
          /^(hộ(?: gia đình)?|gia đình)\s+(ông|bà|anh|chị)(?=\s)/iu,
          (_whole, word: string, who: string) => `${word.toLocaleLowerCase('vi')} ${who.toLocaleLowerCase('vi')}`,
        ),
      )
    : /^(?:ông|bà)\s/iu.test(name)
      ? `Hộ ${decapitalise(name)}`
      : `Hộ gia đình ${name}`

/** What the names of a paper are said for: the paper, where they must read as it was signed; none for what nobody freezes. */
type Said = Pick<PaperCase, 'honoured' | 'wording'>
const today: Said = { honoured: null }
/** Others get "Tập thể" before them. Before wording 18 "Khóm 5", "Buôn Mẫu", "Dòng họ Mẫu", "Trung đội Mẫu" did too. */
const saysCollective = (paper: Said, name: string): boolean =>
  beginsWithOneOf(name, collectiveWords) || (wordingOf(paper) >= 18 && startsAsCollective(name))

/**
 * A subject's name as every paper says it: "Ông Nguyễn Văn Mẫu", "Trường Tiểu học Mẫu", "Tập thể Hoa Mai", "Hộ ông Trần Quang Mẫu".
 * Lists, articles, minutes, payment list and certificates ask here, so that nobody has two names.
 */
export function nameOnPaper(honoree: Pick<Honoree, 'subjectKind' | 'honorific' | 'name'>, paper: Said = today): string {
  const name = cleanLine(honoree.name)
  switch (honoree.subjectKind) {
    case 'person':
      return [honoree.honorific, name].filter((part) => part !== '').join(' ')
    case 'collective':
      return saysCollective(paper, name) ? name : `Tập thể ${name}`
    case 'household':
      return householdName(name)
  }
}

/** The same of a subject that is not in a list of honorees. */
export const nameOfSubject = (subject: Subject, paper: Said = today): string =>
  nameOnPaper({ subjectKind: subject.kind, honorific: honorificOf(subject), name: subject.name }, paper)

const formerPost = /^Nguyên (?=(?:Phó|Chủ|Bí|Trưởng|Giám|Hiệu|Chánh|Ủy|Uỷ|Đại|Chỉ|Tổ|Cán|Công|Viên|Giáo|Kế) )/u
/**
 * Post, unit or place inside a sentence: a small place in small letters ("thôn Mẫu 1", wording 11), and so the word before a former post
 * ("nguyên Chủ tịch …", wording 14).
 */
export const detailInSentence = (paper: Pick<PaperCase, 'honoured' | 'wording'>, detail: string): string => {
  const placed = wordingOf(paper) >= 11 ? placeInLine(detail, wordingOf(paper) >= 18) : detail
  return wordingOf(paper) >= 14 && formerPost.test(placed) ? decapitalise(placed) : placed
}

/** What one lives by, no post: small letters inside a sentence. Source: Decree 30/2020/NĐ-CP, Appendix II. */
const calling =
  /^(?:Công chức|Viên chức|Cán bộ|Chuyên viên|Nhân viên|Giáo viên|Nông dân|Công nhân|Người lao động|Kế toán(?! trưởng)|Văn thư|Y sĩ|Bác sĩ|Điều dưỡng|Hội viên|Đoàn viên|Cựu chiến binh|Học sinh|Chủ hộ|Người dân|Nhân dân)(?!\p{L})/u

/**
 * What follows a name inside a sentence, with how it is joined: ", Trưởng thôn Mẫu", " thuộc Ủy ban nhân dân xã Mẫu" behind a collective; empty where nothing
 * follows. In papers of wording 16 and before it is joined by a comma alone.
 */
export const detailBehind = (
  paper: Pick<PaperCase, 'honoured' | 'wording'>,
  { subjectKind, detail }: Pick<Honoree, 'subjectKind' | 'detail'>,
): string => {
  const said = detailInSentence(paper, detail)
  if (said === '') return ''
  if (wordingOf(paper) < 17) return `, ${said}`
  if (subjectKind === 'collective' && !isAddress(said)) return ` thuộc ${said}`
  return `, ${calling.test(said) ? decapitalise(said) : said}`
}

/** The name inside a sentence: "bà Nguyễn Thị Mẫu", "hộ ông Trần Quang Mẫu", "Trường Tiểu học Mẫu". */
export const nameInSentence = (honoree: Pick<Honoree, 'subjectKind' | 'honorific' | 'name'>, paper: Said = today): string => {
  const name = nameOnPaper(honoree, paper)
  const isSmall =
    honoree.subjectKind === 'household' ||
    honoree.honorific !== '' ||
    /^(?:Tập thể|Thôn|Tổ dân phố|Xóm|Khu|Ấp|Bản) /u.test(name) ||
    (wordingOf(paper) >= 18 && isSmallPlace(name))
  return isSmall ? decapitalise(name) : name
}

/** Several names in a row: "bà Nguyễn Thị Mẫu, thôn Mẫu 1 và Trường Mẫu". */
export const namesInSentence = (honorees: readonly Pick<Honoree, 'subjectKind' | 'honorific' | 'name'>[], paper: Said): string =>
  joined(honorees.map((honoree) => nameInSentence(honoree, paper)))
