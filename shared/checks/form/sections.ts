import type { ReadSection } from './model'
import { paragraphPropsOf, runPropsOf, twipsToMm, type stylesOf } from './styles'
import { attribute, child, childrenOf, descendants, type Xml } from './xml'

const mmOf = (element: Xml | undefined, name: string, otherwise = 0): number => twipsToMm(attribute(element, name)) ?? otherwise

/** Paper, margins and page number of one section. `part` gives the other parts of the file, for its headers and footers. */
export const sectionOf = (properties: Xml, part: (name: string) => Xml | null, styles: ReturnType<typeof stylesOf>): ReadSection => {
  const size = child(properties, 'w:pgSz')
  const margin = child(properties, 'w:pgMar')
  const targets = new Map(
    childrenOf(part('_rels/document.xml.rels') ?? undefined, 'Relationship').map((relation) => [
      attribute(relation, 'Id') ?? '',
      attribute(relation, 'Target') ?? '',
    ]),
  )
  const edge = (kind: 'w:headerReference' | 'w:footerReference', type: string): Xml | null => {
    const reference = childrenOf(properties, kind).find((candidate) => (attribute(candidate, 'w:type') ?? 'default') === type)
    const target = targets.get(attribute(reference, 'r:id') ?? '')
    return target === undefined ? null : part(target.replace(/^\/?(?:word\/)?/, ''))
  }
  const hasTitlePage =
    child(properties, 'w:titlePg') !== undefined && !['0', 'false'].includes(attribute(child(properties, 'w:titlePg'), 'w:val') ?? '1')
  const running = edge('w:headerReference', 'default')
  const first = hasTitlePage ? edge('w:headerReference', 'first') : running
  const [widthMm, heightMm] = [mmOf(size, 'w:w', 210), mmOf(size, 'w:h', 297)]
  return {
    widthMm,
    heightMm,
    isLandscape: widthMm > heightMm,
    topMm: Math.abs(mmOf(margin, 'w:top')),
    bottomMm: Math.abs(mmOf(margin, 'w:bottom')),
    leftMm: mmOf(margin, 'w:left'),
    rightMm: mmOf(margin, 'w:right'),
    hasTitlePage,
    pageNumber: pageNumberIn(running, styles),
    firstPageShowsNumber: pageNumberIn(first, styles) !== null,
    footerShowsNumber: pageNumberIn(edge('w:footerReference', 'default'), styles) !== null,
  }
}

/** The page number of a header or footer with its look; `null` when there is none. */
const pageNumberIn = (edge: Xml | null, styles: ReturnType<typeof stylesOf>): ReadSection['pageNumber'] => {
  if (edge === null) return null
  for (const paragraph of descendants(edge, 'w:p')) {
    const isField =
      descendants(paragraph, 'w:instrText').some(({ text }) => /\bPAGE\b/.test(text)) ||
      descendants(paragraph, 'w:fldSimple').some((field) => /\bPAGE\b/.test(attribute(field, 'w:instr') ?? ''))
    if (!isField) continue
    const style = attribute(child(child(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val')
    const run =
      descendants(paragraph, 'w:r').find((candidate) => child(child(candidate, 'w:rPr'), 'w:sz') !== undefined) ??
      descendants(paragraph, 'w:r')[0]
    const look = {
      ...styles.run(style, attribute(child(child(run, 'w:rPr'), 'w:rStyle'), 'w:val')),
      ...runPropsOf(child(run, 'w:rPr'), styles.themeFont),
    }
    const isFramed = child(child(paragraph, 'w:pPr'), 'w:framePr')
    const align = { ...styles.paragraph(style), ...paragraphPropsOf(child(paragraph, 'w:pPr')) }.align ?? 'left'
    return { align: attribute(isFramed, 'w:xAlign') === 'center' ? 'center' : align, sizePt: look.sizePt ?? 10 }
  }
  return null
}
