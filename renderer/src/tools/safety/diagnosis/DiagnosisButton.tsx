import { useState } from 'react'
import { format } from 'date-fns'
import Button from '@mui/material/Button'
import { useOpenDatabase } from '@renderer/data/core/DatabaseContext'
import type { Platform } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { collectDiagnosis } from './collect'
import { diagnosisText as text } from './text'

type Props = {
  readonly platform: Platform
  /** Says what became of it, where the wall it stands on has no notices of its own. */
  readonly onSaid?: (words: string) => void
}

/** Saves the package for whoever helps. Works on the error walls too, where nothing else does. */
export function DiagnosisButton({ platform, onSaid }: Props) {
  const db = useOpenDatabase()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const tell = onSaid ?? setSaid
  const save = async (): Promise<void> => {
    setBusy(true)
    try {
      const now = new Date()
      const profile = db === null ? null : db.name.startsWith('so-vang-practice') ? 'practice' : 'real'
      const facts = await collectDiagnosis(platform, { db, profile, madeAt: now.toISOString() })
      const bytes = new TextEncoder().encode(`${text.head}\r\n\r\n${JSON.stringify(facts, null, 1)}\r\n`)
      const saved = await platform.saveFile(text.fileName(format(now, 'yyyy-MM-dd HHmm')), bytes)
      if (!saved.ok) tell(errorText(saved.error))
      else if (saved.value !== null) tell(text.saved(saved.value.fileName))
    } catch (cause) {
      tell(errorText({ code: 'internal', reference: await platform.reportError(cause) }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button variant="outlined" disabled={isBusy} onClick={() => void save()}>
        {text.save}
      </Button>
      {said !== '' && <span role="status">{said}</span>}
    </>
  )
}
