import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { PreviewRow, RowChoice, RowDoubt } from '@shared/import/preview'
import { groupsOfDoubts } from './doubtGroups'
import { doubtGroups } from './reasonText'
import { text } from './text'

type Props = {
  readonly rows: readonly PreviewRow[]
  readonly choices: Readonly<Record<number, RowChoice>>
  readonly onChooseAll: (rows: readonly PreviewRow[], take: 'so' | 'skip') => void
}
type Code = RowDoubt['code']

/** One choice for all rows with the same doubt: three hundred names of an old font are looked at once. */
export function DoubtChoices({ rows, choices, onChooseAll }: Props) {
  const groups = useMemo(() => groupsOfDoubts(rows, choices), [rows, choices])
  const [wanted, setWanted] = useState<Code | null>(null)
  const [first] = groups
  if (first === undefined) return null
  const { code, same, all } = groups.find((group) => group.code === wanted) ?? first
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
        {groups.map((group) => (
          <MenuItem key={group.code} value={group.code}>
            {text.doubtChoice(doubtGroups[group.code], group.all)}
          </MenuItem>
        ))}
      </TextField>
      <Button size="small" variant="outlined" onClick={() => onChooseAll(same, 'so')}>
        {text.takeAll(same.length)}
      </Button>
      <Button size="small" onClick={() => onChooseAll(same, 'skip')}>
        {text.skipAll(same.length)}
      </Button>
      {all > same.length && (
        <Typography variant="caption" color="text.secondary">
          {text.othersBesides(all - same.length)}
        </Typography>
      )}
    </Box>
  )
}
