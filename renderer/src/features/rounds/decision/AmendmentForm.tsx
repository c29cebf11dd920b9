import { X } from 'lucide-react'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Honoree, PaperCase } from '@shared/domain/case/types'
import type { Amendment, Ruling } from '@shared/domain/ruling/types'
import { Card } from '@renderer/ui/Card'
import { AddCorrection, labelOfHonoree } from './AddCorrection'
import { amendmentText as text } from './text'
import { SavedField } from '@renderer/ui/form/SavedField'
import { lineRules, untilLeft } from '@renderer/ui/form/draftRules'
import { useRulingSave } from './useRulingSave'

type Props = { readonly ruling: Ruling; readonly paper: PaperCase }

const reasonRules = untilLeft(lineRules)

/** What a correcting decision puts right in the decision it speaks of, or whom a cancelling one strikes out. */
export function AmendmentForm({ ruling, paper }: Props) {
  const set = useRulingSave(ruling)
  const isLocked = ruling.status === 'issued'
  const honoured = paper.target?.honoured ?? []
  const nameOf = (id: string): string => honoured.find(({ nomineeId }) => nomineeId === id)?.name ?? ''
  const store = (amendments: readonly Amendment[]): Promise<boolean> => set(text.act.lines, { amendments: [...amendments] })
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
          <AddCorrection
            rulingId={ruling.id}
            honoured={honoured}
            present={ruling.amendments}
            onAdd={(row) => store([...ruling.amendments, row])}
          />
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

/** Whoever is chosen is struck out at once: nobody waits in the field for a second press. */
function AddCancellation({
  honoured,
  present,
  onAdd,
}: {
  readonly honoured: readonly Honoree[]
  readonly present: readonly Amendment[]
  readonly onAdd: (rows: Amendment[]) => Promise<boolean>
}) {
  const left = honoured.filter(({ nomineeId }) => !present.some((row) => row.nomineeId === nomineeId))
  const rowsOf = (rows: readonly Honoree[]): Amendment[] =>
    rows.map(({ nomineeId, awardName }) => ({ nomineeId, field: 'award', from: awardName, to: '' }))
  return (
    <Box data-field="amendments" sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 1.5, mt: 1.5, alignItems: 'start' }}>
      <Autocomplete
        multiple
        options={left}
        getOptionLabel={labelOfHonoree}
        getOptionKey={({ nomineeId }) => nomineeId}
        value={[]}
        onChange={(_, next) => void onAdd(rowsOf(next))}
        renderInput={(params) => <TextField {...params} label={text.who} />}
      />
      <Button disabled={left.length === 0} onClick={() => void onAdd(rowsOf(left))}>
        {text.all}
      </Button>
    </Box>
  )
}
