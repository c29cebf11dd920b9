import { cleanLine, foldText } from '../../lib/text'
import type { SubjectKind } from '../../domain/subject/types'

/** What one article gives: which award, for what, to whom where it names them itself. */
export type Grant = {
  readonly article: string
  /** Line of the file where it begins, from 0. */
  readonly from: number
  readonly to: number
  /** Awards named in it; more than one is nobody's to guess. */
  readonly awards: readonly string[]
  readonly achievement: string
  /** Kinds of honorees it speaks of; empty where it says none. */
  readonly kinds: readonly SubjectKind[]
  readonly promised: number | null
  /** The words between "cho" and the achievement: a name, or "các tập thể, cá nhân". */
  readonly honorees: string
}

const gives = /(?<!\p{L})(tặng|truy tặng|phong tặng|công nhận|khen thưởng|tặng thưởng)(?!\p{L})/iu
/** An article that takes back, corrects or refuses gives nothing, whatever award it names. */
const undoes =
  /^(?:nay\s+)?(?:hủy|huỷ|thu hồi|bãi bỏ|đình chỉ|đính chính|sửa|điều chỉnh|thay thế|chấm dứt|không|chưa|tước|xóa|xoá)(?!\p{L})/iu
/** Gives something without saying what. */
const givesAnything = /^(?:nay\s+)?(?:khen thưởng|tuyên dương|biểu dương)(?!\p{L})/iu
const pays = /(?<!\p{L})(tiền thưởng|kinh phí|mức thưởng|được thưởng số tiền|chi từ|trích từ|kèm theo .{0,30}là)/iu
const quoted = /danh hiệu(?:\s+thi đua)?\s*:?\s*["“”']\s*([^"“”']{3,60})\s*["“”']/giu
const unquoted =
  /danh hiệu(?:\s+thi đua)?\s+([^\s,;:.“"(]+(?:\s+[^\s,;:.“"(]+){1,7}?)(?=\s+(?:năm|cho|đối|tại|trong|và|giai đoạn)(?!\p{L})|\s*[,;:.(]|\s*$)/giu
const orders =
  'Lao động|Dũng cảm|Đại đoàn kết dân tộc|Độc lập|Quân công|Chiến công|Bảo vệ Tổ quốc|Hồ Chí Minh|Sao vàng|Hữu nghị|Kháng chiến'
const form = new RegExp(
  '(?<!\\p{L})(Giấy khen|Bằng khen|Cờ thi đua|Thư khen|Kỷ niệm chương(?:\\s*["“][^"”]{3,80}["”])?|' +
    `Huân chương\\s+(?:${orders})(?:\\s+hạng\\s+(?:nhất|nhì|ba))?|Huy chương\\s+(?:Chiến sĩ vẻ vang|Hữu nghị|Kháng chiến|Vì an ninh Tổ quốc|Quân kỳ quyết thắng)(?:\\s+hạng\\s+(?:nhất|nhì|ba))?)`,
  'giu',
)

/** The awards that a text names, each once, as written. */
export function awardsIn(text: string): readonly string[] {
  if (/\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)) return awardsInCapitals(text)
  const titles = [...text.matchAll(quoted)].map((match) => match[1] ?? '')
  const bare = titles.length > 0 ? [] : [...text.matchAll(unquoted)].map((match) => match[1] ?? '')
  const forms = [...text.matchAll(form)].map((match) => match[1] ?? '')
  const capitals = [...titles, ...bare, ...forms].length > 0 ? [] : awardsInCapitals(text)
  const all = [...titles, ...bare, ...forms, ...capitals].map(cleanLine).filter((one) => one !== '')
  return all.filter((one, at) => all.findIndex((other) => foldText(other) === foldText(one)) === at)
}

const capitalAwards: readonly (readonly [RegExp, string])[] = [
  [/\btap the lao dong tien tien\b/, 'Tập thể lao động tiên tiến'],
  [/\btap the lao dong xuat sac\b/, 'Tập thể lao động xuất sắc'],
  [/\bdon vi tien tien\b/, 'Đơn vị tiên tiến'],
  [/\bdon vi quyet thang\b/, 'Đơn vị quyết thắng'],
  [/(?<!tap the )\blao dong tien tien\b/, 'Lao động tiên tiến'],
  [/\bchien si (thi dua )?co so\b|\bchien s[iy] thi dua co so\b/, 'Chiến sĩ thi đua cơ sở'],
  [/\bchien s[iy] tien tien\b/, 'Chiến sĩ tiên tiến'],
  [/\bgia dinh van hoa\b/, 'Gia đình văn hóa'],
  [/\bgiay khen\b/, 'Giấy khen'],
  [/\bbang khen\b/, 'Bằng khen'],
]
/** Titles of lists and their sections, often in capitals and without "danh hiệu". */
function awardsInCapitals(text: string): readonly string[] {
  const folded = foldText(text)
  return capitalAwards.flatMap(([pattern, name]) => (pattern.test(folded) ? [name] : []))
}

const achieved =
  /(?:(?<!\p{L})(?:đã có|vì đã có|vì có|có|đạt)\s+(?:nhiều\s+)?(?:thành tích|đóng góp|công lao)|(?<!\p{L})(?:đã hoàn thành|hoàn thành (?:xuất sắc|tốt)|vì đã|về thành tích)(?!\p{L}))[^.;:]*/iu
const listWords = /\s*[,(]?\s*(?:\(?\s*có\s+)?(?:danh sách|theo danh sách|phụ lục)[^.;]*?(?:kèm theo|đính kèm)?\s*\)?\s*[,.;:]*\s*$/iu

const achievementIn = (text: string): string => {
  const found = achieved.exec(text)?.[0] ?? ''
  const bare = cleanLine(
    found
      .replace(listWords, '')
      .replace(/\s*\((?:có\s+)?(?:danh sách|phụ lục)[^)]*\)?/giu, '')
      .replace(/[,\s(]*(?:gồm|cụ thể|sau đây|như sau)\s*:?$/iu, ''),
  )
  return bare === '' ? '' : bare[0]!.toLocaleUpperCase('vi') + bare.slice(1).replace(/[,;\s(]+$/, '')
}

const kindsIn = (text: string): readonly SubjectKind[] => {
  const folded = foldText(text)
  return (
    [
      ['collective', /\b(tap the|don vi|to chuc)\b/],
      ['person', /\b(ca nhan|dong chi|ong|ba|hoc sinh|nguoi)\b/],
      ['household', /\b(ho gia dinh|gia dinh)\b/],
    ] as const
  ).flatMap(([kind, pattern]) => (pattern.test(folded) ? [kind] : []))
}
const counts =
  /(?<![\d/])0*(\d{1,4})\s*(?:\([^)]{2,40}\)\s*)?(?:tập thể|cá nhân|hộ gia đình|gia đình|hộ|đồng chí|ông, bà|ông\/bà|ông|bà|người|học sinh|đơn vị|tổ chức|chi bộ|đảng bộ|đảng viên|đoàn viên|hội viên|chi đoàn|chi hội|khu dân cư|thôn)(?!\p{L})/giu
const promisedIn = (text: string): number | null => {
  const found = [...text.matchAll(counts)].map((match) => Number(match[1]))
  return found.length === 0 ? null : found.reduce((sum, count) => sum + count, 0)
}

const honoreesIn = (text: string): string => {
  const behind = /(?<!\p{L})(?:cho|đối với)\s+(.*)$/isu.exec(text)?.[1] ?? ''
  const end = behind.search(
    /(?<!\p{L})(?:,?\s*(?:đã có|vì có|vì đã|có (?:nhiều )?thành tích|về thành tích|đã hoàn thành|đạt thành tích|vì))(?!\p{L})|\(|:|kèm theo/iu,
  )
  return cleanLine(end === -1 ? behind : behind.slice(0, end)).replace(/[.;,]+$/, '')
}

/** "Tặng Giấy khen cho 03 học sinh đạt danh hiệu Học sinh Xuất sắc": what they have already is why, not what they get. */
function awardsGiven(text: string): readonly string[] {
  const given = awardsIn(text.replace(/(?<!\p{L})(?:đã\s+)?(?:đạt|giữ vững|được công nhận)\s+danh hiệu\s+[^,;.(]*/giu, ' '))
  return given.length > 0 ? given : awardsIn(text)
}

/** The articles that give something, in order. `lines` are the paragraphs of the file. */
export function grantsIn(lines: readonly string[]): readonly Grant[] {
  const starts = lines.flatMap((text, at) => (/^Điều\s+\d+\s*[.:]/iu.test(text) ? [at] : []))
  return starts.flatMap((from, place): Grant[] => {
    const next = starts[place + 1] ?? lines.findIndex((text, at) => at > from && /^(Nơi nhận|TM\.|KT\.|CHỦ TỊCH$)/u.test(text))
    const to = next === -1 ? lines.length : next
    const text = (lines[from] ?? '').replace(/^Điều\s+\d+\s*[.:]\s*/iu, '')
    const article = /^Điều\s+\d+/iu.exec(lines[from] ?? '')?.[0] ?? ''
    const whole = text.length < 12 ? `${text} ${lines[from + 1] ?? ''}` : text
    const awards = awardsGiven(whole)
    if (
      !gives.test(whole) ||
      undoes.test(whole) ||
      (awards.length === 0 && !givesAnything.test(whole)) ||
      (pays.test(whole) && !/(tặng|công nhận)\s+(danh hiệu|giấy|bằng|cờ)/iu.test(whole))
    )
      return []
    return [
      {
        article,
        from,
        to,
        awards,
        achievement: achievementIn(whole),
        kinds: kindsIn(whole),
        promised: promisedIn(whole),
        honorees: honoreesIn(whole),
      },
    ]
  })
}
