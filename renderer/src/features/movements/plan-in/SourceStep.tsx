import { useState } from 'react'
import { FileText } from 'lucide-react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { Card } from '@renderer/ui/Card'
import { DropArea } from '@renderer/ui/DropArea'
import { planInText as text } from './text'
import type { PlanSource } from './usePlanIn'

type Props = { readonly problem: string | null; readonly onPick: () => void; readonly onOpen: (source: PlanSource) => void }

/** A Word file, or the words of a plan pasted. */
export function SourceStep({ problem, onPick, onOpen }: Props) {
  const [pasted, setPasted] = useState('')
  return (
    <>
      {problem !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1.5 }}>
          {problem}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 1.75, alignItems: 'stretch' }}>
        <Card title={text.fromFile}>
          <DropArea
            icon={<FileText size={36} strokeWidth={1.25} aria-hidden />}
            choose={text.chooseFile}
            hint={text.dropHint}
            height={340}
            onPick={onPick}
            onDropped={([file]) => file !== undefined && onOpen({ ...file, text: '' })}
          />
        </Card>
        <Card title={text.fromClipboard}>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {text.pasteHint}
          </Typography>
          <TextField
            multiline
            rows={11}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
            slotProps={{ htmlInput: { 'aria-label': text.pasteLabel, 'spellCheck': false } }}
          />
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: 1 }}>
            <Button
              variant="outlined"
              disabled={pasted.trim() === ''}
              onClick={() => onOpen({ fileName: text.pastedName, bytes: null, text: pasted })}
            >
              {text.readPasted}
            </Button>
          </Box>
        </Card>
      </Box>
    </>
  )
}
