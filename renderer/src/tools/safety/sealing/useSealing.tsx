import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { plainCopies, sealOldCopies } from '@renderer/data/twin/sealing'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { ProgressDialog } from '@renderer/ui/Progress'
import { useTwin } from '../twin/TwinContext'
import { sealingText as text } from './text'

export type SealChange = keyof typeof text.newest

/**
 * What becomes of the program's own copies when the password is set, changed or taken away: a copy of the new kind at once, and for what was
 * made in the clear before a question. `plain`: how many copies anybody can read; `null` where the program keeps none.
 */
export function useSealing(): {
  readonly plain: number | null
  readonly follow: (change: SealChange) => Promise<void>
  readonly ask: () => void
  readonly dialog: ReactNode
} {
  const { twin } = usePlatform()
  const desk = useTwin()
  const { say, fail } = useNotices()
  const [plain, setPlain] = useState<number | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const stop = useRef<AbortController | null>(null)
  const look = useCallback(async (): Promise<void> => {
    const state = await twin?.state()
    setPlain(desk !== null && state?.ok === true ? plainCopies(state.value.snapshots).length : null)
  }, [twin, desk])
  useEffect(() => {
    void Promise.resolve().then(look)
  }, [look])

  const follow = async (change: SealChange): Promise<void> => {
    if (desk === null) return
    const made = await desk.take('asked')
    if (!made.ok) return fail(made.error)
    if (made.value !== null) say(text.newest[change])
    await look()
    if (change === 'on') setAsking(true)
  }
  const run = async (): Promise<void> => {
    if (desk === null || twin === null) return
    setAsking(false)
    const state = await twin.state()
    if (!state.ok) return fail(state.error)
    setProgress({ done: 0, total: 0 })
    const controller = new AbortController()
    stop.current = controller
    const watch = { signal: controller.signal, onProgress: (done: number, total: number) => setProgress({ done, total }) }
    try {
      const sealed = await desk.alone(() => sealOldCopies(twin, state.value.snapshots, watch))
      if (sealed.ok) say(text.sealed(sealed.value))
      else if (sealed.error.code !== 'cancelled') fail(sealed.error)
    } finally {
      setProgress(null)
      await look()
    }
  }
  const dialog = (
    <>
      <ConfirmDialog
        isOpen={isAsking}
        title={text.ask.title}
        text={text.ask.text(plain ?? 0)}
        confirm={text.ask.confirm}
        onCancel={() => setAsking(false)}
        onConfirm={() => void run()}
      />
      <ProgressDialog
        isOpen={progress !== null}
        text={text.sealing}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        onStop={() => stop.current?.abort()}
      />
    </>
  )
  return { plain, follow, ask: () => setAsking(true), dialog }
}
