import { z } from 'zod'
import { knownSchema } from './known'
import { calendarDate, type CalendarDate } from '../../lib/dates'
import { filledLine, line, prose, rowId } from '../../lib/records'
import { lawBookSchema, verbs } from '../../law/types'
import { councilSchema } from '../council/types'
import { meetingSchema, voteSchema, type Meeting, type Vote } from '../meeting/types'
import { movementSchema } from '../movement/types'
import { issuingOfficeSchema, officeSchema, type Office } from '../office/types'
import { postingSchema } from '../posting/types'
import { nomineeSchema, roundSchema } from '../round/types'
import { rulingSchema, type Amendment, type Ruling } from '../ruling/types'
import { subjectKinds, subjectSchema } from '../subject/types'

/** Version of the open round file; raised when an older program could not read a newer file. Version 1 is still read (`old/v1.ts`). */
export const roundFileVersion = 2

export const prizeSchema = z.object({
  amountVnd: z.int().nonnegative(),
  multiplier: z.number().nonnegative(),
  baseSalaryVnd: z.int().nonnegative(),
  confirmed: z.boolean(),
  source: z.string(),
  /** Nothing is paid for it because a higher title of the same time is paid. Source: Decree 152/2025/NĐ-CP, art. 49.5. */
  isCountedElsewhere: z.boolean(),
})

/** One subject with one award as every paper prints it; frozen with the rest when the paper is signed. */
export const honoreeSchema = z.object({
  nomineeId: rowId,
  subjectId: rowId,
  subjectKind: z.enum(subjectKinds),
  /** Serial in the decision's list, from 1 through all sections: the "số sổ vàng". */
  registerNumber: z.int().positive(),
  honorific: line,
  name: filledLine,
  birthYear: z.int().nullable(),
  detail: line,
  achievement: prose,
  awardCode: filledLine,
  awardName: filledLine,
  /** A title is conferred, a form is awarded. */
  isTitle: z.boolean(),
  /** How papers say it: "tặng", "công nhận". */
  verb: z.enum(verbs),
  /** Whether a certificate is handed over with the decision. */
  hasCertificate: z.boolean(),
  /** `null` while no base salary is known for the day. */
  prize: prizeSchema.nullable(),
})
export type Honoree = z.infer<typeof honoreeSchema>

export const entrySchema = z.object({ nominee: nomineeSchema, subject: subjectSchema })
export type Entry = z.infer<typeof entrySchema>

/** What an earlier award that a line rests on said on the day the line was signed. */
export const basisAwardSchema = z.object({
  nomineeId: rowId,
  awardId: rowId,
  awardName: filledLine,
  decisionSymbol: line,
  decidedOn: calendarDate,
  periodTo: calendarDate.nullable(),
})
export type BasisAward = z.infer<typeof basisAwardSchema>

const paperFacts = {
  law: lawBookSchema,
  movement: movementSchema.nullable(),
  round: roundSchema,
  /** The council of the day: its members stand in the minutes before a meeting is opened. */
  council: councilSchema.nullable(),
  /** The meeting it rests on; `null` before one, or where the procedure knows none. */
  meeting: meetingSchema.nullable(),
  votes: z.array(voteSchema),
  /** Where the list was up in public; not said where it never was. */
  postings: z.array(postingSchema).optional(),
  /** What is signed; for the room's submission and the minutes the decision they lead to. */
  ruling: rulingSchema,
  /** The room's submission. */
  submission: rulingSchema.nullable(),
  /** Everybody it deals with: carried, refused and withdrawn. */
  entries: z.array(entrySchema),
  /** Earlier awards its lines rest on, as the register had them when it was signed; not said of what was signed before this was kept. */
  basisAwards: z.array(basisAwardSchema).optional(),
  /** How its papers put things: those of before the number keep the words they were signed with. See `wordingNow`. */
  wording: z.int().positive().optional(),
}

/** A ruling as it was signed, whole: nothing of its papers is ever asked of today's law, catalogue, people or office again. */
export const signedSchema = z.object({
  /** Id of the ruling. */
  id: rowId,
  roundId: rowId,
  signedOn: calendarDate,
  /** Names, signers, style of that day. Pictures and layouts of certificates are the present ones. */
  office: issuingOfficeSchema,
  ...paperFacts,
  honoured: z.array(honoreeSchema),
})
export type Signed = z.infer<typeof signedSchema>

/** What is signed on its own, before any decision: minutes of a meeting, notice of a posting, the room's submission, a slip of returned dossiers. */
export const signedEarlierKinds = ['minutes', 'postingNotice', 'submissionRoom', 'dossierReturn'] as const
/**
 * A paper that was signed before the decision, whole, as `signed` is: names, units, office and law of that day. Taken away when the
 * signing is taken back; papers signed before this was kept have none and follow the case.
 */
export const signedEarlierSchema = z.object({
  /** Id of the meeting, the posting or the submission; a slip of returned dossiers has its own. */
  id: rowId,
  kind: z.enum(signedEarlierKinds),
  /** The rounds it treats: minutes may treat several. */
  roundIds: z.array(rowId).min(1),
  signedOn: calendarDate,
  office: issuingOfficeSchema,
  ...paperFacts,
})
export type SignedEarlier = z.infer<typeof signedEarlierSchema>

/** What one paper is made from: the living case, or what was signed. */
export type PaperCase = Omit<Signed, 'id' | 'roundId' | 'signedOn' | 'office' | 'honoured'> & {
  readonly office: Office
  /** Who was honoured when it was signed; `null` while it is a draft. */
  readonly honoured: readonly Honoree[] | null
  /** The decision that a correction or cancellation speaks of, as signed. */
  readonly target: PaperCase | null
  /** Of a decision as signed: what was issued since to correct it or to strike lines out, in the order of its days; missing where nothing was. */
  readonly amendedSince?: readonly { readonly on: CalendarDate; readonly amendments: readonly Amendment[] }[]
}
export type { Meeting, Ruling, Vote }

/**
 * Everything the documents of one round are made from, in one value: the round's export, the input of `compose`.
 * Same case, same documents: no clock, no ids are made inside.
 */
export const caseSchema = z.object({
  format: z.literal('so-vang.round'),
  version: z.literal(roundFileVersion),
  office: officeSchema,
  council: councilSchema.nullable(),
  movement: movementSchema.nullable(),
  round: roundSchema,
  nominees: z.array(entrySchema),
  meetings: z.array(meetingSchema),
  votes: z.array(voteSchema),
  postings: z.array(postingSchema).optional(),
  rulings: z.array(rulingSchema),
  signed: z.array(signedSchema),
  /** Minutes, notices and submissions that were signed before the decision; not said where there are none. */
  signedEarlier: z.array(signedEarlierSchema).optional(),
  law: lawBookSchema,
  /** What the program knew around the case when the file was written; not said in a case of the program itself. */
  known: knownSchema.optional(),
})
export type AwardCase = z.infer<typeof caseSchema>
