import { useState } from 'react'
import { FileSpreadsheet } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ImportSource } from '@renderer/workers/importProtocol'
import { DropArea } from '@renderer/ui/DropArea'
import { lowestScreen } from '@renderer/ui/lowScreen'
import { text } from './text'

type Props = { readonly onPick: () => void; readonly onOpen: (source: ImportSource) => void }

/** Whether the field still holds what was pasted: a field keeps line ends its own way. */
const isSame = (a: string, b: string): boolean => a.replace(/\r\n?/g, '\n').trim() === b.replace(/\r\n?/g, '\n').trim()

/** A file or a pasted block. */
export function SourceStep({ onPick, onOpen }: Props) {
  const [pasted, setPasted] = useState('')
  const [copy, setCopy] = useState<{ readonly text: string; readonly html: string } | null>(null)
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 3, flex: 1, minHeight: 0, pt: 1, overflow: 'auto' }}
    >
      <Box component="section" aria-label={text.fromFile} sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
        <Typography variant="h2" component="h3">
          {text.fromFile}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {text.fromFileHint}
        </Typography>
        <DropArea
          icon={<FileSpreadsheet size={36} strokeWidth={1.25} aria-hidden />}
          choose={text.chooseFile}
          hint={text.dropHint}
          height={314}
          onPick={onPick}
          onDropped={([file]) => file !== undefined && onOpen({ from: 'file', ...file })}
        />
      </Box>
      <Box component="section" aria-label={text.fromClipboard} sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
        <Typography variant="h2" component="h3">
          {text.fromClipboard}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {text.fromClipboardHint}
        </Typography>
        <TextField
          multiline
          rows={14}
          value={pasted}
          sx={{ [lowestScreen]: { '& textarea': { height: '118px !important' } } }}
          onChange={(event) => setPasted(event.target.value)}
          onPaste={(event) => {
            // Into the empty field: what Word and the web say of merged cells and lists goes along, until the text is changed by hand.
            if (pasted.trim() === '')
              setCopy({ text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') })
          }}
          slotProps={{
            htmlInput: { 'aria-label': text.pasteLabel, 'spellCheck': false, 'style': { whiteSpace: 'pre', overflow: 'auto' } },
          }}
        />
        <Button
          variant="outlined"
          sx={{ alignSelf: 'flex-end' }}
          disabled={pasted.trim() === ''}
          onClick={() =>
            onOpen({
              from: 'clipboard',
              text: pasted,
              html: copy !== null && isSame(copy.text, pasted) ? copy.html : '',
              name: text.pastedName,
            })
          }
        >
          {text.readPasted}
        </Button>
      </Box>
    </Box>
  )
}
