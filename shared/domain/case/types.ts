import { z } from 'zod'
import { lawBookSchema } from '../../law/types'
import { movementSchema } from '../movement/types'
import { officeSchema } from '../office/types'
import { rowId } from '../../lib/records'
import { nomineeSchema, roundSchema } from '../round/types'
import { subjectSchema } from '../subject/types'

/** Version of the open round file; raised when an older program could not read a newer file. */
export const roundFileVersion = 1

/**
 * Everything the documents of one round are made from, in one value: the round's export, the input of `compose`,
 * the message to the composing worker. Same case, same documents: no clock, no ids are made inside.
 */
export const caseSchema = z.object({
  format: z.literal('so-vang.round'),
  version: z.literal(roundFileVersion),
  office: officeSchema,
  movement: movementSchema.nullable(),
  round: roundSchema,
  nominees: z.array(z.object({ nominee: nomineeSchema, subject: subjectSchema })),
  /** Frozen numbers of the register, by nominee, once issued; empty before. */
  registerNumbers: z.record(rowId, z.int().positive()),
  law: lawBookSchema,
})
export type AwardCase = z.infer<typeof caseSchema>
