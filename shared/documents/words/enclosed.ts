import { requiredPapers } from '../../domain/case/dossier'
import { effectiveDay, type Honoree } from '../../domain/case/honorees'
import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import { cleanLine, decapitalise } from '../../lib/text'
import { areNamed, kindsOfHonorees } from './awards'
import { balloted } from './ballots'
import { isInWriting } from './held'
import { councilAbbreviation, councilName, dateText, symbolOf, unitWord } from './office'

const reportName = /^báo cáo thành tích(?=$| )/iu

/** What the honorees' dossiers hold by the law book, each paper once; where the book says nothing, and in earlier wordings, a report of each. */
function dossierOf(paper: PaperCase, honorees: readonly Honoree[]): string[] {
  const reportOf = (of: readonly Honoree[]): string => `báo cáo thành tích của ${kindsOfHonorees(of)} được đề nghị`
  if (wordingOf(paper) < 11) return [reportOf(honorees)]
  const entries = new Map(paper.entries.map((entry) => [entry.nominee.id, entry]))
  const bringing = new Map<string, Honoree[]>()
  for (const honoree of honorees) {
    const entry = entries.get(honoree.nomineeId)
    const asked = entry === undefined ? [] : requiredPapers({ ...entry, round: paper.round }, paper.law, effectiveDay(paper))
    for (const { name } of asked) {
      const plain = decapitalise(cleanLine(name.replaceAll(/\([^)]*\)/gu, ' ')))
      bringing.set(plain, [...(bringing.get(plain) ?? []), honoree])
    }
  }
  if (bringing.size === 0) return [reportOf(honorees)]
  return [...bringing].map(([name, of]) => (reportName.test(name) ? reportOf(of) : name))
}

/** Whether one of them was voted on by ballot, so that a count goes with the minutes. */
const hasBallots = (paper: PaperCase, honorees: readonly Honoree[]): boolean => {
  const ids = new Set(honorees.map(({ nomineeId }) => nomineeId))
  return balloted(paper).some(({ nomineeId }) => ids.has(nomineeId))
}

/** The papers that go with a submission, by name; `also` closes the list. Source: Decree 152/2025/NĐ-CP, art. 33. */
export const enclosedSentence = (paper: PaperCase, honorees: readonly Honoree[], also: readonly string[] = []): string => {
  const { office, meeting } = paper
  const minutes =
    meeting === null || meeting.heldOn === null
      ? []
      : [
          `${isInWriting(paper) ? 'Biên bản tổng hợp ý kiến bằng văn bản của' : 'Biên bản họp'} ${councilName} ${unitWord(office)}${meeting.number === null ? '' : ` số\u00A0${symbolOf(meeting.number, 'BB', councilAbbreviation)}`} ${dateText(meeting.heldOn)}`,
        ]
  const counted = wordingOf(paper) >= 18 && meeting?.heldOn != null && hasBallots(paper, honorees) ? ['Biên bản kiểm phiếu'] : []
  const list = areNamed(paper, honorees) ? [] : [`danh sách ${kindsOfHonorees(honorees)} đề nghị khen thưởng`]
  return `Hồ sơ kèm theo: ${[...list, ...minutes, ...counted, ...dossierOf(paper, honorees), ...also].join('; ')}.`
}
