import { withoutEmphasis } from '../lib/emphasis'
import { placed, type Placed } from './placed'
import type { PlanLine } from './types'

const recipientsHead = /^N[ơo]i nh[ậâa]n\s*[:.]?\s*$/iu
const post =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*|(?:TM|KT|TL|TUQ)\s+|T\s*\/\s*[ML]\.?\s*|K\s*\/\s*T\.?\s*)\p{Lu}|^(?:PHÓ )?(?:CHỦ TỊCH|TRƯỞNG BAN|GIÁM ĐỐC|BÍ THƯ|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG)(?:$| (?:HỘI ĐỒNG|THƯỜNG TRỰC|(?:ỦY|UỶ) BAN|UBND))|^\((?:Đã ký|đã ký|Ký tên)|^Đã ký$/u
const annex = /^(?:PHỤ LỤC|Phụ lục)(?!\p{Ll})|^(?:MẪU SỐ|Mẫu số|BIỂU SỐ|Biểu số)\s*\d/u
const personName = /^(?:\p{Lu}[\p{L}'’]*\s+){1,5}\p{Lu}[\p{L}'’]*$/u
const fileCopy = /^[-–•+]?\s*Lưu(?:\s*[:;]|\s+(?=(?:VT|VP|văn thư|văn phòng|hồ sơ)(?!\p{L})))/iu

/** Where the foot begins: at "Nơi nhận" or the first post, whichever comes first behind the last numbered paragraph. */
export function footStart(lines: readonly PlanLine[]): number {
  const head = lines.findIndex((line) => line.cells === null && recipientsHead.test(withoutEmphasis(line.text)))
  const signed = lines.findIndex(
    (line, at) => line.cells === null && post.test(withoutEmphasis(line.text)) && (head < 0 || Math.abs(head - at) < 30),
  )
  const annexed = lines.findIndex((line) => line.cells === null && annex.test(line.text) && line.text.length < 120)
  const first = Math.min(...[head, signed].filter((at) => at >= 0), Number.POSITIVE_INFINITY)
  if (first !== Number.POSITIVE_INFINITY) return first
  return annexed >= 0 ? annexed : lines.length
}

/** Recipients, signature, and whatever follows them. */
export function placeFoot(typed: readonly PlanLine[]): Placed[] {
  const lines = typed.map((line) => ({ ...line, text: withoutEmphasis(line.text) }))
  const rows: Placed[] = []
  let state: 'before' | 'recipients' | 'behind' | 'annex' = 'before'
  for (const line of lines) {
    if (state !== 'annex' && line.cells === null && annex.test(line.text)) state = 'annex'
    if (state === 'annex') {
      rows.push(placed(line, 'unplaced', 'position', { reason: 'annex' }))
      continue
    }
    if (recipientsHead.test(line.text)) {
      state = 'recipients'
      rows.push(placed(line, 'heading', 'words'))
    } else if (fileCopy.test(line.text)) {
      state = 'behind'
      rows.push(placed(line, 'fileCopy', 'words', { words: line.text.replace(fileCopy, '').trim() }))
    } else if (post.test(line.text)) rows.push(placed(line, 'signature', 'words'))
    else if (state === 'recipients' && (/^[-–•+*]/u.test(line.text) || /[;.]$/u.test(line.text)))
      rows.push(placed(line, 'recipient', 'position'))
    else if (rows.some(({ place }) => place === 'signature') || state === 'behind') {
      const isSigner = personName.test(line.text) || /^\*?\p{Lu}{1,5}\.?\*?$/u.test(line.text) || isUpperPost(line.text)
      rows.push(placed(line, isSigner ? 'signature' : 'unplaced', 'position', { reason: isSigner ? null : 'behindEnd' }))
    } else rows.push(placed(line, 'unplaced', 'position', { reason: 'behindEnd' }))
  }
  return rows
}

const isUpperPost = (text: string): boolean => text.length < 60 && /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi')

const isInitials = (text: string): boolean => /^\*?\p{Lu}{1,5}\.?\*?$/u.test(text)
const isName = ({ line }: Placed): boolean => personName.test(line.text) && !post.test(line.text)

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
