import type { AwardCase } from '../../../domain/case/types'
import type { DecisionDraft } from '../../../domain/round/types'
import { withoutEndMark } from '../../words/office'
import { decisionBases } from './bases'
import { decisionFacts } from './facts'

type Lines = Pick<DecisionDraft, 'bases' | 'recipients'>
const rows = (texts: readonly string[], name: string): Lines['bases'] =>
  texts.map((text, index) => ({ id: `${name}-${index + 1}`, text: text.replaceAll('\u00A0', ' ') }))

/** Bases and recipients as the decision prints them, as lines to edit or to keep: the office's own, else those of the law book and the case. */
export function decisionLines(awardCase: AwardCase): Lines {
  const { decision } = awardCase.round
  const { noi_nhan: named, luu: fileCopy } = decisionFacts(awardCase)
  return {
    bases: decision.bases.length > 0 ? decision.bases : rows(decisionBases(awardCase).map(withoutEndMark), 'base'),
    recipients:
      decision.recipients.length > 0 ? decision.recipients : rows([...named.map(({ noi }) => noi), `Lưu: ${fileCopy}`], 'recipient'),
  }
}
