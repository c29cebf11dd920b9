import { useMemo } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import type { DocumentKind } from '@shared/documents/kinds'
import { certificateCount, isDraftSource, kindsOfSource, type DocumentSource } from './source'
import { text } from './text'

type Props = {
  readonly source: DocumentSource
  readonly chosen: readonly DocumentKind[]
  readonly onChoose: (kinds: readonly DocumentKind[]) => void
  readonly onPreview: (kind: DocumentKind) => void
}

/** Which documents to make: a tick for each, with what it will hold, and a look at it before. */
export function ChooseKinds({ source, chosen, onChoose, onPreview }: Props) {
  const count = useMemo(() => certificateCount(source), [source])
  const noteOf = (kind: DocumentKind): string =>
    kind === 'certificates' ? text.produce.certificates(count) : kind === 'certificatesPreprinted' ? text.produce.preprinted(count) : ''
  const toggle = (kind: DocumentKind): void =>
    onChoose(kindsOfSource(source).filter((other) => (other === kind ? !chosen.includes(kind) : chosen.includes(other))))
  return (
    <Box>
      {'case' in source && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {isDraftSource(source) ? text.produce.draft : text.produce.issued}
        </Typography>
      )}
      {'case' in source && count === 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1, py: 0 }}>
          {text.produce.noHonorees}
        </Alert>
      )}
      <Box role="group" aria-label={text.produce.choose}>
        {kindsOfSource(source).map((kind) => (
          <Box key={kind} sx={{ display: 'flex', alignItems: 'center', borderBottom: 1, borderColor: 'divider', minHeight: 40 }}>
            <FormControlLabel
              sx={{ flex: 1, mr: 1 }}
              control={<Checkbox size="small" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />}
              label={
                <>
                  {text.kinds[kind]}
                  {noteOf(kind) !== '' && (
                    <Typography component="span" variant="caption" sx={{ ml: 1 }}>
                      {noteOf(kind)}
                    </Typography>
                  )}
                </>
              }
            />
            <Button size="small" aria-label={text.produce.previewOf(text.kinds[kind])} onClick={() => onPreview(kind)}>
              {text.produce.preview}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
