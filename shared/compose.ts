import type { AwardCase } from './domain/case/types'
import type { EmulationMovement } from './domain/movement/types'
import { err, ok, type Result } from './lib/result'
import { checkForm, contextOf } from './checks/form'
import type { DocumentDefinition } from './documents/definition'
import { fillTemplate } from './documents/fill'
import { documentKinds, type ComposedDocument, type DocumentKind, type Finding } from './documents/kinds'
import { fullCertificates, preprintedCertificates } from './documents/kinds/certificates/definition'
import { decision } from './documents/kinds/decision/definition'
import { minutes } from './documents/kinds/minutes/definition'
import { paymentList } from './documents/kinds/paymentList/definition'
import { plan, type PlanInput } from './documents/kinds/plan/definition'
import { submission } from './documents/kinds/submission/definition'

/** Every kind made from a round. The plan is made from a movement and stands apart. */
const ofRound: Readonly<Record<Exclude<DocumentKind, 'plan'>, DocumentDefinition>> = {
  submission,
  minutes,
  decision,
  certificates: fullCertificates,
  certificatesPreprinted: preprintedCertificates,
  paymentList,
}

/** Vietnamese names of the kinds, for screens and findings. */
export const documentTitles: Readonly<Record<DocumentKind, string>> = {
  plan: plan.title,
  submission: submission.title,
  minutes: minutes.title,
  decision: decision.title,
  certificates: fullCertificates.title,
  certificatesPreprinted: preprintedCertificates.title,
  paymentList: paymentList.title,
}

/** The type names of the kinds that Decree 30 gives a form. Certificates and the payment list are none of its types: their definitions check them. */
const typeNames: Partial<Record<DocumentKind, string>> = {
  plan: 'KẾ HOẠCH',
  submission: 'TỜ TRÌNH',
  minutes: 'BIÊN BẢN',
  decision: 'QUYẾT ĐỊNH',
}

/** Whether a document still waits for its number or day: then a blank warns instead of blocking. */
const isDraft = (kind: DocumentKind, { round, movement }: Partial<AwardCase>): boolean => {
  const open = (issue: { readonly number: number | null; readonly issuedOn: string | null } | undefined): boolean =>
    issue === undefined || issue.number === null || issue.issuedOn === null
  if (kind === 'plan') return open(movement?.plan)
  if (kind === 'submission') return open(round?.submission)
  if (kind === 'minutes') return round?.meeting?.number == null
  return open(round?.decision)
}

/** One finding once: the same words at another place are another finding. */
const withoutRepeats = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.id}|${finding.message}|${finding.place}`, finding])).values(),
]

type FormInput = Pick<AwardCase, 'office' | 'law'> & Partial<AwardCase>

const make = async <Input extends FormInput>(definition: DocumentDefinition<Input>, input: Input): Promise<Result<ComposedDocument>> => {
  const { kind } = definition
  const filled = fillTemplate(await definition.draw(input), definition.fields(input))
  if (!filled.ok) return filled
  const documentType = typeNames[kind]
  const form =
    documentType === undefined
      ? []
      : checkForm(filled.value, { ...contextOf(input.office, input.law), documentType, isDraft: isDraft(kind, input) })
  return ok({
    kind,
    fileName: definition.fileName(input),
    bytes: filled.value,
    findings: withoutRepeats([...definition.findings(input), ...form]),
  })
}

/** Composes the plan of a movement: `.docx` bytes with what was found about it. */
export const composePlan = (input: PlanInput): Promise<Result<ComposedDocument>> => make(plan, input)

/** Composes one document of a case. Errors: `record.missing` for a plan without a movement, `template.broken`. */
export const composeDocument = async (kind: DocumentKind, awardCase: AwardCase): Promise<Result<ComposedDocument>> => {
  if (kind !== 'plan') return make(ofRound[kind], awardCase)
  const { office, movement, law } = awardCase
  return movement === null ? err({ code: 'record.missing', what: 'movement' }) : composePlan({ office, movement, law })
}

/** Draws the templates of a case ahead of the work: composing then finds them drawn. `pause` is awaited after each; `false` ends it. */
export const drawTemplates = async (awardCase: AwardCase, pause: () => Promise<boolean>): Promise<void> => {
  for (const kind of kindsOf(awardCase)) {
    if (kind !== 'plan') await ofRound[kind].draw(awardCase)
    else if (awardCase.movement !== null) await plan.draw({ ...awardCase, movement: awardCase.movement })
    if (!(await pause())) return
  }
}

/** The kinds that this case's set holds: all of them, without the plan where the round belongs to no movement. */
export const kindsOf = (awardCase: { readonly movement: EmulationMovement | null }): DocumentKind[] =>
  documentKinds.filter((kind) => kind !== 'plan' || awardCase.movement !== null)

export type SetHooks = {
  readonly onStart?: (kind: DocumentKind) => void
  /** After each document, with what `clock` measured for it; the clock belongs to the caller. */
  readonly onDone?: (document: ComposedDocument, milliseconds: number) => void
  /** Asked between documents; true ends the work with `cancelled`. */
  readonly isCancelled?: () => boolean
  /** Milliseconds that only grow, e.g. `performance.now`; none means times of 0. */
  readonly clock?: () => number
}

/** Composes the documents one after the other, in the given order. The first failure ends it: a set is whole or is not. */
export const composeSet = async (
  awardCase: AwardCase,
  kinds: readonly DocumentKind[],
  { onStart, onDone, isCancelled, clock = () => 0 }: SetHooks = {},
): Promise<Result<readonly ComposedDocument[]>> => {
  const documents: ComposedDocument[] = []
  for (const kind of kinds) {
    if (isCancelled?.() === true) return err({ code: 'cancelled' })
    onStart?.(kind)
    const startedAt = clock()
    const composed = await composeDocument(kind, awardCase)
    if (!composed.ok) return composed
    onDone?.(composed.value, clock() - startedAt)
    documents.push(composed.value)
  }
  return ok(documents)
}
