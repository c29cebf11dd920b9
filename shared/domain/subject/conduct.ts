import { z } from 'zod'
import { line, rowId } from '../../lib/records'

/** Something is being looked into, or somebody was disciplined. Source: Decree 152/2025/NĐ-CP, art. 4.4. */
export const conductKinds = ['pending', 'discipline'] as const
/** The measure of a discipline: khiển trách, cảnh cáo, or heavier. */
export const conductMeasures = ['reprimand', 'warning', 'heavier'] as const

/** A matter of conduct of a person or a collective. Shown as yes or no outside its own page. */
export const conductSchema = z
  .object({
    id: rowId,
    subjectId: rowId,
    kind: z.enum(conductKinds),
    /** Of a discipline; `null` where it is not written down. */
    measure: z.enum(conductMeasures).nullable(),
    fromOn: z.iso.date(),
    /** Of a discipline the last day of serving it, of a matter looked into the day it was concluded; `null` while it goes on. */
    toOn: z.iso.date().nullable(),
    /** Concluded: no violation. */
    isCleared: z.boolean(),
    /** "QĐ 15/QĐ-UBND ngày 12/02/2026". */
    instrument: line,
  })
  .refine(({ fromOn, toOn }) => toOn === null || fromOn <= toOn, { path: ['toOn'] })
export type Conduct = z.infer<typeof conductSchema>
