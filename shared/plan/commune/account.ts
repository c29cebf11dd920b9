import type { PlanItem } from '../../domain/movement/types'
import { reasonOfItem, type LeaveReason } from './leave'
import type { Turn } from './turn'

export const draftParts = [
  'opening',
  'objectives',
  'requirements',
  'themes',
  'criteria',
  'awards',
  'schedule',
  'actors',
  'reporting',
  'other',
  'recipients',
] as const
/** The part of a plan that words stand in. */
export type DraftPart = (typeof draftParts)[number]

/** Words that became others. */
export type Change = { readonly part: DraftPart; readonly from: string; readonly to: string; readonly text: string }
/** Words that did not come in. `key`: to keep them after all; `null` where the draft says them in its own words. */
export type Left = { readonly key: string | null; readonly part: DraftPart; readonly text: string; readonly reason: LeaveReason }
/** Words of the level above that stay in a text and are not plain. */
export type Open = { readonly part: DraftPart; readonly words: string; readonly text: string }

/** Keeps account of what is turned, left out and open while a plan is gone through. */
export class Account {
  readonly changes: Change[] = []
  readonly left: Left[] = []
  readonly open: Open[] = []

  constructor(
    private readonly turn: Turn,
    private readonly keep: ReadonlySet<string>,
    private readonly newId: () => string,
  ) {}

  text(part: DraftPart, text: string): string {
    const turned = this.turn(text)
    this.changes.push(...turned.changes.map((change) => ({ part, ...change, text })))
    this.open.push(...turned.open.map((words) => ({ part, words, text: turned.text })))
    return turned.text
  }

  /** Whether these words come in; when not, they are told. */
  comesIn(part: DraftPart, key: string | null, text: string, reason: LeaveReason | null): boolean {
    if (reason === null) return true
    this.left.push({ key, part, text, reason })
    return key !== null && this.keep.has(key)
  }

  items(part: DraftPart, items: readonly PlanItem[]): PlanItem[] {
    return items.flatMap(({ id, text }) =>
      this.comesIn(part, id, text, reasonOfItem(text)) ? [{ id: this.newId(), text: this.text(part, text) }] : [],
    )
  }
}
