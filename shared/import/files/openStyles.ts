import type { LegacyEncoding } from '../../lib/legacyFont'
import { legacyOfFont } from '../styles'
import { readXml } from '../xml'

/** What the styles of an OpenDocument file say about a cell, a run of letters, a sheet. */
export type OpenStyle = {
  /** Which parts of a day are shown, as letters of a format ("dmy"); empty where the style says nothing of days. */
  readonly day: string
  readonly isStruck: boolean
  readonly legacy: LegacyEncoding | null
  readonly isHidden: boolean
}
export const plainOpenStyle: OpenStyle = { day: '', isStruck: false, legacy: null, isHidden: false }

type Said = { parent: string; days: string; isStruck?: boolean; font?: string; isHidden?: boolean }

/** The styles of these parts (`styles.xml`, `content.xml`) by family and name, each with what its parents say. */
export function readOpenStyles(parts: readonly string[]): (family: string, name: string | undefined) => OpenStyle {
  const fonts = new Map<string, string>()
  const days = new Map<string, string>()
  const said = new Map<string, Said>()
  let style: Said | null = null
  let format = ''
  for (const xml of parts)
    readXml(xml, {
      open: (tag, attribute) => {
        if (tag === 'font-face') fonts.set(attribute('style:name') ?? '', attribute('svg:font-family') ?? '')
        else if (tag === 'date-style') {
          format = attribute('style:name') ?? ''
          days.set(format, '')
        } else if (format !== '' && (tag === 'day' || tag === 'month' || tag === 'year')) days.set(format, `${days.get(format)}${tag[0]}`)
        else if (tag === 'style' || tag === 'default-style') {
          style = { parent: attribute('style:parent-style-name') ?? '', days: attribute('style:data-style-name') ?? '' }
          said.set(`${attribute('style:family') ?? ''}:${attribute('style:name') ?? ''}`, style)
        } else if (style !== null && tag === 'text-properties') {
          const line = attribute('style:text-line-through-style') ?? attribute('style:text-line-through-type')
          if (line !== undefined) style.isStruck = line !== 'none'
          const font = attribute('style:font-name') ?? attribute('fo:font-family')
          if (font !== undefined) style.font = font
        } else if (style !== null && tag === 'table-properties') style.isHidden = attribute('table:display') === 'false'
      },
      close: (tag) => {
        if (tag === 'style' || tag === 'default-style') style = null
        else if (tag === 'date-style') format = ''
      },
    })
  const bare = (font: string): string => (fonts.get(font) ?? font).replace(/['"]/g, '').trim()
  const known = new Map<string, OpenStyle>()
  const resolve = (family: string, name: string, depth: number): OpenStyle => {
    const own = said.get(`${family}:${name}`)
    if (own === undefined) return plainOpenStyle
    const above = own.parent === '' || depth > 20 ? plainOpenStyle : resolve(family, own.parent, depth + 1)
    return {
      day: days.get(own.days) ?? above.day,
      isStruck: own.isStruck ?? above.isStruck,
      legacy: own.font === undefined ? above.legacy : legacyOfFont(bare(own.font)),
      isHidden: own.isHidden ?? above.isHidden,
    }
  }
  return (family, name) => {
    const key = `${family}:${name ?? ''}`
    const found = known.get(key) ?? resolve(family, name ?? '', 0)
    known.set(key, found)
    return found
  }
}
