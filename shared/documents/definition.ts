import type { z } from 'zod'
import type { PaperCase } from '../domain/case/types'
import type { DocumentKind } from './kinds'

/** One value of a template: text (line breaks become breaks), a condition, or rows to repeat. */
export type FieldValue = string | boolean | readonly FieldValues[]
/** Values by field name: small ASCII letters, digits and `_`, as people type them into Word. */
export type FieldValues = { readonly [name: string]: FieldValue }

/** What a kind of document is made from: a row of `rulings`, of `meetings`, of `movements`, of `rounds`, of `postings`, of `councils`, of `clusterYears`, or the register's lines of a subject. */
export type DocumentSource = 'ruling' | 'meeting' | 'movement' | 'round' | 'posting' | 'council' | 'subject' | 'cluster'

/**
 * How one kind of document is made. The template holds form, the fields hold facts; both are pure functions of the source.
 * `Input` is the paper, save for the plan, which needs no round.
 */
export type DocumentDefinition<Input = PaperCase> = {
  readonly kind: DocumentKind
  readonly source: DocumentSource
  /** Vietnamese name for screens and findings: "Tờ trình". */
  readonly title: string
  /** The type's name where Decree 30 gives it a form; `null` for certificates and the payment list, whose own checks speak. */
  readonly typeName: string | null
  /** An official letter, which Decree 30 gives a form but no type's name. */
  readonly isLetter?: true
  /** Every field with its meaning in Vietnamese (`describe`): for the list of fields and the template checker. */
  readonly schema: z.ZodType<FieldValues>
  /** Our own Word template, with the fields as `{tags}`; may be cached by the office's style. */
  readonly draw: (input: Input) => Promise<Uint8Array<ArrayBuffer>>
  readonly fields: (input: Input) => FieldValues
  /** Vietnamese file name with `.docx`, safe on Windows: made with `fileNameOf`. */
  readonly fileName: (input: Input) => string
  /** Whether it still waits for its number or day: then a blank warns instead of blocking. */
  readonly isDraft: (input: Input) => boolean
}
