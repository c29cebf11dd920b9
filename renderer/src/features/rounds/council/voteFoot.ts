import { quorumOf } from '@shared/domain/meeting/quorum'
import type { Meeting } from '@shared/domain/meeting/types'
import type { AwardCase } from '@shared/domain/case/types'
import { thresholdText } from '@shared/law/threshold'
import { placeInList } from '../frame/listPlaces'
import { councilText as text } from './text'
import { problemOfRow } from './voteCells'
import type { VoteRow } from './voteRow'
import { opinionsLeftIn, outcomeOfRow } from './votes'

/** What stands under the votes: what is wrong with them, and what should be seen before going on. */
export type VoteFoot = { readonly wrong: string | null; readonly warning: string | null }

/** The first of each; `rows` are those in view, `all` those of the meeting. */
export function voteFoot(awardCase: AwardCase, meeting: Meeting, rows: readonly VoteRow[], all: readonly VoteRow[]): VoteFoot {
  const placeOf = (row: VoteRow): string => placeInList(awardCase, row.id)
  const unsaved = rows.find((row) => problemOfRow(row, meeting) !== undefined)
  if (unsaved !== undefined) return { wrong: text.unsavedRow(placeOf(unsaved), problemOfRow(unsaved, meeting) ?? ''), warning: null }
  const quorum = all.some(({ isVoid }) => isVoid) ? quorumOf(meeting, awardCase.law, awardCase.round.openedOn) : null
  if (quorum !== null) {
    // Answers in writing may still come in: what is open is told, nothing is wrong yet.
    return meeting.kind === 'inWriting'
      ? { wrong: null, warning: text.tooFewOpinions(quorum.taking, quorum.members, quorum.least) }
      : { wrong: text.isVoid(quorum.taking, quorum.members, quorum.least), warning: null }
  }
  const unheard = rows.find((row) => opinionsLeftIn(row, meeting) > 0)
  if (unheard !== undefined) return { wrong: null, warning: text.opinionsLeft(placeOf(unheard), opinionsLeftIn(unheard, meeting)) }
  const isOpen = (row: VoteRow): boolean => outcomeOfRow(row, meeting, undefined) === 'open'
  const lost = rows.find((row) => row.isOutOfReach && !row.isWithdrawn && isOpen(row))
  return lost?.threshold === undefined
    ? { wrong: null, warning: null }
    : { wrong: null, warning: text.outOfReach(placeOf(lost), lost.recused.length, thresholdText(lost.threshold)) }
}
