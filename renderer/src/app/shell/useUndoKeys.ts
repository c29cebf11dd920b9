import { use, useCallback, useEffect, useRef, useState } from 'react'
import { UNSAFE_DataRouterContext as RouterContext, useLocation, useNavigate } from 'react-router'
import { setPlace, type HistoryEntry } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readNextTurn, turnExactly, type NextTurn } from '@renderer/data/core/undo'
import { redoBesideAct, turnUnstored, type UnstoredStep } from '@renderer/data/core/unstored'
import { useNotices } from '@renderer/ui/Notices'
import { isEditingText, useShortcut } from '@renderer/ui/useShortcut'
import { shellText as text } from './text'

/** What a press tells: whether the key is only held down. */
type Press = { readonly repeat?: boolean }
type Turns = {
  readonly takeBack: (press?: Press) => void
  readonly doAgain: (press?: Press) => void
  /** What waits for a yes before it is turned: the issue of a paper, or what another window or person did. */
  readonly asked: NextTurn | null
  readonly answer: (answer: 'yes' | 'own' | 'no') => void
}

/**
 * Tells whether the officer is at a place, or on her way there: a click may lead to a page that is still coming, and an act of the screen
 * that is being left leads back to it. The router itself is asked: what it gives the screens is drawn when there is time, after the next key.
 */
function useIsHere(): (place: string) => boolean {
  const router = use(RouterContext)?.router
  return useCallback(
    (place) => router === undefined || place === (router.state.navigation.location ?? router.state.location).pathname,
    [router],
  )
}

/** Undo and redo of the office's acts, each said aloud with the way back; an act of another screen leads there. */
export function useTurns(): Turns {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const isHere = useIsHere()
  const [asked, setAsked] = useState<NextTurn | null>(null)
  useEffect(() => setPlace(pathname), [pathname])
  /** The latest way to look and turn, for the button of a notice that is older. */
  const ask = useRef<(kind: NextTurn['kind']) => Promise<void>>(() => Promise.resolve())
  // One turn at a time, or a second press would aim at the same act; it waits for the first and is not lost.
  const line = useRef({ last: Promise.resolve(), waiting: 0 })
  const inTurn = useCallback((work: () => Promise<void>): Promise<void> => {
    const { current } = line
    current.waiting += 1
    const mine = current.last.then(work).finally(() => (current.waiting -= 1))
    current.last = mine.catch(() => undefined)
    return mine
  }, [])
  /** Something waits for a yes: what was pressed after it is not done behind it. */
  const isAsking = useRef(false)
  /** Says what was turned, on the screen where it was done. */
  const tell = useCallback(
    (kind: NextTurn['kind'], label: string, place: string | undefined) => {
      if (place !== undefined && !isHere(place)) void navigate(place)
      const again = { label: text.redo, onAct: () => void inTurn(() => ask.current('redo')) }
      say(text.turned[kind](label), kind === 'undo' ? again : undefined)
    },
    [say, navigate, inTurn, isHere],
  )
  const turn = useCallback(
    async (kind: NextTurn['kind'], entry: HistoryEntry, beside: UnstoredStep | null = null): Promise<'done' | 'moved'> => {
      const result = await turnExactly(db, kind, entry)
      if (result === 'moved') return 'moved'
      if (!result.ok) fail(result.error)
      else {
        const typed = kind === 'redo' ? redoBesideAct(entry.seq) : beside
        tell(kind, typed?.label ?? result.value.label, result.value.place)
      }
      return 'done'
    },
    [db, fail, tell],
  )
  /** Looks at what would be turned, and turns it, or asks. What another window turned in between is looked at anew. */
  const step = useCallback(
    async (kind: NextTurn['kind']): Promise<void> => {
      if (isAsking.current) return
      const typed = await turnUnstored(db, kind)
      if (typed !== null && typed.withAct === null) return tell(kind, text.unstored(typed.label), typed.place)
      for (let isDone = false; !isDone;) {
        const next = await readNextTurn(db, kind)
        if (next === null) return say(text.nothingToTurn[kind])
        if (next.isIssue || next.stranger !== null) {
          isAsking.current = true
          return setAsked(next)
        }
        isDone = (await turn(kind, next.entry, typed)) === 'done'
      }
    },
    [db, say, tell, turn],
  )
  useEffect(() => {
    ask.current = step
  })
  const press = useCallback(
    (kind: NextTurn['kind'], isHeld = false): void => {
      // A key that is held down would go on turning after it is let go.
      if (!isHeld || line.current.waiting === 0) void inTurn(() => ask.current(kind))
    },
    [inTurn],
  )
  const takeBack = useCallback((pressed?: Press) => press('undo', pressed?.repeat), [press])
  const doAgain = useCallback((pressed?: Press) => press('redo', pressed?.repeat), [press])
  const answer = useCallback(
    (given: 'yes' | 'own' | 'no') => {
      const wanted = given === 'no' ? null : given === 'own' ? asked?.own : asked?.entry
      setAsked(null)
      isAsking.current = false
      if (asked === null || wanted == null) return
      void inTurn(async () => {
        if ((await turn(asked.kind, wanted)) === 'moved') await step(asked.kind)
      })
    },
    [asked, inTurn, turn, step],
  )
  return { takeBack, doAgain, asked, answer }
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z everywhere except in text being typed, where they belong to the text. */
export function useUndoKeys({ takeBack, doAgain }: Pick<Turns, 'takeBack' | 'doAgain'>): void {
  useOutsideText('ctrl+z', takeBack)
  useOutsideText('ctrl+y', doAgain)
  useOutsideText('ctrl+shift+z', doAgain)
}

function useOutsideText(key: string, handler: (press: Press) => void): void {
  useShortcut(key, handler, { skip: (event) => isEditingText(event.target) })
}
