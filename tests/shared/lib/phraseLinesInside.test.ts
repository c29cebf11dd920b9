import { describe, expect, it } from 'vitest'
import { indexNames, phraseLines } from '@shared/lib/lines/phraseLines'
import { textWidthMm } from '@shared/lib/timesWidths'

const face = { sizePt: 13 }
const roomMm = 252
const movement = 'Thạch Khê chung sức xây dựng nông thôn mới nâng cao, xóa nhà tạm, nhà dột nát'
const names = indexNames([movement, 'xã Thạch Khê', 'Thạch Khê'])
const widthOf = (text: string): number => textWidthMm(text, face)

/** Every way of dividing words into so many lines that the room holds. */
function divisions(words: readonly string[], count: number): string[][] {
  if (count === 1) return widthOf(words.join(' ')) <= roomMm ? [[words.join(' ')]] : []
  return words.slice(1).flatMap((_word, at) => {
    const first = words.slice(0, at + 1).join(' ')
    return widthOf(first) > roomMm ? [] : divisions(words.slice(at + 1), count - 1).map((rest) => [first, ...rest])
  })
}

const compounds =
  'chung sức,xây dựng,nông thôn,nâng cao,dột nát,bê tông,lắp đặt,an ninh,ủng hộ,tình nghĩa,việc làm,ổn định,địa phương'.split(',')
/** Lines that end in one short word behind a comma, or inside a word of two syllables. */
const badEnds = (lines: readonly string[]): string[] =>
  lines.filter((line, at) => {
    const next = lines[at + 1]
    if (next === undefined) return false
    return /[,;”] \p{L}{1,3}$/u.test(line) || compounds.includes(`${line.split(' ').at(-1)} ${next.split(/[ ,;”]/u)[0]}`)
  })

const openings = ['Đã có thành tích', 'Đã có thành tích xuất sắc', 'Có thành tích tiêu biểu, xuất sắc', 'Đã có nhiều đóng góp']
const works = [
  'ủng hộ 1.250.000.000 đồng xây dựng 25 nhà tình nghĩa, 03 km đường bê tông liên thôn, lắp đặt 120 camera an ninh',
  'ủng hộ 25 nhà tình nghĩa, lắp đặt 120 camera an ninh',
  'tạo việc làm ổn định cho 350 lao động địa phương',
  'hiến 1.200 m2 đất, 03 km đường bê tông liên thôn',
]
const texts = openings.flatMap((opening) =>
  works.flatMap((first, at) =>
    works.map((second, other) => `${opening} trong phong trào thi đua “${movement}”; ${first}${at === other ? '' : `; ${second}`}`),
  ),
)

describe('a name that must be parted', () => {
  it.each(texts)('has no line end behind a lone word or inside one where as many lines can do without: %s', (text) => {
    const lines = phraseLines(text, roomMm, face, { names, isTight: true, weighsInside: true })
    expect(lines.join(' ')).toBe(text)
    const best = divisions(text.split(' '), lines.length).map((one) => badEnds(one).length)
    expect(badEnds(lines).length).toBe(Math.min(...best))
  })

  it('was parted anywhere in papers signed in wording 16 and before', () => {
    const bad = texts.filter((text) => badEnds(phraseLines(text, roomMm, face, { names, isTight: true })).length > 0)
    expect(bad.length).toBeGreaterThan(0)
  })
})

describe('numbers and words of a commune’s work, from wording 18 on', () => {
  const wholes = [
    'thu nhập 800 triệu đồng mỗi năm',
    'nhân kỷ niệm 35 năm Ngày thành lập',
    'trao 1.250 suất quà',
    'trong quý I năm 2027',
    'từ tháng 9 năm 2026',
    'bảo hiểm y tế',
    'thanh thiếu niên',
    'khu vực phòng thủ',
    'sổ hộ tịch',
    'đường vành đai',
    'kế hoạch hóa gia đình',
  ]
  /** What must not be parted: a number and its unit, a quarter and its year, syllables of one word. */
  const tied =
    /(?:\d \p{Ll}+|quý I năm|tháng 9 năm|mỗi năm|bảo hiểm y tế|thanh thiếu niên|vực phòng thủ|sổ hộ tịch|đường vành đai|hoạch hóa)/u
  const partsOf = (asBefore18: boolean): string[] =>
    wholes.flatMap((whole) =>
      Array.from({ length: 60 }, (_, at) => 70 + 2 * at).flatMap((roomMm) => {
        const text = `Đã có thành tích trong vận động nhân dân ${whole} và xây dựng đời sống văn hóa ở khu dân cư`
        const lines = phraseLines(text, roomMm, { sizePt: 16 }, { asBefore18 })
        const words = tied.exec(whole)?.[0] ?? ''
        return words !== '' && lines.every((line) => !line.includes(words)) ? [`${words} at ${roomMm} mm`] : []
      }),
    )

  it('stay on one line', () => expect(partsOf(false)).toEqual([]))
  it('were parted before', () => expect(partsOf(true)).not.toEqual([]))
})
