import type { LegacyEncoding } from '../lib/legacyFont'
import { builtInFormat } from './numberFormat'
import { readXml } from './xml'

/** What the style of a cell tells about its value. */
export type CellStyle = {
  /** The number is a day. */
  readonly isDate: boolean
  /** How a number is shown; empty for plainly. */
  readonly code: string
  readonly isStruck: boolean
  readonly legacy: LegacyEncoding | null
}
export const plainStyle: CellStyle = { isDate: false, code: '', isStruck: false, legacy: null }

/** Built-in number formats that show a day. Source: ECMA-376-1:2016, 18.8.30 (and the East Asian ones 27–36, 50–58). */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
/** A day is shown when days or years are, outside quoted text and [conditions]. */
const isDateCode = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')) && !/general/i.test(code)

export const legacyOfFont = (name: string): LegacyEncoding | null =>
  /^\.vn.*h$/i.test(name) ? 'tcvn3Capitals' : /^\.vn/i.test(name) ? 'tcvn3' : /^vni[-\s]/i.test(name) ? 'vni' : null

/** The cell styles by their index. */
export function readStyles(xml: string | undefined): readonly CellStyle[] {
  if (xml === undefined) return []
  const formats = new Map<number, string>()
  const fonts: { legacy: LegacyEncoding | null; isStruck: boolean }[] = []
  const styles: CellStyle[] = []
  let part = ''
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'fonts' || name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') part = name
      else if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      else if (name === 'font' && part === 'fonts') fonts.push({ legacy: null, isStruck: false })
      else if (part === 'fonts' && fonts.length > 0) {
        const font = fonts[fonts.length - 1]!
        if (name === 'name') font.legacy = legacyOfFont(attribute('val') ?? '')
        if (name === 'strike') font.isStruck = !['0', 'false'].includes(attribute('val') ?? '1')
      } else if (name === 'xf' && part === 'cellXfs') {
        const id = Number(attribute('numFmtId') ?? 0)
        const code = formats.get(id) ?? builtInFormat(id)
        const font = fonts[Number(attribute('fontId') ?? 0)]
        styles.push({
          isDate: isBuiltInDate(id) || isDateCode(code),
          code,
          isStruck: font?.isStruck ?? false,
          legacy: font?.legacy ?? null,
        })
      }
    },
    close: (name) => {
      if (name === part) part = ''
    },
  })
  return styles
}
