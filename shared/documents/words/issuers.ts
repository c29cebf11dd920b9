import type { Office } from '../../domain/office/types'
import { committeeIssuerLines, committeeLine, issuerLines, linesField, upperCommitteeLine } from './office'

/** The heading's left side where the committee, or its chairman, issues the paper. */
export const committeeHead = (office: Office) => ({
  co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
  co_quan_ban_hanh: linesField(committeeIssuerLines(office)),
})

/** The same where the advising room issues it. */
export const roomHead = (office: Office) => ({
  co_quan_chu_quan: committeeLine(office),
  co_quan_ban_hanh: linesField(issuerLines(office, office.advisingRoom.name)),
})

/** Lines of a list as paragraphs: each begins with a dash and ends with ";", the last with ".". */
export const dashed = (parts: readonly string[]): { noi_dung: string }[] =>
  parts.map((part, index) => ({ noi_dung: `- ${part.replace(/[\s.;,]+$/u, '')}${index === parts.length - 1 ? '.' : ';'}` }))
export const paragraphs = (parts: readonly string[]): { noi_dung: string }[] => parts.map((noi_dung) => ({ noi_dung }))
