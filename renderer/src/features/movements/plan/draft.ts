import { useEffect, useState, useSyncExternalStore } from 'react'
import { dropLeftover, keepLeftover, readLeftover } from './leftovers'

/** How a kind of value is compared, brought together with what changed underneath, and made ready to store. */
export type DraftRules<Value> = {
  readonly isSame: (a: Value, b: Value) => boolean
  /** `base` is what the draft started from, `stored` what another act made of it. */
  readonly merge: (base: Value, draft: Value, stored: Value) => Value
  /** What may be stored of the draft: cleaned, without what is still blank. `null`: not yet fit to be stored. */
  readonly toStore: (draft: Value) => Value | null
}

/** Typed words with what they were typed over. */
export type Unsaved<Value> = { readonly base: Value; readonly value: Value }

/** Typing pauses that save: long enough for one thought, short enough to lose nothing that matters. */
const pauseMs = 1500

/**
 * Words being typed, ahead of the database. Saved on a pause, on leaving and on closing; a change from elsewhere (undo, another
 * window) comes in without touching what is being typed.
 */
export class Draft<Value> {
  private value: Value
  private base: Value
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private save: (value: Value) => void = () => undefined

  constructor(
    stored: Value,
    private readonly rules: DraftRules<Value>,
    leftover: Unsaved<Value> | null = null,
  ) {
    // Words from before the window closed count only while nothing else happened to the place: else they were stored after all.
    this.value = leftover !== null && rules.isSame(leftover.base, stored) ? leftover.value : stored
    this.base = stored
  }

  /** What would be lost if the window closed now; `null` when everything is stored or on its way. */
  readonly unsaved = (): Unsaved<Value> | null => {
    const fit = this.rules.toStore(this.value)
    return fit === null || this.rules.isSame(fit, this.base) ? null : { base: this.base, value: this.value }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
  readonly read = (): Value => this.value

  /** How a value goes to the database from now on. */
  readonly saveWith = (save: (value: Value) => void): void => {
    this.save = save
  }

  /** The officer typed. */
  readonly change = (value: Value): void => {
    this.set(value)
    clearTimeout(this.timer)
    this.timer = setTimeout(this.flush, pauseMs)
  }

  /** Stores what differs from the database; nothing otherwise. */
  readonly flush = (): void => {
    clearTimeout(this.timer)
    const fit = this.rules.toStore(this.value)
    if (fit === null || this.rules.isSame(fit, this.base)) return
    this.base = fit
    this.save(fit)
  }

  /** Leaving the field: stores, and shows what was stored. A draft not fit to be stored stays as typed. */
  readonly leave = (): void => {
    this.flush()
    const fit = this.rules.toStore(this.value)
    if (fit !== null && !this.rules.isSame(fit, this.value)) this.set(fit)
  }

  /** The database answers. */
  readonly receive = (stored: Value): void => {
    if (this.rules.isSame(stored, this.base)) return
    const next = this.rules.merge(this.base, this.value, stored)
    this.base = stored
    this.set(next)
  }

  private set(value: Value): void {
    this.value = value
    this.listeners.forEach((listener) => listener())
  }
}

/**
 * A draft of `stored` for one mounted field. `save` is called with what is fit to be stored. With a `key`, words typed in the last
 * moment before the window closed come back when the field is shown again.
 */
export function useDraft<Value>(
  stored: Value,
  rules: DraftRules<Value>,
  save: (value: Value) => void,
  key?: string,
): { readonly current: Value; readonly draft: Draft<Value> } {
  const [draft] = useState(() => new Draft(stored, rules, key === undefined ? null : readLeftover<Value>(key)))
  const current = useSyncExternalStore(draft.subscribe, draft.read)
  useEffect(() => draft.saveWith(save), [draft, save])
  useEffect(() => draft.receive(stored), [draft, stored])
  useEffect(() => {
    if (key !== undefined) dropLeftover(key)
    draft.flush()
    const onHide = (): void => draft.flush()
    // The database does not finish a write that starts while the window closes; local storage does.
    const onClose = (): void => {
      const unsaved = draft.unsaved()
      if (key !== undefined && unsaved !== null) keepLeftover(key, unsaved)
      draft.flush()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', onClose)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', onClose)
      draft.flush()
    }
  }, [draft, key])
  return { current, draft }
}
