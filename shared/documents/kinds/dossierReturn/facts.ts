import { effectiveDay } from '../../../domain/case/honorees'
import { printedAwardName, printedDetail, titleFor } from '../../../domain/case/names'
import type { Entry, PaperCase } from '../../../domain/case/types'
import { needsCouncil } from '../../../domain/round/rules'
import { awardNameOf } from '../../../law/names'
import { awardFormOn } from '../../../law/select'
import { laterOf, shortDate, type CalendarDate } from '../../../lib/dates'
import { capitalise } from '../../../lib/text'
import { columnAwardPhrase } from '../../words/awards'
import { paragraphs, roomHead } from '../../words/issuers'
import { printedSubject } from '../../words/lines'
import { nameOfSubject } from '../../words/names'
import { dateText, dateline, headPostOf, linesField, padded, postLines, withoutEndMark } from '../../words/office'
import type { DossierReturnFields } from './fields'

/** The unit that put a line forward: as the list says, else the workplace, else the subject itself. */
export const senderOf = ({ nominee, subject }: Entry): string => {
  if (nominee.proposedBy !== '') return nominee.proposedBy
  return subject.kind === 'person' && subject.unit !== '' ? subject.unit : nameOfSubject(subject)
}

/** Whether the sender is the person or the household itself. */
export const isSentByOneself = (entry: Entry): boolean =>
  entry.subject.kind !== 'collective' && senderOf(entry) === nameOfSubject(entry.subject)

/** The day the slip is of: the last on which one of its dossiers went back. */
const dayOf = ({ entries }: PaperCase): CalendarDate | null =>
  entries.reduce<CalendarDate | null>((latest, { nominee }) => {
    const on = nominee.returnedOn ?? null
    return on === null ? latest : laterOf(on, latest)
  }, null)

export const returnDateline = (paper: PaperCase): string => dateline(paper.office, dateText(dayOf(paper), paper.round.openedOn))
export const returnSubject = ({ round }: PaperCase): string => `Hồ sơ đề nghị khen thưởng: ${withoutEndMark(round.name)}`

/** Facts of the slip: which dossiers, each with its reason, and until when they can come again. */
export const returnFacts = (paper: PaperCase): DossierReturnFields => {
  const { office, entries, round, law } = paper
  const room = office.advisingRoom
  const [first] = entries
  const day = effectiveDay(paper)
  // A day that is over when the slip is written asks for nothing.
  const due = round.submissionDueOn !== null && round.submissionDueOn > (dayOf(paper) ?? '') ? round.submissionDueOn : null
  const until = due === null ? '' : ` trước ngày ${shortDate(due)}`
  const orElse = due === null ? '' : '; quá thời hạn coi như không đề nghị trong đợt này'
  return {
    ...roomHead(paper),
    dia_danh_ngay: returnDateline(paper),
    trich_yeu: printedSubject(paper, returnSubject(paper)),
    noi_gui: first === undefined ? '……' : senderOf(first),
    mo_dau: `${room.name} trả lại ${padded(entries.length)} hồ sơ đề nghị khen thưởng sau đây để bổ sung, hoàn thiện:`,
    ho_so: entries.map((entry, index) => {
      const { nominee, subject } = entry
      const form = awardFormOn(law, nominee.awardCode, subject.kind, day)
      const reason = withoutEndMark(nominee.withdrawnReason ?? '')
      return {
        stt: String(index + 1),
        ten: nameOfSubject(subject, paper),
        chuc_vu_don_vi: printedDetail(paper, entry),
        hinh_thuc:
          form === undefined
            ? awardNameOf(law, nominee.awardCode)
            : columnAwardPhrase({ name: titleFor(paper, printedAwardName(paper, form), subject.name), isTitle: form.kind === 'title' }),
        ly_do: reason === '' ? '' : `${capitalise(reason)}.`,
      }
    }),
    yeu_cau: paragraphs([
      `Đề nghị bổ sung và gửi lại hồ sơ về ${room.name}${until} để tổng hợp, trình ${needsCouncil(paper.round) ? 'Hội đồng xét' : 'xét khen thưởng'}${orElse}.`,
    ]),
    chuc_vu_ky: linesField(postLines(office, [headPostOf(room.name).replace(/^Trưởng phòng .*$/u, 'Trưởng phòng')])),
    nguoi_ky: room.headName,
  }
}
