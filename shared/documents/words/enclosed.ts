import type { Honoree } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { areNamed, kindsOfHonorees } from './awards'
import { councilAbbreviation, councilName, dateText, symbolOf, unitWord } from './office'

/** The papers that go with a submission, by name; `also` closes the list. Source: Decree 152/2025/NĐ-CP, art. 33. */
export const enclosedSentence = (paper: PaperCase, honorees: readonly Honoree[], also: readonly string[] = []): string => {
  const { office, meeting } = paper
  const minutes =
    meeting === null || meeting.heldOn === null
      ? []
      : [
          `Biên bản họp ${councilName} ${unitWord(office)}${meeting.number === null ? '' : ` số\u00A0${symbolOf(meeting.number, 'BB', councilAbbreviation)}`} ${dateText(meeting.heldOn)}`,
        ]
  const list = areNamed(paper, honorees) ? [] : [`danh sách ${kindsOfHonorees(honorees)} đề nghị khen thưởng`]
  return `Hồ sơ kèm theo: ${[...list, ...minutes, `báo cáo thành tích của ${kindsOfHonorees(honorees)} được đề nghị`, ...also].join('; ')}.`
}
