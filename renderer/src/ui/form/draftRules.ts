import type { CalendarDate } from '@shared/lib/dates'
import { paperNumberOf } from '@shared/lib/paperNumber'
import { cleanLine, cleanText } from '@shared/lib/text'
import type { DraftRules } from './draft'

const text = (clean: (typed: string) => string, mayBeBlank: boolean): DraftRules<string> => ({
  isSame: (a, b) => a === b,
  merge: (base, draft, stored) => (clean(draft) === base ? stored : draft),
  toStore: (draft) => (clean(draft) === '' && !mayBeBlank ? null : clean(draft)),
})
/** A title: one line that must say something. */
export const titleRules = text(cleanLine, false)
/** A title not yet there: added when the field is left. */
export const newTitleRules: DraftRules<string> = untilLeft(titleRules)
/** One line that may be left open. */
export const lineRules = text(cleanLine, true)
/** A paragraph that may be left open. */
export const proseRules = text(cleanText, true)

/** Typing a few digits with a thought between them is still one edit. */
export const digitsPauseMs = 8000
/** A value of a few digits: half of it would be another value, so it is stored when the field is left. */
export const digitRules = (isFit: (typed: string) => boolean): DraftRules<string> => ({
  ...text((typed) => typed.trim(), true),
  toStore: (typed) => (isFit(typed.trim()) ? typed.trim() : null),
  pauseMs: digitsPauseMs,
})
/** The number of a paper, as people write it: "12/QĐ-UBND" is stored as 12. */
export const paperNumberRules: DraftRules<string> = {
  ...digitRules(() => true),
  toStore: (typed) => {
    const read = paperNumberOf(typed)
    return read === undefined ? null : String(read ?? '')
  },
}
/** A day, `''` once it was taken back, `null` while it is unfinished. */
export type TypedDay = CalendarDate | '' | null
export const dayRules: DraftRules<TypedDay> = {
  isSame: (a, b) => a === b,
  merge: (base, draft, stored) => (draft === base ? stored : draft),
  toStore: (day) => day,
  pauseMs: digitsPauseMs,
}
/** The same rules, stored only when the field is left or the window closes, so that Escape takes the whole of it back. */
export function untilLeft<Value>(rules: DraftRules<Value>): DraftRules<Value> {
  return { ...rules, pauseMs: null }
}
