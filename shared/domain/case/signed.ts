import { issuingOfficeSchema } from '../office/types'
import { effectiveDay } from './honorees'
import type { PaperCase, Signed } from './types'

/** Freezes a paper: what is signed now is never asked of the law, the catalogue, the people or the office again. */
export const signedOf = ({ office, target: _target, honoured, ...paper }: PaperCase): Signed => ({
  ...paper,
  id: paper.ruling.id,
  roundId: paper.round.id,
  signedOn: effectiveDay(paper),
  office: issuingOfficeSchema.parse(office),
  honoured: [...(honoured ?? [])],
})
