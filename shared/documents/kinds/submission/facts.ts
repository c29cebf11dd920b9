import { hasVotes, honoreesOf, proposedOf } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { defaultBases } from '../../../law/select'
import { decapitalise } from '../../../lib/text'
import { awardGroups, awardingWords, countsOf, groupsSentence, kindsOfHonorees, meritClause } from '../../words/awards'
import { countsOrNone, methodWords, namesOrCount, refusedOf, thresholdWords } from '../../words/council'
import { kindsTitle, listFacts, listedNames, proposersWords } from '../../words/list'
import { printedSubject, printedTitle } from '../../words/lines'
import { nameOfSubject } from '../../words/names'
import { recipientFacts } from '../../words/recipients'
import {
  committeeIssuerLines,
  committeeLine,
  committeeName,
  communeName,
  councilAbbreviation,
  councilName,
  dateText,
  dateline,
  headPostOf,
  issuerLines,
  linesField,
  padded,
  postLines,
  referenceLines,
  symbolOf,
  unitWord,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { moneyArticle } from '../decision/articles'
import type { SubmissionFields } from './fields'

/**
 * Number and symbol of the submission; blanks while it is a draft. The room stands in it whichever way its head signs: "TTr-VHXH" is
 * what our notes give a room's submission to the chairman (the-thuc-van-ban §4.1), "TTr-UBND" the committee's to the city. Whether
 * one signed "TL. CHỦ TỊCH" takes the committee's symbol with its head is not settled there.
 */
export const submissionSymbol = ({ office, submission }: PaperCase): string =>
  symbolOf(submission?.number ?? null, 'TTr', office.advisingRoom.abbreviation)
const submissionDay = ({ round, submission, meeting }: PaperCase): string =>
  dateText(submission?.issuedOn ?? null, meeting?.heldOn ?? round.openedOn)
/** "Nam Sách, ngày 05 tháng 12 năm 2026". */
export const submissionDateline = (awardCase: PaperCase): string => dateline(awardCase.office, submissionDay(awardCase))

/** Issuer lines: the room under the committee, or the committee itself where the head signs "TL. CHỦ TỊCH". */
export const submissionIssuerLines = ({ office }: Pick<PaperCase, 'office'>): string[] =>
  office.advisingRoom.signs === 'ownSeal' ? issuerLines(office, office.advisingRoom.name) : committeeIssuerLines(office)

export const submissionSubject = (awardCase: PaperCase): string =>
  `Về việc đề nghị ${awardingWords(awardGroups(honoreesOf(awardCase)))} cho ${kindsOfHonorees(honoreesOf(awardCase))}${meritClause(awardCase)}`

const addressees = ({ office, submission }: PaperCase): string[] => {
  const typed = (submission?.addressee ?? '')
    .split(';')
    .map(withoutEndMark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return typed.length === 0 ? [`Chủ tịch ${committeeName(office)}`] : typed
}

/** What the request rests on: the law, the plan. */
const bases = ({ office, law, movement, round, submission, meeting }: PaperCase): string[] => {
  const laws = defaultBases(law, submission?.issuedOn ?? meeting?.heldOn ?? round.openedOn).map((base) => withoutEndMark(base.text))
  const plan =
    movement === null || movement.plan.number === null || movement.plan.issuedOn === null
      ? []
      : [
          `Kế hoạch số\u00A0${symbolOf(movement.plan.number, 'KH', 'UBND')} ${dateText(movement.plan.issuedOn)} của ${committeeName(office)} ${decapitalise(withoutEndMark(movement.plan.subject))}`,
        ]
  const all = [...laws, ...plan]
  return all.map((base, index) => `- ${base}${index === all.length - 1 ? '.' : ';'}`)
}

/** Doubts that were looked into and let stand, each with who says so and why: the chairman signs knowing them. */
const lookedInto = ({ entries, law }: PaperCase): string[] => {
  const titles = new Map(law.rules.map(({ ruleId, title }) => [ruleId, title]))
  const noted = entries.flatMap(({ nominee, subject }) =>
    nominee.withdrawnReason !== null
      ? []
      : nominee.overrides.map(({ ruleId, by, on, reason }) => {
          const name = nameOfSubject(subject)
          const who = by === '' ? dateText(on) : `${by}, ${dateText(on)}`
          return `${name}: ${decapitalise(titles.get(ruleId) ?? ruleId)}; đã xem xét, giữ đề nghị với lý do: ${withoutEndMark(reason)} (${who})`
        }),
  )
  return noted.length === 0 ? [] : [`Trường hợp cần lưu ý: ${noted.join('; ')}.`]
}

/** How the nominees were gathered and what the council said, point by point. */
const course = (awardCase: PaperCase): string[] =>
  [...gatheringAndVote(awardCase), ...lookedInto(awardCase)].map((point, index) => `${index + 1}. ${point}`)

const gatheringAndVote = (awardCase: PaperCase): string[] => {
  const { office, meeting } = awardCase
  const proposed = proposedOf(awardCase)
  const women = awardCase.entries.filter(
    ({ nominee, subject }) => nominee.withdrawnReason === null && subject.kind === 'person' && subject.gender === 'female',
  ).length
  const gathered = `${office.advisingRoom.name} đã tổng hợp đề nghị khen thưởng của ${proposersWords(awardCase.entries)}: ${countsOrNone(proposed)}${women > 0 ? ` (trong đó có ${padded(women)} cá nhân là nữ)` : ''}.`
  if (meeting === null || meeting.heldOn === null) return [gathered]
  const present = meeting.attendance.filter((member) => member.isPresent).length
  const minutes = meeting.number === null ? '' : ` (Biên bản số\u00A0${symbolOf(meeting.number, 'BB', councilAbbreviation)})`
  const attendance = meeting.attendance.length === 0 ? '' : `, có mặt ${padded(present)}/${padded(meeting.attendance.length)} thành viên`
  const held = `Ngày ${dateText(meeting.heldOn).replace(/^ngày\s/u, '')}, ${councilName} ${unitWord(office)} họp xét khen thưởng${minutes}${attendance}; hình thức biểu quyết: ${methodWords[meeting.method]}.`
  if (!hasVotes(awardCase)) return [gathered, held]
  const refused = refusedOf(awardCase)
  const names = listedNames(refused)
  const result = `Kết quả: ${countsOrNone(honoreesOf(awardCase))} được ${thresholdWords(awardCase)} tổng số thành viên Hội đồng đồng ý.${refused.length === 0 ? '' : ` Không được thông qua: ${namesOrCount(refused.map((honoree) => names.get(honoree.nomineeId) ?? honoree.name))}.`}`
  return [gathered, held, result]
}

/** What is asked for. */
const request = (awardCase: PaperCase): string[] => {
  const { office } = awardCase
  const honorees = honoreesOf(awardCase)
  const groups = awardGroups(honorees)
  const what = groups.length === 0 ? `khen thưởng ${countsOf(honorees)}` : groupsSentence(groups)
  const money = moneyArticle(awardCase, honorees)
  return [
    `1. ${office.advisingRoom.name} đề nghị Chủ tịch Ủy ban nhân dân ${unitWord(office)} ${what}${meritClause(awardCase)} (có danh sách kèm theo).`,
    ...(money === null ? [] : [`2. ${money.noi_dung}`]),
  ]
}

/** Facts of the submission with its list. */
export const submissionFacts = (awardCase: PaperCase): SubmissionFields => {
  const { office } = awardCase
  const room = office.advisingRoom
  const isOwn = room.signs === 'ownSeal'
  const honorees = honoreesOf(awardCase)
  const groups = awardGroups(honorees)
  const to = addressees(awardCase)
  const first = to.length === 1
  const issuerOfList = isOwn ? `${room.name} ${communeName(office)}` : committeeName(office)
  return {
    co_quan_chu_quan: isOwn ? committeeLine(office) : office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(submissionIssuerLines(awardCase)),
    so_ky_hieu: submissionSymbol(awardCase),
    dia_danh_ngay: submissionDateline(awardCase),
    trich_yeu: printedSubject(awardCase, submissionSubject(awardCase)),
    mot_noi_gui: first,
    noi_gui: first ? (to[0] ?? '') : '',
    nhieu_noi_gui: first ? [] : to.map((noi, index) => ({ noi: `${noi}${index === to.length - 1 ? '.' : ';'}` })),
    mo_dau: `${room.name} trình Chủ tịch Ủy ban nhân dân ${unitWord(office)} xem xét, quyết định ${awardingWords(groups)} cho ${kindsOfHonorees(honorees)}${meritClause(awardCase)} như sau:`,
    can_cu: bases(awardCase).map((noi_dung) => ({ noi_dung })),
    qua_trinh: course(awardCase).map((noi_dung) => ({ noi_dung })),
    de_nghi: request(awardCase).map((noi_dung) => ({ noi_dung })),
    ket: `Kính trình Chủ tịch Ủy ban nhân dân ${unitWord(office)} xem xét, quyết định`,
    ...recipientFacts([], 'Như trên', `VT, ${room.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(
      isOwn
        ? postLines(office, [headPostOf(room.name).replace(/^Trưởng phòng .*$/u, 'Trưởng phòng')])
        : ['TL. CHỦ TỊCH', ...postLines(office, [headPostOf(room.name)])],
    ),
    nguoi_ky: room.headName,
    ten_danh_sach: printedTitle(awardCase, `Danh sách ${kindsTitle(honorees)} đề nghị ${awardingWords(groups)}`),
    kem_theo: referenceLines(
      office,
      `Kèm theo Tờ trình số\u00A0${submissionSymbol(awardCase)} ${submissionDay(awardCase)}`,
      `của ${issuerOfList}`,
    ),
    ...listFacts(honorees, 'running'),
  }
}
