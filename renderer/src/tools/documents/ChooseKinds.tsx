import { useMemo } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import type { SetItem } from '@shared/documents/set'
import { certificateCount, certificatesOf, type DocumentSource } from './source'
import { text } from './text'
import { standingOf, titleOfItem } from './title'

type Props = {
  readonly source: DocumentSource
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly onPreview: (item: SetItem) => void
}

/** Which documents to make: a tick for each, with what it will hold, and a look at it before. */
export function ChooseKinds({ source, chosen, onChoose, onPreview }: Props) {
  const counts = useMemo(() => new Map(source.items.map((item) => [item.id, certificateCount(item)])), [source])
  const noteOf = (item: SetItem): string => {
    const count = counts.get(item.id) ?? 0
    return item.kind === 'certificates'
      ? text.produce.certificates(count)
      : item.kind === 'certificatesPreprinted'
        ? text.produce.preprinted(count)
        : ''
  }
  const toggle = (id: string): void =>
    onChoose(source.items.map((item) => item.id).filter((other) => (other === id ? !chosen.includes(id) : chosen.includes(other))))
  const ofRound = source.items.filter(({ kind }) => kind !== 'plan' && kind !== 'minutes')
  const isEmpty =
    ofRound.every((item) => certificatesOf(item) === null || counts.get(item.id) === 0) &&
    ofRound.some((item) => certificatesOf(item) !== null)
  return (
    <Box>
      {source.roundId !== null && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {standingOf(source.items)}
        </Typography>
      )}
      {isEmpty && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1, py: 0 }}>
          {text.produce.noHonorees}
        </Alert>
      )}
      <Box role="group" aria-label={text.produce.choose}>
        {source.items.map((item) => {
          const title = titleOfItem(source, item)
          return (
            <Box key={item.id} sx={{ display: 'flex', alignItems: 'center', borderBottom: 1, borderColor: 'divider', minHeight: 40 }}>
              <FormControlLabel
                sx={{ flex: 1, mr: 1 }}
                control={<Checkbox size="small" checked={chosen.includes(item.id)} onChange={() => toggle(item.id)} />}
                label={
                  <>
                    {title}
                    {noteOf(item) !== '' && (
                      <Typography component="span" variant="caption" sx={{ ml: 1 }}>
                        {noteOf(item)}
                      </Typography>
                    )}
                  </>
                }
              />
              <Button size="small" aria-label={text.produce.previewOf(title)} onClick={() => onPreview(item)}>
                {text.produce.preview}
              </Button>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
