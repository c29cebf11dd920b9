import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, rowId } from '../../lib/records'
import { factsOfKey } from '../keys'
import { seedRules } from '../seed/rules'
import type { AwardForm, LawBook } from '../types'

/** The law book of a round file of the first version, as that version wrote it. Sealed: the shape never changes again. */
const dated = {
  id: rowId,
  validFrom: calendarDate.nullable(),
  validTo: calendarDate.nullable(),
  source: line,
  confirmed: z.boolean(),
  note: line,
}
export const lawBookV1Schema = z.object({
  instruments: z.array(z.object({ ...dated, symbol: line, citation: filledLine, replacedBy: line })),
  decisionBases: z.array(z.object({ ...dated, order: z.int(), text: filledLine })),
  baseSalaries: z.array(z.object({ ...dated, amountVnd: z.int().positive() })),
  awardForms: z.array(
    z.object({
      ...dated,
      code: filledLine,
      name: filledLine,
      kind: z.enum(['title', 'form']),
      subjectKind: z.enum(['person', 'collective', 'household']),
      decidedBy: z.enum(['commune', 'upper', 'primeMinister', 'president', 'other']),
      multiplier: z.number().nonnegative().nullable(),
    }),
  ),
  parameters: z.array(z.object({ ...dated, key: filledLine, title: line, value: z.number() })),
})
export type LawBookV1 = z.infer<typeof lawBookV1Schema>

/** A file says that a row was read, not when: the day the program's own rows were. */
const readOn = '2026-11-25'
type Dated = { readonly confirmed: boolean }
const withDay = <Row extends Dated>({ confirmed, ...row }: Row): Omit<Row, 'confirmed'> & { confirmedOn: string | null } => ({
  ...row,
  confirmedOn: confirmed ? readOn : null,
})

/** What the catalogue of then did not say: titles that bring money only, are posted, or ask for a ballot. */
const withoutCertificate: readonly string[] = ['LDTT', 'TTLDTT', 'CSTT', 'DVTT']
const posted: readonly string[] = ['GDVH', 'THON_VH']
const byBallot: readonly string[] = ['CSTDCS', 'CSTDTQ', 'CTD_CP', 'DHVD_ANH_HUNG']
const ofForm = (form: LawBookV1['awardForms'][number]): AwardForm => ({
  ...withDay(form),
  certificate: withoutCertificate.includes(form.code) ? 'none' : 'certificate',
  verb: form.kind === 'title' ? 'confer' : 'award',
  procedure: posted.includes(form.code) ? 'posting' : 'standard',
  ballotNeeded: byBallot.includes(form.code) ? true : null,
})

/** The numbers that the first version's papers were made from; it read no other. */
const readThen: readonly string[] = ['prize.roundUpToVnd', 'council.quorumShare', 'vote.thresholdPercent']

/** The same law book as this version holds it. The first version weighed its checks in the program: the program's weights of today hold. */
export const lawBookFromV1 = (old: LawBookV1): LawBook => ({
  instruments: old.instruments.map(withDay),
  decisionBases: old.decisionBases.map(withDay),
  baseSalaries: old.baseSalaries.map(withDay),
  awardForms: old.awardForms.map(ofForm),
  parameters: readThen.flatMap((key) => {
    const rows = old.parameters.filter((row) => row.key === key)
    const [first] = rows
    if (first === undefined) return []
    const values = rows.map(({ validFrom, validTo, value, source, confirmed, note }) => ({
      from: validFrom,
      to: validTo,
      value,
      source,
      confirmedOn: confirmed ? readOn : null,
      note,
    }))
    return [{ id: key, key, title: first.title || (factsOfKey(key)?.title ?? key), unit: factsOfKey(key)?.unit ?? '', values }]
  }),
  rules: [...seedRules],
})
