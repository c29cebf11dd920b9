import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Link from '@mui/material/Link'
import { copyBefore } from '@renderer/data/core/copies'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { readRestored, undoRestore } from '@renderer/data/profiles/restored'
import { countActsSince } from '@renderer/data/history/log'
import { whenText } from '@renderer/text/when'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { shellText } from './text'

const text = shellText.restored

/** After a restore: which moment the data are of, and the way back while there is one. */
export function RestoredNote() {
  const db = useDatabase()
  const { profile, openProfile } = useProfile()
  const { fail, say } = useNotices()
  const restored = useLiveQuery(() => readRestored(profile), [profile])
  const [since, setSince] = useState<number | null>(null)
  if (restored === undefined) return null
  const takeBack = async (): Promise<void> => {
    setSince(null)
    // What was done on the restored data is kept in a copy too.
    await copyBefore(db, 'beforeRestore')
    const undone = await undoRestore(profile)
    if (!undone.ok) return fail(undone.error)
    say(text.undone)
    openProfile(profile)
  }
  return (
    <>
      <span>
        {text.now(whenText(restored.copyAt))}{' '}
        <Link
          component="button"
          sx={{ font: 'inherit', verticalAlign: 'baseline' }}
          onClick={() => void countActsSince(db, restored.at).then(setSince)}
        >
          {text.undo}
        </Link>
      </span>
      <ConfirmDialog
        isOpen={since !== null}
        title={text.undo}
        text={text.ask(since ?? 0)}
        confirm={text.undo}
        isDestructive
        onConfirm={() => void takeBack()}
        onCancel={() => setSince(null)}
      />
    </>
  )
}
