import { letterMark, romanNumber } from '../../../domain/movement/numbering'
import type { EmulationMovement, PlanItem } from '../../../domain/movement/types'

/** One paragraph of the plan's body. `mark` is counted from the tree, `text` holds the office's words with their emphasis marks. */
export type PlanBlock = { readonly kind: 'part' | 'heading' | 'paragraph'; readonly mark: string; readonly text: string }

const heading = (mark: string, text: string): PlanBlock => ({ kind: 'heading', mark, text })

/** The words of one item: its first line carries the mark, further lines are paragraphs of their own. */
const paragraphs = (mark: string, text: string): PlanBlock[] =>
  text.split('\n').map((line, index): PlanBlock => ({ kind: 'paragraph', mark: index === 0 ? mark : '', text: line }))

type Marking = (index: number) => string
const dashes: Marking = () => '-'
/** Items with their marks; a single item needs none. */
const items = (list: readonly PlanItem[], marking: Marking): PlanBlock[] =>
  list.flatMap(({ text }, index) => paragraphs(list.length === 1 ? '' : marking(index), text))

/** Headed sections counted on from one; a section without content is left out and takes no number. */
const counted = (
  prefix: string,
  sections: readonly { readonly title: string; readonly content: (mark: string) => PlanBlock[] }[],
): PlanBlock[] => {
  let count = 0
  return sections.flatMap(({ title, content }) => {
    const mark = `${prefix}${count + 1}.`
    const inside = content(mark)
    if (inside.length === 0) return []
    count += 1
    return [heading(mark, title), ...inside]
  })
}

/** A list line of the award forms: ";" after each and "." after the last, unless the office typed its own end. */
const listEnd = (text: string, isLast: boolean): string => (/[;.,:-]$/u.test(text) ? text : `${text}${isLast ? '.' : ';'}`)

const awards = (
  { awards: { annualTitle, annualText, reviewTitle, formsTitle, reviews, standardTitle, standardText } }: EmulationMovement,
  mark: string,
): PlanBlock[] =>
  counted(mark, [
    { title: annualTitle, content: () => (annualText === '' ? [] : paragraphs('', annualText)) },
    {
      title: reviewTitle,
      content: (inner) =>
        counted(inner, [
          {
            title: formsTitle,
            content: () =>
              reviews.flatMap(({ title, forms }, index) => [
                { kind: 'paragraph', mark: letterMark(index), text: title } as const,
                ...forms.map((form, at): PlanBlock => ({
                  kind: 'paragraph',
                  mark: '-',
                  text: listEnd(form.text, at === forms.length - 1),
                })),
              ]),
          },
          { title: standardTitle, content: () => (standardText === '' ? [] : paragraphs('', standardText)) },
        ]),
    },
  ])

const schedule = ({ schedule: { intro, phases } }: EmulationMovement, mark: string): PlanBlock[] => [
  ...(intro === '' ? [] : paragraphs('', intro)),
  ...phases.flatMap(({ title, text }, index) => paragraphs(`${mark}${index + 1}.`, text === '' ? title : `${title}: ${text}`)),
]

/** The end mark of the whole document stands for whatever ended the last sentence. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II, point 6. */
const withEnd = (blocks: readonly PlanBlock[]): PlanBlock[] =>
  blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, text: `${block.text.replace(/[\s.;,/]+$/u, '')}./.` } : block))

/**
 * The plan's body in order, numbers counted from the tree: I. › 1. › a) or 2.1. › 3.2.1. › dashes.
 * Headings that every plan has are the form's; all else is the office's. Source: Decree 30/2020/NĐ-CP, Appendix III, model 1.4.
 */
export function planBlocks(movement: EmulationMovement): PlanBlock[] {
  const parts: readonly { readonly title: string; readonly content: PlanBlock[] }[] = [
    {
      title: 'MỤC ĐÍCH, YÊU CẦU',
      content: counted('', [
        { title: 'Mục đích', content: () => items(movement.objectives, letterMark) },
        { title: 'Yêu cầu', content: () => items(movement.requirements, letterMark) },
      ]),
    },
    {
      title: 'NỘI DUNG',
      content: counted('', [
        { title: 'Chủ đề, nội dung thi đua', content: () => items(movement.themes, dashes) },
        {
          title: 'Tiêu chí thi đua',
          content: (mark) =>
            counted(
              mark,
              movement.criteriaGroups.map(({ title, criteria }) => ({ title, content: () => items(criteria, dashes) })),
            ),
        },
        { title: 'Hình thức và tiêu chuẩn khen thưởng', content: (mark) => awards(movement, mark) },
        { title: movement.schedule.title, content: (mark) => schedule(movement, mark) },
      ]),
    },
    ...(movement.otherParts ?? []).map(({ title, items: texts }) => ({
      title: title.toLocaleUpperCase('vi'),
      content: texts.flatMap(({ text }) => paragraphs('', text)),
    })),
    {
      title: 'TỔ CHỨC THỰC HIỆN',
      content: [
        ...counted(
          '',
          movement.actors.map(({ name, isRequested, duties }) => ({
            title: isRequested ? `Đề nghị ${name}` : name,
            content: () => items(duties, dashes),
          })),
        ),
        ...(movement.reporting.text === '' ? [] : paragraphs('', movement.reporting.text)),
        ...movement.closing.flatMap(({ text }) => paragraphs('', text)),
      ],
    },
  ]
  return withEnd([
    ...movement.opening.flatMap(({ text }) => paragraphs('', text)),
    ...parts
      .filter(({ content }) => content.length > 0)
      .flatMap(({ title, content }, index): PlanBlock[] => [{ kind: 'part', mark: `${romanNumber(index + 1)}.`, text: title }, ...content]),
  ])
}
