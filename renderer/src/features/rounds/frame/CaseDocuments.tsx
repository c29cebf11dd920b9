import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { DocumentKind } from '@shared/documents/kinds'
import type { AwardCase } from '@shared/domain/case/types'
import { DocumentPreview } from '@renderer/tools/documents/DocumentPreview'
import { PrintCertificates } from '@renderer/tools/documents/PrintCertificates'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { Card } from '@renderer/ui/Card'
import { documentsText as text } from './stageText'

type Props = {
  readonly awardCase: AwardCase
  /** What can be looked at from this stage. */
  readonly previews: readonly DocumentKind[]
  readonly canPrint?: boolean
}

/** The documents of the case: to look at, to make as a set, and certificates to print. */
export function CaseDocuments({ awardCase, previews, canPrint = false }: Props) {
  const [open, setOpen] = useState<'produce' | 'print' | DocumentKind | null>(null)
  const close = (): void => setOpen(null)
  const source = { case: awardCase }
  return (
    <Card title={text.title}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pt: 0.5 }}>
        {previews.map((kind) => (
          <Button key={kind} size="small" variant="outlined" onClick={() => setOpen(kind)}>
            {text.preview(kind)}
          </Button>
        ))}
        {canPrint && (
          <Button size="small" variant="outlined" onClick={() => setOpen('print')}>
            {text.print}
          </Button>
        )}
        <Button size="small" variant="outlined" onClick={() => setOpen('produce')}>
          {text.produce}
        </Button>
      </Box>
      {open === 'produce' && <ProduceDialog isOpen onClose={close} source={source} />}
      {open === 'print' && <PrintCertificates isOpen onClose={close} awardCase={awardCase} />}
      {open !== null && open !== 'produce' && open !== 'print' && <DocumentPreview isOpen onClose={close} source={source} kind={open} />}
    </Card>
  )
}
