import { useEffect, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { Snapshot } from '@shared/ipc/twin'
import type { Result } from '@shared/lib/result'
import { compareBackup, type Comparison } from '@renderer/data/backup'
import type { AppDatabase } from '@renderer/data/core/database'
import { sourceFrom } from '@renderer/data/twin/filePieces'
import type { Twin } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { StatusChip } from '@renderer/ui/StatusChip'
import { Differences } from '../Differences'
import { copiesText } from './text'

const text = copiesText.panel
/** Moving through the list with the arrow keys reads only the copy one stops at. */
const patienceMs = 250

/** What restoring this copy would change against the data here; verified whole on the way. `null` until known. */
export function useComparison(db: AppDatabase, twin: Twin, snapshot: Snapshot): Result<Comparison> | null {
  const [known, setKnown] = useState<{ readonly id: string; readonly result: Result<Comparison> } | null>(null)
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
  }, [db, twin, snapshot.id])
  return known?.id === snapshot.id ? known.result : null
}

/** What was found, or why the copy is none. */
export function ComparisonFound({ comparison }: { readonly comparison: Result<Comparison> | null }) {
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
  return (
    <Box sx={{ mt: 2 }}>
      <StatusChip status="blocked" label={copiesText.broken} />
      <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
        {errorText(comparison.error)}
      </Alert>
    </Box>
  )
}

/** A copy against the data here, by itself. */
export function CopyComparison({ db, twin, snapshot }: { readonly db: AppDatabase; readonly twin: Twin; readonly snapshot: Snapshot }) {
  return <ComparisonFound comparison={useComparison(db, twin, snapshot)} />
}
