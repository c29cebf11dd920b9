import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { awardFormSchema } from '../../law/types'
import { subjectKinds } from '../../law/subjectKinds'
import { calendarRowSchema } from '../calendar/types'
import { initiativeSchema } from '../initiative/types'
import { roundTypes } from '../round/types'
import { conductSchema } from '../subject/conduct'
import { subjectPostSchema } from '../subject/types'
import { subjectYearSchema } from '../subject/years'
import type { CaseContext } from './context'

/** What is known around a case, as its file carries it: `compose` then judges by the same facts as the screen. */

const day = calendarDate.nullable()
const historicAwardSchema = z.object({
  id: z.string(),
  subjectId: z.string(),
  unitId: z.string().nullable(),
  awardCode: z.string(),
  awardName: z.string(),
  decisionSymbol: z.string(),
  decidedOn: calendarDate,
  rulingId: z.string().nullable(),
  roundType: z.enum(roundTypes).nullable(),
  movementId: z.string().nullable(),
  periodFrom: day,
  periodTo: day,
  level: awardFormSchema.shape.decidedBy.nullable(),
  achievement: z.string(),
})
const registrationFactSchema = z.object({
  subjectId: z.string().nullable(),
  kind: z.enum(subjectKinds),
  name: z.string(),
  year: z.int(),
  movementId: z.string(),
  awardCode: z.string(),
  title: z.string(),
  isReturned: z.boolean(),
})
const holidaySchema = calendarRowSchema
  .pick({ id: true, title: true, fromDay: true, toDay: true, year: true, who: true, basis: true })
  .extend({
    origin: z.enum(['fixed', 'usual', 'changed', 'own']),
    isHoliday: z.literal(true),
    isConfirmed: z.boolean(),
    note: z.string(),
    seed: z.null(),
    row: z.null(),
  })

export const knownSchema = z.object({
  awarded: z.array(historicAwardSchema),
  years: z.array(subjectYearSchema),
  conducts: z.array(conductSchema),
  initiatives: z.array(initiativeSchema),
  posts: z.array(subjectPostSchema),
  members: z.array(z.object({ unitId: z.string(), subjectId: z.string(), isLeader: z.boolean() })),
  schools: z.array(z.string()),
  initiativeUses: z.array(z.object({ initiativeId: z.string(), nomineeId: z.string(), roundName: z.string() })),
  registrations: z.array(registrationFactSchema),
  attached: z.array(z.object({ ownerId: z.string(), title: z.string() })),
  calendar: z.array(holidaySchema),
  openElsewhere: z.array(z.object({ subjectId: z.string(), roundName: z.string(), movementId: z.string().nullable() })),
  namesakes: z.array(z.object({ subjectId: z.string(), otherId: z.string(), otherBirthYear: z.int() })),
  takenNumbers: z.array(z.object({ rulingId: z.string(), symbol: z.string(), roundName: z.string() })),
})
export type Known = z.infer<typeof knownSchema>

/**
 * The facts for a file that leaves the program: of conduct only that there is something and since when, never what it was; no names of
 * people who have a record of their own.
 */
export const knownOf = (context: CaseContext): Known => ({
  awarded: [...context.awarded],
  years: [...context.years],
  // Whether a measure weighs from a warning up is asked of a unit's people; what it was stays at home.
  conducts: context.conducts.map((conduct) => ({
    ...conduct,
    instrument: '',
    measure: conduct.measure === 'reprimand' ? ('reprimand' as const) : null,
  })),
  initiatives: [...context.initiatives],
  posts: [...context.posts],
  members: [...context.members],
  schools: [...context.schools],
  initiativeUses: [...context.initiativeUses],
  registrations: context.registrations.map((one) => ({ ...one, name: one.subjectId === null ? one.name : '' })),
  attached: [...context.attached],
  calendar: context.calendar.flatMap((line) => (line.isHoliday ? [{ ...line, isHoliday: true as const, seed: null, row: null }] : [])),
  openElsewhere: context.openElsewhere.map((one) => ({ ...one, movementId: one.movementId ?? null })),
  namesakes: [...context.namesakes],
  takenNumbers: [...context.takenNumbers],
})
