import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { cleanLine } from '@shared/lib/text'
import { FormDialog } from '@renderer/ui/FormDialog'
import { planInText as text } from './text'

type Props = {
  readonly title?: string
  readonly words: string
  /** The reason that lies at hand. */
  readonly because?: string
  readonly onDrop: (why: string) => void
  readonly onClose: () => void
}

/** Leaves a paragraph out of the plan that is taken in: only with a reason, which stays on record with its words. */
export function DropDialog({ title = text.dropTitle, words, because = '', onDrop, onClose }: Props) {
  const [why, setWhy] = useState(because)
  const [isChecked, setChecked] = useState(false)
  const lacksReason = cleanLine(why) === ''
  return (
    <FormDialog
      title={title}
      cancel={text.cancel}
      submit={text.drop}
      onSubmit={async () => {
        setChecked(true)
        if (!lacksReason) onDrop(cleanLine(why))
      }}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ mb: 2, maxHeight: 120, overflow: 'auto', whiteSpace: 'pre-line' }}>
        {words}
      </Typography>
      <Box sx={{ display: 'grid' }}>
        <TextField
          label={text.dropWhy}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
          error={isChecked && lacksReason}
          helperText={isChecked && lacksReason ? text.dropNeeded : text.droppedHint}
        />
      </Box>
    </FormDialog>
  )
}
