import { useEffect, useMemo, useRef, useState } from 'react'
import type { TwinState } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import { ok, type Result } from '@shared/lib/result'
import type { Slots } from '@shared/lib/seal'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { tryWords } from '@renderer/data/secrecy/keys'
import { setLockAgain } from '@renderer/data/secrecy/lock'
import type { Opened } from '@renderer/data/secrecy/secret'
import { catchUp, planRecovery, recoverData, type RecoveryPlan, type RecoveryReport, type TwinReader } from '@renderer/data/twin/recover'
import type { Platform, Twin } from '@renderer/platform/platform'
import { useLock } from '@renderer/tools/lock/LockContext'
import type { Typed } from '@renderer/tools/lock/SecretFields'
import { failureOf } from '../failures'
import type { Found } from '../start'
import { forecastOf, type Forecast } from './plan'

/** Where a recovery stands. */
export type RecoveryStep =
  | { readonly name: 'looking' }
  | { readonly name: 'away' }
  /** What was found is sealed, and this window does not hold the key. */
  | { readonly name: 'sealed'; readonly slots: Slots }
  | { readonly name: 'shown'; readonly plan: RecoveryPlan; readonly forecast: Forecast }
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  | { readonly name: 'done'; readonly report: RecoveryReport; readonly isLockedAgain: boolean }

/** Stands in the session while a recovery goes on behind a reload. */
const goOnKey = 'so-vang-dang-khoi-phuc'
const lookAgainMs = 3000

/** The twin as if the copies newer than the chosen one were not there. */
const fromCopy = (state: TwinState, id: string | null): TwinState => {
  const at = id === null ? -1 : state.snapshots.findIndex((one) => one.id === id)
  return at <= 0 ? state : { ...state, snapshots: state.snapshots.slice(at) }
}

/** The acts behind a copy that this program goes back to were written by a newer one: they are not done again. */
const withoutJournal = (twin: Twin): TwinReader => ({
  read: twin.read,
  journal: () => Promise.resolve(ok({ entries: [], next: null, brokenAt: { fileName: '', entry: 0 }, locks: [] })),
})
/** The copies that may be gone back to from what was found. */
const usable = ({ store, twin }: Found, state: TwinState): TwinState => {
  if (store !== 'newer') return state
  const own = new Set(twin.snapshots.map(({ id }) => id))
  return { ...state, snapshots: state.snapshots.filter(({ id }) => own.has(id)) }
}

/** Looks for what can be brought back, brings it back, and says how it went. `from`: the copy that was chosen instead of the newest. */
export function useRecovery(platform: Platform, twin: Twin, found: Found, from: string | null) {
  const [state, setState] = useState<TwinState>(found.twin)
  const [step, setStep] = useState<RecoveryStep>({ name: 'looking' })
  const [problem, setProblem] = useState<AppError | null>(null)
  const stop = useRef<AbortController | null>(null)
  /** What the officer's words opened: the lock of a computer that has lost it. */
  const key = useRef<Opened | null>(null)
  const { reload } = useLock()
  const reader = useMemo(() => (found.store === 'newer' ? withoutJournal(twin) : twin), [found, twin])

  const goingOn = useRef(sessionStorage.getItem(goOnKey) !== null)
  const restore = async (plan: RecoveryPlan): Promise<void> => {
    sessionStorage.removeItem(goOnKey)
    const controller = new AbortController()
    stop.current = controller
    setProblem(null)
    setStep({ name: 'running', done: 0, total: 0 })
    try {
      const result = await bringBack(found, reader, fromCopy(state, from), from === null ? plan : null, {
        signal: controller.signal,
        onProgress: (done, total) => setStep({ name: 'running', done, total }),
        keepFile: ({ sha256, bytes }) => platform.keepFile(sha256, bytes),
      })
      if (result.ok) {
        const isLockedAgain = key.current !== null && (await setLockAgain(key.current))
        if (isLockedAgain) await reload()
        return setStep({ name: 'done', report: result.value, isLockedAgain })
      }
      // An earlier copy than the one shown was sealed with other words.
      if (result.error.code === 'secret.needed') return setStep({ name: 'sealed', slots: result.error.slots })
      setProblem(result.error)
    } catch (cause) {
      const error = await failureOf(platform, cause)
      // The browser opens nothing beside the damaged files: they are set aside, and an empty store is filled after a reload.
      if (error.code === 'storage.unavailable' && !goingOn.current && (await twin.renewStore()).ok) {
        sessionStorage.setItem(goOnKey, '1')
        return window.location.reload()
      }
      setProblem(error)
    }
    goingOn.current = false
    setStep({ name: 'looking' })
  }
  const open = async (slots: Slots, { kind, typed }: Typed): Promise<Result<unknown>> => {
    const opened = await tryWords([slots], kind, typed)
    if (opened.ok) {
      key.current ??= opened.value[0] ?? null
      setStep({ name: 'looking' })
    }
    return opened
  }
  const goOn = useRef(restore)
  useEffect(() => {
    goOn.current = restore
  })
  useLooking({
    found,
    reader,
    twin,
    state,
    from,
    isLooking: step.name === 'looking' || step.name === 'away',
    setState,
    setStep,
    setProblem,
    goOn,
  })

  /** Another folder was taken, or not: what is shown is looked for anew. */
  const take = (next: TwinState): void => {
    setProblem(null)
    setState(next)
    setStep({ name: 'looking' })
  }
  const lookAgain = (): void => setStep({ name: 'looking' })
  return { state, step, problem, restore, open, stop: () => stop.current?.abort(), lookAgain, take, refuse: setProblem }
}

/** A store that is only older takes what it lacks; where that does not fit, and everywhere else, the copy comes first. */
async function bringBack(
  found: Found,
  twin: TwinReader,
  state: TwinState,
  /** What a store that is only older lacks; `null` where an earlier copy was chosen. */
  plan: RecoveryPlan | null,
  watch: NonNullable<Parameters<typeof recoverData>[2]>,
): Promise<Result<RecoveryReport>> {
  if (plan !== null && found.store === 'behind' && found.db !== null) {
    const caught = await catchUp(found.db, twin, plan.line, await readLastSeq(found.db))
    if (caught.ok && caught.value.stuckAt === null) return caught
  }
  found.db?.close()
  return recoverData(twin, state, watch)
}

type Looking = {
  readonly found: Found
  readonly reader: TwinReader
  readonly twin: Twin
  readonly state: TwinState
  readonly from: string | null
  readonly isLooking: boolean
  readonly setState: (state: TwinState) => void
  readonly setStep: (step: RecoveryStep) => void
  readonly setProblem: (problem: AppError) => void
  /** Restores; for a recovery that goes on behind a reload. */
  readonly goOn: { readonly current: (plan: RecoveryPlan) => Promise<void> }
}

/** Plans what can be brought back; looks again by itself while the folder is away. */
function useLooking({ found, reader, twin, state, from, isLooking, setState, setStep, setProblem, goOn }: Looking): void {
  useEffect(() => {
    if (!isLooking) return
    let isCurrent = true
    const look = async (): Promise<void> => {
      const answer = await twin.state()
      const fresh = answer.ok ? ok(usable(found, answer.value)) : answer
      const plan = fresh.ok ? await planRecovery(reader, fromCopy(fresh.value, from)) : fresh
      if (!isCurrent) return
      if (fresh.ok) setState(fresh.value)
      if (!plan.ok && plan.error.code === 'secret.needed') return setStep({ name: 'sealed', slots: plan.error.slots })
      if (!plan.ok) setProblem(plan.error)
      setStep(plan.ok && plan.value !== null ? { name: 'shown', plan: plan.value, forecast: forecastOf(plan.value) } : { name: 'away' })
      if (plan.ok && plan.value !== null && sessionStorage.getItem(goOnKey) !== null) await goOn.current(plan.value)
    }
    void look()
    const timer = setInterval(() => void look(), lookAgainMs)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [found, reader, twin, state.label, from, isLooking, setState, setStep, setProblem, goOn])
}
