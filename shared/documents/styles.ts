import type { Honoree } from '../domain/case/honorees'
import type { PaperCase } from '../domain/case/types'
import { awardGroups } from './words/awards'
import type { HeadStyle } from './parts/head'
import type { ListStyle } from './parts/honoreeLists'
import { issuerRuleMm, lowerRow, subjectStyle } from './parts/lengths'
import { tellsAchievements } from './words/list'
import { hasOwnAmounts } from './words/money'
import { letterDateline, letterSymbol, type Letter } from './words/letter'
import { committeeIssuerLines } from './words/office'

type HeadOptions = {
  readonly hasParent: boolean
  readonly issuerLines: readonly string[]
  /** Number and symbol under the issuer, place and day under the motto, as they will stand; `null` where the document has none. */
  readonly number: string | null
  readonly dateline: string | null
}

/** How the heading of a case's document is drawn. */
export const headStyle = ({ office }: Pick<PaperCase, 'office'>, { hasParent, issuerLines, number, dateline }: HeadOptions): HeadStyle => {
  const row = lowerRow(office.style.sizeScheme, number ?? '', dateline ?? '')
  return {
    scheme: office.style.sizeScheme,
    ...row,
    hasParent,
    issuerRuleMm: issuerRuleMm(issuerLines, row.headScheme),
    hasNumber: number !== null,
    hasDateline: dateline !== null,
  }
}

/** What the papers that the committee or its chairman signs share: heading, subject line, initials. */
export const committeeStyle = (
  { office }: Pick<PaperCase, 'office'>,
  { number, dateline, subject }: { readonly number: string; readonly dateline: string; readonly subject: string },
) => ({
  head: headStyle({ office }, { hasParent: office.style.showParentOrgan, issuerLines: committeeIssuerLines(office), number, dateline }),
  subject: subjectStyle(subject, office.style.sizeScheme),
  hasInitials: office.style.drafterInitials !== '',
})

/** How a letter of the committee is drawn. */
export const letterStyle = (letter: Letter) => ({
  head: headStyle(letter, {
    hasParent: letter.office.style.showParentOrgan,
    issuerLines: committeeIssuerLines(letter.office),
    number: letterSymbol(letter),
    dateline: letterDateline(letter),
  }),
  hasInitials: letter.office.style.drafterInitials !== '',
})

/** How a list of these honorees is drawn. */
export const listStyle = (awardCase: PaperCase, honorees: readonly Honoree[]): ListStyle => ({
  scheme: awardCase.office.style.sizeScheme,
  sizePt: awardCase.office.style.listFontPt,
  withAward: awardGroups(honorees).length > 1,
  withAmount: hasOwnAmounts(awardCase, honorees),
  withAchievement: tellsAchievements(awardCase, honorees),
})
