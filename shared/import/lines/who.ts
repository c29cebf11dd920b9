import type { SubjectKind } from '../../domain/subject/types'
import { looksLikeName, titleOf } from '../../domain/subject/nameCell'
import { isAllCapitals, kindOfName, splitHonorific } from '../../domain/subject/reading'
import { isSurname } from '../../domain/subject/surnames'

/** Who a part of a line begins with. `told`: by a form of address or a mark and a surname; `maybe`: by its capitals alone. */
export type Who = {
  readonly kind: SubjectKind
  readonly name: string
  /** What goes on behind the name without a sign between: brackets, "sinh năm 1980", a post. */
  readonly rest: string
  readonly isTold: boolean
}

/** Words that go on behind a name where no comma stands. */
const behind =
  /\s+(?=(?:là|hiện|sinh|sn|ns|SN|NS|Sinh|ở|tại|thuộc|nguyên|trú|thôn|xóm|ấp|bản|làng|buôn|tổ|khu|lớp|hội viên|đoàn viên|đảng viên|công chức|viên chức|cán bộ|giáo viên|học sinh|nhân viên|công nhân|nông dân|trưởng|phó|bí thư|chủ tịch|giám đốc|hiệu trưởng|có|đã|vì|do|về|con|vợ|chồng|cùng|với|và|(?:Trưởng|Phó|Bí|Chủ|Giám|Hiệu|Hội|Đoàn|Đảng|Công|Viên|Giáo|Cán|Nhân|Nông|Kế|Thủ|Văn|Ủy|Uỷ|Chi|Tổ|Thường|Chỉ|Thôn|Xóm|Ấp|Bản|Lớp|Phòng|Trường) (?:thôn|ban|xóm|ấp|bản|phòng|trưởng|phó|thư|tịch|đốc|hội|viên|chức|bộ|dân|toán|quỹ|hóa|quản|trực|huy|ủy|uỷ|đoàn|\p{Lu}))(?:\s|$))/u

/** "(sinh năm 1981)", "(Trưởng thôn Mẫu)", not "(tức Tư)", "(Tư Mẫu)". */
const toldBracket = /\s*\((?!tức|tên|hay|bí danh)(?=[^)]*\d|[^)]*[,;]|\P{L}*\p{L}+\s+\p{Ll}|\P{L}*\p{Ll})[^)]*\).*$/u

const wordsIn = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')
/** Every word with its capital: two to six of them. */
const isCapitalised = (name: string): boolean => {
  const words = wordsIn(name)
  return (
    words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{Ll}\p{M}’'‘ʼ.]*$|^\p{Lu}[’'‘ʼ]?\p{Lu}?\p{Ll}*$/u.test(word))
  )
}
const isInCapitals = (name: string): boolean => isAllCapitals(name) && wordsIn(name).length >= 2 && wordsIn(name).length <= 5

/** The name without what goes on behind it; the whole where nothing is known to. */
function cutName(text: string): readonly [name: string, rest: string] {
  const bracket = toldBracket.exec(text)
  const open = bracket === null ? text : text.slice(0, bracket.index)
  const first = splitHonorific(open).name
  const offset = open.length - first.length
  // All in small letters: any word could be the name's.
  const cut = first === first.toLocaleLowerCase('vi') ? null : behindAt(first)
  const end = cut === null ? open.length : offset + cut
  return [text.slice(0, end).trim(), text.slice(end).trim()]
}
/** Where a name of two words or more ends before a word that is none of it. */
function behindAt(name: string): number | null {
  for (let from = 0; from < name.length;) {
    const found = behind.exec(name.slice(from))
    if (found === null) return null
    const at = from + found.index
    if (wordsIn(name.slice(0, at)).length >= 2) return at
    from = at + 1
  }
  return null
}

function personAt(text: string, isMarked: boolean): Who | null {
  const [said, rest] = cutName(text)
  const { name } = splitHonorific(said)
  const titled = titleOf(name)
  const bare = titled?.name ?? name
  const isAddressed = name !== said || titled !== null
  if (!looksLikeName(bare) || (kindOfName(bare) !== null && !isAddressed)) return null
  const isOfSurname = isSurname(wordsIn(bare)[0] ?? '')
  const who = (isTold: boolean): Who => ({ kind: 'person', name: said, rest, isTold })
  if (isAddressed) return who(true)
  if (isMarked && isOfSurname) return who(true)
  return (isCapitalised(bare) && (isMarked || isOfSurname)) || (isInCapitals(bare) && isOfSurname && (isMarked || wordsIn(bare).length > 2))
    ? who(false)
    : null
}

/** Who a part of a line begins with; `null` where it tells of nobody. `isMarked`: a number or mark stands before it. */
export function whoAt(text: string, isMarked: boolean): Who | null {
  const kind = kindOfName(text)
  if (kind === 'household') {
    const [name, rest] = cutName(text)
    return { kind, name, rest, isTold: isMarked }
  }
  if (kind === 'collective') {
    const bracket = toldBracket.exec(text)
    const name = (bracket === null ? text : text.slice(0, bracket.index)).trim()
    return /\s(?:\p{Lu}|\d)/u.test(name) && name.length <= 90
      ? { kind, name, rest: text.slice(name.length).trim(), isTold: isMarked }
      : null
  }
  return personAt(text, isMarked)
}

const addressed =
  /(?:^|[\s:(])((?:các\s+)?(?:ông|bà|anh|chị|cô|đồng chí|đ\s*\/\s*c|em|cháu)\s*:?\s+)(?=\p{Lu}[\p{L}’'‘]*(?:\s+\p{Lu}[\p{L}’'‘]*)+)/iu
/** Where a sentence first speaks of somebody by a form of address: "Tặng Giấy khen cho ông Nguyễn Văn Mẫu". `null` where it does not. */
export function addressedAt(text: string): number | null {
  const found = addressed.exec(text)
  return found === null ? null : found.index + found[0].length - (found[1] ?? '').length
}
