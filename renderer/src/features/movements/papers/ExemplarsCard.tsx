import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Exemplar } from '@shared/domain/movement/exemplar'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { registrationYears } from '@shared/domain/registration/rules'
import { kindOfName } from '@shared/domain/subject/reading'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listExemplars, putExemplars, removeExemplar } from '@renderer/data/repositories/movementPapers'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { PersonField } from '@renderer/tools/office/PersonField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useAct, useStored } from '@renderer/tools/acts/useAct'
import { paperText as text } from './text'

/** Examples worth following, with their story, for every report to come. */
export function ExemplarsCard({ movement }: { readonly movement: EmulationMovement }) {
  const db = useDatabase()
  const act = useAct()
  const stored = useStored()
  const rows = useLiveQuery(() => listExemplars(db, movement.id), [db, movement.id]) ?? []
  const [open, setOpen] = useState<Exemplar | null>(null)
  const blank = (): Exemplar => ({
    id: crypto.randomUUID(),
    movementId: movement.id,
    year: registrationYears(movement, today()).present,
    subjectId: null,
    kind: 'person',
    name: '',
    unit: '',
    story: '',
  })
  return (
    <Card
      title={text.exemplars}
      aside={
        <Button size="small" onClick={() => setOpen(blank())}>
          {text.addExemplar}
        </Button>
      }
      flush
    >
      <Typography variant="body2" color="text.secondary" sx={{ px: 2, py: 1.25 }}>
        {rows.length === 0 ? text.exemplarsEmpty : text.exemplarsHint}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box component="li" key={row.id} sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Typography sx={{ fontWeight: 500 }}>{row.name}</Typography>
            <Typography variant="caption" component="div">
              {[row.unit, String(row.year)].filter((part) => part !== '').join(' · ')}
            </Typography>
            <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
              {row.story}
            </Typography>
            <Box sx={{ ml: -1 }}>
              <Button size="small" onClick={() => setOpen(row)}>
                {text.edit}
              </Button>
              <Button size="small" onClick={() => void act(removeExemplar(db, row.id, text.acts.dropExemplar(row.name)))}>
                {text.remove}
              </Button>
            </Box>
          </Box>
        ))}
      </Box>
      {open !== null && (
        <ExemplarDialog
          row={open}
          onClose={() => setOpen(null)}
          onSave={(row) => stored(putExemplars(db, [row], text.acts.exemplar(row.name)), () => setOpen(null))}
        />
      )}
    </Card>
  )
}

type DialogProps = { readonly row: Exemplar; readonly onSave: (row: Exemplar) => Promise<void>; readonly onClose: () => void }
function ExemplarDialog({ row, onSave, onClose }: DialogProps) {
  const [next, setNext] = useState(row)
  const [isChecked, setChecked] = useState(false)
  const isLacking = isChecked && cleanLine(next.name) === ''
  return (
    <FormDialog
      title={text.exemplars}
      cancel={text.cancel}
      submit={text.save}
      onSubmit={async () => {
        setChecked(true)
        if (cleanLine(next.name) !== '') await onSave({ ...next, kind: kindOfName(next.name) ?? 'person' })
      }}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <PersonField
          label={text.name}
          value={next.name}
          onChange={(name) => setNext({ ...next, name })}
          problem={isLacking ? text.nameNeeded : undefined}
        />
        <TextField label={text.unit} value={next.unit} onChange={(event) => setNext({ ...next, unit: event.target.value })} />
        <TextField
          label={text.story}
          multiline
          minRows={4}
          value={next.story}
          onChange={(event) => setNext({ ...next, story: event.target.value })}
        />
      </Box>
    </FormDialog>
  )
}
