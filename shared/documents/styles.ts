import type { Honoree } from '../domain/case/honorees'
import type { AwardCase } from '../domain/case/types'
import { awardGroups } from './awardWords'
import type { HeadStyle } from './parts/head'
import { issuerRuleMm } from './parts/head'
import type { ListStyle } from './parts/honoreeLists'

type HeadOptions = {
  readonly hasParent: boolean
  readonly issuerLines: readonly string[]
  readonly hasNumber?: boolean
  readonly hasDateline?: boolean
}

/** How the heading of a case's document is drawn. */
export const headStyle = (
  { office }: Pick<AwardCase, 'office'>,
  { hasParent, issuerLines, hasNumber = true, hasDateline = true }: HeadOptions,
): HeadStyle => ({
  scheme: office.style.sizeScheme,
  hasParent,
  issuerRuleMm: issuerRuleMm(issuerLines, office.style.sizeScheme),
  hasNumber,
  hasDateline,
})

/** How a list of these honorees is drawn. */
export const listStyle = (awardCase: AwardCase, honorees: readonly Honoree[]): ListStyle => ({
  scheme: awardCase.office.style.sizeScheme,
  sizePt: awardCase.office.style.listFontPt,
  withAward: awardGroups(awardCase, honorees).length > 1,
})
