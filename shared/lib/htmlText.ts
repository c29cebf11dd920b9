/** Reading HTML without a page: tags and text in order, entities as letters. */

const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
}
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ETH: 'Đ',
  eth: 'đ',
  ordm: 'º',
  deg: '°',
  sect: '§',
  times: '×',
  oslash: 'ø',
  Oslash: 'Ø',
  shy: '',
}

/** `&ecirc;`, `&#7877;`, `&nbsp;` as the letters they stand for; an unknown one stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]+));?/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name === undefined) {
        const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      }
      const accented = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil)$/.exec(name)
      return named[name] ?? (accented === null ? whole : `${accented[1] ?? ''}${marks[accented[2] ?? ''] ?? ''}`.normalize('NFC'))
    },
  )

export type HtmlHandlers = {
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const piece = /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</g
const silent = /^(style|script|title|xml|noscript|template)$/

/** So many tags and texts are read before who reads a long copy is told how far it is. */
const piecesAtOnce = 100

/** Tells every tag and text in order; what programs write for themselves (styles, comments) is left out. Gives the letters read so far. */
export function* readingHtml(html: string, { open, close, text }: HtmlHandlers): Generator<number, void> {
  let skipping = ''
  let pieces = 0
  for (const found of html.matchAll(piece)) {
    const [whole, slash, tag, attributes = ''] = found
    pieces += 1
    if (pieces % piecesAtOnce === 0) yield found.index
    const name = tag?.toLowerCase()
    if (skipping !== '') {
      if (slash === '/' && name === skipping) skipping = ''
    } else if (name === undefined) {
      if (!/^<[!?]/.test(whole)) text(decodeEntities(whole))
    } else if (slash === '/') close(name)
    else if (silent.test(name)) skipping = attributes.endsWith('/') ? '' : name
    else {
      open(name, attributes)
      if (attributes.endsWith('/') && name !== 'br') close(name)
    }
  }
}

/** The value of an attribute; empty when absent. */
export const attributeOf = (attributes: string, name: string): string => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')
}
