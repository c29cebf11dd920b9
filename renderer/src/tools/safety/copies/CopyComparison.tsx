import { useCallback, useEffect, useState } from 'react'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { Snapshot } from '@shared/ipc/twin'
import type { Result } from '@shared/lib/result'
import type { Slots } from '@shared/lib/seal'
import { compareBackup, type Comparison } from '@renderer/data/backup'
import type { AppDatabase } from '@renderer/data/core/database'
import { tryWords } from '@renderer/data/secrecy/keys'
import { sourceFrom } from '@renderer/data/twin/filePieces'
import type { Twin } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { whenText } from '@renderer/text/when'
import { WordsDialog } from '@renderer/tools/lock/WordsDialog'
import { StatusChip } from '@renderer/ui/StatusChip'
import { Differences } from '../Differences'
import { copiesText } from './text'

const text = copiesText.panel
/** Moving through the list with the arrow keys reads only the copy one stops at. */
const patienceMs = 250

/** What restoring this copy would change against the data here; verified whole on the way. `null` until known. */
export function useComparison(db: AppDatabase, twin: Twin, snapshot: Snapshot) {
  const [known, setKnown] = useState<{ readonly id: string; readonly result: Result<Comparison> } | null>(null)
  const [looks, setLooks] = useState(0)
  const lookAgain = useCallback(() => {
    setKnown(null)
    setLooks((count) => count + 1)
  }, [])
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      void sourceFrom((from) => twin.read(snapshot.id, from))
        .then((source) => (source.ok ? compareBackup(db, source.value, { signal: stop.signal }) : source))
        .then((result) => {
          if (!stop.signal.aborted) setKnown({ id: snapshot.id, result })
        })
    }, patienceMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [db, twin, snapshot.id, looks])
  return { comparison: known?.id === snapshot.id ? known.result : null, lookAgain }
}

type FoundProps = {
  readonly comparison: Result<Comparison> | null
  /** What the copy is called, where its words are asked for. */
  readonly fileName: string
  /** The copy opens now. */
  readonly onOpened: () => void
}

/** What was found, or why the copy is none; for one that is sealed under other words than those of this window, the way to type them. */
export function ComparisonFound({ comparison, fileName, onOpened }: FoundProps) {
  if (comparison === null)
    return (
      <Box sx={{ mt: 2 }}>
        <Typography role="status" variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {text.comparing}
        </Typography>
        <LinearProgress aria-label={text.comparing} />
      </Box>
    )
  if (comparison.ok) return <Differences differences={comparison.value.differences} />
  if (comparison.error.code === 'secret.needed')
    return <NeedsWords slots={comparison.error.slots} why={errorText(comparison.error)} fileName={fileName} onOpened={onOpened} />
  return (
    <Box sx={{ mt: 2 }}>
      {comparison.error.code.startsWith('backup.') && <StatusChip status="blocked" label={copiesText.broken} />}
      <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
        {errorText(comparison.error)}
      </Alert>
    </Box>
  )
}

/** A copy against the data here, by itself. */
export function CopyComparison({ db, twin, snapshot }: { readonly db: AppDatabase; readonly twin: Twin; readonly snapshot: Snapshot }) {
  const { comparison, lookAgain } = useComparison(db, twin, snapshot)
  return <ComparisonFound comparison={comparison} fileName={whenText(snapshot.madeAt)} onOpened={lookAgain} />
}

type WordsProps = Pick<FoundProps, 'fileName' | 'onOpened'> & { readonly slots: Slots; readonly why: string }
function NeedsWords({ slots, why, fileName, onOpened }: WordsProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <Box sx={{ mt: 2 }}>
      <Alert severity="info" variant="outlined">
        {why}
      </Alert>
      <Button variant="outlined" size="small" sx={{ mt: 1 }} onClick={() => setAsking(true)}>
        {text.needsWords}
      </Button>
      {isAsking && (
        <WordsDialog
          fileName={fileName}
          onCancel={() => setAsking(false)}
          onTry={async ({ kind, typed }) => {
            const opened = await tryWords([slots], kind, typed)
            if (opened.ok) {
              setAsking(false)
              onOpened()
            }
            return opened
          }}
        />
      )}
    </Box>
  )
}
