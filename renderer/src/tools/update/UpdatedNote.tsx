import { useEffect, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { countedTables, type Counts } from '@shared/ipc/twin'
import type { UpdateRecord } from '@shared/ipc/update'
import { formatAmount } from '@shared/lib/money'
import type { AppDatabase } from '@renderer/data/core/database'
import { readCounts } from '@renderer/data/twin/counts'
import type { Platform } from '@renderer/platform/platform'
import { newSince } from '@renderer/text/releaseNotes'
import { whenText } from '@renderer/text/when'
import { twinText } from '@renderer/tools/safety/twin/text'
import { FactList } from '@renderer/ui/FactList'
import { updateText } from './text'

const text = updateText.past
type Shown = { readonly record: UpdateRecord; readonly version: string; readonly now: Counts }

/** After an update, once: what is new, that nothing is missing, and the way back. */
export function UpdatedNote({ platform, db }: { readonly platform: Platform; readonly db: AppDatabase }) {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    let isCurrent = true
    const look = async (): Promise<void> => {
      const past = await platform.updates?.past()
      if (past?.ok !== true || past.value === null) return
      const [{ version }, now] = [await platform.info(), await readCounts(db)]
      if (isCurrent) setShown({ record: past.value, version, now })
    }
    void look()
    return () => {
      isCurrent = false
    }
  }, [platform, db])
  if (shown === null) return null
  const close = (): void => {
    setShown(null)
    void platform.updates?.seen()
  }
  return (
    <Dialog open onClose={close} aria-labelledby="updated-title">
      <DialogTitle id="updated-title">{text.title(shown.version)}</DialogTitle>
      <DialogContent>
        <Contents {...shown} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={close}>
          {text.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Contents({ record, version, now }: Shown) {
  const news = newSince(record.from, version)
  const unequal = countedTables.filter((table) => record.counts[table] !== now[table])
  return (
    <>
      <Typography color="text.secondary">{text.from(record.from, whenText(record.at))}</Typography>
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {text.news}
      </Typography>
      {news.length === 0 && <Typography>{text.noNews}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {news
          .flatMap(({ lines }) => lines)
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </Box>
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {text.counts}
      </Typography>
      <Alert severity={unequal.length === 0 ? 'success' : 'warning'} variant="outlined" sx={{ mb: 1 }}>
        {unequal.length === 0 ? text.equal : text.unequal}
      </Alert>
      <FactList
        facts={countedTables.map(
          (table) => [twinText.tables[table], `${formatAmount(record.counts[table])} → ${formatAmount(now[table])}`] as const,
        )}
      />
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {text.back}
      </Typography>
      <Typography>{text.backText(record.from, whenText(record.at))}</Typography>
    </>
  )
}
