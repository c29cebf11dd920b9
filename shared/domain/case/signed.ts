import { issuingOfficeSchema } from '../office/types'
import { effectiveDay } from './honorees'
import type { AwardCase, PaperCase, Signed, SignedEarlier } from './types'
import { wordingNow } from './wording'

/** Freezes a paper: what is signed now is never asked of the law, the catalogue, the people or the office again. */
export const signedOf = ({ office, target: _target, amendedSince: _since, honoured, ...paper }: PaperCase): Signed => ({
  ...paper,
  wording: wordingNow,
  id: paper.ruling.id,
  roundId: paper.round.id,
  signedOn: effectiveDay(paper),
  office: issuingOfficeSchema.parse(office),
  honoured: [...(honoured ?? [])],
})

/** What a paper that is signed before any decision is known by. */
export type EarlierSigning = Pick<SignedEarlier, 'id' | 'kind' | 'roundIds' | 'signedOn'>

/** Freezes a paper that is signed before the decision: nobody is honoured in it yet. */
export const signedEarlierOf = (
  { office, target: _target, amendedSince: _since, honoured: _honoured, ...paper }: PaperCase,
  signing: EarlierSigning,
): SignedEarlier => ({
  ...paper,
  ...signing,
  wording: paper.wording ?? wordingNow,
  office: issuingOfficeSchema.parse(office),
})

/** The paper of an earlier signing, in today's pictures; `undefined` where none was kept. */
export function paperSignedEarlier(
  { office, signedEarlier = [] }: Pick<AwardCase, 'office' | 'signedEarlier'>,
  id: string,
): PaperCase | undefined {
  const row = signedEarlier.find((one) => one.id === id)
  if (row === undefined) return undefined
  const { office: issuing, id: _id, kind: _kind, roundIds: _roundIds, signedOn: _signedOn, ...paper } = row
  return { ...paper, office: { ...office, ...issuing }, honoured: null, target: null }
}
