import { noContext, type CaseContext } from '../../domain/case/context'
import { honoreesOf } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import type { MovementPaper } from '../../domain/movement/paper'
import { isNumbered } from '../../domain/ruling/rules'
import type { DocumentJob } from '../../documents/source'
import { certificateSet } from '../../documents/kinds/certificates/sheets'
import { signerOf } from '../../documents/words/office'
import type { CaseFinding, CheckSeverity } from '../case/fact'
import { groundOf, groupedFindings, groupSentence, namesOf } from '../case/grouped'
import { judgeMinutes, judgeRuling, judgeSubmission } from '../case/judge'
import { factWords } from '../case/words'
import { planFindings } from '../form'
import { found, type Finding, type Severity } from '../finding'
import { certificateFindings } from './certificates'

/** What the judge says of the case that a document is made from, as findings on the document. */

const weights: Readonly<Record<CheckSeverity, Severity>> = { blocked: 'error', attention: 'warning', info: 'info' }

/** Many lines with one doubt are told once, with the first names and their number. */
export function asDocumentFindings(paper: PaperCase, findings: readonly CaseFinding[], place: string): Finding[] {
  const names = namesOf(paper)
  return groupedFindings(findings).map((group) =>
    found(group[0].fact.id, weights[group[0].severity], groupSentence(group, names), place, groundOf(group[0])),
  )
}

const draftFindings = ({ ruling }: PaperCase): Finding[] =>
  !isNumbered(ruling) ? [found('CASE-DRAFT', 'warning', factWords({ id: 'CASE-DRAFT' }).message, 'Quyết định')] : []

/** Money stands in the payment list: an amount that is unknown blocks it. */
const paymentFindings = (paper: PaperCase, context: CaseContext): Finding[] => [
  ...(paper.honoured === null ? draftFindings(paper) : []),
  ...asDocumentFindings(paper, judgeRuling(paper, context), 'Danh sách chi tiền thưởng').filter(
    ({ id }) =>
      id.startsWith('CASE-PRIZE') ||
      id.startsWith('PRIZE') ||
      ['CASE-EMPTY', 'CASE-TWICE', 'CASE-NO-SIGNER', 'CASE-AWARD-UNKNOWN', 'AWARD_ABOVE_COMMUNE', 'LAW-MISSING'].includes(id),
  ),
]

const noPlanSigner = found('CASE-NO-SIGNER', 'error', 'Chưa chọn người ký kế hoạch.', 'Chữ ký')

const noFoundingSigner = found('CASE-NO-SIGNER', 'error', 'Chưa chọn người ký quyết định.', 'Chữ ký')

const noLetterSigner = found('CASE-NO-SIGNER', 'error', 'Chưa chọn người ký công văn.', 'Chữ ký')

const noPaperSigner = found('CASE-NO-SIGNER', 'error', 'Chưa chọn người ký văn bản.', 'Chữ ký')

const noExtractSigner = found('CASE-NO-SIGNER', 'error', 'Chưa chọn người ký giấy xác nhận.', 'Chữ ký')

const noOutlook = found(
  'PAPER-NO-OUTLOOK',
  'warning',
  'Trích yếu nói đến phương hướng, nhiệm vụ, nhưng phần ấy chưa có nội dung nên không in.',
  'Phương hướng, nhiệm vụ',
)
/** A heading without words is not printed: then the subject promises what the paper does not hold. */
function promisesOutlook({ subject, sections }: MovementPaper): boolean {
  const outlook = /phương hướng/iu
  if (!outlook.test(subject)) return false
  const at = sections.findIndex(({ title }) => outlook.test(title))
  if (at < 0) return true
  const end = sections.findIndex(({ level }, index) => index > at && level <= sections[at]!.level)
  return sections.slice(at, end < 0 ? undefined : end).every(({ text }) => text.trim() === '')
}

/** Findings on one document besides those of its form. */
export function findingsOf(job: DocumentJob, context: CaseContext = noContext): Finding[] {
  switch (job.kind) {
    case 'plan':
      return [
        ...(signerOf(job.input.office, job.input.movement.plan.signerId) === undefined ? [noPlanSigner] : []),
        ...planFindings(job.input.movement, job.input.office, job.input.law),
      ]
    case 'reportRequest':
    case 'reportReminder':
    case 'dossierRequest':
      return signerOf(job.input.office, null) === undefined ? [noLetterSigner] : []
    case 'extract':
      return signerOf(job.input.office, job.input.signerId) === undefined ? [noExtractSigner] : []
    case 'councilFounding':
      return signerOf(job.input.office, null) === undefined ? [noFoundingSigner] : []
    case 'yearReport':
    case 'preliminaryReport':
    case 'finalReport':
    case 'reviewPlan':
    case 'guidance':
    case 'reviewNotice':
      return [
        ...(signerOf(job.input.office, job.input.paper.signerId) === undefined ? [noPaperSigner] : []),
        ...(promisesOutlook(job.input.paper) ? [noOutlook] : []),
      ]
    case 'clusterPact':
    case 'registrationList':
    case 'taskList':
    case 'scoreSheet':
    case 'ranking':
    case 'invitation':
    case 'ballotPaper':
    case 'opinionPaper':
    case 'postingNotice':
    case 'postingEnd':
    case 'dossierReturn':
    case 'achievementReport':
    case 'achievementSummary':
      return []
    case 'countingMinutes':
    case 'opinionSummary':
    case 'minutes':
      return asDocumentFindings(job.paper, judgeMinutes(job.paper), 'Phiên họp Hội đồng')
    case 'submission':
      return asDocumentFindings(job.paper, judgeSubmission(job.paper, context), 'Danh sách kèm theo')
    case 'certificates':
    case 'certificatesPreprinted': {
      const set = certificateSet(job.paper, job.kind === 'certificates' ? 'full' : 'preprinted')
      const signer = job.paper.honoured === null && signerOf(job.paper.office, job.paper.ruling.signerId) === undefined
      const above = asDocumentFindings(job.paper, judgeRuling(job.paper, context), 'Giấy khen').filter(
        ({ id }) => id === 'AWARD_ABOVE_COMMUNE',
      )
      return [
        ...above,
        ...certificateFindings(job.paper, set),
        ...(signer ? [found('CASE-NO-SIGNER', 'error', factWords({ id: 'CASE-NO-SIGNER' }).message, 'Quyết định')] : []),
      ]
    }
    case 'paymentList':
      return paymentFindings(job.paper, context)
    default:
      return asDocumentFindings(
        job.paper,
        judgeRuling(job.paper, context),
        job.paper.honoured === null || honoreesOf(job.paper).length === 0 ? 'Quyết định' : 'Danh sách kèm theo',
      )
  }
}
