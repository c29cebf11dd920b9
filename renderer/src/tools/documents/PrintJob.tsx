import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

const sheets = `
  .print-job > * { break-after: page; break-inside: avoid; }
  .print-job > *:last-child { break-after: auto; }`

/** Paper of that size; on paper only the job is drawn, on screen it is not. Without margins each child is a sheet, else they flow. */
const printStyles = (widthMm: number, heightMm: number, marginMm: number): string => `
@page { size: ${widthMm}mm ${heightMm}mm; margin: ${marginMm}mm; }
@media screen { .print-job { position: fixed; left: -10000mm; top: 0; visibility: hidden; } }
@media print {
  html, body { margin: 0 !important; padding: 0 !important; background: #FFF !important; }
  body > *:not(.print-job) { display: none !important; }
  .print-job { display: block !important; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
${marginMm === 0 ? sheets : ''}
}`

type Props = {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginMm?: number
  readonly children: ReactNode
  /** Called once, when fonts and pictures are there: prints, then takes the job away. */ readonly onReady: () => void
}

/** Pages laid out for paper beside the running screen, for as long as they are printed. */
export function PrintJob({ widthMm, heightMm, marginMm = 0, children, onReady }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const ready = useRef(onReady)
  useEffect(() => {
    let isWanted = true
    const pictures = [...(host.current?.querySelectorAll('img') ?? [])].slice(0, 1)
    // A picture that cannot be decoded is simply not drawn: the sheet still prints.
    void Promise.allSettled([document.fonts.ready, ...pictures.map((picture) => picture.decode())]).then(() => {
      if (isWanted) ready.current()
    })
    return () => {
      isWanted = false
    }
  }, [])
  return createPortal(
    <div className="print-job" ref={host} aria-hidden>
      {children}
      <style>{printStyles(widthMm, heightMm, marginMm)}</style>
    </div>,
    document.body,
  )
}
