import { useState } from 'react'
import Alert from '@mui/material/Alert'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { FormNote } from '@shared/forms/notes'
import type { Subject } from '@shared/domain/subject/types'
import { foldText } from '@shared/lib/text'
import { FormDialog } from '@renderer/ui/FormDialog'
import { StatusChip } from '@renderer/ui/StatusChip'
import { formText as text } from './text'

/** One file that came back, as read: nothing of it is stored yet. */
export type ReceivedForm = {
  readonly fileName: string
  readonly unitId: string | null
  readonly unitName: string
  /** What it holds, in a few words. */
  readonly facts: string
  readonly notes: readonly FormNote[]
  /** Why it cannot be taken at all. */
  readonly problem: string | null
}
/** Which file is taken for which unit. */
export type Choice = { readonly index: number; readonly unitId: string }

type Props = {
  readonly forms: readonly ReceivedForm[]
  readonly units: readonly Subject[]
  readonly onTake: (choices: readonly Choice[]) => Promise<void>
  readonly onClose: () => void
}

/** What was read in each file beside what was noticed; the officer says whose it is and which are taken. */
export function ReceiveDialog({ forms, units, onTake, onClose }: Props) {
  const [unitIds, setUnitIds] = useState<readonly (string | null)[]>(() => forms.map(({ unitId }) => unitId))
  const [left, setLeft] = useState<ReadonlySet<number>>(() => doublesOf(forms))
  const [isChecked, setChecked] = useState(false)
  const open = forms.flatMap((form, index) => (form.problem === null && !left.has(index) ? [index] : []))
  const lacking = open.some((index) => unitIds[index] === null)
  const isTwice = new Set(open.map((index) => unitIds[index])).size < open.length
  return (
    <FormDialog
      title={text.reviewTitle(forms.length)}
      cancel={text.cancel}
      submit={text.take(open.length)}
      canSubmit={open.length > 0}
      onSubmit={async () => {
        setChecked(true)
        if (!lacking && !isTwice) await onTake(open.flatMap((index) => (unitIds[index] == null ? [] : [{ index, unitId: unitIds[index] }])))
      }}
      onClose={onClose}
      width={720}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text.reviewHint}
      </Typography>
      {isTwice && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1.5, py: 0 }}>
          {text.twice}
        </Alert>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {forms.map((form, index) => (
          <FormLine
            key={index}
            form={form}
            units={units}
            unitId={unitIds[index] ?? null}
            isLeft={left.has(index)}
            isChecked={isChecked}
            onUnit={(unitId) => setUnitIds(unitIds.map((known, at) => (at === index ? unitId : known)))}
            onLeave={(isLeft) => setLeft(new Set(isLeft ? [...left, index] : [...left].filter((at) => at !== index)))}
          />
        ))}
      </Box>
    </FormDialog>
  )
}

/** Of several files of one unit the last counts until the officer says otherwise. */
const doublesOf = (forms: readonly ReceivedForm[]): ReadonlySet<number> =>
  new Set(
    forms.flatMap(({ unitId }, index) =>
      unitId !== null && forms.slice(index + 1).some((other) => other.unitId === unitId && other.problem === null) ? [index] : [],
    ),
  )

type LineProps = {
  readonly form: ReceivedForm
  readonly units: readonly Subject[]
  readonly unitId: string | null
  readonly isLeft: boolean
  readonly isChecked: boolean
  readonly onUnit: (unitId: string | null) => void
  readonly onLeave: (isLeft: boolean) => void
}

function FormLine({ form, units, unitId, isLeft, isChecked, onUnit, onLeave }: LineProps) {
  const isOpen = form.problem === null && !isLeft
  const isLacking = isOpen && unitId === null
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', mb: 1 }}>
        <Typography sx={{ fontWeight: 600, flex: 1, minWidth: 0 }} noWrap title={form.fileName}>
          {form.fileName}
        </Typography>
        <Typography variant="body2">{form.facts}</Typography>
      </Box>
      {form.problem !== null ? (
        <Alert severity="error" variant="outlined" sx={{ py: 0 }}>
          {form.problem}
        </Alert>
      ) : (
        <>
          <Autocomplete
            options={likeliestFirst(units, form.unitName)}
            value={units.find(({ id }) => id === unitId) ?? null}
            onChange={(_, next) => onUnit(next?.id ?? null)}
            getOptionLabel={({ name }) => name}
            getOptionKey={({ id }) => id}
            disabled={isLeft}
            renderInput={(props) => (
              <TextField
                {...props}
                label={text.unit}
                error={isChecked && isLacking}
                helperText={isLacking ? `${text.unitNeeded} ${form.unitName === '' ? '' : text.written(form.unitName)}` : undefined}
              />
            )}
          />
          <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
            {form.notes.length === 0 ? (
              <li>
                <StatusChip status="ok" label={text.clear} />
              </li>
            ) : (
              form.notes.map((note, at) => (
                <Typography key={at} component="li" variant="body2">
                  {text.note(note)}
                </Typography>
              ))
            )}
          </Box>
          <FormControlLabel
            control={<Checkbox size="small" checked={isLeft} onChange={(event) => onLeave(event.target.checked)} />}
            label={text.leaveOut}
          />
        </>
      )}
    </Box>
  )
}

/** Units whose name shares most words with what stands in the file come first. */
function likeliestFirst(units: readonly Subject[], written: string): Subject[] {
  const words = foldText(written)
    .split(' ')
    .filter((word) => word !== '')
  const shared = ({ name }: Subject): number => {
    const own = foldText(name).split(' ')
    return words.filter((word) => own.includes(word)).length
  }
  return units.toSorted((a, b) => shared(b) - shared(a))
}
