import type { EmulationMovement } from '../../../domain/movement/types'
import type { Office } from '../../../domain/office/types'
import type { LawBook } from '../../../law/types'
import { blankLongDate, longDate } from '../../../lib/dates'
import { emphasisRuns, withoutEmphasis } from '../../../lib/emphasis'
import { textWidthMm } from '../../../lib/timesWidths'
import { firstLineMm, textWidth, typeSizes, type SizeScheme } from '../../page'
import { planSubject } from '../../words/lines'
import {
  chairPosts,
  committeeIssuerLines,
  dateline,
  linesField,
  postLines,
  signerOf,
  symbolOf,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { planBlocks, type PlanBlock } from './blocks'
import type { PlanFields } from './fields'

/** What a plan is made from: a movement needs no round for it. */
export type PlanInput = { readonly office: Office; readonly movement: EmulationMovement; readonly law: LawBook }

/** Type and issuer in the symbol: the plan is the committee's own. Source: Decree 30/2020/NĐ-CP, Appendix III, section I. */
export const planSymbol = ({ movement }: PlanInput): string => symbolOf(movement.plan.number, 'KH', 'UBND')

/** Place and day; while the day is open, blanks with the month and year that are known. */
export const planDateline = ({ office, movement: { plan } }: PlanInput): string =>
  dateline(office, plan.issuedOn === null ? blankLongDate({ month: plan.month, year: plan.year }) : longDate(plan.issuedOn))

/** Posts of the signer: in the committee's name where the office signs plans so. */
export const planPosts = ({ office, movement }: PlanInput): string[] => [
  ...(office.style.planOnBehalfOfCommittee ? ['TM. ỦY BAN NHÂN DÂN'] : []),
  ...chairPosts(signerOf(office, movement.plan.signerId)),
]

/** "VT, VHXH": as typed, else the advising room that writes the plan. */
export const planFileCopy = ({ office, movement }: PlanInput): string =>
  withoutEndMark(movement.fileCopy) || `VT, ${office.advisingRoom.abbreviation}`

const runsOf = ({ mark, text }: PlanBlock): PlanFields['noi_dung'][number]['doan'] =>
  emphasisRuns(mark === '' ? text : `${mark} ${text}`).map((run) => ({
    thuong: run.style === 'plain',
    nghieng: run.style === 'italic',
    dam: run.style === 'bold',
    chu: run.text,
  }))

/** How far programs differ in the width of a line. */
const leeway = 1.03
/** A last paragraph of one line takes the one before it along: one line and a signature are no page; two lines are enough. */
const isOneLine = (text: string, scheme: SizeScheme): boolean =>
  textWidthMm(withoutEmphasis(text), { sizePt: typeSizes[scheme].body }) + firstLineMm < textWidth * leeway

/** A line that leads on to the next ("như sau:", "Đối với các trường:") is never the last of a page. */
const leadsOn = ({ text }: PlanBlock): boolean => /:[\s*]*$/u.test(text)

/** The lines of the body as values of the template; the last ones stay with the signature, one that leads on with what it leads to. */
export const blockRows = (blocks: readonly PlanBlock[], scheme: SizeScheme): PlanFields['noi_dung'] => {
  const last = blocks.at(-1)
  const closing = last === undefined || isOneLine(`${last.mark} ${last.text}`, scheme) ? 2 : 1
  return blocks.map((block, index) => {
    const isClosing = index >= blocks.length - closing || leadsOn(block)
    return {
      la_muc: block.kind === 'part',
      la_de_muc: block.kind === 'heading',
      la_doan: block.kind === 'paragraph' && !isClosing,
      la_doan_cuoi: block.kind === 'paragraph' && isClosing,
      so: block.mark,
      ten: block.kind === 'paragraph' ? '' : block.text,
      doan: block.kind === 'paragraph' ? runsOf(block) : [],
    }
  })
}

/** The movement's facts as values of the plan's fields. */
export function planFacts(input: PlanInput): PlanFields {
  const { office, movement } = input
  const blocks = planBlocks(movement)
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(input)),
    so_ky_hieu: planSymbol(input),
    dia_danh_ngay: planDateline(input),
    trich_yeu: planSubject(input),
    noi_dung: blockRows(blocks, office.style.sizeScheme),
    noi_nhan: movement.recipients.map(({ text }) => ({ noi: withoutEndMark(text) })),
    luu: planFileCopy(input),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, planPosts(input))),
    nguoi_ky: signerOf(office, movement.plan.signerId)?.fullName ?? '',
  }
}
