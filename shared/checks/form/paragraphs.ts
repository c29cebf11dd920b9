import type { ParagraphLook, ReadRun } from './model'
import { paragraphPropsOf, runPropsOf, type ParagraphProps, type RunProps, type stylesOf } from './styles'
import { attribute, child, descendants, type Xml } from './xml'

/** Elements that only wrap what is inside. Deleted words and the old side of a change are not read. */
const wrappers = new Set(['w:hyperlink', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:moveTo', 'w:customXml'])

/** What stands in a paragraph, a row or a page, without what only wraps it. */
export const flat = (children: readonly Xml[]): readonly Xml[] =>
  children.some(({ name }) => wrappers.has(name))
    ? children.flatMap((element) => (wrappers.has(element.name) ? flat(element.children) : [element]))
    : children

/** All that an element says, in one string: the same words mean the same look, and a list says the same thousands of times. */
const wordsOf = ({ name, attributes, children }: Xml): string => {
  let words = name
  for (const key in attributes) words += ` ${key}=${attributes[key] ?? ''}`
  for (const inner of children) words += `(${wordsOf(inner)})`
  return words
}

const textOfRun = (run: Xml): string =>
  run.children
    .map(({ name, text }) =>
      name === 'w:t'
        ? text
        : name === 'w:tab'
          ? '\t'
          : name === 'w:br' || name === 'w:cr'
            ? '\n'
            : name === 'w:noBreakHyphen'
              ? '\u2011'
              : name === 'w:sym'
                ? '\uF0B7'
                : '',
    )
    .join('')

/** The look of a paragraph by its properties; what none says is Word's default. */
export const lookOf = (props: ParagraphProps): ParagraphLook => ({
  align: props.align ?? 'left',
  leftMm: props.leftMm ?? 0,
  rightMm: props.rightMm ?? 0,
  firstLineMm: (props.leftMm ?? 0) + (props.indentMm ?? 0),
  beforePt: props.beforePt ?? 0,
  afterPt: props.afterPt ?? 0,
  lines: props.lines === undefined ? 1 : props.lines,
  ruleBelow: props.hasBottomBorder ? { leftMm: props.leftMm ?? 0, rightMm: props.rightMm ?? 0 } : null,
})

type ParagraphForm = {
  readonly style: string | undefined
  readonly own: ParagraphProps
  readonly props: ParagraphProps
  readonly look: ParagraphLook
}

/** A paragraph as it is written: its properties, its runs with their looks, and the end of a section it may carry. */
export type WrittenParagraph = {
  readonly form: ParagraphForm
  readonly inside: readonly Xml[]
  readonly runs: readonly ReadRun[]
  readonly words: string
  readonly end: Xml | undefined
}

/** Reads the paragraphs of one file. What is said again, a look or a whole paragraph, is read once. */
export function paragraphReader(styles: ReturnType<typeof stylesOf>): (element: Xml) => WrittenParagraph {
  // Equal looks are mostly one element: it is asked first, its words only where it is new.
  const runLooks = new Map<string, RunProps>()
  const wordsKnown = new Map<Xml, string>()
  const wordsOnce = (element: Xml): string => {
    const present = wordsKnown.get(element)
    if (present !== undefined) return present
    const words = wordsOf(element)
    wordsKnown.set(element, words)
    return words
  }
  const lookOfRun = (style: string | undefined, properties: Xml | undefined): RunProps => {
    const key = `${style ?? ''}|${properties === undefined ? '' : wordsOnce(properties)}`
    const known = runLooks.get(key)
    if (known !== undefined) return known
    const own = styles.run(style, attribute(child(properties, 'w:rStyle'), 'w:val'))
    const look = properties === undefined ? own : { ...own, ...runPropsOf(properties, styles.themeFont) }
    runLooks.set(key, look)
    return look
  }

  const forms = new Map<string, ParagraphForm>()
  const formOf = (properties: Xml | undefined): ParagraphForm => {
    const key = properties === undefined ? '' : wordsOnce(properties)
    const known = forms.get(key)
    if (known !== undefined) return known
    const style = attribute(child(properties, 'w:pStyle'), 'w:val')
    const own = paragraphPropsOf(properties)
    const props = { ...styles.paragraph(style), ...own }
    const form = { style, own, props, look: lookOf(props) }
    forms.set(key, form)
    return form
  }

  // Paragraphs that say the same in the same look are mostly one element.
  const paragraphsKnown = new Map<Xml, WrittenParagraph>()
  const wordsOfParagraph = (element: Xml): WrittenParagraph => {
    const present = paragraphsKnown.get(element)
    if (present !== undefined) return present
    const properties = child(element, 'w:pPr')
    const form = formOf(properties)
    const inside = flat(element.children)
    const runs = inside.filter(({ name }) => name === 'w:r').flatMap((run) => readRun(run, form.style))
    const words = { form, inside, runs, words: runs.map(({ text }) => text).join(''), end: child(properties, 'w:sectPr') }
    paragraphsKnown.set(element, words)
    return words
  }
  const readRun = (run: Xml, style: string | undefined): ReadRun[] => {
    const text = textOfRun(run)
    if (text === '') return []
    const look = lookOfRun(style, child(run, 'w:rPr'))
    if (look.isHidden === true) return []
    return [
      {
        text,
        font: look.font ?? '',
        sizePt: look.sizePt ?? 10,
        isBold: look.isBold ?? false,
        isItalic: look.isItalic ?? false,
        color: look.color ?? '000000',
      },
    ]
  }
  return wordsOfParagraph
}

const drawn = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict'])
const noBoxes: readonly Xml[] = []

/** The contents of text boxes in a run; of two renderings of one drawing only the first. */
export const boxesOf = (run: Xml): readonly Xml[] =>
  !run.children.some(({ name }) => drawn.has(name))
    ? noBoxes
    : run.children.flatMap((element) => {
        if (element.name === 'mc:AlternateContent')
          return element.children.filter(({ name }) => name === 'mc:Choice').flatMap((choice) => descendants(choice, 'w:txbxContent'))
        return drawn.has(element.name) ? descendants(element, 'w:txbxContent') : []
      })
