import { checkForm, contextOf } from './checks/form'
import type { ComposedDocument, Finding } from './checks/finding'
import { findingsOf } from './checks/papers'
import type { DocumentDefinition } from './documents/definition'
import { fillParts } from './documents/fill'
import type { DocumentKind } from './documents/kinds'
import type { PlanInput } from './documents/kinds/plan/definition'
import { planDefinition, withDefinition, type DocumentJob } from './documents/source'
import { withOpenPlaces } from './documents/words/penRoom'
import { keepingOf, unbroken } from './documents/words/unbroken'
import { noContext, type CaseContext } from './domain/case/context'
import type { PaperCase } from './domain/case/types'
import { err, ok, type Result } from './lib/result'

/** One finding once: the same words at another place are another finding. */
const withoutRepeats = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.id}|${finding.message}|${finding.place}`, finding])).values(),
]

const make = async <Input extends Pick<PaperCase, 'office' | 'law'>>(
  definition: DocumentDefinition<Input>,
  input: Input,
  findings: readonly Finding[],
): Promise<Result<ComposedDocument>> => {
  const { kind, typeName, isLetter = false } = definition
  const fields = definition.fields(input)
  const filled = fillParts(await definition.draw(input), unbroken(withOpenPlaces(input, fields), keepingOf(input)))
  if (!filled.ok) return filled
  const form =
    typeName === null && !isLetter
      ? []
      : checkForm(filled.value.parts, {
          ...contextOf(input.office, input.law),
          ...(typeName === null ? {} : { documentType: typeName }),
          isDraft: definition.isDraft(input),
        })
  return ok({ kind, fileName: definition.fileName(input), bytes: filled.value.bytes, findings: withoutRepeats([...findings, ...form]) })
}

/** Composes the plan of a movement: `.docx` bytes with what was found about it. */
export const composePlan = (input: PlanInput): Promise<Result<ComposedDocument>> =>
  make(planDefinition, input, findingsOf({ kind: 'plan', input }))

/** Composes one document; `known`: what is known around its case. Errors: `template.broken`. */
export const composeDocument = (job: DocumentJob, known: CaseContext = noContext): Promise<Result<ComposedDocument>> =>
  withDefinition(job, (definition, input) => make(definition, input, findingsOf(job, known)))

/** Draws the templates of these documents ahead of the work: composing then finds them drawn. `pause` is awaited after each; `false` ends it. */
export const drawTemplates = async (jobs: readonly DocumentJob[], pause: () => Promise<boolean>): Promise<void> => {
  for (const job of jobs) {
    await withDefinition(job, (definition, input) => definition.draw(input))
    if (!(await pause())) return
  }
}

export type SetHooks = {
  readonly onStart?: (kind: DocumentKind, index: number) => void
  /** After each document, with what `clock` measured for it; the clock belongs to the caller. */
  readonly onDone?: (document: ComposedDocument, milliseconds: number) => void
  /** Asked between documents; true ends the work with `cancelled`. */
  readonly isCancelled?: () => boolean
  /** Milliseconds that only grow, e.g. `performance.now`; none means times of 0. */
  readonly clock?: () => number
  /** What is known around the case, for its checks. */
  readonly known?: CaseContext | undefined
}

/** Composes the documents one after the other, in the given order. The first failure ends it: a set is whole or is not. */
export const composeSet = async (
  jobs: readonly DocumentJob[],
  { onStart, onDone, isCancelled, clock = () => 0, known }: SetHooks = {},
): Promise<Result<readonly ComposedDocument[]>> => {
  const documents: ComposedDocument[] = []
  for (const [index, job] of jobs.entries()) {
    if (isCancelled?.() === true) return err({ code: 'cancelled' })
    onStart?.(job.kind, index)
    const startedAt = clock()
    const composed = await composeDocument(job, known)
    if (!composed.ok) return composed
    onDone?.(composed.value, clock() - startedAt)
    documents.push(composed.value)
  }
  return ok(documents)
}
