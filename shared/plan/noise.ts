import { markOf } from './marks'
import type { PlanLine } from './types'

const weekday = '(?:Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|Chủ nhật)'
const noise = new RegExp(
  `^(?:${[
    String.raw`\d{1,3}|[-–]\s*\d{1,3}\s*[-–]|Trang \d{1,3}(?:\s*[/|]\s*\d{1,3})?|[-–—_=*.…\s]{3,}|[-–—|]`,
    // What a page or a signing program says of the file.
    String.raw`(?:Người ký|Cơ quan|Giờ ký|Thời gian ký|Email|Ngày ký|Tác giả(?: bài viết)?|Nguồn(?: tin)?|Lượt xem|Tệp đính kèm|File đính kèm|Người đăng(?: tin)?|Ngày đăng(?: tin)?|Cập nhật(?: lúc)?)\s*:.*`,
    // What a collection of laws says of a document, one or two facts a line.
    String.raw`(?:Số hiệu|Nơi ban hành|Ngày ban hành|Ngày công báo|Ngày hiệu lực|Tình trạng|Loại văn bản)\s*:(?:.*(?:Loại văn bản|Người ký|Ngày hiệu lực|Số công báo)\s*:.*|\s*(?:Đã biết|Còn hiệu lực|Hết hiệu lực|Chưa có hiệu lực|Không xác định))`,
    String.raw`Đăng nhập|Đang tải văn bản\.{0,3}|Từ khoá: Số [Hh]iệu.*|Để sử dụng .{0,60}vui lòng (?:lựa chọn|đăng nhập|đăng ký).*`,
    // When it was put there, and how often it was seen.
    String.raw`${weekday}\s*[-–,]\s*\d{1,2}/\d{1,2}/\d{4}.{0,12}|${weekday}\s*[-–,]\s*\d{1,2}/\d{1,2}/\d{4}[\d\s:.,]*|A-\s+A\s+A\+?.*`,
  ].join('|')})$`,
  'u',
)
const isPageNoise = (line: PlanLine): boolean => line.cells === null && noise.test(line.text)

const pageNumber = /^(?:\d{1,3}|[-–]\s*\d{1,3}\s*[-–]|Trang \d{1,3}(?:\s*[/|]\s*\d{1,3})?)$/u
/** The number of its page stands in it: "Kế hoạch số 15/KH-UBND - Trang 2/6". */
const withPageNumber = /(?<!\p{L})[Tt]rang \d{1,3}(?:\s*\/\s*\d{1,3})?$/u
/** What tells a line at the edge of one page from that of another is the number alone. */
const keyOf = (text: string): string => (withPageNumber.test(text) ? text.replace(withPageNumber, 'Trang') : text)
const mayRun = ({ text, cells }: PlanLine): boolean =>
  cells === null && text.length <= 160 && markOf(text).mark === '' && !/[.;:]$/u.test(text)

/** Lines that come back word for word at the edge of pages, beside their numbers: heads and feet that were copied along with the text. */
function runningLines(lines: readonly PlanLine[], edges: ReadonlySet<PlanLine>): PlanLine[] {
  const isEdge = (line: PlanLine | undefined): boolean => line !== undefined && (edges.has(line) || pageNumber.test(line.text))
  const atEdge = lines.filter(
    (line, at) => !edges.has(line) && mayRun(line) && (withPageNumber.test(line.text) || isEdge(lines[at - 1]) || isEdge(lines[at + 1])),
  )
  const times = new Map<string, number>()
  for (const { text } of atEdge) times.set(keyOf(text), (times.get(keyOf(text)) ?? 0) + 1)
  return atEdge.filter(({ text }) => (times.get(keyOf(text)) ?? 0) > 1)
}

/** Page numbers, heads and feet of pages, stamps of signing programs, typed rules, what a web page writes around a text: no words of the plan. */
export function pageNoiseOf(lines: readonly PlanLine[]): ReadonlySet<PlanLine> {
  const noise = lines.filter(isPageNoise)
  const first = runningLines(lines, new Set(noise.filter(({ text }) => pageNumber.test(text))))
  // A head of two lines: the second stands beside the first.
  const second = first.length === 0 ? [] : runningLines(lines, new Set(first))
  return new Set([...noise, ...first, ...second])
}
