import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { copyMovement } from '@renderer/data/repositories/movementClone'
import { addressOf } from '@renderer/text/addresses'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { useLeadOn } from '@renderer/ui/useLeadOn'
import { isYear } from '../overview/NewMovementDialog'
import { infoText as t } from './infoText'

/** Carries the movement to another year: days move along, what was sent and done stays behind. */
export function CopyMovement({ movement }: { readonly movement: EmulationMovement }) {
  const db = useDatabase()
  const leadOn = useLeadOn()
  const { say, fail } = useNotices()
  const [from, setFrom] = useState<string | null>(null)
  const [isChecked, setChecked] = useState(false)
  const isFit =
    from !== null &&
    isYear(from) &&
    Number(from) !== movement.fromYear &&
    isYear(String(movement.toYear + Number(from) - movement.fromYear))
  const copy = async (): Promise<void> => {
    setChecked(true)
    if (from === null || !isFit) return
    const copied = await copyMovement(db, movement.id, Number(from) - movement.fromYear, t.acts.copy(movement.name, Number(from)))
    if (!copied.ok) return fail(copied.error)
    say(t.copied(copied.value.oldYears.length))
    await leadOn(addressOf.movementPlan(copied.value.movement.id))
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Button variant="outlined" onClick={() => setFrom(String(movement.toYear + 1))}>
        {t.copyMovement}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {t.copyHint}
      </Typography>
      {from !== null && (
        <FormDialog title={t.copyTitle} cancel={t.cancel} submit={t.copyMovement} onSubmit={copy} onClose={() => setFrom(null)}>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {t.copyText}
          </Typography>
          <TextField
            label={t.copyFrom}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
            error={isChecked && !isFit}
            helperText={isChecked && !isFit ? t.copyWrong(movement.fromYear) : undefined}
          />
        </FormDialog>
      )}
    </Box>
  )
}
