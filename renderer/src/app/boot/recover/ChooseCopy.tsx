import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import type { TwinState } from '@shared/ipc/twin'
import type { AppDatabase } from '@renderer/data/core/database'
import type { Twin } from '@renderer/platform/platform'
import { CopiesTable } from '@renderer/tools/safety/copies/CopiesTable'
import { CopyComparison } from '@renderer/tools/safety/copies/CopyComparison'
import { useChecks } from '@renderer/tools/safety/copies/useChecks'
import { Card } from '@renderer/ui/Card'
import { recoverText as text } from './text'

type Props = {
  readonly twin: Twin
  /** The store, where it could be opened: the chosen copy is held against it. */
  readonly db: AppDatabase | null
  readonly state: TwinState
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Another copy than the newest to begin from; the journal behind it is done again on it all the same. */
export function ChooseCopy({ twin, db, state, chosen, onChoose, onClose }: Props) {
  const broken = useChecks(twin, state.snapshots)
  const [wanted, setWanted] = useState(() => state.snapshots.find(({ id }) => id === chosen) ?? null)
  return (
    <Dialog open onClose={onClose} aria-labelledby="choose-copy-title" slotProps={{ paper: { sx: { width: 980 } } }}>
      <DialogTitle id="choose-copy-title">{text.chooseCopy}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: db === null ? '1fr' : '3fr 2fr' }}>
        <Card flush sx={{ minWidth: 0 }}>
          <CopiesTable
            snapshots={state.snapshots}
            unlisted={state.unlisted}
            broken={broken}
            chosen={wanted?.id ?? null}
            onChoose={setWanted}
            height="min(420px, calc(100vh - 230px))"
          />
        </Card>
        {db !== null && wanted !== null && (
          <Box sx={{ overflow: 'auto', maxHeight: 'min(420px, calc(100vh - 230px))' }}>
            <CopyComparison db={db} twin={twin} snapshot={wanted} />
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button
          variant="contained"
          disabled={wanted === null || broken.has(wanted.id)}
          onClick={() => {
            if (wanted !== null) onChoose(wanted.id)
          }}
        >
          {text.useCopy}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
