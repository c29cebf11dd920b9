import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { takenSo, type PreviewRow, type RowChoice, type RowDoubt } from '@shared/import/preview'
import { doubtGroups } from './reasonText'
import { text } from './text'

type Props = {
  readonly rows: readonly PreviewRow[]
  readonly choices: Readonly<Record<number, RowChoice>>
  readonly onChooseAll: (rows: readonly PreviewRow[], take: 'so' | 'skip') => void
}
type Code = RowDoubt['code']

/** Rows that are doubtful for one reason only, by that reason: those a single look can settle. */
function groupsOf(rows: readonly PreviewRow[], choices: Props['choices']): readonly (readonly [Code, readonly PreviewRow[]])[] {
  const groups = new Map<Code, PreviewRow[]>()
  for (const row of rows) {
    const codes = new Set(row.doubts.map((doubt) => doubt.code))
    const [only] = codes
    if (
      row.status !== 'doubtful' ||
      codes.size !== 1 ||
      only === undefined ||
      choices[row.number] !== undefined ||
      takenSo(row) === undefined
    )
      continue
    groups.set(only, [...(groups.get(only) ?? []), row])
  }
  return [...groups].filter(([, same]) => same.length > 1)
}

/** One choice for all rows with the same doubt: three hundred names of an old font are looked at once. */
export function DoubtChoices({ rows, choices, onChooseAll }: Props) {
  const groups = useMemo(() => groupsOf(rows, choices), [rows, choices])
  const [wanted, setWanted] = useState<Code | null>(null)
  const [first] = groups
  if (first === undefined) return null
  const [code, same] = groups.find(([one]) => one === wanted) ?? first
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <TextField
        select
        size="small"
        label={text.doubtsOf}
        value={code}
        onChange={(event) => setWanted(event.target.value as Code)}
        sx={{ width: 280 }}
      >
        {groups.map(([one, rowsOfOne]) => (
          <MenuItem key={one} value={one}>
            {text.doubtChoice(doubtGroups[one], rowsOfOne.length)}
          </MenuItem>
        ))}
      </TextField>
      <Button size="small" variant="outlined" onClick={() => onChooseAll(same, 'so')}>
        {text.takeAll(same.length)}
      </Button>
      <Button size="small" onClick={() => onChooseAll(same, 'skip')}>
        {text.skipAll(same.length)}
      </Button>
    </Box>
  )
}
