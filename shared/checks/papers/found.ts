import type { Finding, Severity } from '../../documents/kinds'

/** A finding about the case, in one line. */
export const found = (id: string, severity: Severity, message: string, place: string, source = ''): Finding => ({
  id,
  severity,
  message,
  place,
  source,
})
