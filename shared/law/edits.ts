import { z } from 'zod'
import { rowId } from '../lib/records'
import { reforms } from './reforms'
import { reformSwitchSchema, withReform } from './reforms/reform'
import {
  awardFormSchema,
  baseSalarySchema,
  decisionBaseSchema,
  instrumentSchema,
  parameterSchema,
  ruleSchema,
  type LawBook,
  type LawPart,
  type LawRow,
} from './types'

/** Parts of the book, and the amendments laid over it. */
export type EditPart = LawPart | 'reforms'

/** The id of an edit: one for each row of the book. */
export const editId = (part: EditPart, id: string): string => `${part}:${id}`

const edit = <Part extends string, Row extends z.ZodType>(part: Part, row: Row) =>
  z.strictObject({
    /** `<part>:<id of the row>`. */
    id: rowId,
    part: z.literal(part),
    row,
    /** Whether a row of the program is set aside; an amendment is switched off by taking its row away. */
    removed: z.boolean(),
  })

/**
 * What the office changed in the law book: a row of its own, a row that wins over the program's of the same id, a row of the program
 * set aside, or an amendment switched on. A whole parameter is one row, with its history.
 */
export const lawEditSchema = z
  .discriminatedUnion('part', [
    edit('instruments', instrumentSchema),
    edit('decisionBases', decisionBaseSchema),
    edit('baseSalaries', baseSalarySchema),
    edit('awardForms', awardFormSchema),
    edit('parameters', parameterSchema),
    edit('rules', ruleSchema),
    edit('reforms', reformSwitchSchema),
  ])
  .refine(({ id, part, row }) => id === editId(part, row.id), { path: ['id'] })
export type LawEdit = z.infer<typeof lawEditSchema>

type OwnRow<Part extends LawPart> = { readonly row: LawRow<Part>; readonly removed: boolean }
/** The office's rows of one part. */
export const editsOf = <Part extends LawPart>(part: Part, edits: readonly LawEdit[]): OwnRow<Part>[] =>
  edits.filter((each) => each.part === part) as unknown as OwnRow<Part>[] // what `part` says of the row, the compiler cannot follow

const merge = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  edits: readonly { readonly row: Row; readonly removed: boolean }[],
): Row[] => {
  const edited = new Set(edits.map(({ row }) => row.id))
  return [...rows.filter(({ id }) => !edited.has(id)), ...edits.filter(({ removed }) => !removed).map(({ row }) => row)]
}

/** The program's book with the amendments that the office has read. */
export const withReforms = (book: LawBook, edits: readonly LawEdit[]): LawBook => {
  const read = new Map(edits.flatMap((each) => (each.part === 'reforms' && !each.removed ? [[each.row.id, each.row.confirmedOn]] : [])))
  return reforms.reduce((changed, reform) => {
    const confirmedOn = read.get(reform.id)
    return confirmedOn === undefined ? changed : withReform(changed, reform, confirmedOn)
  }, book)
}

/** The law book in use: the program's rows, amendments the office has read, and the office's own rows, which win by id. */
export function lawBookWith(seed: LawBook, edits: readonly LawEdit[]): LawBook {
  const book = withReforms(seed, edits)
  const of = <Part extends LawPart>(part: Part): OwnRow<Part>[] => editsOf(part, edits)
  return {
    instruments: merge(book.instruments, of('instruments')),
    decisionBases: merge(book.decisionBases, of('decisionBases')).toSorted((a, b) => a.order - b.order),
    baseSalaries: merge(book.baseSalaries, of('baseSalaries')).toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1)),
    awardForms: merge(book.awardForms, of('awardForms')),
    parameters: merge(book.parameters, of('parameters')),
    rules: merge(book.rules, of('rules')),
  }
}
