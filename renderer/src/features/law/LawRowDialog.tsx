import { useMemo, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { BaseSalary } from '@shared/law/types'
import { dayBefore } from '@shared/lib/dates'
import {
  canEndBefore,
  checkTyped,
  emptyTyped,
  fieldsOfPart,
  overlapping,
  typedOf,
  type DatedPart,
  type DatedRow,
  type LawField,
  type Typed,
} from './lawForm'
import { lawText } from './text'

const t = lawText.form
type Props = {
  readonly part: DatedPart
  /** The row being corrected; none adds one. */
  readonly row: DatedRow | undefined
  readonly salaries: readonly BaseSalary[]
  /** Whether the row is the program's: it stays beneath. */
  readonly isProgramRow: boolean
  readonly onSave: (rows: readonly DatedRow[]) => Promise<void>
  readonly onClose: () => void
}

/** Adds or corrects one row; problems stand beside their fields, all at once. */
export function LawRowDialog({ part, row, salaries, isProgramRow, onSave, onClose }: Props) {
  const [id] = useState(() => row?.id ?? crypto.randomUUID())
  const start = useMemo(() => (row === undefined ? emptyTyped(part) : typedOf(part, row)), [part, row])
  const [typed, setTyped] = useState<Typed>(start)
  const [isShown, setShown] = useState(false)
  const [endsPrevious, setEndsPrevious] = useState(true)
  const checked = checkTyped(part, typed, row ?? { id })
  const problems = isShown ? checked.problems : {}

  const from = typeof typed['validFrom'] === 'string' ? typed['validFrom'] : null
  const overlaps =
    part === 'baseSalaries' && from !== null
      ? overlapping(salaries, { id, validFrom: from, validTo: typeof typed['validTo'] === 'string' ? typed['validTo'] : null })
      : []
  const endable = from === null ? [] : overlaps.filter((other) => canEndBefore(other, from))

  const save = async (): Promise<void> => {
    setShown(true)
    if (checked.row === undefined) return
    await onSave([checked.row, ...(endsPrevious && from !== null ? endable.map((other) => ({ ...other, validTo: dayBefore(from) })) : [])])
  }

  return (
    <FormDialog
      title={row === undefined ? t.titles.add(lawText.rowNames[part]) : t.titles.edit(lawText.rowNames[part])}
      cancel={t.cancel}
      submit={t.save}
      onSubmit={save}
      onClose={onClose}
    >
      {isProgramRow && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {t.keeps}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 2, pt: 1 }}>
        {fieldsOfPart(part).map((field, index) => (
          <Box key={field.key} sx={{ gridColumn: isNarrow(field) ? 'auto' : '1 / -1' }}>
            <Field
              field={field}
              value={typed[field.key] ?? null}
              problem={problems[field.key]}
              isFirst={index === 0}
              onChange={(value) => setTyped({ ...typed, [field.key]: value })}
            />
          </Box>
        ))}
      </Box>
      {overlaps.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 2 }}>
          {overlaps.map((other) => (
            <div key={other.id}>{t.overlap(other.validFrom, other.amountVnd)}</div>
          ))}
          {endable.length > 0 && from !== null ? (
            <FormControlLabel
              control={<Checkbox size="small" checked={endsPrevious} onChange={(event) => setEndsPrevious(event.target.checked)} />}
              label={endable.map((other) => t.endPrevious(other.amountVnd, dayBefore(from))).join('; ')}
            />
          ) : null}
          {(!endsPrevious || endable.length < overlaps.length) && <div>{t.overlapWarning}</div>}
        </Alert>
      )}
    </FormDialog>
  )
}

const isNarrow = (field: LawField): boolean => field.kind === 'date' || (field.kind === 'choice' && field.key !== 'ruleId')

function Field({
  field,
  value,
  problem,
  isFirst,
  onChange,
}: {
  readonly field: LawField
  readonly value: string | null
  readonly problem: string | undefined
  readonly isFirst: boolean
  readonly onChange: (value: string | null) => void
}) {
  switch (field.kind) {
    case 'date':
      return <DateField label={field.label} value={value} onChange={onChange} problem={problem} />
    case 'choice':
      return (
        <TextField
          select
          label={field.label}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
          error={problem !== undefined}
          helperText={problem}
        >
          {field.options.map(([key, words]) => (
            <MenuItem key={key} value={key}>
              {words}
            </MenuItem>
          ))}
        </TextField>
      )
    default:
      return (
        <TextField
          label={field.label}
          value={value ?? ''}
          multiline={field.kind === 'lines'}
          autoFocus={isFirst}
          onChange={(event) => onChange(event.target.value)}
          error={problem !== undefined}
          helperText={problem ?? field.hint}
          slotProps={{ htmlInput: { inputMode: field.kind === 'number' || field.kind === 'whole' ? 'decimal' : 'text' } }}
        />
      )
  }
}
