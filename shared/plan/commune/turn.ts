import { literal, type Levels } from './levels'

/** A text with the words of its level turned. `changes`: each stretch with what it became; `open`: words of the level above that stay. */
export type TurnedText = {
  readonly text: string
  readonly changes: readonly { readonly from: string; readonly to: string }[]
  readonly open: readonly string[]
}
export type Turn = (text: string) => TurnedText

const committee = '(?:(?:Ủy|Uỷ) ban nhân dân|UBND)'
const papers =
  '(?:Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Chương trình|Đề án|Hướng dẫn|Công văn|Thông báo|Kết luận|Văn kiện|Quy chế|Quy định|kế hoạch|nghị quyết|quyết định|chỉ thị|chương trình|đề án|hướng dẫn|quy định)'

/** Stretches that keep their words: names of the parent, quotations, awards of the level above, its papers and its congress. */
function keptPattern({ upper, upperName, parentNames }: Levels): RegExp {
  const level = `${upper}(?: ${literal(upperName)})?`
  const awards =
    '(?:[Cc]ờ [Tt]hi đua|[Bb]ằng khen|[Hh]uân chương|[Hh]uy chương|[Cc]hiến sĩ thi đua|[Dd]anh hiệu|[Tt]ập thể lao động xuất sắc)'
  return new RegExp(
    [
      // Who launched what is named stays with it.
      `(?:${['[“"][^“”"]*[”"]', ...parentNames.filter((name) => name !== '').map(literal)].join('|')})(?: (?:giai đoạn|năm) [\\d –-]+)?(?:,? do (?:Chủ tịch )?(?:${committee} )?${level})?`,
      `${awards}(?: cấp)?(?: của)?(?: (?:đồng chí )?Chủ tịch)?(?: ${committee})? ${level}`,
      `${papers}(?: số [^\\s,;]+)?[^,.;:“”"()]{0,90}? của (?:(?:Chủ tịch|Ban Thường vụ|Thường trực|${committee}|HĐND|Hội đồng nhân dân|Thành ủy|Tỉnh ủy) ?){0,2}${level}`,
      `Đại hội[^,.;:]{0,40}? ${level}`,
    ].join('|'),
    'gu',
  )
}

const edge = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu')

/** Words of the level above and what they are below, the longest first. */
function pairsOf({ upper, upperName, unit, unitName, advisingRoom }: Levels): (readonly [RegExp, string | ((match: string) => string)])[] {
  const level = `${upper}(?: ${literal(upperName)})?`
  const below = (match: string): string => (match.endsWith(upperName) ? `${unit} ${unitName}` : unit)
  const behind = (match: string): string => match.replace(new RegExp(`${level}$`, 'u'), below)
  const units = `cơ quan, đơn vị thuộc UBND ${unit}`
  const hamlets = 'thôn, tổ dân phố'
  return [
    [edge(`[Cc]ác sở, (?:ban, )?ngành(?:,? đoàn thể)?(?:,? ${level})?`), (match) => `${match.startsWith('C') ? 'Các' : 'các'} ${units}`],
    [
      edge(
        `(?:${committee} )?(?:các|cấp) xã(?:, phường|, thị trấn|, đặc khu|,? và phường)*|${committee} cấp xã|các xã, phường(?:, đặc khu)?`,
      ),
      `các ${hamlets}`,
    ],
    [edge('Sở Nội vụ'), advisingRoom],
    [edge(`Ban Thi đua - Khen thưởng(?: ${level})?|Ban TĐKT(?: ${level})?`), advisingRoom],
    [
      edge(`Thành ủy(?: ${literal(upperName)})?|Tỉnh ủy(?: ${literal(upperName)})?`),
      (match) => `Đảng ủy ${match.endsWith(upperName) ? `${unit} ${unitName}` : unit}`,
    ],
    [edge(`Đảng bộ ${level}`), behind],
    [edge(`${committee} ${level}`), behind],
    [
      edge(
        `(?:HĐND|Hội đồng nhân dân|Hội đồng Thi đua - Khen thưởng|Hội đồng TĐKT|Ủy ban Mặt trận Tổ quốc Việt Nam|Uỷ ban Mặt trận Tổ quốc Việt Nam) ${level}`,
      ),
      behind,
    ],
    [edge(`(?:trên địa bàn|toàn|của|trong|cấp|ở|tại|thuộc|từ) ${level}(?! (?:thông minh|\\p{Lu}))`), behind],
    [edge(`${upper} ${literal(upperName)}`), `${unit} ${unitName}`],
  ]
}

/** Turns the words of a level above into those of the commune; what is not plain stays and is told. */
export function turnOf(levels: Levels): Turn {
  const kept = keptPattern(levels)
  const pairs = pairsOf(levels)
  const open = edge(
    `${levels.upper}|${literal(levels.upperName)}|bộ, ngành(?:, địa phương)?|quốc gia|Trung ương|(?:[Cc]ác )?[Ss]ở(?: \\p{Lu}\\p{Ll}*)*`,
  )
  return (text) => {
    const changes: { from: string; to: string }[] = []
    const left: string[] = []
    const turnFree = (free: string): string => {
      const turned = pairs.reduce(
        (now, [pattern, to]) =>
          now.replace(pattern, (match) => {
            const words = typeof to === 'string' ? to : to(match)
            if (words !== match) changes.push({ from: match, to: words })
            return words
          }),
        free,
      )
      left.push(...[...turned.matchAll(open)].map(([words]) => words))
      return turned
    }
    let end = 0
    let result = ''
    for (const match of text.matchAll(kept)) {
      result += turnFree(text.slice(end, match.index)) + match[0]
      end = match.index + match[0].length
    }
    return { text: result + turnFree(text.slice(end)), changes, open: left }
  }
}
