import { effectiveDay, proposedOf, votesOf, type Honoree } from '../../domain/case/honorees'
import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import { memberInSentence, memberName } from '../../domain/council/types'
import { methodFor } from '../../domain/meeting/rules'
import { awardFormOn } from '../../law/select'
import { awardGroups, awardingOf, kindsOfHonorees, namedAwards } from './awards'
import { listedInSentence, listedNames } from './list'
import { methodWords } from './council'
import { councilName, dateText, joined, padded, unitWord } from './office'

/** What the papers of a vote by ballot say alike. */

/** Everybody who is, or is to be, voted on by ballot in the meeting. */
export const balloted = (paper: PaperCase): Honoree[] => {
  const { meeting, law } = paper
  if (meeting === null || meeting.kind === 'inWriting') return []
  const votes = votesOf(paper)
  const day = meeting.heldOn ?? effectiveDay(paper)
  return proposedOf(paper).filter(({ nomineeId, awardCode, subjectKind }) => {
    const vote = votes.get(nomineeId)
    if (vote !== undefined) return vote.ballot !== undefined
    return methodFor(meeting, awardCode, awardFormOn(law, awardCode, subjectKind, day)?.ballotNeeded ?? null) === 'ballot'
  })
}

/** "tặng danh hiệu Chiến sĩ thi đua cơ sở cho cá nhân": what the ballots are about. */
export const ballotsAskedFor = (paper: PaperCase): string => {
  const lines = balloted(paper)
  return lines.length === 0 ? 'khen thưởng' : awardingOf(paper, awardGroups(lines), kindsOfHonorees(lines))
}

/** How the meeting voted: "giơ tay", "bỏ phiếu kín", or which awards by ballot and the others by hand. */
export const votingWords = (paper: PaperCase): string => {
  const { meeting } = paper
  if (meeting === null) return methodWords.showOfHands
  if (meeting.kind === 'inWriting') return 'lấy ý kiến bằng văn bản'
  const ballots = balloted(paper)
  if (ballots.length === 0) return methodWords[meeting.method]
  if (ballots.length === proposedOf(paper).length) return methodWords.ballot
  const awards = joined([...namedAwards(paper, ballots).values()])
  return `${methodWords.ballot} đối với ${awards} (có Biên bản kiểm phiếu kèm theo), ${methodWords.showOfHands} đối với các trường hợp còn lại`
}

/** "phiên họp thứ 03 ngày 18 tháng 12 năm 2026 của Hội đồng Thi đua - Khen thưởng xã". */
export const meetingWords = ({ meeting, office, round }: PaperCase): string => {
  const which = meeting?.number == null ? 'phiên họp' : `phiên họp số ${padded(meeting.number)}`
  return `${which} ${dateText(meeting?.heldOn ?? null, meeting?.heldOn ?? round.openedOn)} của ${councilName} ${unitWord(office)}`
}

/** Who counts, the head first, as papers list them. */
export const tellersOf = ({ meeting }: PaperCase): { readonly fullName: string; readonly words: string }[] =>
  (meeting?.tellerIds ?? []).flatMap((id, index) => {
    const member = meeting?.attendance.find((one) => one.id === id)
    if (member === undefined) return []
    const words = [memberName(member), member.post, index === 0 ? 'Trưởng ban' : 'Thành viên'].filter((part) => part !== '').join(', ')
    return [{ fullName: member.fullName, words }]
  })

/** Members who took no part in the vote on somebody: "Không tham gia biểu quyết về ông Nguyễn Văn Mẫu: ông Trần Mẫu.". */
export const recusedSentences = (paper: PaperCase, lines: readonly Honoree[]): string[] => {
  const votes = votesOf(paper)
  const names = listedNames(paper, lines)
  const nameOf = (id: string): string => {
    const member = paper.meeting?.attendance.find((one) => one.id === id)
    return member === undefined ? '' : memberInSentence(member)
  }
  const whom = (honoree: Honoree): string => {
    const listed = names.get(honoree.nomineeId) ?? honoree.name
    return wordingOf(paper) >= 12 ? listedInSentence(paper, honoree, listed) : listed
  }
  return lines.flatMap((honoree) => {
    const recused = (votes.get(honoree.nomineeId)?.recused ?? []).map(nameOf).filter((name) => name !== '')
    return recused.length === 0 ? [] : [`Tránh mặt, không biểu quyết về ${whom(honoree)}: ${recused.join(', ')}.`]
  })
}

/** What became of the ballots, alike ones together: "Phiếu bầu: phát ra 08, thu về 08, hợp lệ 07, phiếu trắng 01 (05 trường hợp); …". */
export const ballotSentences = (paper: PaperCase, lines: readonly Honoree[]): string[] => {
  const votes = votesOf(paper)
  const groups = new Map<string, number>()
  for (const { nomineeId } of lines) {
    const ballot = votes.get(nomineeId)?.ballot
    if (ballot === undefined) continue
    const { issued, collected, valid, blank } = ballot
    const words = `phát ra ${padded(issued)}, thu về ${padded(collected)}, hợp lệ ${padded(valid)}, không hợp lệ ${padded(collected - valid)}${blank > 0 ? `, phiếu trắng ${padded(blank)}` : ''}`
    groups.set(words, (groups.get(words) ?? 0) + 1)
  }
  if (groups.size === 0) return []
  const all = [...groups].map(([words, count]) => `${words} (${padded(count)} trường hợp)`)
  return [`Phiếu bầu: ${all.join('; ')}; chi tiết tại Biên bản kiểm phiếu kèm theo.`]
}
