import type { HandPlace } from '@shared/plan/place'
import type { Section } from '@shared/plan/headings'
import type { PlanReading } from '@shared/plan/readPlan'
import type { PlanPlace } from '@shared/plan/types'
import { tokens } from '@renderer/ui/tokens'
import { planInText as text } from './text'

export type PartKey = keyof typeof text.parts

/** The part of the tree that a place belongs to. */
export const partOf: Record<PlanPlace, PartKey> = {
  issuer: 'head',
  motto: 'head',
  symbol: 'head',
  dateline: 'head',
  type: 'head',
  subject: 'head',
  pageNoise: 'head',
  opening: 'opening',
  heading: 'other',
  objective: 'purpose',
  requirement: 'purpose',
  theme: 'themes',
  criteriaGroup: 'criteria',
  criterion: 'criteria',
  annualAward: 'awards',
  review: 'awards',
  awardForm: 'awards',
  awardStandard: 'awards',
  scheduleIntro: 'schedule',
  phase: 'schedule',
  actor: 'tasks',
  duty: 'tasks',
  reporting: 'reporting',
  closing: 'tasks',
  otherPart: 'other',
  recipient: 'foot',
  fileCopy: 'foot',
  signature: 'foot',
  dropped: 'dropped',
  unplaced: 'unplaced',
}

/** Where a paragraph that is dropped on a part may go; several are asked. */
export const placesOfPart: Partial<Record<PartKey, readonly HandPlace[]>> = {
  opening: ['opening'],
  purpose: ['objective', 'requirement'],
  themes: ['theme'],
  criteria: ['criterion', 'criteriaGroup'],
  awards: ['annualAward', 'awardStandard'],
  schedule: ['scheduleIntro'],
  tasks: ['duty', 'actor', 'closing'],
  reporting: ['reporting'],
  foot: ['recipient'],
  unplaced: ['unplaced'],
}

export const partColors: Record<PartKey, string> = {
  head: '#7D7266',
  opening: '#8D7B6C',
  purpose: '#B0623B',
  themes: '#B0623B',
  criteria: '#2B7A78',
  awards: tokens.gold,
  schedule: tokens.info,
  tasks: tokens.ok,
  reporting: tokens.lacquer,
  other: '#6B6F8A',
  foot: '#5B4B8A',
  dropped: tokens.ink3,
  unplaced: tokens.attention,
}

/** The part of the tree that a heading opens. */
const partOfSection: Record<Section, PartKey> = {
  purpose: 'purpose',
  objectives: 'purpose',
  requirements: 'purpose',
  content: 'themes',
  themes: 'themes',
  criteria: 'criteria',
  awards: 'awards',
  annual: 'awards',
  reviews: 'awards',
  review: 'awards',
  forms: 'awards',
  standard: 'awards',
  schedule: 'schedule',
  phase: 'schedule',
  tasks: 'tasks',
  reporting: 'reporting',
  other: 'other',
}

/**
 * The part of each line. A heading belongs to the part that it opens, whatever stands first below it; one that opens none (work above its duties, the
 * head of a table) to what it heads, and where that has no place, to the part it stands in.
 */
export function partsOfLines(reading: PlanReading): ReadonlyMap<number, PartKey> {
  const parts = new Map<number, PartKey>()
  const below = partsBelow(reading)
  let open: PartKey = 'opening'
  reading.placed.forEach(({ line, place, opens }, at) => {
    if (opens !== null) open = partOfSection[opens]
    const headed = below[at]!
    const part = place !== 'heading' ? partOf[place] : opens !== null ? open : headed === 'unplaced' ? open : headed
    // Of a heading with its text in one paragraph the heading says where it stands.
    if (!parts.has(line.index) || part === 'unplaced') parts.set(line.index, part)
  })
  return parts
}

/** For each row the part of the first one below it that is no heading. */
function partsBelow({ placed }: PlanReading): PartKey[] {
  let below: PartKey = 'foot'
  return placed
    .toReversed()
    .map(({ place }) => (place === 'heading' ? below : (below = partOf[place])))
    .toReversed()
}

/** What was found in each part, in words. */
export function partWords({ tree }: PlanReading): Record<PartKey, string> {
  const { counts } = text
  const criteria = tree.criteriaGroups.reduce((sum, group) => sum + group.criteria.length, 0)
  const duties = tree.actors.reduce((sum, actor) => sum + actor.duties.length, 0)
  const due = tree.reporting.dueBefore
  return {
    head: tree.number === null && tree.issuedOn === null ? text.noNumber : tree.symbol,
    opening: tree.bases.map(({ symbol }) => symbol).join(', '),
    purpose: counts.purpose(tree.objectives.length, tree.requirements.length),
    themes: counts.themes(tree.themes.length),
    criteria: counts.criteria(tree.criteriaGroups.length, criteria),
    awards:
      tree.awards.reviews.length === 0
        ? counts.noForms
        : tree.awards.reviews.map(({ title, forms }) => counts.forms(title, forms.length)).join('; '),
    schedule: counts.phases(tree.schedule.phases.length),
    tasks: counts.tasks(tree.actors.length, duties),
    reporting: due === null ? counts.noDay : counts.late(due.day, due.month),
    other: tree.otherParts.map(({ title }) => title).join('; '),
    foot: counts.foot(tree.recipients.length, tree.signer.name),
    dropped: counts.dropped,
    unplaced: counts.kept,
  }
}
