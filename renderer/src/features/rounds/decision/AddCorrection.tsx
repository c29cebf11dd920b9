import { useState } from 'react'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Honoree } from '@shared/domain/case/types'
import { amendableFields, type Amendment } from '@shared/domain/ruling/types'
import { cleanLine } from '@shared/lib/text'
import { InlineForm } from '@renderer/ui/InlineForm'
import { lettersAt, lettersPlace, tellLetters, useKeptLetters } from '@renderer/ui/letters'
import { amendmentText as text } from './text'

type Field = (typeof amendableFields)[number]
const usualField: Field = 'name'
type Props = {
  readonly rulingId: string
  readonly honoured: readonly Honoree[]
  readonly present: readonly Amendment[]
  /** Answers whether it is stored. */
  readonly onAdd: (row: Amendment) => Promise<boolean>
}

/** A line of the signed decision in a list to choose from. */
export const labelOfHonoree = ({ registerNumber, name, awardName }: Honoree): string => `${registerNumber}. ${name} · ${awardName}`

/**
 * One thing to put right. What is typed and chosen and not yet added is no part of the paper: it outlives leaving the screen, and the list of what the
 * paper needs names it.
 */
export function AddCorrection({ rulingId, honoured, present, onAdd }: Props) {
  const place = lettersPlace('ruling', rulingId, 'amendments')
  const [whoPlace, fieldPlace] = [`${place}.who`, `${place}.field`]
  const [who, setWho] = useState(() => honoured.find(({ nomineeId }) => nomineeId === lettersAt(whoPlace)) ?? null)
  const [field, setField] = useState(() => amendableFields.find((name) => name === lettersAt(fieldPlace)) ?? usualField)
  const [to, setTo] = useState(() => lettersAt(place) ?? '')
  const [isTried, setTried] = useState(false)
  useKeptLetters(place, cleanLine(to) === '' ? null : cleanLine(to))
  useKeptLetters(whoPlace, who?.nomineeId ?? null)
  useKeptLetters(fieldPlace, field === usualField ? null : field)
  const from = who === null ? '' : who[field]
  const isTwice = who !== null && present.some((row) => row.nomineeId === who.nomineeId && row.field === field)
  const problem = isTwice
    ? text.twice
    : who !== null && field === 'name' && cleanLine(to) === ''
      ? text.nameless
      : who !== null && cleanLine(to) === from
        ? text.unchanged
        : undefined
  const add = async (): Promise<void> => {
    setTried(true)
    if (who === null || problem !== undefined) return
    const isStored = await onAdd({ nomineeId: who.nomineeId, field, from: cleanLine(from), to: cleanLine(to) })
    if (!isStored) return
    setTo('')
    setWho(null)
    setTried(false)
  }
  const told = isTwice || isTried ? problem : undefined
  const isNobody = isTried && who === null
  return (
    <InlineForm onSubmit={add} sx={{ mt: 1.5 }}>
      <Box data-field="amendments" sx={{ display: 'grid', gridTemplateColumns: '1.4fr 1fr', gap: 1.5 }}>
        <Autocomplete
          options={[...honoured]}
          getOptionLabel={labelOfHonoree}
          getOptionKey={({ nomineeId }) => nomineeId}
          value={who}
          onChange={(_, next) => setWho(next)}
          renderInput={(params) => (
            <TextField {...params} label={text.who} error={isNobody} helperText={isNobody ? text.whoNeeded : undefined} />
          )}
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
          onBlur={tellLetters}
          helperText={told ?? (who === null ? undefined : text.from(from))}
          error={told !== undefined}
        />
        <Button type="submit" variant="outlined" sx={{ alignSelf: 'start' }}>
          {text.add}
        </Button>
      </Box>
    </InlineForm>
  )
}
