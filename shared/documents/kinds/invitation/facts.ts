import type { PaperCase } from '../../../domain/case/types'
import { capitalise } from '../../../lib/text'
import { consideringWords } from '../../words/council'
import { hourText } from '../../words/hours'
import {
  chairPosts,
  committeeIssuerLines,
  committeeName,
  councilName,
  dateText,
  dateline,
  linesField,
  postLines,
  signerOf,
  symbolOf,
  unitWord,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { printedSubject } from '../../words/lines'
import { recipientFacts } from '../../words/recipients'
import type { InvitationFields } from './fields'

const dots = '……'

export const invitationSymbol = ({ meeting }: PaperCase): string => symbolOf(meeting?.invitation?.number ?? null, 'GM', 'UBND')
export const invitationDateline = ({ office, meeting, round }: PaperCase): string =>
  dateline(office, dateText(meeting?.invitation?.issuedOn ?? null, meeting?.heldOn ?? round.openedOn))
export const invitationSubject = (paper: PaperCase): string =>
  `Họp ${councilName} ${unitWord(paper.office)} ${withoutEndMark(consideringWords(paper))}`

const ended = (parts: readonly string[]): { noi_dung: string }[] =>
  parts.map((part, index) => ({ noi_dung: `- ${withoutEndMark(part)}${index === parts.length - 1 ? '.' : ';'}` }))

/** Facts of the invitation to all members; the agenda is the officer's, else the round. */
export const invitationFacts = (paper: PaperCase): InvitationFields => {
  const { office, meeting, council, round, ruling } = paper
  const members = meeting?.attendance ?? council?.members ?? []
  const chair = members.find(({ id }) => id === meeting?.chairId)
  const signer = signerOf(office, ruling.signerId)
  const typed = (meeting?.agenda ?? '').split('\n').map((part) => part.trim().replace(/^[-–+]\s*/u, ''))
  const agenda = typed.filter((part) => part !== '')
  const day = dateText(meeting?.heldOn ?? null, meeting?.heldOn ?? round.openedOn)
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(paper)),
    so_ky_hieu: invitationSymbol(paper),
    dia_danh_ngay: invitationDateline(paper),
    trich_yeu: printedSubject(paper, invitationSubject(paper)),
    kinh_moi: `${committeeName(office)} trân trọng kính mời:`,
    khach: ended(
      members.length === 0
        ? [`Các thành viên ${councilName} ${unitWord(office)}`]
        : members.map(({ fullName, post }) => [fullName, post].filter((part) => part !== '').join(', ')),
    ),
    toi_du: `Tới dự: phiên họp của ${councilName} ${unitWord(office)} xét khen thưởng.`,
    chu_tri: `Chủ trì: ${chair === undefined ? `${dots}${dots}` : [chair.fullName, chair.post].filter((part) => part !== '').join(', ')}.`,
    thoi_gian: `Thời gian: ${hourText(meeting?.startAt)}, ${day}.`,
    dia_diem: `Địa điểm: ${meeting === null || meeting.place === '' ? `${dots}${dots}` : withoutEndMark(meeting.place)}.`,
    co_noi_dung: true,
    noi_dung_hop: ended(
      agenda.length > 0
        ? agenda
        : round.name.split('; ').map((name) => capitalise(consideringWords({ ...paper, round: { ...round, name } }))),
    ),
    luu_y: `Đề nghị các thành viên dự họp đúng giờ; vắng mặt thì gửi ý kiến bằng văn bản về ${office.advisingRoom.name}`,
    ...recipientFacts(['Các thành viên Hội đồng'], null, `VT, ${office.advisingRoom.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, ['TM. ỦY BAN NHÂN DÂN', ...chairPosts(signer)])),
    nguoi_ky: signer?.fullName ?? '',
  }
}
