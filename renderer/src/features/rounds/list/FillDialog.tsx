import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { blanksOf, fillBlanks, fillFields, honorificProposals, type FillField } from '@shared/domain/round/fillBlanks'
import type { ListRow } from '@shared/domain/round/listRow'
import { FormDialog } from '@renderer/ui/FormDialog'
import { fillText as text } from './fillText'
import { HonorificChoices } from './HonorificChoices'

type Props = {
  readonly rows: readonly ListRow[]
  readonly onFill: (next: (newest: readonly ListRow[]) => readonly ListRow[], label: string) => void
  readonly onClose: () => void
}
const noWords: Readonly<Record<FillField, string>> = { unit: '', achievement: '', proposedBy: '' }

/** Fills cells that lines leave blank, in one step: Ông or Bà as the middle name proposes, and one word for unit, achievement, proposer. */
export function FillDialog({ rows, onFill, onClose }: Props) {
  const proposals = useMemo(() => honorificProposals(rows), [rows])
  const blanks = useMemo(() => blanksOf(rows), [rows])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [words, setWords] = useState(noWords)
  const taken = proposals.filter(({ id }) => !left.has(id))
  const filled = fillFields.filter((field) => words[field].trim() !== '' && blanks[field] > 0)
  const hasNothing = taken.length === 0 && filled.length === 0
  const fill = (): void => {
    if (hasNothing) return
    const honorifics = new Map(taken.map(({ id, honorific }) => [id, honorific]))
    const fillIn = (newest: readonly ListRow[]): ListRow[] => fillBlanks(newest, words, honorifics)
    onFill(fillIn, text.act(fillIn(rows).filter((row, index) => row !== rows[index]).length))
    onClose()
  }
  return (
    <FormDialog
      title={text.title}
      cancel={text.cancel}
      submit={text.fill}
      canSubmit={!hasNothing}
      onSubmit={async () => fill()}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5, pt: 1 }}>
        {fillFields.map((field) => (
          <TextField
            key={field}
            label={text.fields[field]}
            value={words[field]}
            disabled={blanks[field] === 0}
            helperText={text.blanks(blanks[field])}
            onChange={(event) => setWords({ ...words, [field]: event.target.value })}
          />
        ))}
      </Box>
      <Typography variant="h3" component="h3" id="fill-honorifics" sx={{ mt: 2 }}>
        {text.honorifics(proposals.length)}
      </Typography>
      <Typography variant="caption" component="div">
        {proposals.length === 0 ? text.noProposal : text.proposed}
      </Typography>
      <HonorificChoices proposals={proposals} left={left} onLeft={setLeft} labelledBy="fill-honorifics" />
    </FormDialog>
  )
}
