import { useEffect, useState, useSyncExternalStore } from 'react'
import { clashes } from '@shared/lib/clash'
import { lettersAt } from '../letters'
import { holdStoring, isHeld } from './hold'

/** How a kind of value is compared, brought together with what changed underneath, and made ready to store. */
export type DraftRules<Value> = {
  readonly isSame: (a: Value, b: Value) => boolean
  /** `base` is what the draft started from, `stored` what another act made of it. */
  readonly merge: (base: Value, draft: Value, stored: Value) => Value
  /** What may be stored of the draft: cleaned, without what is still blank. `null`: not yet fit to be stored. */
  readonly toStore: (draft: Value) => Value | null
  /**
   * Milliseconds without typing that store. A value of a few digits waits longer, so that one edit stays one act; `null` waits until
   * the field is left or the window closes.
   */
  readonly pauseMs?: number | null
}
/**
 * Stores a value. `base` is what it was typed over, for a place that changed meanwhile; `sitting` names the time between the first letter
 * and leaving the field.
 */
export type SaveDraft<Value> = (value: Value, base: Value, sitting: string) => void

/** What another window made of the field while it was being typed in: both changed the same words, and only one can stay. */
export type Conflict<Value> = { readonly was: Value; readonly theirs: Value }

/** What was typed into a field that was closed meanwhile, as by an issue in another window. */
export type Lost<Value> = { readonly typed: Value }

/** Typing pauses that save: long enough for one thought, short enough to lose nothing that matters. */
const pauseMs = 1500

/**
 * Words being typed, ahead of the database. Saved on a pause, on leaving and on closing; a change from elsewhere (undo, another
 * window) comes in without touching what is being typed.
 */
export class Draft<Value> {
  private value: Value
  private base: Value
  /** Saved and not yet heard of, oldest first: their answers say nothing new. */
  private sent: readonly Value[] = []
  private answered: Value
  private sitting: string | null = null
  private conflict: Conflict<Value> | null = null
  private lost: Lost<Value> | null = null
  /** It was to be stored while storing waits: the field was left, so nothing else will ask for it. */
  private isOwed = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private save: SaveDraft<Value> = () => undefined

  constructor(
    stored: Value,
    private readonly rules: DraftRules<Value>,
  ) {
    this.value = stored
    this.base = stored
    this.answered = stored
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
  readonly read = (): Value => this.value
  /** What stands in the way of storing, until the officer decides. */
  readonly readConflict = (): Conflict<Value> | null => this.conflict
  /** What stood in the field unsaved when it was closed, until the officer has seen it. */
  readonly readLost = (): Lost<Value> | null => this.lost
  /** Whether only leaving the field makes it whole. */
  get isHeld(): boolean {
    return this.rules.pauseMs === null
  }

  /** Whether it can be stored now, without the field being left. */
  get isReady(): boolean {
    return !this.isHeld || this.isOwed
  }

  /** How a value goes to the database from now on. */
  readonly saveWith = (save: SaveDraft<Value>): void => {
    this.save = save
  }

  /** The officer typed. */
  readonly change = (value: Value): void => {
    this.set(value)
    this.sitting ??= crypto.randomUUID()
    this.isOwed = false
    clearTimeout(this.timer)
    if (!this.isHeld) this.timer = setTimeout(this.flush, this.rules.pauseMs ?? pauseMs)
  }

  /** Stores what differs from the database; nothing otherwise, nor while another window's words stand against it. */
  readonly flush = (): void => {
    clearTimeout(this.timer)
    if (this.conflict === null) this.store()
  }

  /** The field goes: what is typed is stored whatever stands against it, whose words are in the log. */
  readonly end = (): void => {
    clearTimeout(this.timer)
    this.conflict = null
    this.store()
  }

  /** The officer decided whose words stay. */
  readonly resolve = (whose: 'mine' | 'theirs'): void => {
    if (this.conflict === null) return
    const { was, theirs } = this.conflict
    this.conflict = null
    this.set(whose === 'mine' ? this.value : this.rules.merge(was, theirs, this.value))
    this.flush()
  }

  private store(): void {
    this.isOwed = isHeld()
    if (this.isOwed) return
    const fit = this.rules.toStore(this.value)
    if (fit === null || this.rules.isSame(fit, this.base)) return
    const base = this.base
    this.base = fit
    // Back at what the database already holds, it may never answer.
    this.sent = this.rules.isSame(fit, this.answered) ? [] : [...this.sent, fit]
    this.save(fit, base, (this.sitting ??= crypto.randomUUID()))
  }

  /** Leaving the field: stores, and shows what was stored. A draft not fit to be stored stays as typed. */
  readonly leave = (): void => {
    this.flush()
    const fit = this.rules.toStore(this.value)
    if (fit !== null && !this.rules.isSame(fit, this.value)) this.set(fit)
    this.sitting = null
  }

  /** Takes back what was typed since it was last stored. */
  readonly giveUp = (): void => {
    clearTimeout(this.timer)
    this.sitting = null
    this.conflict = null
    this.set(this.base)
  }

  /** The field may no longer be written in: what is stored stands in it, and what was typed and not stored is shown beside it. */
  readonly close = (stored: Value): void => {
    const typed = this.value
    const isUnsaved = !this.rules.isSame(this.rules.toStore(typed) ?? typed, stored) && !this.rules.isSame(typed, this.base)
    if (isUnsaved) this.lost = { typed }
    this.restart(stored)
  }
  /** The officer has seen what was not stored. */
  readonly forget = (): void => {
    this.lost = null
    this.set(this.value)
  }

  /** Begins again at a value, forgetting what was typed. */
  readonly restart = (value: Value): void => {
    clearTimeout(this.timer)
    this.base = value
    this.sent = []
    this.sitting = null
    this.conflict = null
    this.set(value)
  }

  /** The database answers. */
  readonly receive = (stored: Value): void => {
    this.answered = stored
    const at = this.sent.findIndex((value) => this.rules.isSame(value, stored))
    this.sent = this.sent.slice(at + 1)
    // An earlier save of this field came in, a later one is still on its way.
    if (at !== -1 && this.sent.length > 0) return
    if (this.rules.isSame(stored, this.base)) return
    const was = this.conflict?.was ?? this.base
    const isClashing = clashes(was, this.rules.toStore(this.value) ?? this.value, stored).length > 0
    this.conflict = isClashing ? { was, theirs: stored } : null
    const next = this.rules.merge(this.base, this.value, stored)
    this.base = stored
    this.set(next)
  }

  private set(value: Value): void {
    this.value = value
    this.listeners.forEach((listener) => listener())
  }
}

const mounted = new Set<Pick<Draft<never>, 'flush' | 'end' | 'isReady'>>()
/** Stores what is typed anywhere, so that it stands before the act that follows. */
export const flushDrafts = (): void =>
  mounted.forEach((draft) => {
    if (draft.isReady) draft.flush()
  })
/** From now on fields keep what is typed and store nothing; the answer lets them go on, with what stands in them then. */
export function holdDrafts(): () => void {
  const release = holdStoring()
  return () => {
    release()
    flushDrafts()
  }
}

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', flushDrafts)
  window.addEventListener('pagehide', () => mounted.forEach((draft) => draft.end()))
}

type Drafted<Value> = {
  readonly current: Value
  readonly draft: Draft<Value>
  readonly conflict: Conflict<Value> | null
  readonly lost: Lost<Value> | null
}

/** A draft that begins with the letters that an earlier page left in the field, where there are some. */
function begun<Value>(stored: Value, rules: DraftRules<Value>, keep: string | undefined): Draft<Value> {
  const draft = new Draft(stored, rules)
  const letters = keep === undefined ? undefined : lettersAt(keep)
  if (letters !== undefined && typeof stored === 'string') draft.change(letters as Value)
  return draft
}

/**
 * A draft of `stored` for one mounted field. `save` is called with what is fit to be stored; a field that is `isClosed` shows what is stored.
 * `keep` is the place of letters that are not (`letters.ts`).
 */
export function useDraft<Value>(
  stored: Value,
  rules: DraftRules<Value>,
  save: SaveDraft<Value>,
  isClosed = false,
  keep?: string,
): Drafted<Value> {
  const [draft] = useState(() => begun(stored, rules, isClosed ? undefined : keep))
  const current = useSyncExternalStore(draft.subscribe, draft.read)
  const conflict = useSyncExternalStore(draft.subscribe, draft.readConflict)
  const lost = useSyncExternalStore(draft.subscribe, draft.readLost)
  useEffect(() => draft.saveWith(save), [draft, save])
  useEffect(() => (isClosed ? draft.close(stored) : draft.receive(stored)), [draft, stored, isClosed])
  useEffect(() => {
    mounted.add(draft)
    return () => {
      draft.end()
      mounted.delete(draft)
    }
  }, [draft])
  return { current: isClosed ? stored : current, draft, conflict, lost }
}
