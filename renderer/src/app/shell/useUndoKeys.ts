import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Result } from '@shared/lib/result'
import { setPlace, type HistoryEntry } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readNextUndo, redo, undo } from '@renderer/data/core/undo'
import { useNotices } from '@renderer/ui/Notices'
import { isEditingText, useShortcut } from '@renderer/ui/useShortcut'
import { shellText as text } from './text'

type Turns = {
  readonly takeBack: () => void
  readonly doAgain: () => void
  /** The issue of a paper that waits for a yes before it is taken back, by the name of the act. */
  readonly asked: string | null
  readonly answer: (isYes: boolean) => void
}

/** Undo and redo of the office's acts, each said aloud with the way back; an act of another screen leads there. */
export function useTurns(): Turns {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [asked, setAsked] = useState<string | null>(null)
  const here = useRef(pathname)
  useEffect(() => {
    here.current = pathname
    setPlace(pathname)
  }, [pathname])
  const tell = useCallback(
    (result: Result<HistoryEntry | null>, done: (label: string) => string, nothing: string, again?: () => void) => {
      if (!result.ok) return fail(result.error)
      if (result.value === null) return say(nothing)
      const { label, place } = result.value
      if (place !== undefined && place !== here.current) void navigate(place)
      say(done(label), again === undefined ? undefined : { label: text.redo, onAct: again })
    },
    [say, fail, navigate],
  )
  // One turn at a time: a second press while the first is being written would aim at the same act.
  const isTurning = useRef(false)
  const turn = useCallback(async (work: () => Promise<void>) => {
    if (isTurning.current) return
    isTurning.current = true
    try {
      await work()
    } finally {
      isTurning.current = false
    }
  }, [])
  const doAgain = useCallback(() => void turn(async () => tell(await redo(db), text.redone, text.nothingToRedo)), [db, tell, turn])
  const step = useCallback(async () => tell(await undo(db), text.undone, text.nothingToUndo, doAgain), [db, tell, doAgain])
  const takeBack = useCallback(
    () =>
      void turn(async () => {
        const next = await readNextUndo(db)
        if (next?.isIssue === true) setAsked(next.entry.label)
        else await step()
      }),
    [db, step, turn],
  )
  const answer = useCallback(
    (isYes: boolean) => {
      setAsked(null)
      if (isYes) void turn(step)
    },
    [step, turn],
  )
  return { takeBack, doAgain, asked, answer }
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z everywhere except in text being typed, where they belong to the text. */
export function useUndoKeys({ takeBack, doAgain }: Pick<Turns, 'takeBack' | 'doAgain'>): void {
  useOutsideText('ctrl+z', takeBack)
  useOutsideText('ctrl+y', doAgain)
  useOutsideText('ctrl+shift+z', doAgain)
}

function useOutsideText(key: string, handler: () => void): void {
  useShortcut(key, handler, { skip: (event) => isEditingText(event.target) })
}
