import { z } from 'zod'
import { filledLine, line, prose, rowId } from '../../lib/records'
import { subjectKinds } from '../subject/types'

/** An example worth following (điển hình tiên tiến), with its story as it may stand in reports. */
export const exemplarSchema = z.object({
  id: rowId,
  movementId: rowId,
  year: z.int().min(1990).max(2100),
  subjectId: rowId.nullable(),
  kind: z.enum(subjectKinds),
  name: filledLine,
  unit: line,
  story: prose,
})
export type Exemplar = z.infer<typeof exemplarSchema>
