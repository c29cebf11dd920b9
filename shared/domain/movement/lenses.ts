import type { EmulationMovement, PlanItem } from './types'

/**
 * One place of the plan that can be read and replaced: how editors, acts and checks speak of "the duties of that actor"
 * without knowing the tree. `get` answers `undefined` when the place is gone; `set` then changes nothing.
 */
export type Place<Value> = {
  /** Stable name, also the anchor on screen: `duties/actor-2`. */
  readonly id: string
  readonly get: (movement: EmulationMovement) => Value | undefined
  readonly set: (movement: EmulationMovement, value: Value) => EmulationMovement
}

type Row = { readonly id: string }
const replace = <Item extends Row>(rows: readonly Item[], id: string, change: (row: Item) => Item): Item[] =>
  rows.map((row) => (row.id === id ? change(row) : row))

/** Lists of sentences that stand directly in the plan. */
export const plainLists = ['opening', 'objectives', 'requirements', 'themes', 'closing', 'recipients'] as const
export type PlainList = (typeof plainLists)[number]

export const listPlace = (list: PlainList): Place<readonly PlanItem[]> => ({
  id: list,
  get: (movement) => movement[list],
  set: (movement, items) => ({ ...movement, [list]: [...items] }),
})

export const criteriaPlace = (groupId: string): Place<readonly PlanItem[]> => ({
  id: `criteria/${groupId}`,
  get: (movement) => movement.criteriaGroups.find((group) => group.id === groupId)?.criteria,
  set: (movement, items) => ({
    ...movement,
    criteriaGroups: replace(movement.criteriaGroups, groupId, (group) => ({ ...group, criteria: [...items] })),
  }),
})

export const dutiesPlace = (actorId: string): Place<readonly PlanItem[]> => ({
  id: `duties/${actorId}`,
  get: (movement) => movement.actors.find((actor) => actor.id === actorId)?.duties,
  set: (movement, items) => ({ ...movement, actors: replace(movement.actors, actorId, (actor) => ({ ...actor, duties: [...items] })) }),
})

/** The award forms of a review; a form keeps its catalogue code while its words change. */
export const formsPlace = (reviewId: string): Place<readonly PlanItem[]> => ({
  id: `forms/${reviewId}`,
  get: (movement) => movement.awards.reviews.find((review) => review.id === reviewId)?.forms,
  set: (movement, items) => ({
    ...movement,
    awards: {
      ...movement.awards,
      reviews: replace(movement.awards.reviews, reviewId, (review) => ({
        ...review,
        forms: items.map((item) => ({
          id: item.id,
          text: item.text,
          awardCode: review.forms.find((form) => form.id === item.id)?.awardCode ?? '',
        })),
      })),
    },
  }),
})

/** Paragraphs of a part that came in with a plan and that the outline does not know. */
export const otherPartPlace = (partId: string): Place<readonly PlanItem[]> => ({
  id: `other/${partId}`,
  get: (movement) => movement.otherParts?.find((part) => part.id === partId)?.items,
  set: (movement, items) => ({
    ...movement,
    otherParts: replace(movement.otherParts ?? [], partId, (part) => ({ ...part, items: [...items] })),
  }),
})

/** Words of a plan that came in which have no place yet. */
export const unplacedPlace: Place<readonly PlanItem[]> = {
  id: 'unplaced',
  get: (movement) => movement.unplaced ?? [],
  set: (movement, items) => ({ ...movement, unplaced: [...items] }),
}

type AwardsText = 'annualTitle' | 'annualText' | 'reviewTitle' | 'formsTitle' | 'standardTitle' | 'standardText'
export const awardsText = (key: AwardsText): Place<string> => ({
  id: `awards/${key}`,
  get: (movement) => movement.awards[key],
  set: (movement, text) => ({ ...movement, awards: { ...movement.awards, [key]: text } }),
})

export const scheduleText = (key: 'title' | 'intro'): Place<string> => ({
  id: `schedule/${key}`,
  get: (movement) => movement.schedule[key],
  set: (movement, text) => ({ ...movement, schedule: { ...movement.schedule, [key]: text } }),
})

export const groupTitle = (groupId: string): Place<string> => ({
  id: `group/${groupId}`,
  get: (movement) => movement.criteriaGroups.find((group) => group.id === groupId)?.title,
  set: (movement, title) => ({ ...movement, criteriaGroups: replace(movement.criteriaGroups, groupId, (group) => ({ ...group, title })) }),
})

export const reviewTitle = (reviewId: string): Place<string> => ({
  id: `review/${reviewId}`,
  get: (movement) => movement.awards.reviews.find((review) => review.id === reviewId)?.title,
  set: (movement, title) => ({
    ...movement,
    awards: { ...movement.awards, reviews: replace(movement.awards.reviews, reviewId, (review) => ({ ...review, title })) },
  }),
})

export const phaseText = (phaseId: string, key: 'title' | 'text'): Place<string> => ({
  id: `phase-${key}/${phaseId}`,
  get: (movement) => movement.schedule.phases.find((phase) => phase.id === phaseId)?.[key],
  set: (movement, text) => ({
    ...movement,
    schedule: { ...movement.schedule, phases: replace(movement.schedule.phases, phaseId, (phase) => ({ ...phase, [key]: text })) },
  }),
})

export const actorName = (actorId: string): Place<string> => ({
  id: `actor/${actorId}`,
  get: (movement) => movement.actors.find((actor) => actor.id === actorId)?.name,
  set: (movement, name) => ({ ...movement, actors: replace(movement.actors, actorId, (actor) => ({ ...actor, name })) }),
})

export const reportingText: Place<string> = {
  id: 'reporting/text',
  get: (movement) => movement.reporting.text,
  set: (movement, text) => ({ ...movement, reporting: { ...movement.reporting, text } }),
}

export const fileCopyText: Place<string> = {
  id: 'fileCopy',
  get: (movement) => movement.fileCopy,
  set: (movement, fileCopy) => ({ ...movement, fileCopy }),
}

export const planSubject: Place<string> = {
  id: 'plan/subject',
  get: (movement) => movement.plan.subject,
  set: (movement, subject) => ({ ...movement, plan: { ...movement.plan, subject } }),
}

/** A branch of the plan whose rows the office adds, removes and orders. */
export const groupsBranch: Place<EmulationMovement['criteriaGroups']> = {
  id: 'groups',
  get: (movement) => movement.criteriaGroups,
  set: (movement, criteriaGroups) => ({ ...movement, criteriaGroups }),
}
export const reviewsBranch: Place<EmulationMovement['awards']['reviews']> = {
  id: 'reviews',
  get: (movement) => movement.awards.reviews,
  set: (movement, reviews) => ({ ...movement, awards: { ...movement.awards, reviews } }),
}
export const phasesBranch: Place<EmulationMovement['schedule']['phases']> = {
  id: 'phases',
  get: (movement) => movement.schedule.phases,
  set: (movement, phases) => ({ ...movement, schedule: { ...movement.schedule, phases } }),
}
export const actorsBranch: Place<EmulationMovement['actors']> = {
  id: 'actors',
  get: (movement) => movement.actors,
  set: (movement, actors) => ({ ...movement, actors }),
}

/** The rows with `id` one place up (-1) or down (+1); the same rows at the edge. */
export function moveRow<Item extends Row>(rows: readonly Item[], id: string, by: -1 | 1): readonly Item[] {
  const from = rows.findIndex((row) => row.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= rows.length) return rows
  const moved = [...rows]
  moved.splice(from, 1)
  moved.splice(to, 0, rows[from]!)
  return moved
}
