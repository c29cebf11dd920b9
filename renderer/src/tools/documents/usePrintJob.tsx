import { useState, type ReactNode } from 'react'
import type { CertificateLayout } from '@shared/domain/certificate/types'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useNotices } from '@renderer/ui/Notices'
import { PrintJob } from './PrintJob'
import { text } from './text'

/** The paper of a certificate. */
export const sheetOf = ({ sheetWidthMm, sheetHeightMm }: CertificateLayout): Job['sheet'] => ({
  widthMm: sheetWidthMm,
  heightMm: sheetHeightMm,
})

type Job = {
  /** The paper it is laid out for, whatever the printer usually takes. */
  readonly sheet: { readonly widthMm: number; readonly heightMm: number; readonly marginMm?: number }
  readonly pages: ReactNode
  /** Null prints; a name saves a PDF under it. */ readonly pdfName: string | null
}

/** Prints sheets, or saves them as PDF. `portal` must be rendered; `isBusy` while pages are laid out or the printer is asked: what is started then, is not. */
export function usePrintJob(): { readonly start: (job: Job) => void; readonly isBusy: boolean; readonly portal: ReactNode } {
  const platform = usePlatform()
  const { say, fail } = useNotices()
  const [job, setJob] = useState<Job | null>(null)

  const send = async ({ sheet, pdfName }: Job): Promise<void> => {
    try {
      if (pdfName === null) {
        const printed = await platform.printPage(sheet)
        if (!printed.ok) fail(printed.error)
      } else {
        const saved = await platform.savePagePdf(pdfName, sheet.widthMm > sheet.heightMm)
        if (!saved.ok) fail(saved.error)
        else if (saved.value !== null) say(text.print.savedPdf(saved.value.fileName))
      }
    } finally {
      setJob(null)
    }
  }

  return {
    start: (next) => setJob((running) => running ?? next),
    isBusy: job !== null,
    portal: job !== null && (
      <PrintJob {...job.sheet} onReady={() => void send(job)}>
        {job.pages}
      </PrintJob>
    ),
  }
}
