import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, rowId } from '../../lib/records'

export const initiativeKinds = ['initiative', 'science'] as const
/** Whose recognition it has: the unit's own (cơ sở), the city's or a ministry's, of national reach. */
export const recognitionLevels = ['unit', 'upper', 'nation'] as const
export type RecognitionLevel = (typeof recognitionLevels)[number]

/** An initiative or a science work with its recognition. Source: Decree 152/2025/NĐ-CP, art. 33.6. */
export const initiativeSchema = z.object({
  id: rowId,
  title: filledLine,
  kind: z.enum(initiativeKinds),
  authorIds: z.array(rowId).min(1).max(50),
  /** `null` while nobody has recognised it. */
  recognisedBy: z.enum(recognitionLevels).nullable(),
  /** The decision or confirmation, "QĐ 77/QĐ-UBND"; empty while there is none. */
  symbol: line,
  recognisedOn: calendarDate.nullable(),
  /** Where it is used. */
  scope: line,
})
export type Initiative = z.infer<typeof initiativeSchema>

/** Whether its recognition reaches that level. */
export const isRecognised = ({ recognisedBy }: Pick<Initiative, 'recognisedBy'>, level: RecognitionLevel): boolean =>
  recognisedBy !== null && recognitionLevels.indexOf(recognisedBy) >= recognitionLevels.indexOf(level)
