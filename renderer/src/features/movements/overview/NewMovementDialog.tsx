import { useState } from 'react'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { newMovement, type NewMovement } from '@shared/domain/movement/newMovement'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readOffice } from '@renderer/data/repositories/office'
import { addMovement } from '@renderer/data/repositories/movements'
import { today } from '@renderer/text/when'
import { FormDialog } from '@renderer/ui/FormDialog'
import { text } from '../text'

type Draft = { readonly name: string; readonly from: string; readonly to: string; readonly kind: NewMovement['kind'] }
type Problems = Partial<Record<'name' | 'from' | 'to', string>>
const t = text.newDialog

export const isYear = (typed: string): boolean => /^\d{4}$/.test(typed.trim()) && Number(typed) >= 1990 && Number(typed) <= 2100

function problemsOf(draft: Draft): Problems {
  const name = cleanLine(draft.name)
  return {
    ...(name === '' ? { name: t.nameNeeded } : /^["“”].*["“”]$/.test(name) ? { name: t.nameQuoted } : {}),
    ...(isYear(draft.from) ? {} : { from: t.yearNeeded }),
    ...(!isYear(draft.to) ? { to: t.yearNeeded } : isYear(draft.from) && Number(draft.to) < Number(draft.from) ? { to: t.yearOrder } : {}),
  }
}

/** Name, years and kind; the plan comes with its outline and nothing invented. */
export function NewMovementDialog({ onClose, onAdded }: { readonly onClose: () => void; readonly onAdded: (id: string) => Promise<void> }) {
  const db = useDatabase()
  const year = today().slice(0, 4)
  const [draft, setDraft] = useState<Draft>({ name: '', from: year, to: String(Number(year) + 4), kind: 'thematic' })
  const [isChecked, setChecked] = useState(false)
  const problems = isChecked ? problemsOf(draft) : {}
  const set = (part: Partial<Draft>): void => setDraft({ ...draft, ...part })

  const create = async (): Promise<void> => {
    setChecked(true)
    if (Object.keys(problemsOf(draft)).length > 0) return
    const office = (await readOffice(db)) ?? null
    const movement = newMovement(
      { name: draft.name, fromYear: Number(draft.from), toYear: Number(draft.to), kind: draft.kind },
      office,
      () => crypto.randomUUID(),
    )
    await addMovement(db, movement, t.act(movement.name))
    await onAdded(movement.id)
  }

  return (
    <FormDialog title={t.title} cancel={t.cancel} submit={t.create} onSubmit={create} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t.hint}
      </Typography>
      <TextField
        label={t.name}
        value={draft.name}
        onChange={(event) => set({ name: event.target.value })}
        autoFocus
        multiline
        error={problems.name !== undefined}
        helperText={problems.name}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) {
            event.preventDefault()
            event.target.form?.requestSubmit()
          }
        }}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, my: 2 }}>
        <TextField
          label={t.from}
          value={draft.from}
          onChange={(event) => set({ from: event.target.value })}
          error={problems.from !== undefined}
          helperText={problems.from}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
        />
        <TextField
          label={t.to}
          value={draft.to}
          onChange={(event) => set({ to: event.target.value })}
          error={problems.to !== undefined}
          helperText={problems.to}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
        />
      </Box>
      <FormLabel id="loai-phong-trao" sx={{ fontSize: 13 }}>
        {t.kind}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby="loai-phong-trao"
        value={draft.kind}
        onChange={(event) => set({ kind: event.target.value === 'regular' ? 'regular' : 'thematic' })}
      >
        <FormControlLabel value="thematic" control={<Radio size="small" />} label={text.kinds.thematic} />
        <FormControlLabel value="regular" control={<Radio size="small" />} label={text.kinds.regular} />
      </RadioGroup>
    </FormDialog>
  )
}
