import { honoreesOf } from '@shared/domain/case/honorees'
import { paperOf, paperOfSigned } from '@shared/domain/case/papers'
import { signedOf } from '@shared/domain/case/signed'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import { councilSchema, type Council } from '@shared/domain/council/types'
import type { Meeting, Vote } from '@shared/domain/meeting/types'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { decisionLines } from '@shared/documents/kinds/decision/lines'

/** Pieces of a case that several tests build from. All names are fictional. */

/** A vote as a test states it: absent members sent nothing unless it says so. */
export type GivenVote = Pick<Vote, 'members' | 'present' | 'inFavour'> & Partial<Pick<Vote, 'written'>>

export const aVote = (meetingId: string, nomineeId: string, given: GivenVote): Vote => ({
  written: 0,
  ...given,
  id: `${meetingId}:${nomineeId}`,
  meetingId,
  nomineeId,
})

export const aCouncil = (given: Partial<Council> = {}): Council =>
  councilSchema.parse({
    id: 'council',
    establishedBy: '',
    foundedOn: null,
    fromOn: null,
    toOn: null,
    members: (['chair', 'viceChair', 'standing', 'member', 'member'] as const).map((role, index) => ({
      id: `m${index}`,
      subjectId: null,
      fullName: `Trần Mẫu ${index + 1}`,
      post: 'Ủy viên',
      role,
    })),
    secretaryId: 'm2',
    usesCommitteeSeal: true,
    ...given,
  })

/** A meeting of that council with everybody present. */
export const aMeeting = (given: Partial<Meeting> = {}, council: Council = aCouncil()): Meeting => ({
  id: 'meeting',
  councilId: council.id,
  roundIds: ['round'],
  number: null,
  heldOn: '2026-12-10',
  startAt: '14:00',
  endAt: '',
  place: '',
  chairId: council.members.find(({ role }) => role === 'chair')?.id ?? null,
  secretaryId: council.secretaryId,
  attendance: council.members.map(({ id, fullName, post, role }) => ({ id, fullName, post, role, isPresent: true, absenceReason: '' })),
  method: 'showOfHands',
  discussion: '',
  ...given,
})

export const decisionOf = ({ rulings }: AwardCase): Ruling => {
  const decision = rulings.find(({ kind }) => kind === 'decision')
  if (decision === undefined) throw new Error('no decision')
  return decision
}

/** The paper of the case's first decision. */
export const paperOfCase = (awardCase: AwardCase): PaperCase => paperOf(awardCase, decisionOf(awardCase))

/** The case with its first decision changed. */
export const withDecision = (awardCase: AwardCase, given: Partial<Ruling>): AwardCase => {
  const { id } = decisionOf(awardCase)
  return { ...awardCase, rulings: awardCase.rulings.map((ruling) => (ruling.id === id ? { ...ruling, ...given } : ruling)) }
}

/** Signs a ruling as the act of issuing does: frozen whole, with the lines it then follows. */
export function issued(awardCase: AwardCase, rulingId: string = decisionOf(awardCase).id): AwardCase {
  const draft = awardCase.rulings.find(({ id }) => id === rulingId)
  if (draft === undefined) throw new Error(`no ruling ${rulingId}`)
  const paper = paperOf(awardCase, draft)
  const lines = draft.kind === 'decision' ? decisionLines(paper) : {}
  const ruling: Ruling = { ...draft, ...lines, status: 'issued' }
  const honoured = isAmending(draft.kind) ? [] : honoreesOf(paper)
  return {
    ...awardCase,
    rulings: awardCase.rulings.map((row) => (row.id === rulingId ? ruling : row)),
    signed: [...awardCase.signed, signedOf({ ...paper, ruling, honoured })],
  }
}

export { paperOfSigned }
