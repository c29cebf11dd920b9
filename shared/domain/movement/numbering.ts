import type { EmulationMovement } from './types'

/** Letters of points in Vietnamese documents: no f, j, w, z. Source: Decree 30/2020/NĐ-CP, App. I. */
const letters = [...'abcdđeghiklmnopqrstuvxy']

/** `a)`, `b)` … `đ)` … `y)`, then `aa)`, `ab)`: marks of points, counted from 0. */
export const letterMark = (index: number): string => {
  const last = letters[index % letters.length]!
  return index < letters.length ? `${last})` : `${letters[Math.floor(index / letters.length) - 1]!}${last})`
}

const romanSteps = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** `I`, `II`, `III` …: numbers of parts and appendices, counted from 1. */
export const romanNumber = (value: number): string =>
  romanSteps.reduce(({ rest, text }, [step, sign]) => ({ rest: rest % step, text: text + sign.repeat(Math.floor(rest / step)) }), {
    rest: value,
    text: '',
  }).text

/** The fixed headings of a plan of a movement, in their order. Groups, reviews, phases and actors stand below them. */
export const planSections = [
  'opening',
  'purpose',
  'objectives',
  'requirements',
  'content',
  'themes',
  'criteria',
  'awards',
  'annual',
  'reviews',
  'forms',
  'standard',
  'schedule',
  'tasks',
  'closing',
  'recipients',
] as const
export type PlanSection = (typeof planSections)[number]

/** How deep a fixed heading stands: 0 for parts (I.), 1 for items (1.), 2 and 3 below. */
export const sectionDepths: Record<PlanSection, 0 | 1 | 2 | 3> = {
  opening: 0,
  purpose: 0,
  objectives: 1,
  requirements: 1,
  content: 0,
  themes: 1,
  criteria: 1,
  awards: 1,
  annual: 2,
  reviews: 2,
  forms: 3,
  standard: 3,
  schedule: 1,
  tasks: 0,
  closing: 0,
  recipients: 0,
}

/** Numbers of one plan: of the fixed headings, and of the groups, reviews, phases and actors by their id. Empty for what is not printed. */
export type PlanMarks = { readonly sections: Record<PlanSection, string>; readonly headings: ReadonlyMap<string, string> }

/** Counts what has content and passes over the rest: an empty part of the plan is not printed and takes no number. */
const count = <Key>(prefix: string, entries: readonly (readonly [Key, boolean])[]): (readonly [Key, string])[] => {
  let last = 0
  return entries.map(([key, hasContent]) => [key, hasContent ? `${prefix}${(last += 1)}.` : ''])
}

/** Numbers of the plan's headings as they are printed, counted from the tree: a child always begins with its parent's number. */
export function planMarks(movement: EmulationMovement): PlanMarks {
  const { awards, schedule } = movement
  const has = {
    objectives: movement.objectives.length > 0,
    requirements: movement.requirements.length > 0,
    themes: movement.themes.length > 0,
    criteria: movement.criteriaGroups.some((group) => group.criteria.length > 0),
    annual: awards.annualText !== '',
    forms: awards.reviews.length > 0,
    standard: awards.standardText !== '',
    schedule: schedule.intro !== '' || schedule.phases.length > 0,
    tasks: movement.actors.some((actor) => actor.duties.length > 0) || movement.reporting.text !== '' || movement.closing.length > 0,
  }
  const hasReviews = has.forms || has.standard
  const hasAwards = has.annual || hasReviews
  const others = (movement.otherParts ?? []).filter(({ items }) => items.length > 0)
  const parts: readonly (readonly [string, boolean])[] = [
    ['purpose', has.objectives || has.requirements],
    ['content', has.themes || has.criteria || hasAwards || has.schedule],
    ...others.map(({ id }) => [id, true] as const),
    ['tasks', has.tasks],
  ]
  const printed = parts.filter(([, hasContent]) => hasContent)
  const numbered = new Map(printed.map(([key], index) => [key, `${romanNumber(index + 1)}.`]))
  const sections: Record<PlanSection, string> = {
    opening: '',
    closing: '',
    recipients: '',
    annual: '',
    reviews: '',
    forms: '',
    standard: '',
    purpose: numbered.get('purpose') ?? '',
    content: numbered.get('content') ?? '',
    tasks: numbered.get('tasks') ?? '',
    ...(Object.fromEntries(
      count('', [
        ['objectives', has.objectives],
        ['requirements', has.requirements],
      ]),
    ) as Record<'objectives' | 'requirements', string>),
    ...(Object.fromEntries(
      count('', [
        ['themes', has.themes],
        ['criteria', has.criteria],
        ['awards', hasAwards],
        ['schedule', has.schedule],
      ]),
    ) as Record<'themes' | 'criteria' | 'awards' | 'schedule', string>),
  }
  Object.assign(
    sections,
    Object.fromEntries(
      count(sections.awards, [
        ['annual', has.annual],
        ['reviews', hasReviews],
      ]),
    ),
  )
  Object.assign(
    sections,
    Object.fromEntries(
      count(sections.reviews, [
        ['forms', has.forms],
        ['standard', has.standard],
      ]),
    ),
  )
  return {
    sections,
    headings: new Map([
      ...others.map(({ id }) => [id, numbered.get(id) ?? ''] as const),
      ...count(
        sections.criteria,
        movement.criteriaGroups.map((group) => [group.id, group.criteria.length > 0]),
      ),
      ...awards.reviews.map((review, index) => [review.id, letterMark(index)] as const),
      ...count(
        sections.schedule,
        schedule.phases.map((phase) => [phase.id, true]),
      ),
      ...count(
        '',
        movement.actors.map((actor) => [actor.id, actor.duties.length > 0]),
      ),
    ]),
  }
}
