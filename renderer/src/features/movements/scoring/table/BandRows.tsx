import { useState } from 'react'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { numberText } from '@shared/domain/scoring/points'
import type { ScoreQuota, ScoreTable } from '@shared/domain/scoring/types'
import { cleanLine } from '@shared/lib/text'
import { RowTable, TableRow } from '@renderer/tools/office/RowTable'
import { scoringText } from '../text'

const text = scoringText.editor
type BandDraft = {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly quota: string
  readonly rounding: ScoreQuota['rounding']
  readonly basis: string
}
type Bands = Pick<ScoreTable, 'bands' | 'quotas'>

const draftsOf = ({ bands, quotas }: Bands): BandDraft[] =>
  bands.map(({ id, name, from }) => {
    const quota = quotas.find(({ bandId }) => bandId === id)
    const value = quota === undefined ? '' : `${numberText(quota.value)}${quota.unit === 'percent' ? '%' : ''}`
    return { id, name, from: numberText(from), quota: value, rounding: quota?.rounding ?? 'down', basis: quota?.basis ?? '' }
  })
/** "20%" or "3"; `undefined` where it is neither. */
const readQuota = (written: string): Pick<ScoreQuota, 'unit' | 'value'> | undefined => {
  const found = /^(\d{1,5}(?:[.,]\d{1,2})?)\s*(%)?$/.exec(written.normalize('NFKC').trim())
  return found === null ? undefined : { value: Number(found[1]!.replace(',', '.')), unit: found[2] === undefined ? 'count' : 'percent' }
}
const readFrom = (written: string): number | undefined => {
  const found = /^\d{1,5}(?:[.,]\d{1,2})?$/.exec(written.normalize('NFKC').trim())
  return found === null ? undefined : Number(found[0].replace(',', '.'))
}
const isWhole = ({ name, from, quota }: BandDraft): boolean =>
  cleanLine(name) !== '' && readFrom(from) !== undefined && (quota.trim() === '' || readQuota(quota) !== undefined)
const bandsOf = (drafts: readonly BandDraft[]): Bands => {
  const whole = drafts.filter(isWhole)
  return {
    bands: whole.map(({ id, name, from }) => ({ id, name, from: readFrom(from)! })),
    quotas: whole.flatMap(({ id, quota, rounding, basis }) => {
      const read = readQuota(quota)
      return read === undefined ? [] : [{ id: `quota-${id}`, bandId: id, ...read, rounding, basis }]
    }),
  }
}

/** Classes of totals, and how many units may reach each: the office's own numbers. */
export function BandRows({ value, onChange }: { readonly value: Bands; readonly onChange: (bands: Bands) => void }) {
  const [drafts, setDrafts] = useState(() => draftsOf(value))
  const change = (next: readonly BandDraft[]): void => {
    setDrafts([...next])
    onChange(bandsOf(next))
  }
  const set = (id: string, more: Partial<BandDraft>): void =>
    change(drafts.map((draft) => (draft.id === id ? { ...draft, ...more } : draft)))
  const field = (draft: BandDraft, key: 'name' | 'from' | 'quota' | 'basis', label: string, isWrong = false) => (
    <TextField
      value={draft[key]}
      error={isWrong}
      onChange={(event) => set(draft.id, { [key]: event.target.value })}
      slotProps={{ htmlInput: { 'aria-label': `${label}: ${draft.name}` } }}
      fullWidth
    />
  )
  return (
    <RowTable
      columns={[
        { label: text.band, width: 'minmax(0, 3fr)' },
        { label: text.from, width: 'minmax(0, 2fr)' },
        { label: text.quota, width: 'minmax(0, 3fr)' },
        { label: text.rounding, width: 'minmax(0, 3fr)' },
        { label: text.basis, width: 'minmax(0, 5fr)' },
      ]}
      add={text.addBand}
      onAdd={() => change([...drafts, { id: crypto.randomUUID(), name: '', from: '', quota: '', rounding: 'down', basis: '' }])}
    >
      {drafts.map((draft) => (
        <TableRow
          key={draft.id}
          removeLabel={text.removeBand(draft.name)}
          onRemove={() => change(drafts.filter(({ id }) => id !== draft.id))}
        >
          {field(draft, 'name', text.band)}
          {field(draft, 'from', text.from, draft.from.trim() !== '' && readFrom(draft.from) === undefined)}
          {field(draft, 'quota', text.quota, draft.quota.trim() !== '' && readQuota(draft.quota) === undefined)}
          <TextField
            select
            fullWidth
            value={draft.rounding}
            onChange={(event) => set(draft.id, { rounding: event.target.value as ScoreQuota['rounding'] })}
            slotProps={{ htmlInput: { 'aria-label': `${text.rounding}: ${draft.name}` } }}
          >
            {(Object.keys(text.roundings) as ScoreQuota['rounding'][]).map((rounding) => (
              <MenuItem key={rounding} value={rounding}>
                {text.roundings[rounding]}
              </MenuItem>
            ))}
          </TextField>
          {field(draft, 'basis', text.basis)}
        </TableRow>
      ))}
    </RowTable>
  )
}
