import type { TieDecision } from '../../domain/scoring/types'
import { shortDate } from '../../lib/dates'

/** "Thôn A xếp trên Thôn B (Hội đồng …, ngày …; lý do: …)": who decided between equals, and why; the same words on paper, in Excel and on screen. */
export const tieWords = ({ first, second, by, on, reason }: TieDecision, nameOf: (id: string) => string): string =>
  `${nameOf(first)} xếp trên ${nameOf(second)} (${by}, ngày ${shortDate(on)}; lý do: ${reason.replace(/\s+/g, ' ').replace(/[.\s]+$/u, '')})`
