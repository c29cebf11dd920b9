import { ChevronLeft, ChevronRight } from 'lucide-react'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import type { CertificateSet } from '@shared/documents/kinds/certificates/sheets'
import { CertificateSheet } from './CertificateSheet'
import { text } from './text'

type Props = { readonly set: CertificateSet; readonly index: number; readonly onIndex: (index: number) => void; readonly scale: number }

/** One certificate of the set at a time, with the way to the one before and after. */
export function CertificatePager({ set, index, onIndex, scale }: Props) {
  const sheet = set.sheets[index]
  if (sheet === undefined) return <Typography sx={{ p: 2 }}>{text.print.none}</Typography>
  return (
    <Box>
      <Box sx={{ border: 1, borderColor: 'divider', width: 'fit-content', mx: 'auto', bgcolor: 'background.paper' }}>
        <CertificateSheet
          layout={set.layout}
          fields={sheet.fields}
          emblem={set.emblem}
          label={text.print.sheet(sheet.honoree.name)}
          scale={scale}
        />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'center', gap: 1, mt: 0.5 }}>
        <IconButton size="small" aria-label={text.print.previous} disabled={index === 0} onClick={() => onIndex(index - 1)}>
          <ChevronLeft size={18} />
        </IconButton>
        <Typography variant="body2" role="status">
          {text.print.position(index + 1, set.sheets.length)}
        </Typography>
        <IconButton size="small" aria-label={text.print.next} disabled={index >= set.sheets.length - 1} onClick={() => onIndex(index + 1)}>
          <ChevronRight size={18} />
        </IconButton>
      </Box>
    </Box>
  )
}
