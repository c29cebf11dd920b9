import { useCallback, useRef } from 'react'
import type { Result } from '@shared/lib/result'
import type { HistoryEntry } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { redo, undo } from '@renderer/data/core/undo'
import { useNotices } from '@renderer/ui/Notices'
import { isEditingText, useShortcut } from '@renderer/ui/useShortcut'
import { shellText as text } from './text'

type Turns = { readonly takeBack: () => void; readonly doAgain: () => void }

/** Undo and redo of the office's acts, each said aloud with the way back. */
export function useTurns(): Turns {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const tell = useCallback(
    (result: Result<HistoryEntry | null>, done: (label: string) => string, nothing: string, again?: () => void) => {
      if (!result.ok) return fail(result.error)
      if (result.value === null) return say(nothing)
      say(done(result.value.label), again === undefined ? undefined : { label: text.redo, onAct: again })
    },
    [say, fail],
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
  const takeBack = useCallback(
    () => void turn(async () => tell(await undo(db), text.undone, text.nothingToUndo, doAgain)),
    [db, tell, turn, doAgain],
  )
  return { takeBack, doAgain }
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z everywhere except in text being typed, where they belong to the text. */
export function useUndoKeys({ takeBack, doAgain }: Turns): void {
  useOutsideText('ctrl+z', takeBack)
  useOutsideText('ctrl+y', doAgain)
  useOutsideText('ctrl+shift+z', doAgain)
}

function useOutsideText(key: string, handler: () => void): void {
  useShortcut(key, handler, { skip: (event) => isEditingText(event.target) })
}
