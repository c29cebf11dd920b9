import type { EmulationMovement } from './types'

/** Letters of points in Vietnamese documents: no f, j, w, z. Source: Decree 30/2020/NĐ-CP, App. I. */
const letters = [...'abcdđeghiklmnopqrstuvxy']

/** `a)`, `b)` … `đ)` … `y)`, then `aa)`, `ab)`: marks of points, counted from 0. */
export const letterMark = (index: number): string => {
  const last = letters[index % letters.length]!
  return index < letters.length ? `${last})` : `${letters[Math.floor(index / letters.length) - 1]!}${last})`
}

const romanSteps = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const

/** `I`, `II`, `III` …: numbers of parts and appendices, counted from 1. */
export const romanNumber = (value: number): string =>
  romanSteps.reduce(({ rest, text }, [step, sign]) => ({ rest: rest % step, text: text + sign.repeat(Math.floor(rest / step)) }), { rest: value, text: '' }).text

/** The fixed headings of a plan of a movement, in their order. Groups, reviews, phases and actors stand below them. */
export const planSections = [
  'opening', 'purpose', 'objectives', 'requirements', 'content', 'themes', 'criteria', 'awards', 'annual', 'reviews', 'forms', 'standard', 'schedule', 'tasks', 'closing', 'recipients',
] as const
export type PlanSection = (typeof planSections)[number]

/** Numbers of the fixed headings: the outline of an emulation plan, so that a child always begins with its parent's number. */
export const sectionMarks: Record<PlanSection, string> = {
  opening: '', purpose: 'I.', objectives: '1.', requirements: '2.',
  content: 'II.', themes: '1.', criteria: '2.', awards: '3.', annual: '3.1.', reviews: '3.2.', forms: '3.2.1.', standard: '3.2.2.', schedule: '4.',
  tasks: 'III.', closing: '', recipients: '',
}
/** How deep a fixed heading stands: 0 for parts (I.), 1 for items (1.), 2 and 3 below. */
export const sectionDepths: Record<PlanSection, 0 | 1 | 2 | 3> = {
  opening: 0, purpose: 0, objectives: 1, requirements: 1, content: 0, themes: 1, criteria: 1, awards: 1, annual: 2, reviews: 2, forms: 3, standard: 3, schedule: 1, tasks: 0, closing: 0, recipients: 0,
}

/** Numbers of the headings that the office adds, by the id of the group, review, phase or actor. */
export const headingMarks = (movement: EmulationMovement): ReadonlyMap<string, string> =>
  new Map([
    ...movement.criteriaGroups.map((group, index) => [group.id, `2.${index + 1}.`] as const),
    ...movement.awards.reviews.map((review, index) => [review.id, letterMark(index)] as const),
    ...movement.schedule.phases.map((phase, index) => [phase.id, `4.${index + 1}.`] as const),
    ...movement.actors.map((actor, index) => [actor.id, `${index + 1}.`] as const),
  ])
