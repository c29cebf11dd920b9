/**
 * Shows a number as Excel does in Vietnam: a comma before the decimals, points between the thousands, and whatever the format adds ("HS-"000,
 * 0" điểm", 0%). Days stand in `sheet.ts`. Source: ECMA-376-1:2016, 18.8.31.
 */

/** Formats that a file names by number only. Source: ECMA-376-1:2016, 18.8.30. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
}
export const builtInFormat = (id: number): string => builtIn[id] ?? ''

/** A number as a person would read it: no exponent, no dust of binary fractions. */
export const plainNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(12))).replace('.', ',')

type Token = { readonly kind: 'digit' | 'point' | 'comma' | 'percent' | 'text'; readonly text: string }

/** The pieces of one section of a format; `null` for one that is no plain number (fractions, exponents, days, text). */
function tokensOf(section: string): readonly Token[] | null {
  const tokens: Token[] = []
  const pattern = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|_.|\*.|([0#?])|(\.)|(,)|(%)|([\s\S])/gu
  for (const [, quoted, escaped, currency, digit, point, comma, percent, other] of section.matchAll(pattern)) {
    const text = quoted ?? escaped ?? currency
    if (text !== undefined) tokens.push({ kind: 'text', text })
    else if (digit !== undefined) tokens.push({ kind: 'digit', text: digit })
    else if (point !== undefined) tokens.push({ kind: 'point', text: ',' })
    else if (comma !== undefined) tokens.push({ kind: 'comma', text: '' })
    else if (percent !== undefined) tokens.push({ kind: 'percent', text: '%' })
    else if (other !== undefined) {
      if (/[eE@/]|general/i.test(other) || /general/i.test(section)) return null
      tokens.push({ kind: 'text', text: other })
    }
  }
  return tokens
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/** Digits before the point, set into their places from the right; what has no place goes before the first. */
function wholePart(tokens: readonly Token[], digits: string, isGrouped: boolean): string {
  const places = tokens.filter((token) => token.kind === 'digit')
  const least = places.length - places.findIndex((token) => token.text === '0')
  const padded = places.some((token) => token.text === '0') ? digits.padStart(least, '0') : digits === '0' ? '' : digits
  const hasTextInside = tokens.some(
    (token, index) =>
      token.kind === 'text' &&
      tokens.slice(0, index).some(({ kind }) => kind === 'digit') &&
      tokens.slice(index).some(({ kind }) => kind === 'digit'),
  )
  let rest = padded
  let left = places.length
  let shown = ''
  for (const token of tokens) {
    if (token.kind === 'text') shown += token.text
    if (token.kind !== 'digit') continue
    const take = !hasTextInside
      ? left === places.length
        ? rest.length
        : 0
      : left === places.length
        ? Math.max(0, rest.length - left + 1)
        : rest.length >= left
          ? 1
          : 0
    shown += isGrouped && !hasTextInside ? grouped(rest.slice(0, take)) : rest.slice(0, take)
    rest = rest.slice(take)
    left -= 1
  }
  return shown
}

function withTokens(value: number, tokens: readonly Token[]): string {
  const point = tokens.findIndex((token) => token.kind === 'point')
  const [before, after] = point === -1 ? [tokens, []] : [tokens.slice(0, point), tokens.slice(point + 1)]
  const lastDigit = before.findLastIndex((token) => token.kind === 'digit')
  const scale =
    before.slice(lastDigit + 1).filter((token) => token.kind === 'comma').length + after.filter((token) => token.kind === 'comma').length
  const isGrouped = before.some((token, index) => token.kind === 'comma' && index < lastDigit)
  const percent = tokens.some((token) => token.kind === 'percent')
  const decimals = after.filter((token) => token.kind === 'digit')
  const size = (Math.abs(value) * (percent ? 100 : 1)) / 1000 ** scale
  const [whole = '0', fraction = ''] = Number(size.toPrecision(15)).toFixed(Math.min(decimals.length, 15)).split('.')
  const needed = decimals.findLastIndex((token) => token.text === '0') + 1
  const shownFraction = fraction.slice(0, Math.max(needed, fraction.replace(/0+$/, '').length))
  const tail = after
    .filter((token) => token.kind === 'text' || token.kind === 'percent')
    .map((token) => token.text)
    .join('')
  const head = before.filter((token) => token.kind !== 'percent' || before.indexOf(token) < lastDigit)
  const percentBefore = before.slice(lastDigit + 1).some((token) => token.kind === 'percent') ? '%' : ''
  return `${wholePart(head, whole, isGrouped)}${shownFraction === '' ? '' : `,${shownFraction}`}${percentBefore}${tail}`
    .replace(/\u00A0/g, ' ')
    .trim()
}

/** The number under this format code; an empty code or "General" shows it plainly. */
export function showNumber(value: number, code: string): string {
  if (code === '' || /^general$/i.test(code)) return plainNumber(value)
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const zero = value === 0 && sections.length > 2
  const negative = value < 0 && sections.length > 1
  const tokens = tokensOf(sections[zero ? 2 : negative ? 1 : 0] ?? '')
  if (tokens === null) return plainNumber(value)
  // A section of words only ("-" for nothing) shows its words.
  if (!tokens.some((token) => token.kind === 'digit'))
    return tokens
      .map((token) => token.text)
      .join('')
      .trim()
  const sign = value < 0 && !negative ? '-' : ''
  return `${sign}${withTokens(value, tokens)}`
}
