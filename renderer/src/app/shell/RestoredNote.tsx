import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Link from '@mui/material/Link'
import { copyBefore } from '@renderer/data/core/copies'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { whileReplacing } from '@renderer/data/profiles/replaced'
import { noteReplaced, readRestored, undoRestore } from '@renderer/data/profiles/restored'
import { countActsSince } from '@renderer/data/history/log'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { lastingMoment, whenText } from '@renderer/text/when'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { shellText } from './text'

const text = shellText.restored

/** After a restore: which moment the data are of, and the way back while there is one. */
export function RestoredNote() {
  const db = useDatabase()
  const { profile, openProfile } = useProfile()
  const platform = usePlatform()
  const { fail, say } = useNotices()
  const restored = useLiveQuery(() => readRestored(profile), [profile])
  const [asked, setAsked] = useState<string | null>(null)
  if (restored === undefined) return null
  // What was done on the restored data is put into a copy first: the question says what became of it, not what is hoped for.
  const ask = async (): Promise<void> => {
    const [since, copied] = [await countActsSince(db, restored.at), await copyBefore(db, 'beforeRestore')]
    if (since === 0 || (copied.ok && copied.value)) setAsked(text.ask(since))
    else setAsked(text.askWithoutCopy(since, copied.ok ? text.noCopies[profile] : errorText(copied.error)))
  }
  const takeBack = async (): Promise<void> => {
    setAsked(null)
    await whileReplacing(async () => {
      const undone = await undoRestore(profile)
      if (!undone.ok) return fail(undone.error)
      await noteReplaced(undone.value.databaseName, text.undoAct(lastingMoment(restored.copyAt))).catch((cause: unknown) =>
        platform.reportError(cause),
      )
      say(text.undone)
      openProfile(profile)
    })
  }
  return (
    <>
      <span>
        {text.now(whenText(restored.copyAt))}{' '}
        <Link component="button" sx={{ font: 'inherit', verticalAlign: 'baseline' }} onClick={() => void ask()}>
          {text.undo}
        </Link>
      </span>
      <ConfirmDialog
        isOpen={asked !== null}
        title={text.undo}
        text={asked ?? ''}
        confirm={text.undo}
        isDestructive
        onConfirm={() => void takeBack()}
        onCancel={() => setAsked(null)}
      />
    </>
  )
}
