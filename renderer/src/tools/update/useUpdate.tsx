import { useCallback, useState, type ReactNode } from 'react'
import type { Installer } from '@shared/ipc/update'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useTwin } from '@renderer/tools/safety/twin/TwinContext'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { updateText as text } from './text'

type Found = { readonly version: string; readonly places: readonly string[]; readonly installers: readonly Installer[] }

/** Looks for a newer program, and installs one: a whole copy first, then the check, then the installer, then this window goes. */
export function useUpdate(): {
  readonly found: Found | null
  /** What is being done, in words; `null` when nothing is. */
  readonly busy: string | null
  readonly find: () => void
  readonly ask: (installer: Installer) => void
  readonly dialog: ReactNode
} {
  const { updates, twin } = usePlatform()
  const desk = useTwin()
  const { fail } = useNotices()
  const [found, setFound] = useState<Found | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [asked, setAsked] = useState<Installer | null>(null)

  const find = useCallback(async (): Promise<void> => {
    if (updates === null) return
    setBusy(text.finding)
    const answer = await updates.find().finally(() => setBusy(null))
    if (answer.ok) setFound(answer.value)
    else fail(answer.error)
  }, [updates, fail])

  const install = async ({ token }: Installer): Promise<void> => {
    if (updates === null || twin === null || desk === null) return
    try {
      setBusy(text.copying)
      const copy = await desk.take('beforeUpdate')
      if (!copy.ok) return fail(copy.error)
      if (copy.value === null) return fail({ code: 'record.missing', what: 'bản sao trước khi cài' })
      setBusy(text.checking)
      const started = await updates.start(token, copy.value.id)
      if (!started.ok) return fail(started.error)
      await twin.leave()
    } finally {
      setBusy(null)
    }
  }
  const dialog = asked !== null && (
    <ConfirmDialog
      isOpen
      title={text.ask.title(asked.version)}
      text={text.ask.text}
      confirm={text.ask.confirm}
      onCancel={() => setAsked(null)}
      onConfirm={() => {
        setAsked(null)
        void install(asked)
      }}
    />
  )
  return { found, busy, find: () => void find(), ask: setAsked, dialog }
}
