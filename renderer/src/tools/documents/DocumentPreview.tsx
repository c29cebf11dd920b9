import { useEffect, useMemo, useRef, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import type { PaperCase } from '@shared/domain/case/types'
import type { CertificateMode } from '@shared/domain/certificate/layout'
import type { SetItem } from '@shared/documents/set'
import type { DocumentJob } from '@shared/documents/source'
import { certificateSet } from '@shared/documents/kinds/certificates/sheets'
import type { AppError } from '@shared/lib/errors'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { composeInWorker } from '@renderer/workers/composeClient'
import { previewRowLimit } from '@renderer/workers/composeProtocol'
import { CertificatePager } from './CertificatePager'
import { PrintCertificates } from './PrintCertificates'
import { certificatesOf } from './source'
import { text } from './text'

type Props = { readonly isOpen: boolean; readonly onClose: () => void; readonly item: SetItem; readonly name: string }

/** Shows one document before it is made or saved: certificates sheet by sheet, everything else as Word text. */
export function DocumentPreview({ isOpen, onClose, item, name }: Props) {
  const [isPrinting, setPrinting] = useState(false)
  const { kind, job } = item
  const certificates = certificatesOf(item)
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { sx: { width: 960, height: 'calc(100vh - 48px)' } } }}
      aria-labelledby="preview-title"
    >
      <DialogTitle id="preview-title">{text.preview.title(text.kinds[kind])}</DialogTitle>
      {certificates === null ? (
        <WordPreview job={job} />
      ) : (
        <CertificatePreview paper={certificates} mode={kind === 'certificates' ? 'full' : 'preprinted'} />
      )}
      <DialogActions>
        {certificates !== null && (
          <Button variant="outlined" onClick={() => setPrinting(true)}>
            {text.print.title}
          </Button>
        )}
        <Button variant="contained" autoFocus onClick={onClose}>
          {text.produce.close}
        </Button>
      </DialogActions>
      {certificates !== null && (
        <PrintCertificates isOpen={isPrinting} onClose={() => setPrinting(false)} paper={certificates} name={name} />
      )}
    </Dialog>
  )
}

function CertificatePreview({ paper, mode }: { readonly paper: PaperCase; readonly mode: CertificateMode }) {
  const [index, setIndex] = useState(0)
  const set = useMemo(() => certificateSet(paper, mode), [paper, mode])
  return (
    <DialogContent>
      <CertificatePager set={set} index={index} onIndex={setIndex} scale={0.7} />
    </DialogContent>
  )
}

type Look =
  { readonly at: 'opening' } | { readonly at: 'shown'; readonly isCut: boolean } | { readonly at: 'failed'; readonly problem: AppError }

function WordPreview({ job }: { readonly job: DocumentJob }) {
  const platform = usePlatform()
  const host = useRef<HTMLDivElement>(null)
  const [look, setLook] = useState<Look>({ at: 'opening' })

  useEffect(() => {
    const controller = new AbortController()
    const show = async (): Promise<void> => {
      const [made, { renderAsync }] = await Promise.all([
        composeInWorker([job], [0], { signal: controller.signal, forPreview: true }),
        import('docx-preview'),
      ])
      if (controller.signal.aborted) return
      const [document] = made.ok ? made.value : []
      if (!made.ok) return setLook({ at: 'failed', problem: made.error })
      if (document === undefined || host.current === null) return
      await renderAsync(new Blob([document.bytes]), host.current, undefined, {
        inWrapper: true,
        breakPages: true,
        ignoreLastRenderedPageBreak: true,
        className: 'docx-page',
      })
      if (!controller.signal.aborted) setLook({ at: 'shown', isCut: document.isCut })
    }
    show().catch(async (cause: unknown) => {
      const reference = await platform.reportError(cause)
      if (!controller.signal.aborted) setLook({ at: 'failed', problem: { code: 'internal', reference } })
    })
    return () => controller.abort()
  }, [job, platform])

  return (
    <DialogContent sx={{ pt: 0 }}>
      {look.at === 'opening' && <Typography role="status">{text.preview.opening}</Typography>}
      {look.at === 'failed' && (
        <Alert severity="error" variant="outlined">
          {errorText(look.problem)}
        </Alert>
      )}
      {look.at === 'shown' && (
        <Typography role="status" variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {look.isCut ? text.preview.hintCut(previewRowLimit) : text.preview.hint}
        </Typography>
      )}
      <Box
        ref={host}
        role="document"
        aria-label={text.preview.body}
        tabIndex={0}
        sx={{
          '& .docx-page-wrapper': { background: 'none', p: 0, alignItems: 'center' },
          '& section': { border: 1, borderColor: 'divider', boxShadow: 'none !important', mb: 2, bgcolor: '#FFF' },
        }}
      />
    </DialogContent>
  )
}
