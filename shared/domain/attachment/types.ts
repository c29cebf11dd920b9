import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, rowId } from '../../lib/records'

/** A file that belongs to a round or a subject: a scanned report, a proof of merit. The bytes are kept apart, under their SHA-256. */
export const attachmentSchema = z.object({
  id: rowId,
  /** The round, the subject, or the past decision (`decisionOwnerId`). */
  ownerId: rowId,
  /** What it is, "Báo cáo thành tích"; empty shows the file's name alone. */
  title: line,
  fileName: filledLine,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  receivedOn: calendarDate,
})
export type Attachment = z.infer<typeof attachmentSchema>
