import { committeeIssuerLines, committeeLine, issuerLines, linesField, upperCommitteeLine, type Headed } from './office'

/** The heading's left side where the committee, or its chairman, issues the paper. */
export const committeeHead = (headed: Headed) => ({
  co_quan_chu_quan: headed.office.style.showParentOrgan ? upperCommitteeLine(headed.office) : '',
  co_quan_ban_hanh: linesField(committeeIssuerLines(headed)),
})

/** The same where the advising room issues it. */
export const roomHead = (headed: Headed) => ({
  co_quan_chu_quan: committeeLine(headed.office),
  co_quan_ban_hanh: linesField(issuerLines(headed, headed.office.advisingRoom.name)),
})

/** Lines of a list as paragraphs: each begins with a dash and ends with ";", the last with ".". */
export const dashed = (parts: readonly string[]): { noi_dung: string }[] =>
  parts.map((part, index) => ({ noi_dung: `- ${part.replace(/[\s.;,]+$/u, '')}${index === parts.length - 1 ? '.' : ';'}` }))
export const paragraphs = (parts: readonly string[]): { noi_dung: string }[] => parts.map((noi_dung) => ({ noi_dung }))
