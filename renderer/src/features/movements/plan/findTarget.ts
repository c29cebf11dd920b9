import { planMarks } from '@shared/domain/movement/numbering'
import type { EmulationMovement, PlanItem } from '@shared/domain/movement/types'
import type { Finding } from '@shared/checks/finding'
import { withoutEmphasis } from '@shared/lib/emphasis'

/** One field of the editor with its words and where they stand: "II.2.1" and, for points, the letter. */
type Field = { readonly anchor: string; readonly text: string; readonly path: string; readonly letter: string }

const bare = (mark: string): string => mark.replace(/[.)]$/, '')

/** Every field of the plan in order, with the path by which findings speak of it. */
function fieldsOf(movement: EmulationMovement): Field[] {
  const { sections, headings } = planMarks(movement)
  const at = (part: string, mark: string): string =>
    [part, mark]
      .map(bare)
      .filter((text) => text !== '')
      .join('.')
  const items = (anchor: string, list: readonly PlanItem[], path: string, letterOf: (index: number) => string = () => ''): Field[] =>
    list.map((item, index) => ({ anchor: `${anchor}#${item.id}`, text: item.text, path, letter: letterOf(index) }))
  const field = (anchor: string, text: string, path: string, letter = ''): Field => ({ anchor, text, path, letter })
  const points = (index: number): string => 'abcdđeghiklmnopqrstuvxy'[index] ?? ''
  const inPurpose = (mark: string): string => at(sections.purpose, mark)
  const inContent = (mark: string): string => at(sections.content, mark)
  const inTasks = (mark: string): string => at(sections.tasks, mark)
  const { awards, schedule } = movement
  const lastTask = movement.actors.findLast((actor) => (headings.get(actor.id) ?? '') !== '')
  const endPath = inTasks(lastTask === undefined ? '' : headings.get(lastTask.id)!)
  return [
    field('plan/subject', movement.plan.subject, 'Trích yếu'),
    ...items('opening', movement.opening, 'Đoạn mở đầu'),
    ...items('objectives', movement.objectives, inPurpose(sections.objectives), points),
    ...items('requirements', movement.requirements, inPurpose(sections.requirements), points),
    ...items('themes', movement.themes, inContent(sections.themes)),
    ...movement.criteriaGroups.flatMap((group) => {
      const path = inContent(headings.get(group.id) ?? '')
      return [field(`group/${group.id}`, group.title, path), ...items(`criteria/${group.id}`, group.criteria, path)]
    }),
    field('awards/annualTitle', awards.annualTitle, inContent(sections.annual)),
    field('awards/annualText', awards.annualText, inContent(sections.annual)),
    field('awards/reviewTitle', awards.reviewTitle, inContent(sections.reviews)),
    field('awards/formsTitle', awards.formsTitle, inContent(sections.forms)),
    ...awards.reviews.flatMap((review, index) => [
      field(`review/${review.id}`, review.title, inContent(sections.forms), points(index)),
      ...items(`forms/${review.id}`, review.forms, inContent(sections.forms), () => points(index)),
    ]),
    field('awards/standardTitle', awards.standardTitle, inContent(sections.standard)),
    field('awards/standardText', awards.standardText, inContent(sections.standard)),
    field('schedule/title', schedule.title, inContent(sections.schedule)),
    field('schedule/intro', schedule.intro, inContent(sections.schedule)),
    ...schedule.phases.flatMap((phase) => {
      const path = inContent(headings.get(phase.id) ?? '')
      return [field(`phase-title/${phase.id}`, phase.title, path), field(`phase-text/${phase.id}`, phase.text, path)]
    }),
    ...movement.actors.flatMap((actor) => {
      const path = inTasks(headings.get(actor.id) ?? '')
      return [field(`actor/${actor.id}`, actor.name, path), ...items(`duties/${actor.id}`, actor.duties, path)]
    }),
    field('reporting/text', movement.reporting.text, endPath),
    ...items('closing', movement.closing, endPath),
    ...movement.recipients.map((item, index) => field(`recipients#${item.id}`, item.text, `Nơi nhận, dòng ${index + 1}`)),
    field('fileCopy', movement.fileCopy, `Nơi nhận, dòng ${movement.recipients.length + 1}`),
  ]
}

/** What the finding quotes, longest first: the words that lead to the field. */
const quotesOf = (message: string): string[] =>
  [...message.matchAll(/“([^”]+)”|"([^"]+)"/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replaceAll('…', '').trim())
    .filter((quote) => quote.length > 1)
    .toSorted((a, b) => b.length - a.length)

/** A finding that no field of the plan can cure is cured in the movement's particulars. */
export type Target = { readonly tab: 'plan'; readonly anchor: string } | { readonly tab: 'info' }

/** Where to go to cure a finding: the field it speaks of, by its place and the words it quotes. `undefined` when none is meant. */
export function targetOf(finding: Finding, movement: EmulationMovement): Target | undefined {
  // Several places are told apart by ";": the words that the finding quotes decide, else the first.
  const places = finding.place.split('; ').map((place) => place.replace(/^Mục /, '').split(', điểm '))
  const first = places[0]?.[0] ?? ''
  if (['Số, ký hiệu', 'Địa danh, thời gian', 'Chữ ký'].includes(first)) return { tab: 'info' }
  const fields = fieldsOf(movement).filter((field) => field.text !== '')
  const there = places.flatMap(([path, letter = '']) =>
    fields.filter((field) => field.path === path && (letter === '' || field.letter === letter)),
  )
  const quotes = quotesOf(finding.message)
  const quoting = (among: readonly Field[]): Field | undefined =>
    quotes.map((quote) => among.find((field) => withoutEmphasis(field.text).includes(quote))).find((field) => field !== undefined)
  const recipients = first.startsWith('Nơi nhận') ? fields.find((field) => field.path.startsWith('Nơi nhận')) : undefined
  const found = quoting(there) ?? there[0] ?? recipients ?? quoting(fields)
  return found === undefined ? undefined : { tab: 'plan', anchor: found.anchor }
}
