import type { PaperCase } from '../domain/case/types'
import type { MovementPaperKind } from '../domain/movement/paper'
import type { DocumentDefinition } from './definition'
import {
  documentKinds,
  type ClusterKind,
  type DocumentKind,
  type DossierKind,
  type HistoryKind,
  type MovementKind,
  type RegisterKind,
} from './kinds'
import type { HistoryPaper } from './words/record'
import { achievementReport } from './kinds/achievementReport/definition'
import { achievementSummary } from './kinds/achievementSummary/definition'
import { ballotPaper } from './kinds/ballotPaper/definition'
import { clusterPact, type ClusterPactInput } from './kinds/clusterPact/definition'
import { councilFounding, type CouncilInput } from './kinds/councilFounding/definition'
import { countingMinutes } from './kinds/countingMinutes/definition'
import { dossierRequest, type DossierRequestInput } from './kinds/dossierRequest/definition'
import { dossierReturn } from './kinds/dossierReturn/definition'
import { invitation } from './kinds/invitation/definition'
import { cancellation, correction } from './kinds/amendment/definition'
import { fullCertificates, preprintedCertificates } from './kinds/certificates/definition'
import { decision } from './kinds/decision/definition'
import { extract, type ExtractInput } from './kinds/extract/definition'
import { minutes } from './kinds/minutes/definition'
import { opinionPaper } from './kinds/opinionPaper/definition'
import { opinionSummary } from './kinds/opinionSummary/definition'
import { paymentList } from './kinds/paymentList/definition'
import { plan, type PlanInput } from './kinds/plan/definition'
import { postingEnd } from './kinds/postingEnd/definition'
import { postingNotice } from './kinds/postingNotice/definition'
import { reportReminder, reportRequest, type ReportLetterInput } from './kinds/reportLetter/definition'
import { movementPaperDefinitions, type MovementPaperInput } from './kinds/movementPaper/definition'
import { registrationList, type RegistrationListInput } from './kinds/tables/registrations'
import { taskList, type TaskListInput } from './kinds/tables/tasks'
import { ranking, scoreSheet, type ScoresInput } from './kinds/tables/scores'
import { submission } from './kinds/submission/definition'
import { submissionUp } from './kinds/submissionUp/definition'

/** What each document is made from. One table; what a case's set holds stands in `set.ts`. */

export type PaperKind = Exclude<DocumentKind, MovementKind | HistoryKind | RegisterKind | DossierKind | ClusterKind | 'councilFounding'>
/** Every kind made from a paper of a round. What is made from a movement stands apart. */
export const paperDefinitions: Readonly<Record<PaperKind, DocumentDefinition>> = {
  dossierReturn,
  postingNotice,
  postingEnd,
  invitation,
  ballotPaper,
  countingMinutes,
  opinionPaper,
  minutes,
  opinionSummary,
  submission,
  submissionUp,
  decision,
  certificates: fullCertificates,
  certificatesPreprinted: preprintedCertificates,
  paymentList,
  correction,
  cancellation,
}
export const planDefinition: DocumentDefinition<PlanInput> = plan
/** The letters about the units' reports. */
export const letterDefinitions = { reportRequest, reportReminder } as const
/** What the register says of one subject. */
export const extractDefinition: DocumentDefinition<ExtractInput> = extract
/** Papers about people with what is on record of them. */
export const historyDefinitions = { achievementReport, achievementSummary } as const
export const foundingDefinition: DocumentDefinition<CouncilInput> = councilFounding

/** Tables made from a movement or the year. */
export const tableDefinitions = { registrationList, taskList, scoreSheet, ranking } as const
type TableInputs = {
  readonly registrationList: RegistrationListInput
  readonly taskList: TaskListInput
  readonly scoreSheet: ScoresInput
  readonly ranking: ScoresInput
}
export type TableKind = keyof typeof tableDefinitions
type TableJob = { readonly [Kind in TableKind]: { readonly kind: Kind; readonly input: TableInputs[Kind] } }[TableKind]

/** Vietnamese names of the kinds, for screens and findings. */
export const documentTitles = Object.fromEntries(
  documentKinds.map((kind) => [
    kind,
    {
      plan,
      councilFounding,
      extract,
      dossierRequest,
      clusterPact,
      ...letterDefinitions,
      ...tableDefinitions,
      ...movementPaperDefinitions,
      ...historyDefinitions,
      ...paperDefinitions,
    }[kind].title,
  ]),
) as Readonly<Record<DocumentKind, string>>

/** One document to compose, with all it is made from: it travels to the worker as it is. */
export type DocumentJob =
  | { readonly kind: 'plan'; readonly input: PlanInput }
  | { readonly kind: keyof typeof letterDefinitions; readonly input: ReportLetterInput }
  | { readonly kind: DossierKind; readonly input: DossierRequestInput }
  | { readonly kind: ClusterKind; readonly input: ClusterPactInput }
  | TableJob
  | { readonly kind: 'councilFounding'; readonly input: CouncilInput }
  | { readonly kind: HistoryKind; readonly input: HistoryPaper }
  | { readonly kind: MovementPaperKind; readonly input: MovementPaperInput }
  | { readonly kind: 'extract'; readonly input: ExtractInput }
  | { readonly kind: PaperKind; readonly paper: PaperCase }

/** Hands the definition of a job to `use`, with what the document is made from. */
export function withDefinition<Value>(
  job: DocumentJob,
  use: <Input extends Pick<PaperCase, 'office' | 'law'>>(definition: DocumentDefinition<Input>, input: Input) => Value,
): Value {
  switch (job.kind) {
    case 'plan':
      return use(planDefinition, job.input)
    case 'reportRequest':
    case 'reportReminder':
      return use(letterDefinitions[job.kind], job.input)
    case 'dossierRequest':
      return use(dossierRequest, job.input)
    case 'clusterPact':
      return use(clusterPact, job.input)
    case 'registrationList':
      return use(registrationList, job.input)
    case 'councilFounding':
      return use(foundingDefinition, job.input)
    case 'achievementReport':
    case 'achievementSummary':
      return use(historyDefinitions[job.kind], job.input)
    case 'taskList':
      return use(taskList, job.input)
    case 'extract':
      return use(extractDefinition, job.input)
    case 'yearReport':
    case 'preliminaryReport':
    case 'finalReport':
    case 'reviewPlan':
    case 'guidance':
    case 'reviewNotice':
      return use(movementPaperDefinitions[job.kind], job.input)
    case 'scoreSheet':
    case 'ranking':
      return use(tableDefinitions[job.kind], job.input)
    default:
      return use(paperDefinitions[job.kind], job.paper)
  }
}
