import { birthOf } from '../../domain/subject/birth'
import { kindOfName } from '../../domain/subject/reading'
import { withoutBullets } from '../../lib/bullets'
import { piecesOf, saidBy, type Piece } from './pieces'
import { addressedAt, whoAt, type Who } from './who'

/** What a line of prose tells of one it names. */
export type LineEntry = {
  readonly serial: string
  readonly name: string
  readonly birth: string
  readonly post: string
  readonly achievement: string
  readonly unit: string
  readonly award: string
  /** Whether it is about somebody is read between the lines: an officer is asked. */
  readonly isGuess: boolean
  readonly kind: Who['kind']
}

const bornWords = /^\(?(?:sinh (?:năm|ngày)|năm sinh|ngày sinh|sn|ns|sinh)\s*:?\s*(\d[\d/.\-\s]*\d)\)?\s*[,.]?\s*/iu
const onlyBorn = /^\(?((?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d)\)?$/
const meritWords = /^(?:đã có|có thành tích|đã|vì|do|về việc|thành tích|có nhiều|có công|đạt|giành|đoạt)(?=\s|:)/iu
/** What a list of honorees does not need, and no post. */
const unneeded =
  /^(?:cccd|cmnd|cmt|căn cước|số (?:cccd|cmnd|căn cước|điện thoại|đt)|sđt|đt|điện thoại|dân tộc|tôn giáo|quê quán|giới tính|nam|nữ)(?=[\s:.]|$)/iu
const marks = /^(?:\s*\(?\d{1,4}\s*[.)/-]|\d{1,3}\s+(?=\p{Lu}|ông\s|bà\s))/u

/** The number before a line, and the line without number, dash or bullet. */
export function withoutMark(text: string): { readonly bare: string; readonly serial: string; readonly isMarked: boolean } {
  const bullets = withoutBullets(text)
  const serial = /^\s*\(?(\d{1,4})\s*[.)/-]/.exec(text)?.[1] ?? /^(\d{1,3})\s+(?=\p{Lu}|ông\s|bà\s)/u.exec(text)?.[1] ?? ''
  const bare = (bullets === text ? text.replace(marks, '') : bullets).trim()
  return { bare, serial, isMarked: bare !== text.trim() }
}

type Start = { readonly place: number; readonly who: Who; readonly isSure: boolean }

/** Where in a line somebody begins, after the first. */
function furtherStarts(pieces: readonly Piece[], first: Who): readonly Start[] {
  return pieces.flatMap((piece, place): Start[] => {
    if (place === 0) return []
    // The couple of a household is its name.
    if (first.kind === 'household' && piece.before !== ';') return []
    const { bare, isMarked } = withoutMark(piece.text)
    const who = whoAt(bare, isMarked || piece.before === ';')
    if (who === null || (who.kind === 'collective' && (first.kind === 'person' || /^\p{Ll}/u.test(bare)))) return []
    return [{ place, who, isSure: who.isTold && (isMarked || piece.before === ';') }]
  })
}

/** Who stands between two starts and what is said of them. */
function entryOf(text: string, pieces: readonly Piece[], who: Who, serial: string, isGuess: boolean): LineEntry {
  const [head, ...told] = pieces
  const rest = restPieces(text, head, who)
  const merit = [...rest, ...told].findIndex((piece) => meritWords.test(piece.text))
  const all = [...rest, ...told]
  const details = merit === -1 ? all : all.slice(0, merit)
  const isCouple = who.kind === 'household'
  const couple = isCouple ? details.filter((piece) => whoAt(piece.text, false)?.kind === 'person') : []
  let birth = ''
  const kept = details.flatMap((piece): Piece[] => {
    if (couple.includes(piece) || unneeded.test(piece.text)) return []
    const said = bornWords.exec(piece.text) ?? (birth === '' ? onlyBorn.exec(piece.text) : null)
    if (said === null || birth !== '' || birthOf(said[1] ?? '', 2100).year === null) return [piece]
    birth = said[1] ?? ''
    const behind = piece.text.slice(said[0].length).trim()
    return behind === '' ? [] : [{ ...piece, text: behind, from: piece.to - behind.length }]
  })
  const from = all[merit]?.from ?? -1
  return {
    serial,
    name: [who.name, ...couple.map((piece) => piece.text)].join(', '),
    birth,
    post: tidy(saidBy(text, kept)),
    achievement: merit === -1 ? '' : tidy(text.slice(from, all.at(-1)?.to)),
    unit: '',
    award: '',
    // "Ông Nguyễn Văn Mẫu đã hiến đất": a sentence.
    isGuess: isGuess || (merit === 0 && rest.length > 0 && !/^\(/.test(who.rest)),
    kind: who.kind,
  }
}
const tidy = (text: string): string =>
  text
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/^(?:là|hiện là|hiện)\s+(?=\p{L})/iu, '')
    .replace(/[;,.]+$/, '')
    .trim()

/** What stands right behind the name, cut like the rest: "(sinh năm 1981) Trưởng thôn". */
function restPieces(text: string, head: Piece | undefined, who: Who): readonly Piece[] {
  if (head === undefined || who.rest === '') return []
  const from = text.indexOf(who.rest, head.from)
  if (from === -1) return []
  const bracket = /^\(([^()]*)\)\s*/u.exec(who.rest)
  const inside = bracket === null ? [] : piecesOf(bracket[1] ?? '').map((piece) => moved(piece, from + 1))
  const open = bracket === null ? 0 : bracket[0].length
  return [...inside, ...piecesOf(who.rest.slice(open)).map((piece) => moved(piece, from + open))]
}
const moved = (piece: Piece, by: number): Piece => ({ ...piece, from: piece.from + by, to: piece.to + by })

/** "1. Ông A, Trưởng thôn; 2. Bà B": several numbers in one line. Each goes by itself where every one tells of somebody. */
function numberedParts(text: string): readonly string[] {
  const parts = text.split(/[,;.]?\s+(?=\(?\d{1,3}\s*[.)]\s*\p{L})/u).map((part) => part.trim())
  return parts.length > 1 && parts.slice(1).every((part) => startOf(part) !== null) && startOf(parts[0] ?? '') !== null ? parts : [text]
}
const startOf = (part: string): Who | null => {
  const { bare, isMarked } = withoutMark(part)
  return whoAt(piecesOf(bare)[0]?.text ?? '', isMarked)
}

/** Everybody whom a line names from its beginning on. */
function listed(text: string, isAsked: boolean): readonly LineEntry[] {
  const { bare, serial, isMarked } = withoutMark(text.replace(/[;.]+\s*$/, ''))
  const pieces = piecesOf(bare)
  const first = whoAt(pieces[0]?.text ?? '', isMarked)
  if (first === null) return []
  const starts: readonly Start[] = [{ place: 0, who: first, isSure: first.isTold }, ...furtherStarts(pieces, first)]
  const isMixed = starts.some(({ isSure }) => !isSure)
  return starts.map(({ place, who }, at) =>
    entryOf(bare, pieces.slice(place, starts[at + 1]?.place), who, at === 0 ? serial : '', isAsked || isMixed),
  )
}

const awardWords =
  /giấy khen|bằng khen|(?:tập thể )?lao động (?:tiên tiến|xuất sắc)|chiến s[ĩỹ] (?:thi đua cơ sở|tiên tiến)|gia đình văn h[óo][aá]/iu
/** Sentences about those who carry something out, not about those honoured. */
const ofOthers = /chịu trách nhiệm|thi hành|căn cứ|theo đề nghị|xét đề nghị|nơi nhận|kính gửi/iu

/** Words and a colon before names: "Tặng Giấy khen cho các ông, bà có tên sau: A, Trưởng thôn; B, Bí thư". */
function behindLead(text: string): number | null {
  const colons = [...text.matchAll(/\s*:\s+/gu)].map((found) => found.index + found[0].length)
  return colons.findLast((at) => whoAt(piecesOf(withoutMark(text.slice(at)).bare)[0]?.text ?? '', true)?.isTold === true) ?? null
}

/** Everybody whom a line of prose names; none where it tells of nobody. */
export function entriesOfLine(line: string, isAsked = false): readonly LineEntry[] {
  const parts = numberedParts(line)
  if (parts.length > 1) return parts.flatMap((part) => listed(part, isAsked))
  const own = listed(line, isAsked)
  if (own.length > 0 && !isLeadOf(own)) return own
  if (ofOthers.test(line)) return own
  const from = behindLead(line) ?? addressedAt(line)
  if (from === null) return own
  const lead = line.slice(0, from)
  // "Khu dân cư Mẫu Đông và ông Nguyễn Văn Mẫu": both are meant.
  if (own.length > 0 && /(?:[,;]|\s(?:và|cùng))\s*$/iu.test(lead)) return own.map((entry) => ({ ...entry, isGuess: true }))
  const unit = withoutMark(lead).bare.replace(/\s*:\s*$/, '')
  const award = awardWords.exec(lead)?.[0] ?? ''
  const named = numberedParts(line.slice(from)).flatMap((part) => listed(`- ${part.replace(/^các\s+/iu, '')}`, true))
  const isUnit = kindOfName(unit) === 'collective' && unit.length <= 90
  return named.length === 0 ? own : named.map((entry) => ({ ...entry, award, unit: isUnit ? unit : '' }))
}
/** "Thôn Mẫu: ông Nguyễn Văn Mẫu, bà Trần Thị Hạnh": the unit is where they are from. */
const isLeadOf = ([first, ...further]: readonly LineEntry[]): boolean =>
  first?.kind === 'collective' && (further.some(({ kind }) => kind === 'person') || whoAt(first.post, true)?.kind === 'person')
