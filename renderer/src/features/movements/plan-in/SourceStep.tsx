import { useState, type DragEvent } from 'react'
import { FileText } from 'lucide-react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { Card } from '@renderer/ui/Card'
import { planInText as text } from './text'
import type { PlanSource } from './usePlanIn'

type Props = { readonly problem: string | null; readonly onPick: () => void; readonly onOpen: (source: PlanSource) => void }

/** A Word file, or the words of a plan pasted. */
export function SourceStep({ problem, onPick, onOpen }: Props) {
  const [pasted, setPasted] = useState('')
  const [isOver, setOver] = useState(false)
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) onOpen({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()), text: '' })
  }
  return (
    <>
      {problem !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1.5 }}>
          {problem}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 1.75, alignItems: 'stretch' }}>
        <Card title={text.fromFile}>
          <Box
            onDragOver={(event) => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => void drop(event)}
            sx={{
              height: 340,
              display: 'flex',
              flexDirection: 'column',
              alignItems: 'center',
              justifyContent: 'center',
              gap: 1.5,
              border: 1,
              borderStyle: 'dashed',
              borderColor: isOver ? 'primary.main' : 'divider',
              borderRadius: 2,
              bgcolor: isOver ? 'lacquer.pale' : 'background.default',
            }}
          >
            <FileText size={36} strokeWidth={1.25} aria-hidden />
            <Button variant="contained" onClick={onPick} autoFocus>
              {text.chooseFile}
            </Button>
            <Typography variant="body2" color="text.secondary">
              {text.dropHint}
            </Typography>
          </Box>
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
