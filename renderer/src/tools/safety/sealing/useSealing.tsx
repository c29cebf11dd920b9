import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { plainFiles, resealKept } from '@renderer/data/secrecy/keptFiles'
import { plainCopies, sealOldCopies } from '@renderer/data/twin/sealing'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { ProgressDialog } from '@renderer/ui/Progress'
import { useTwin } from '../twin/TwinContext'
import { sealingText as text } from './text'

type Plain = { readonly copies: number; readonly files: number }
export type SealChange = keyof typeof text.newest

type Running = { readonly text: string; readonly done: number; readonly total: number }
const leftOf = ({ left }: { readonly left: number }): string[] => (left === 0 ? [] : [text.left(left)])

/**
 * What becomes of the program's own copies when the password is set, changed or taken away: a copy of the new kind at once, and for what was
 * made in the clear before a question. `plain`: how many copies and attached files anybody can read; `null` where the program keeps no copies.
 * `openFiles` brings sealed attached files back into the clear: before the key goes, or once sealing is no longer wanted.
 */
export function useSealing(): {
  readonly plain: Plain | null
  readonly follow: (change: SealChange) => Promise<void>
  readonly openFiles: () => Promise<void>
  readonly ask: () => void
  readonly dialog: ReactNode
} {
  const { twin, kept } = usePlatform()
  const desk = useTwin()
  const { say, fail } = useNotices()
  const [plain, setPlain] = useState<Plain | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [progress, setProgress] = useState<Running | null>(null)
  const stop = useRef<AbortController | null>(null)
  const look = useCallback(async (): Promise<void> => {
    const state = await twin?.state()
    const copies = desk !== null && state?.ok === true ? plainCopies(state.value.snapshots).length : null
    setPlain(copies === null ? null : { copies, files: await plainFiles(kept) })
  }, [twin, desk, kept])
  useEffect(() => {
    void Promise.resolve().then(look)
  }, [look])

  const follow = async (change: SealChange): Promise<void> => {
    if (desk === null) return
    const made = await desk.take('sealing')
    if (!made.ok) return fail(made.error)
    if (made.value !== null) say(text.newest[change])
    await look()
    if (change === 'on') setAsking(true)
  }
  const begun = (words: string) => {
    const controller = new AbortController()
    stop.current = controller
    setProgress({ text: words, done: 0, total: 0 })
    return { signal: controller.signal, onProgress: (done: number, total: number) => setProgress({ text: words, done, total }) }
  }
  const openFiles = async (): Promise<void> => {
    try {
      const opened = await resealKept(kept, 'plain', begun(text.opening))
      if (!opened.ok) fail(opened.error)
      else if (opened.value.done + opened.value.left > 0) say([text.opened(opened.value.done), ...leftOf(opened.value)].join(' '))
    } finally {
      setProgress(null)
      await look()
    }
  }
  const run = async (): Promise<void> => {
    if (desk === null || twin === null) return
    setAsking(false)
    const state = await twin.state()
    if (!state.ok) return fail(state.error)
    const watch = begun(text.sealing)
    try {
      const files = await resealKept(kept, 'sealed', watch)
      const sealed = files.ok ? await desk.alone(() => sealOldCopies(twin, state.value.snapshots, watch)) : files
      if (files.ok && sealed.ok) say([text.sealed(sealed.value, files.value.done), ...leftOf(files.value)].join(' '))
      else if (!sealed.ok && sealed.error.code !== 'cancelled') fail(sealed.error)
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
        text={text.ask.text(plain?.copies ?? 0, plain?.files ?? 0)}
        confirm={text.ask.confirm}
        onCancel={() => setAsking(false)}
        onConfirm={() => void run()}
      />
      <ProgressDialog
        isOpen={progress !== null}
        text={progress?.text ?? ''}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        onStop={() => stop.current?.abort()}
      />
    </>
  )
  return { plain, follow, openFiles, ask: () => setAsking(true), dialog }
}
