import type { ParagraphLook } from './model'
import { attribute, child, childrenOf, descendants, type Xml } from './xml'

/** Looks as Word stores them: what is not said is inherited. */
export type RunProps = {
  readonly font?: string
  readonly sizePt?: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly color?: string
  readonly isHidden?: boolean
}
export type ParagraphProps = Partial<Omit<ParagraphLook, 'firstLineMm' | 'ruleBelow'>> & {
  readonly indentMm?: number
  readonly hasTopBorder?: boolean
  readonly hasBottomBorder?: boolean
  readonly numId?: string
  readonly level?: number
}

export type Styles = {
  readonly run: (paragraphStyle: string | undefined, characterStyle: string | undefined) => RunProps
  readonly paragraph: (style: string | undefined) => ParagraphProps
  /** The font of the theme, for styles that name it. */
  readonly themeFont: string
}

export const twipsToMm = (value: string | undefined): number | undefined =>
  value === undefined || value === '' ? undefined : (Number.parseFloat(value) * 25.4) / 1440
const twipsToPt = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number.parseFloat(value) / 20)
const isOn = (element: Xml | undefined): boolean | undefined =>
  element === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(attribute(element, 'w:val') ?? 'true')

/** Keeps what is said, drops what is not, so that spreading inherits. */
const said = <Props extends object>(props: { [Key in keyof Props]: Props[Key] | undefined }): Props => {
  for (const key in props) if (props[key] === undefined) delete props[key]
  return props as Props
}

export const runPropsOf = (properties: Xml | undefined, themeFont: string): RunProps => {
  const fonts = child(properties, 'w:rFonts')
  const font =
    attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:hAnsi') ?? (attribute(fonts, 'w:asciiTheme') === undefined ? undefined : themeFont)
  const size = attribute(child(properties, 'w:sz'), 'w:val')
  const color = attribute(child(properties, 'w:color'), 'w:val')
  return said<RunProps>({
    font,
    sizePt: size === undefined ? undefined : Number.parseFloat(size) / 2,
    isBold: isOn(child(properties, 'w:b')),
    isItalic: isOn(child(properties, 'w:i')),
    color: color === undefined ? undefined : color === 'auto' ? '000000' : color.toUpperCase(),
    isHidden: isOn(child(properties, 'w:vanish')),
  })
}

const aligns: Readonly<Record<string, ParagraphLook['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
}

export const paragraphPropsOf = (properties: Xml | undefined): ParagraphProps => {
  if (properties === undefined) return {}
  const indent = child(properties, 'w:ind')
  const spacing = child(properties, 'w:spacing')
  const numbering = child(properties, 'w:numPr')
  const borders = child(properties, 'w:pBdr')
  const hanging = twipsToMm(attribute(indent, 'w:hanging'))
  const line = attribute(spacing, 'w:line')
  const rule = attribute(spacing, 'w:lineRule') ?? 'auto'
  const align = attribute(child(properties, 'w:jc'), 'w:val')
  const autoOff = (flag: string): boolean => ['1', 'true', 'on'].includes(attribute(spacing, flag) ?? '')
  const hasBorder = (side: string): boolean | undefined => {
    const border = child(borders, side)
    return border === undefined ? undefined : !['none', 'nil'].includes(attribute(border, 'w:val') ?? 'none')
  }
  return said<ParagraphProps>({
    align: align === undefined ? undefined : (aligns[align] ?? 'left'),
    leftMm: twipsToMm(attribute(indent, 'w:left') ?? attribute(indent, 'w:start')),
    rightMm: twipsToMm(attribute(indent, 'w:right') ?? attribute(indent, 'w:end')),
    indentMm: hanging === undefined ? twipsToMm(attribute(indent, 'w:firstLine')) : -hanging,
    beforePt: autoOff('w:beforeAutospacing') ? 14 : twipsToPt(attribute(spacing, 'w:before')),
    afterPt: autoOff('w:afterAutospacing') ? 14 : twipsToPt(attribute(spacing, 'w:after')),
    lines: line === undefined ? undefined : rule === 'auto' ? Number.parseFloat(line) / 240 : null,
    hasTopBorder: hasBorder('w:top'),
    hasBottomBorder: hasBorder('w:bottom'),
    numId: attribute(child(numbering, 'w:numId'), 'w:val'),
    level: numbering === undefined ? undefined : Number.parseInt(attribute(child(numbering, 'w:ilvl'), 'w:val') ?? '0', 10),
  })
}

const themeFontOf = (theme: Xml | null): string => {
  const minor = theme === null ? undefined : descendants(theme, 'a:minorFont')[0]
  return attribute(child(minor, 'a:latin'), 'typeface') ?? 'Calibri'
}

/** Styles with their chains resolved. Word's own defaults stand where the file says nothing: Times New Roman 10 pt, single lines. */
export function stylesOf(part: Xml | null, theme: Xml | null): Styles {
  const themeFont = themeFontOf(theme)
  const defaults = child(part ?? undefined, 'w:docDefaults')
  const baseRun: RunProps = {
    font: 'Times New Roman',
    sizePt: 10,
    ...runPropsOf(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), themeFont),
  }
  const basePara: ParagraphProps = paragraphPropsOf(child(child(defaults, 'w:pPrDefault'), 'w:pPr'))
  const byId = new Map(childrenOf(part ?? undefined, 'w:style').map((style) => [attribute(style, 'w:styleId') ?? '', style]))
  const normal = [...byId].find(
    ([, style]) => attribute(style, 'w:type') === 'paragraph' && ['1', 'true'].includes(attribute(style, 'w:default') ?? ''),
  )?.[0]
  const chain = (id: string | undefined): Xml[] => {
    const styles: Xml[] = []
    let next = id
    // A chain that bites its tail must end.
    while (next !== undefined && styles.length < 30) {
      const style = byId.get(next)
      if (style === undefined) break
      styles.unshift(style)
      next = attribute(child(style, 'w:basedOn'), 'w:val')
    }
    return styles
  }
  const merged = <Props>(id: string | undefined, base: Props, read: (style: Xml) => Props): Props =>
    chain(id).reduce<Props>((props, style) => ({ ...props, ...read(style) }), base)
  const cached = <Props>(make: (id: string) => Props) => {
    const known = new Map<string, Props>()
    return (id: string): Props => {
      const found = known.get(id)
      if (found !== undefined) return found
      const made = make(id)
      known.set(id, made)
      return made
    }
  }
  const paragraphRun = cached((id) => merged<RunProps>(id, baseRun, (style) => runPropsOf(child(style, 'w:rPr'), themeFont)))
  const characterRun = cached((id) => merged<RunProps>(id, {}, (style) => runPropsOf(child(style, 'w:rPr'), themeFont)))
  const paragraph = cached((id) => merged<ParagraphProps>(id, basePara, (style) => paragraphPropsOf(child(style, 'w:pPr'))))
  return {
    themeFont,
    run: (paragraphStyle, characterStyle) => ({
      ...paragraphRun(paragraphStyle ?? normal ?? ''),
      ...(characterStyle === undefined ? {} : characterRun(characterStyle)),
    }),
    paragraph: (style) => paragraph(style ?? normal ?? ''),
  }
}
