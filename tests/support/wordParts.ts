// The parser ships without types; the program's own declaration serves here too.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a declaration file of a module has nothing to import
/// <reference path="../../shared/import/saxen.d.ts" />
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'saxen'

/** An element of a part, with the line of names that leads to it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  readonly path: string
}

/** Parses one part strictly: unclosed tags, crossed tags, bare `&` and control characters throw. */
export const parseXml = (xml: string, part: string): XmlElement => {
  const root: XmlElement = { name: '', attributes: {}, children: [], path: part }
  const open = [root]
  const parser = new Parser()
  parser.on('openTag', (name: string, attributesOf: () => Record<string, string>) => {
    const parent = open.at(-1) ?? root
    const element: XmlElement = { name, attributes: { ...attributesOf() }, children: [], path: `${parent.path}/${name}` }
    parent.children.push(element)
    open.push(element)
  })
  parser.on('closeTag', () => {
    open.pop()
  })
  parser.on('error', (cause: Error) => {
    throw new Error(`${part}: ${cause.message}`)
  })
  parser.on('warn', (cause: Error) => {
    throw new Error(`${part}: ${cause.message}`)
  })
  parser.parse(xml)
  if (open.length !== 1 || root.children.length !== 1) throw new Error(`${part}: not one whole element`)
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) throw new Error(`${part}: bare ampersand`)
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) throw new Error(`${part}: control character`)
  return root.children[0] as XmlElement
}

/** Every element below, the element itself first, in the order of the text. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* everyElement(child)
}

/** Order of child elements in WordprocessingML, of the elements that may carry them in any document of ours. Source: ECMA-376, part 1, 17.3 to 17.6. */
const orders: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    tbl: 'tblPr tblGrid tr',
    tr: 'tblPrEx trPr tc',
    tblPr:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    tblBorders: 'top left start bottom right end insideH insideV',
    tcBorders: 'top left start bottom right end insideH insideV tl2br tr2bl',
    tblCellMar: 'top left start bottom right end',
    tcMar: 'top left start bottom right end',
    pBdr: 'top left bottom right between bar',
    sectPr:
      'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
    style:
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  }).map(([name, children]) => [`w:${name}`, children.split(' ').map((child) => `w:${child}`)]),
)
const contentOf: Readonly<Record<string, RegExp>> = {
  'w:body': /^w:(p|tbl|sectPr|bookmarkStart|bookmarkEnd|sdt)$/,
  'w:tc': /^w:(tcPr|p|tbl|bookmarkStart|bookmarkEnd)$/,
  'w:p': /^w:(pPr|r|hyperlink|bookmarkStart|bookmarkEnd|proofErr|fldSimple)$/,
  'w:r':
    /^(w:(rPr|t|br|tab|noBreakHyphen|softHyphen|drawing|pict|fldChar|instrText|lastRenderedPageBreak|cr|sym|footnoteRef|endnoteRef|separator|continuationSeparator)|mc:AlternateContent)$/,
  'w:txbxContent': /^w:(p|tbl)$/,
}

const orderProblems = (element: XmlElement): string[] => {
  const order = orders[element.name]
  if (order === undefined) return []
  const places = element.children.map(({ name }) => order.indexOf(name))
  const repeats = ['w:tbl', 'w:tr', 'w:sectPr', 'w:style'].includes(element.name)
  return [
    ...element.children.filter((_child, index) => places[index] === -1).map(({ name }) => `${element.path}: ${name} does not belong here`),
    ...places.flatMap((place, index) =>
      index > 0 && (place < (places[index - 1] ?? 0) || (!repeats && place === places[index - 1]))
        ? [`${element.path}: ${element.children[index]?.name ?? ''} stands too late or twice`]
        : [],
    ),
  ]
}

const contentProblems = (element: XmlElement): string[] => {
  const allowed = contentOf[element.name]
  const strange =
    allowed === undefined
      ? []
      : element.children.filter(({ name }) => !allowed.test(name)).map(({ name }) => `${element.path}: ${name} does not belong here`)
  const last = element.children.at(-1)?.name
  if (element.name === 'w:tc' && last !== 'w:p') return [...strange, `${element.path}: a cell must end with a paragraph`]
  if (element.name === 'w:txbxContent' && element.children.length === 0)
    return [...strange, `${element.path}: a text box must hold a paragraph`]
  if (element.name === 'w:body' && (last !== 'w:sectPr' || element.children.at(-2)?.name === 'w:tbl'))
    return [...strange, `${element.path}: a paragraph must stand between the last table and the section`]
  const merging =
    element.name === 'w:body' &&
    element.children.some(({ name }, index) => name === 'w:tbl' && element.children[index + 1]?.name === 'w:tbl')
  return merging ? [...strange, `${element.path}: two tables touch and would become one`] : strange
}

const gridProblems = (table: XmlElement): string[] => {
  if (table.name !== 'w:tbl') return []
  const columns = table.children.find(({ name }) => name === 'w:tblGrid')?.children.length ?? 0
  const spanOf = (cell: XmlElement): number =>
    Number(
      cell.children.find(({ name }) => name === 'w:tcPr')?.children.find(({ name }) => name === 'w:gridSpan')?.attributes['w:val'] ?? 1,
    )
  return table.children
    .filter(({ name }) => name === 'w:tr')
    .flatMap((row) =>
      row.children.filter(({ name }) => name === 'w:tc').reduce((sum, cell) => sum + spanOf(cell), 0) === columns
        ? []
        : [`${row.path}: a row does not fill its ${columns} columns`],
    )
}

const twice = (values: readonly string[]): string[] => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]

const folderOf = (relations: string): string => relations.replace(/_rels\/[^/]*$/, '')
const targetOf = (relations: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps = `${folderOf(relations)}${target}`.split('/')
  return steps.reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), []).join('/')
}

/** Everything that would make Word offer to repair the file, as sentences; none for a sound one. */
export const wordProblems = (bytes: Uint8Array): string[] => {
  const files = unzipSync(bytes)
  const parts = new Map(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, parseXml(strFromU8(content), name)]),
  )
  const names = Object.keys(files).filter((name) => !name.endsWith('/'))
  const types = parts.get('[Content_Types].xml')?.children ?? []
  const defaults = new Set(types.filter(({ name }) => name === 'Default').map(({ attributes }) => attributes['Extension']?.toLowerCase()))
  const overrides = types
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => (attributes['PartName'] ?? '').replace(/^\//, ''))
  const problems = [
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !defaults.has(name.split('.').at(-1)?.toLowerCase()))
      .map((name) => `${name}: no content type`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `${name}: content type of a part that is not there`),
    ...twice(overrides).map((name) => `${name}: two content types`),
  ]
  for (const [name, root] of parts) {
    const all = [...everyElement(root)]
    if (name.endsWith('.rels')) {
      const relations = all.filter((element) => element.name === 'Relationship')
      problems.push(...twice(relations.map(({ attributes }) => attributes['Id'] ?? '')).map((id) => `${name}: ${id} twice`))
      for (const { attributes } of relations) {
        const target = attributes['Target'] ?? ''
        if (attributes['TargetMode'] !== 'External' && (target === '' || !names.includes(targetOf(name, target))))
          problems.push(`${name}: ${attributes['Id'] ?? ''} leads to “${target}”, which is not there`)
      }
      continue
    }
    const known = new Set((parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels'))?.children ?? []).map(({ attributes }) => attributes['Id']))
    for (const element of all) {
      problems.push(...orderProblems(element), ...contentProblems(element), ...gridProblems(element))
      for (const key of ['r:id', 'r:embed', 'r:link'])
        if (element.attributes[key] !== undefined && !known.has(element.attributes[key]))
          problems.push(`${element.path}: ${key}=${element.attributes[key]} is not related to anything`)
    }
    const idsOf = (tag: string, key: string): string[] =>
      all.filter((element) => element.name === tag).map(({ attributes }) => attributes[key] ?? '')
    problems.push(
      ...twice(idsOf('wp:docPr', 'id')).map((id) => `${name}: docPr ${id} twice`),
      ...twice(idsOf('w:bookmarkStart', 'w:id')).map((id) => `${name}: bookmark ${id} twice`),
    )
  }
  return [...new Set(problems)]
}
