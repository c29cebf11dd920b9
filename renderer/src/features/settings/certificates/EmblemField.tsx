import { useRef, useState, type ChangeEvent } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { emblemLimitBytes, emblemTypeOf } from '@shared/domain/certificate/emblem'
import { text } from './text'

const readDataUrl = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable picture')))
    reader.readAsDataURL(file)
  })

/** The office's own picture of the national emblem: chosen, looked at, taken away. The first bytes decide what it is, not its name. */
export function EmblemField({ emblem, onChange }: { readonly emblem: string | null; readonly onChange: (emblem: string | null) => void }) {
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file === undefined) return
    if (file.size > emblemLimitBytes) return setProblem(text.emblemLarge(file.name))
    // The kind the browser guesses from the name is not to be trusted: the bytes are held against both kinds.
    const body = (await readDataUrl(file)).replace(/^data:[^,]*,/, '')
    const url = [`data:image/png;base64,${body}`, `data:image/jpeg;base64,${body}`].find((candidate) => emblemTypeOf(candidate) !== null)
    if (url === undefined) return setProblem(text.emblemWrong(file.name))
    setProblem(null)
    onChange(url)
  }
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
      <Box
        sx={{
          width: 96,
          height: 100,
          flexShrink: 0,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          display: 'grid',
          placeItems: 'center',
          textAlign: 'center',
          p: 0.5,
        }}
      >
        {emblem === null ? (
          <Typography variant="caption">{text.emblemNone}</Typography>
        ) : (
          <img src={emblem} alt={text.emblemAlt} style={{ maxWidth: '100%', maxHeight: 90 }} />
        )}
      </Box>
      <Box>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {text.emblemHint}
        </Typography>
        <Button data-field="emblem" variant="outlined" sx={{ mr: 1 }} onClick={() => picker.current?.click()}>
          {emblem === null ? text.emblemChoose : text.emblemReplace}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept="image/png,image/jpeg"
          aria-label={text.emblemChoose}
          onChange={(event) => void take(event)}
        />
        {emblem !== null && (
          <Button variant="outlined" onClick={() => onChange(null)}>
            {text.emblemRemove}
          </Button>
        )}
        {problem !== null && (
          <Typography color="error" variant="body2" role="alert" sx={{ mt: 1 }}>
            {problem}
          </Typography>
        )}
      </Box>
    </Box>
  )
}
