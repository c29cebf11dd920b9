import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { CalendarDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useOffice } from '@renderer/data/repositories/live'
import { openRound } from '@renderer/data/repositories/rounds'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import type { RoundToOpen } from '../info/PhaseRow'
import { text } from '../text'
import { addressOf } from '@renderer/text/addresses'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useLeadOn } from '@renderer/ui/useLeadOn'

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
  const leadOn = useLeadOn()
  const [name, setName] = useState(() => t.proposedName(round.kind, round.year, round.phaseTitle))
  const [dueOn, setDueOn] = useState<CalendarDate | null>(null)
  const forms = movement.awards.reviews.filter((review) => review.reviewKind === round.kind).flatMap((review) => review.forms)
  const isNamed = cleanLine(name) !== ''
  const open = async (): Promise<void> => {
    if (!isNamed) return
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
    await leadOn(addressOf.round(id))
  }
  return (
    <FormDialog title={t.title} cancel={t.cancel} submit={t.open} canSubmit={office != null} onSubmit={open} onClose={onClose}>
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
    </FormDialog>
  )
}
