import type { PaperCase } from '../../../domain/case/types'
import type { Ruling } from '../../../domain/ruling/types'
import { withoutEndMark } from '../../words/office'
import { withRoomForPen } from '../../words/penRoom'
import { decisionBases } from './bases'
import { decisionFacts } from './facts'

type Lines = Pick<Ruling, 'bases' | 'recipients'>
const rows = (texts: readonly string[], name: string): Lines['bases'] =>
  texts.map((text, index) => ({ id: `${name}-${index + 1}`, text: withRoomForPen(text).replaceAll('\u00A0', ' ') }))

/** Bases and recipients as the decision prints them, as lines to edit or to keep: the office's own, else those of the law book and the case. */
export function decisionLines(awardCase: PaperCase): Lines {
  const { ruling } = awardCase
  const { noi_nhan: named, luu: fileCopy } = decisionFacts(awardCase)
  return {
    bases: ruling.bases.length > 0 ? ruling.bases : rows(decisionBases(awardCase).map(withoutEndMark), 'base'),
    recipients: ruling.recipients.length > 0 ? ruling.recipients : rows([...named.map(({ noi }) => noi), `Lưu: ${fileCopy}`], 'recipient'),
  }
}
