import type { DocumentKind } from '../documents/kinds'

/** How a finding weighs: `error` blocks the official version, `warning` warns, `info` informs. */
export type Severity = 'error' | 'warning' | 'info'

/** The result of one check, of a rule or of a document's form. */
export type Finding = {
  /** "TT-25", "PRIZE-UNCONFIRMED". */
  readonly id: string
  readonly severity: Severity
  /** Vietnamese, whole sentence. */
  readonly message: string
  /** Where in the document or case, as a person would say it; may be empty. */
  readonly place: string
  /** Clause: "NĐ 30/2020/NĐ-CP, Phụ lục I". */
  readonly source: string
}

/** A finding about the case, in one line. */
export const found = (id: string, severity: Severity, message: string, place: string, source = ''): Finding => ({
  id,
  severity,
  message,
  place,
  source,
})

/** One finished file. Same source, same bytes of every part (the zip's clock aside). */
export type ComposedDocument = {
  readonly kind: DocumentKind
  /** Vietnamese file name, safe on Windows, with `.docx`. */
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly findings: readonly Finding[]
}
