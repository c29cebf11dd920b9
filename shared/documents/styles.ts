import type { Honoree } from '../domain/case/honorees'
import type { PaperCase } from '../domain/case/types'
import { wordingOf } from '../domain/case/wording'
import { balancedLines, textWidthMm } from '../lib/timesWidths'
import { awardGroups, columnAwards } from './words/awards'
import type { HeadStyle } from './parts/head'
import type { ListStyle } from './parts/honoreeLists'
import { apartMm, issuerRuleMm, leastAwardMm, liesOnItsSide, lowerRow, subjectStyle } from './parts/lengths'
import { listedNames, tellsAchievements } from './words/list'
import { hasOwnAmounts } from './words/money'
import { letterDateline, letterSymbol, type Letter } from './words/letter'
import { textWidth } from './page'
import { committeeIssuerLines, headWording, type Headed } from './words/office'
import { awardWhole } from './words/unbroken'

type HeadOptions = {
  readonly hasParent: boolean
  readonly issuerLines: readonly string[]
  /** Number and symbol under the issuer, place and day under the motto, as they will stand; `null` where the document has none. */
  readonly number: string | null
  readonly dateline: string | null
}

/** How the heading of a case's document is drawn. */
export const headStyle = (headed: Headed, { hasParent, issuerLines, number, dateline }: HeadOptions): HeadStyle => {
  const scheme = headed.office.style.sizeScheme
  const row = lowerRow(scheme, number ?? '', dateline ?? '', headWording(headed) >= 17 ? apartMm : 0)
  return {
    scheme,
    ...row,
    hasParent,
    issuerRuleMm: issuerRuleMm(issuerLines, row.headScheme),
    hasNumber: number !== null,
    hasDateline: dateline !== null,
  }
}

/** What the papers that the committee or its chairman signs share: heading, subject line, initials. */
export const committeeStyle = (
  headed: Headed,
  { number, dateline, subject }: { readonly number: string; readonly dateline: string; readonly subject: string },
) => ({
  head: headStyle(headed, {
    hasParent: headed.office.style.showParentOrgan,
    issuerLines: committeeIssuerLines(headed),
    number,
    dateline,
  }),
  subject: subjectStyle(subject, headed.office.style.sizeScheme),
  hasInitials: headed.office.style.drafterInitials !== '',
})

/** How a letter of the committee is drawn. */
export const letterStyle = (letter: Letter) => ({
  head: headStyle(letter, {
    hasParent: letter.office.style.showParentOrgan,
    issuerLines: committeeIssuerLines(letter),
    number: letterSymbol(letter),
    dateline: letterDateline(letter),
  }),
  hasInitials: letter.office.style.drafterInitials !== '',
})

/** Room beside the words of a cell: its margins, and what the width of a text is off by. */
export const besideMm = 3.4
/** Widths go by steps, so that few templates are drawn. */
const stepMm = 4
const mostNameMm = 60
/** The same in a list without achievements, where an address leaves the room; lists signed in wording 17 and before part such a name. */
const mostNameAloneMm = 68
const mostAwardMm = 59

/** What the widest of these texts needs in a column, by steps; what is wider than the most is parted and asks for nothing. */
export const widthOf = (texts: readonly string[], sizePt: number, mostMm: number): number => {
  const widest = texts.map((text) => textWidthMm(text, { sizePt }) + besideMm).filter((width) => width <= mostMm)
  return Math.ceil(Math.max(0, ...widest) / stepMm) * stepMm
}

/** Lines that an award may take in a list with achievements: two where the page lies on its side and has the room, three where it stands. */
const awardLines = { side: 2, upright: 3 } as const
const mostAwardBesideMm = 42
/** The least width in which every award of a list stands in so many lines: "Huân chương / Lao động hạng Ba". */
export const awardColumnMm = (awards: readonly string[], sizePt: number, lines: number, least = leastAwardMm): number => {
  const fits = (widthMm: number): boolean =>
    awards.every((text) => balancedLines(awardWhole(text), widthMm - besideMm, { sizePt }).length <= lines)
  let widthMm = least
  while (widthMm < mostAwardBesideMm && !fits(widthMm)) widthMm += 1
  return widthMm
}

/** Width of a column of serials in a list of so many. */
export const serialMm = (count: number): number => (count < 1000 ? 10 : 12)

const sections = { tap_the: 'collective', ca_nhan: 'person', ho_gia_dinh: 'household' } as const
/** What the names of each section need on one line. */
const sectionNames = (paper: PaperCase, honorees: readonly Honoree[], sizePt: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(sections).map(([rows, kind]) => {
      const ours = honorees.filter(({ subjectKind }) => subjectKind === kind)
      // A collective's name may take several lines: the widest tells that its column needs its whole share.
      return [rows, widthOf([...listedNames(paper, ours).values()], sizePt, kind === 'collective' ? textWidth : mostNameMm)]
    }),
  )

/** What the posts of persons and the addresses of households need: the widest tells that a column needs its whole share. */
const sectionDetails = (honorees: readonly Honoree[], sizePt: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(sections).map(([rows, kind]) => [
      rows,
      widthOf(
        honorees.flatMap(({ subjectKind, detail }) => (subjectKind === kind ? [detail] : [])),
        sizePt,
        Infinity,
      ),
    ]),
  )

/** How a list of these honorees is drawn: names of people stand on one line where the page has room for them. */
export const listStyle = (awardCase: PaperCase, honorees: readonly Honoree[]): ListStyle => {
  const sizePt = awardCase.office.style.listFontPt
  const style = {
    scheme: awardCase.office.style.sizeScheme,
    sizePt,
    withAward: awardGroups(honorees).length > 1,
    withAmount: hasOwnAmounts(awardCase, honorees),
    withAchievement: tellsAchievements(awardCase, honorees),
    // The submission upward has no sums, but awards of several givers.
    ...(wordingOf(awardCase) >= 18 && awardCase.ruling.kind === 'submissionUp' ? { hasWholeAwards: true } : {}),
  }
  if (wordingOf(awardCase) < 14) return style
  const people = honorees.filter(({ subjectKind }) => subjectKind !== 'collective')
  const names = listedNames(awardCase, people)
  const awards = [...new Set(columnAwards(awardCase, honorees).values())]
  return {
    ...style,
    numberMm: serialMm(honorees.length),
    nameMm: widthOf([...names.values()], sizePt, wordingOf(awardCase) >= 18 && !style.withAchievement ? mostNameAloneMm : mostNameMm),
    awardMm: Math.max(leastAwardMm, widthOf(awards, sizePt, mostAwardMm)),
    ...(wordingOf(awardCase) < 16
      ? {}
      : { isEndedInside: true, awardBesideMm: awardColumnMm(awards, sizePt, liesOnItsSide(style) ? awardLines.side : awardLines.upright) }),
    ...(wordingOf(awardCase) < 17 ? {} : { sectionNameMm: sectionNames(awardCase, honorees, sizePt) }),
    ...(wordingOf(awardCase) < 18 || !style.withAchievement ? {} : { sectionDetailMm: sectionDetails(honorees, sizePt) }),
    ...(wordingOf(awardCase) < 15 || style.withAchievement
      ? {}
      : {
          detailMm: widthOf(
            people.map(({ detail }) => detail),
            sizePt,
            mostNameMm,
          ),
        }),
  }
}
