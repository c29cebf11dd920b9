import { parseDate, type CalendarDate } from '../../lib/dates'
import { cleanLine, foldText } from '../../lib/text'
import type { GivenFacts } from '../preview'
import { officeCase } from './officeCase'

/** What a decision says of itself; empty and `null` where it does not say it or the place is left blank. */
export type DecisionHead = Pick<GivenFacts, 'decisionSymbol' | 'decidedOn' | 'decidedBy' | 'award'> & {
  /** Whether the words "QUYẾT ĐỊNH" stand there at all. */
  readonly isDecision: boolean
  readonly achievement: string
  /** How many the articles speak of, where they say it: to be held against what was read. */
  readonly promised: number | null
  /** Awards that the articles name, where there are several. */
  readonly awards: readonly string[]
}

const symbolLine = /^(?:Quyết định\s+)?Số\s*:?\s*([\d.…]*\s*(?:\/|-)\s*[\p{L}\d/.-]*\p{L}[\p{L}\d/.-]*)/iu
const dayWords = /ngày\s*(\d{1,2})\s*(?:tháng|\/|-)\s*(\d{1,2})\s*(?:năm|\/|-)\s*(\d{4})/iu
const isTitle = (text: string): boolean => /^QUYẾT\s+ĐỊNH(?:\s*:?$|\s+[Vv](?:ề|\/v))/u.test(text)
const isBase = (text: string): boolean => /^(?:-\s*)?(?:Căn cứ|Xét|Theo|Thực hiện|Điều)(?!\p{L})/iu.test(text)
const authority =
  /^(?:QUYỀN\s+)?(?:CHỦ TỊCH$|(?:CHỦ TỊCH|GIÁM ĐỐC|THỦ TƯỚNG|BỘ TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|BAN|ỦY BAN|UỶ BAN|UBND|TỔNG|ĐẢNG [ỦU][ỶY]|ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ|CHI [ỦU][ỶY]|HUYỆN [ỦU][ỶY]|TỈNH [ỦU][ỶY]|THÀNH [ỦU][ỶY]|HỘI|ĐOÀN|LIÊN ĐOÀN|CÔNG ĐOÀN|CHỈ HUY TRƯỞNG|BỘ CHỈ HUY)\s*\p{Lu})/u

const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
/** The same words somewhere in the text as people write them, since capitals hide which letters are great. */
function asWritten(capitals: string, texts: readonly string[]): string | null {
  const wanted = foldText(capitals)
  const words = wanted.split(' ').length
  for (const text of texts) {
    if (isUpper(text) || !foldText(text).includes(wanted)) continue
    const parts = cleanLine(text).split(' ')
    for (let at = 0; at + words <= parts.length; at += 1) {
      const said = parts
        .slice(at, at + words)
        .join(' ')
        .replace(/[,;.:]+$/, '')
      if (foldText(said) === wanted && !isUpper(said)) return said
    }
  }
  return null
}

/** The line of who decides, between the title and the bases; else the organ of the letter head with its chairman. */
function giverOf(lines: readonly string[], title: number): string {
  const below = lines.slice(title + 1, title + 40)
  const bases = below.findIndex(isBase)
  const between = below.slice(0, bases === -1 ? 14 : bases)
  // Papers of the party name it behind their bases.
  const article = below.findIndex((text) => /^Điều\s+\d/iu.test(text))
  const behind = bases === -1 ? [] : below.slice(bases, article === -1 ? undefined : article)
  const capitals = authorityIn(between) || authorityIn(behind)
  if (capitals !== '') return asWritten(capitals, lines) ?? officeCase(capitals)
  return issuerOf(lines, title, false)
}
/** The first line in capitals that names who may decide, with the lines it goes on in; "BAN THƯỜNG VỤ QUYẾT ĐỊNH" ends before its verb. */
function authorityIn(lines: readonly string[]): string {
  const at = lines.findIndex((text) => isUpper(text) && authority.test(text))
  const first = lines[at]
  if (first === undefined) return ''
  const more = lines
    .slice(at + 1, at + 3)
    .filter((_, place, all) => all.slice(0, place + 1).every((text) => isUpper(text) && !isTitle(text)))
  return [first, ...more].join(' ').replace(/\s+QUYẾT\s+ĐỊNH\s*:?$/u, '')
}

/** The organ above the number; `isWhole`: as the organ itself, else its chairman. */
function issuerOf(lines: readonly string[], title: number, isWhole: boolean): string {
  const above = lines.slice(0, Math.max(0, title))
  const from = above.findIndex((text) => /^(ỦY|UỶ) BAN NHÂN DÂN|^UBND/u.test(text))
  if (from === -1) return officeCase(above.find((text) => isUpper(text) && /^(?:ĐẢNG [ỦU][ỶY]|CHI BỘ)\s/u.test(text)) ?? '')
  const next = above[from + 1] ?? ''
  const isWholeLine = above[from]!.split(' ').length > 4
  const organ = officeCase(
    `${above[from]!.replace(/^UBND/u, 'ỦY BAN NHÂN DÂN')} ${isWholeLine || !isUpper(next) || /CỘNG H|^SỐ/u.test(next) ? '' : next}`,
  )
  return isWhole ? organ : `Chủ tịch ${organ}`
}

/** Number, day and giver of a decision, out of the lines above its bases. */
export function readHead(lines: readonly string[]): Pick<DecisionHead, 'decisionSymbol' | 'decidedOn' | 'decidedBy' | 'isDecision'> {
  const title = lines.findIndex((text) => isTitle(text))
  const first = lines.findIndex(isBase)
  const head = lines.slice(0, Math.min(first === -1 ? 40 : first, 40))
  const symbol = head.map((text) => symbolLine.exec(text)?.[1] ?? '').find((text) => text !== '')
  const compact = (symbol ?? '').replace(/\s+/g, '')
  const day = head.map((text) => dayWords.exec(text)).find((found) => found !== null)
  const decidedOn: CalendarDate | null = day === undefined || day === null ? null : parseDate(`${day[1]}/${day[2]}/${day[3]}`)
  return {
    decisionSymbol: /^\d/.test(compact) && !/^[.…]+/.test(compact) ? compact : '',
    decidedOn,
    decidedBy: title === -1 ? '' : giverOf(lines, title),
    isDecision: title !== -1,
  }
}
