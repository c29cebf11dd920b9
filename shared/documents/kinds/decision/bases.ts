import { effectiveDay } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { basesFor } from '../../../law/bases'
import { baseOrder, planBase } from '../../words/bases'
import { councilAbbreviation, councilName, dateText, headPostOf, symbolOf, unitWord, withoutEndMark } from '../../words/office'

const openings = /^(căn cứ|theo|xét|thực hiện|trên cơ sở)\s/iu
const proposal = /^(theo|xét) đề nghị/iu

/** The line of the submission: "Theo đề nghị của Trưởng phòng … tại Tờ trình số 21/TTr-VHXH ngày …". */
export const proposalBase = ({ office, round, ruling, submission }: PaperCase): string =>
  `Theo đề nghị của ${headPostOf(office.advisingRoom.name)} tại Tờ trình số\u00A0${symbolOf(submission?.number ?? null, 'TTr', office.advisingRoom.abbreviation)} ${dateText(submission?.issuedOn ?? null, ruling.issuedOn ?? round.openedOn)}`

/** The council's minutes as a base; none before the meeting. */
const minutesBase = ({ office, meeting }: PaperCase): string[] => {
  if (meeting === null || meeting.heldOn === null) return []
  const number = meeting.number === null ? 'họp' : `số\u00A0${symbolOf(meeting.number, 'BB', councilAbbreviation)}`
  return [`Căn cứ Biên bản ${number} ${dateText(meeting.heldOn)} của ${councilName} ${unitWord(office)}`]
}

/**
 * The bases as printed: the office's own where it chose them, else those of the law book on the case's day, the plan, the minutes;
 * the submission last. Every one ends with ";", the last with ".". Source: Decree 30/2020/NĐ-CP, Appendix I, part I, II.6.
 */
export const decisionBases = (awardCase: PaperCase): string[] => {
  const { ruling, law, round } = awardCase
  const chosen = ruling.bases.map((base) => base.text)
  const own = chosen.length > 0 ? chosen : basesFor(law, effectiveDay(awardCase), round.procedure, baseOrder(awardCase))
  const all = [
    ...own.map(withoutEndMark).map((base) => (openings.test(base) ? base : `Căn cứ ${base}`)),
    ...(chosen.length > 0 ? [] : [...planBase(awardCase).map((plan) => `Căn cứ ${plan}`), ...minutesBase(awardCase)]),
  ]
  const whole = all.some((base) => proposal.test(base)) ? all : [...all, proposalBase(awardCase)]
  return whole.map((base, index) => `${base}${index === whole.length - 1 ? '.' : ';'}`)
}
