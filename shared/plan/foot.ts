import { withoutEmphasis } from '../lib/emphasis'
import { foldText } from '../lib/text'
import { placed, type Placed } from './placed'
import { placeRow, tableRole } from './tables'
import type { PlanLine, PlanNote } from './types'
import { Walk } from './walk'

const recipientsHead = /^N[ơo]i nh[ậâa]n\s*[:.]?\s*$/iu
const post =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*|(?:TM|KT|TL|TUQ)\s+|T\s*\/\s*[ML]\.?\s*|K\s*\/\s*T\.?\s*)\p{Lu}|^(?:PHÓ )?(?:CHỦ TỊCH|TRƯỞNG BAN|GIÁM ĐỐC|BÍ THƯ|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG)(?:$| (?:HỘI ĐỒNG|THƯỜNG TRỰC|(?:ỦY|UỶ) BAN|UBND))|^\((?:Đã ký|đã ký|Ký tên)|^Đã ký$/u
const annex = /^(?:PHỤ LỤC|Phụ lục)(?!\p{Ll})|^(?:MẪU SỐ|Mẫu số|BIỂU SỐ|Biểu số)\s*\d/u
const personName = /^(?:\p{Lu}[\p{L}'’]*\s+){1,5}\p{Lu}[\p{L}'’]*$/u
const fileCopy = /^[-–•+]?\s*Lưu(?:\s*[:;]|\s+(?=(?:VT|VP|văn thư|văn phòng|hồ sơ)(?!\p{L})))/iu

/** A post typed with a slip: "CHỦ TICH", "T.M UBND XÃ". */
const isPost = (text: string): boolean =>
  post.test(text) ||
  (text === text.toLocaleUpperCase('vi') &&
    /^(?:t m|k t|t l) (?:uy ban|ubnd|chu tich|hoi dong)|^(?:pho )?(?:chu tich|truong ban|giam doc|hieu truong|bi thu)(?: ubnd| uy ban| hoi dong|$)/.test(
      foldText(text)
        .replace(/[^a-z]+/g, ' ')
        .trim(),
    ))

/** Where the foot begins: at "Nơi nhận" or the first post, whichever comes first behind the last numbered paragraph. */
export function footStart(lines: readonly PlanLine[]): number {
  const head = lines.findIndex((line) => line.cells === null && recipientsHead.test(withoutEmphasis(line.text)))
  const signed = lines.findIndex(
    (line, at) => line.cells === null && isPost(withoutEmphasis(line.text)) && (head < 0 || Math.abs(head - at) < 30),
  )
  const annexed = lines.findIndex((line) => line.cells === null && annex.test(line.text) && line.text.length < 120)
  const first = Math.min(...[head, signed].filter((at) => at >= 0), Number.POSITIVE_INFINITY)
  if (first !== Number.POSITIVE_INFINITY) return first
  return annexed >= 0 ? annexed : lines.length
}

/** Recipients, signature, and whatever follows them. Tables of tasks and of points in an annex are read like those of the body. */
export function placeFoot(typed: readonly PlanLine[], notes: PlanNote[] = []): Placed[] {
  const lines = typed.map((line) => ({ ...line, text: withoutEmphasis(line.text) }))
  const from = lines.findIndex((line) => line.cells === null && annex.test(line.text))
  const end = from < 0 ? lines.length : from
  return [...placeEnd(lines.slice(0, end)), ...placeAnnexes(lines.slice(end), notes)]
}

/** "PHỤ LỤC II", "(Kèm theo Kế hoạch số …)": which annex it is, not what it is about. */
const namesAnnex = (text: string): boolean => (annex.test(text) && text.length < 20) || /^\(?\s*(?:Ban hành )?[Kk]èm theo /u.test(text)

/** Each annex: the title above a table of points names its group; every other paragraph is kept as the annex's. */
function placeAnnexes(lines: readonly PlanLine[], notes: PlanNote[]): Placed[] {
  const walk = new Walk(lines)
  let heads: number[] = []
  lines.forEach((line, at) => {
    const step = walk.stepAt(at)
    const isFirst = line.table !== null && lines[at - 1]?.table !== line.table
    const role = line.table === null ? null : tableRole(lines.filter(({ table }) => table === line.table))
    if (line.table === null && annex.test(line.text)) heads = []
    if (isFirst && role !== null) {
      const title = heads.find((index) => !namesAnnex(walk.placed[index]!.line.text)) ?? heads[0]
      if (title !== undefined && role.kind === 'scores')
        walk.placed[title] = { ...walk.placed[title]!, place: 'criteriaGroup', by: 'position', reason: null }
      walk.note('annexTable', line, walk.placed[title ?? -1]?.line.text ?? line.text)
    }
    if (role !== null) return placeRow(walk, step, role)
    if (line.table === null && heads.length < longestAnnexHead) heads.push(walk.placed.length)
    walk.place(step, 'unplaced', 'position', { words: line.text, reason: 'annex' })
  })
  notes.push(...walk.notes)
  return walk.placed
}
/** Number, name and reference of an annex: more words above a table are its text. */
const longestAnnexHead = 4

function placeEnd(lines: readonly PlanLine[]): Placed[] {
  const rows: Placed[] = []
  let state: 'before' | 'recipients' | 'behind' = 'before'
  for (const line of lines) {
    if (recipientsHead.test(line.text)) {
      state = 'recipients'
      rows.push(placed(line, 'heading', 'words'))
    } else if (fileCopy.test(line.text)) {
      state = 'behind'
      rows.push(placed(line, 'fileCopy', 'words', { words: line.text.replace(fileCopy, '').trim() }))
    } else if (isPost(line.text)) rows.push(placed(line, 'signature', 'words'))
    else if (state === 'recipients' && (isListed(line) || /[;.]$/u.test(line.text)))
      rows.push(placed(line, 'recipient', 'position', { continues: isMoreOf(rows.at(-1), line) }))
    else if (rows.some(({ place }) => place === 'signature') || state === 'behind') {
      const isSigner = personName.test(line.text) || /^\*?\p{Lu}{1,5}\.?\*?$/u.test(line.text) || isUpperPost(line.text)
      rows.push(placed(line, isSigner ? 'signature' : 'unplaced', 'position', { reason: isSigner ? null : 'behindEnd' }))
    } else rows.push(placed(line, 'unplaced', 'position', { reason: 'behindEnd' }))
  }
  return rows
}

const isListed = ({ text }: PlanLine): boolean => /^[-–•+*]/u.test(text)
/** "- Trưởng ban công tác Mặt trận," / "Trưởng các thôn;": one recipient over two lines of its narrow column. */
const isMoreOf = (before: Placed | undefined, line: PlanLine): boolean =>
  before?.place === 'recipient' && isListed(before.line) && !isListed(line) && !/[;.]$/u.test(before.line.text)

const isUpperPost = (text: string): boolean => text.length < 60 && /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi')

const isInitials = (text: string): boolean => /^\*?\p{Lu}{1,5}\.?\*?$/u.test(text)
/** "TRƯỞNG BAN XÂY DỰNG ĐẢNG" below the name: a second post, nobody's name. */
const namesPost = /^(?:PHÓ|TRƯỞNG|CHỦ|GIÁM ĐỐC|BÍ THƯ|HIỆU|CHÁNH|ỦY VIÊN|UỶ VIÊN|THƯỜNG TRỰC|TỔNG|CHỈ HUY)(?!\p{Ll})/u
const isName = ({ line }: Placed): boolean =>
  personName.test(line.text) && !isPost(line.text) && !(namesPost.test(line.text) && line.text === line.text.toLocaleUpperCase('vi'))

/** The signer as the foot names him: the last person's name under the posts above it; empty where none stands. */
export const signerOf = (rows: readonly Placed[]): { readonly post: string; readonly name: string } => {
  const signed = rows.filter(({ place }) => place === 'signature')
  const at = signed.findLastIndex(isName)
  const from = signed.findLastIndex((row, index) => index < at && isName(row)) + 1
  return {
    name: signed[at]?.line.text ?? '',
    post: signed
      .slice(from)
      .filter((row) => row !== signed[at] && !isInitials(row.line.text))
      .map(({ line }) => line.text)
      .join(' '),
  }
}

/** Everybody who signs: a plan of two organs has two. */
export const signersOf = (rows: readonly Placed[]): string[] =>
  rows.filter((row) => row.place === 'signature' && isName(row)).map(({ line }) => line.text)
