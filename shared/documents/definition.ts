import type { z } from 'zod'
import type { AwardCase } from '../domain/case/types'
import type { DocumentKind, Finding } from './kinds'

/** One value of a template: text (line breaks become breaks), a condition, or rows to repeat. */
export type FieldValue = string | boolean | readonly FieldValues[]
/** Values by field name: small ASCII letters, digits and `_`, as people type them into Word. */
export type FieldValues = { readonly [name: string]: FieldValue }

/**
 * How one kind of document is made. The template holds form, the fields hold facts; both are pure functions of the case.
 * `Input` is the whole case, save for the plan, which needs no round.
 */
export type DocumentDefinition<Input = AwardCase> = {
  readonly kind: DocumentKind
  /** Vietnamese name for screens and findings: "Tờ trình". */
  readonly title: string
  /** Every field with its meaning in Vietnamese (`describe`): for the list of fields and the template checker. */
  readonly schema: z.ZodType<FieldValues>
  /** Our own Word template, with the fields as `{tags}`; may be cached by the office's style. */
  readonly draw: (input: Input) => Promise<Uint8Array<ArrayBuffer>>
  readonly fields: (input: Input) => FieldValues
  /** Vietnamese file name with `.docx`, safe on Windows: made with `fileNameOf`. */
  readonly fileName: (input: Input) => string
  /** What the case itself lacks for this document; form checks come on top. */
  readonly findings: (input: Input) => readonly Finding[]
}
