import { useState } from 'react'
import { X } from 'lucide-react'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Honoree, PaperCase } from '@shared/domain/case/types'
import { amendableFields, type Amendment, type Ruling } from '@shared/domain/ruling/types'
import { Card } from '@renderer/ui/Card'
import { cleanLine } from '@shared/lib/text'
import { amendmentText as text } from './text'
import { SavedField } from '@renderer/ui/form/SavedField'
import { lineRules, untilLeft } from '@renderer/ui/form/draftRules'
import { useRulingSave } from './useRulingSave'

type Props = { readonly ruling: Ruling; readonly paper: PaperCase }
type Field = (typeof amendableFields)[number]

const reasonRules = untilLeft(lineRules)

/** What a correcting decision puts right in the decision it speaks of, or whom a cancelling one strikes out. */
export function AmendmentForm({ ruling, paper }: Props) {
  const set = useRulingSave(ruling)
  const isLocked = ruling.status === 'issued'
  const honoured = paper.target?.honoured ?? []
  const nameOf = (id: string): string => honoured.find(({ nomineeId }) => nomineeId === id)?.name ?? ''
  const store = (amendments: readonly Amendment[]): Promise<void> => set(text.act.lines, { amendments: [...amendments] })
  const isCorrection = ruling.kind === 'correction'
  return (
    <Card title={isCorrection ? text.corrections : text.cancellations}>
      {ruling.amendments.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {isCorrection ? text.noCorrection : text.noCancellation}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {ruling.amendments.map((amendment, index) => (
          <Box component="li" key={`${amendment.nomineeId}-${amendment.field}`} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Typography sx={{ flex: 1, minWidth: 0 }}>
              {amendment.field === 'award'
                ? `${nameOf(amendment.nomineeId)}: ${amendment.from}`
                : text.change(nameOf(amendment.nomineeId), text.fields[amendment.field], amendment.from, amendment.to)}
            </Typography>
            {!isLocked && (
              <IconButton
                size="small"
                aria-label={text.drop(nameOf(amendment.nomineeId))}
                onClick={() => void store(ruling.amendments.filter((_, other) => other !== index))}
              >
                <X size={16} />
              </IconButton>
            )}
          </Box>
        ))}
      </Box>
      {!isLocked &&
        (isCorrection ? (
          <AddCorrection honoured={honoured} present={ruling.amendments} onAdd={(row) => store([...ruling.amendments, row])} />
        ) : (
          <AddCancellation honoured={honoured} present={ruling.amendments} onAdd={(rows) => store([...ruling.amendments, ...rows])} />
        ))}
      <Box sx={{ mt: 1.5 }}>
        <SavedField
          label={text.reason}
          stored={ruling.reason}
          disabled={isLocked}
          multiline
          maxRows={4}
          rules={reasonRules}
          onSave={(reason, _base, sitting) => void set(text.act.reason, { reason }, sitting)}
        />
      </Box>
    </Card>
  )
}

const labelOf = ({ registerNumber, name, awardName }: Honoree): string => `${registerNumber}. ${name} · ${awardName}`

function AddCorrection({
  honoured,
  present,
  onAdd,
}: {
  readonly honoured: readonly Honoree[]
  readonly present: readonly Amendment[]
  readonly onAdd: (row: Amendment) => Promise<void>
}) {
  const [who, setWho] = useState<Honoree | null>(null)
  const [field, setField] = useState<Field>('name')
  const [to, setTo] = useState('')
  const from = who === null ? '' : who[field]
  const isTwice = who !== null && present.some((row) => row.nomineeId === who.nomineeId && row.field === field)
  const isNameless = field === 'name' && cleanLine(to) === ''
  const canAdd = who !== null && !isTwice && !isNameless && cleanLine(to) !== from
  const add = async (): Promise<void> => {
    if (who === null) return
    await onAdd({ nomineeId: who.nomineeId, field, from: cleanLine(from), to: cleanLine(to) })
    setTo('')
    setWho(null)
  }
  return (
    <Box data-field="amendments" sx={{ display: 'grid', gridTemplateColumns: '1.4fr 1fr', gap: 1.5, mt: 1.5 }}>
      <Autocomplete
        options={[...honoured]}
        getOptionLabel={labelOf}
        getOptionKey={({ nomineeId }) => nomineeId}
        value={who}
        onChange={(_, next) => setWho(next)}
        renderInput={(params) => <TextField {...params} label={text.who} />}
      />
      <TextField select label={text.field} value={field} onChange={(event) => setField(event.target.value as Field)}>
        {amendableFields.map((name) => (
          <MenuItem key={name} value={name}>
            {text.fields[name]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={text.to}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        helperText={isTwice ? text.twice : who === null ? undefined : text.from(from)}
        error={isTwice}
      />
      <Button variant="outlined" disabled={!canAdd} onClick={() => void add()} sx={{ alignSelf: 'start' }}>
        {text.add}
      </Button>
    </Box>
  )
}

function AddCancellation({
  honoured,
  present,
  onAdd,
}: {
  readonly honoured: readonly Honoree[]
  readonly present: readonly Amendment[]
  readonly onAdd: (rows: Amendment[]) => Promise<void>
}) {
  const [chosen, setChosen] = useState<readonly Honoree[]>([])
  const left = honoured.filter(({ nomineeId }) => !present.some((row) => row.nomineeId === nomineeId))
  const rowsOf = (rows: readonly Honoree[]): Amendment[] =>
    rows.map(({ nomineeId, awardName }) => ({ nomineeId, field: 'award', from: awardName, to: '' }))
  return (
    <Box data-field="amendments" sx={{ display: 'grid', gridTemplateColumns: '1fr auto auto', gap: 1.5, mt: 1.5, alignItems: 'start' }}>
      <Autocomplete
        multiple
        options={left}
        getOptionLabel={labelOf}
        getOptionKey={({ nomineeId }) => nomineeId}
        value={[...chosen]}
        onChange={(_, next) => setChosen(next)}
        renderInput={(params) => <TextField {...params} label={text.who} />}
      />
      <Button variant="outlined" disabled={chosen.length === 0} onClick={() => void onAdd(rowsOf(chosen)).then(() => setChosen([]))}>
        {text.add}
      </Button>
      <Button disabled={left.length === 0} onClick={() => void onAdd(rowsOf(left))}>
        {text.all}
      </Button>
    </Box>
  )
}
