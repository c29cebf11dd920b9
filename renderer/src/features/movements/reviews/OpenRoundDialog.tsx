import { useState } from 'react'
import { useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { CalendarDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useOffice } from '@renderer/data/repositories/live'
import { openRound } from '@renderer/data/repositories/rounds'
import { today } from '@renderer/text/when'
import { DateField, hasImpossibleDay } from '@renderer/ui/DateField'
import type { RoundToOpen } from '../info/PhaseRow'
import { text } from '../text'
import { addressOf } from '@renderer/text/addresses'
import { FormDialog } from '@renderer/ui/FormDialog'

const t = text.roundDialog

/** Opens a round for one review of the movement, then goes there. */
export function OpenRoundDialog({
  movement,
  round,
  onClose,
}: {
  readonly movement: EmulationMovement
  readonly round: RoundToOpen
  readonly onClose: () => void
}) {
  const db = useDatabase()
  const office = useOffice()
  const navigate = useNavigate()
  const [name, setName] = useState(() => t.proposedName(round.kind, round.year, round.phaseTitle))
  const [dueOn, setDueOn] = useState<CalendarDate | null>(null)
  const [isBusy, setBusy] = useState(false)
  const forms = movement.awards.reviews.filter((review) => review.reviewKind === round.kind).flatMap((review) => review.forms)
  const isNamed = cleanLine(name) !== ''
  const open = async (): Promise<void> => {
    if (!isNamed || isBusy) return
    setBusy(true)
    try {
      const id = await openRound(db, {
        name: cleanLine(name),
        type: 'movement',
        movement,
        reviewKind: round.kind,
        phaseId: round.phaseId,
        merit: '',
        today: today(),
        submissionDueOn: dueOn,
      })
      void navigate(addressOf.round(id))
    } finally {
      setBusy(false)
    }
  }
  return (
    <FormDialog open onClose={onClose} aria-labelledby="mo-dot-xet">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!hasImpossibleDay(event.currentTarget)) void open()
        }}
        noValidate
      >
        <DialogTitle id="mo-dot-xet">{t.title}</DialogTitle>
        <DialogContent>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {office === null ? text.reviewsTab.needOffice : t.hint}
          </Typography>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <TextField
              label={t.name}
              value={name}
              onChange={(event) => setName(event.target.value)}
              autoFocus
              error={!isNamed}
              helperText={isNamed ? undefined : t.nameNeeded}
            />
            <DateField label={t.due} value={dueOn} onChange={setDueOn} />
            <Box sx={{ bgcolor: 'background.default', borderRadius: 1, px: 1.5, py: 1 }}>
              <Typography variant="body2" sx={{ fontWeight: 500 }}>
                {t.forms}
              </Typography>
              {forms.length === 0 ? (
                <Typography variant="body2" color="text.secondary">
                  {t.noForms}
                </Typography>
              ) : (
                forms.map((form) => (
                  <Typography key={form.id} variant="body2">
                    - {form.text}
                  </Typography>
                ))
              )}
            </Box>
          </Box>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button variant="contained" type="submit" disabled={isBusy || office == null}>
            {t.open}
          </Button>
        </DialogActions>
      </form>
    </FormDialog>
  )
}
