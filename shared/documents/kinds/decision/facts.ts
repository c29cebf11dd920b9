import { honoreesOf } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { awardGroups, awardingTitle, defaultDecisionSubject } from '../../words/awards'
import { kindsTitle, listFacts } from '../../words/list'
import { printedSubject, printedTitle } from '../../words/lines'
import { recipientFacts } from '../../words/recipients'
import {
  chairPosts,
  committeeIssuerLines,
  committeeName,
  councilName,
  dateText,
  dateline,
  linesField,
  postLines,
  referenceLines,
  signerOf,
  symbolOf,
  unitWord,
  upper,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { awardingArticle, executionText, moneyArticle, numberedArticles, type Article } from './articles'
import { decisionBases } from './bases'
import type { DecisionFields } from './fields'

/** The decision's number and symbol; blanks while it is a draft. */
export const decisionSymbol = ({ ruling }: PaperCase): string => symbolOf(ruling.number, 'QĐ', 'UBND')
/** "ngày 15 tháng 12 năm 2026" of the decision; blanks while it is a draft. */
export const decisionDay = ({ round, ruling, meeting }: PaperCase): string => dateText(ruling.issuedOn, meeting?.heldOn ?? round.openedOn)
/** "Nam Sách, ngày 15 tháng 12 năm 2026". */
export const decisionDateline = (awardCase: PaperCase): string => dateline(awardCase.office, decisionDay(awardCase))
/** "Kèm theo Quyết định số 312/QĐ-UBND ngày … của Chủ tịch Ủy ban nhân dân xã Nam Sách": the same words wherever a paper names its decision. */
export const decisionReference = (awardCase: PaperCase, opening: 'Kèm theo' | 'Theo'): string =>
  referenceLines(
    awardCase.office,
    `${opening} Quyết định số\u00A0${decisionSymbol(awardCase)} ${decisionDay(awardCase)}`,
    `của Chủ tịch ${committeeName(awardCase.office)}`,
  )
export const decisionSubject = (awardCase: PaperCase): string =>
  awardCase.ruling.subject === '' ? defaultDecisionSubject(awardCase, honoreesOf(awardCase)) : withoutEndMark(awardCase.ruling.subject)

/** Facts of the decision and its list. */
export const decisionFacts = (awardCase: PaperCase): DecisionFields => {
  const { office, ruling } = awardCase
  const honorees = honoreesOf(awardCase)
  const articles: Article[] = [
    awardingArticle(awardCase, honorees),
    ...[moneyArticle(awardCase, honorees)].filter((article) => article !== null),
  ]
  const last = articles.length + 1
  const signer = signerOf(office, ruling.signerId)
  const own = ruling.recipients.map((recipient) => recipient.text)
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(awardCase)),
    so_ky_hieu: decisionSymbol(awardCase),
    dia_danh_ngay: decisionDateline(awardCase),
    trich_yeu: printedSubject(awardCase, decisionSubject(awardCase)),
    tham_quyen: upper(`Chủ tịch ${committeeName(office)}`),
    can_cu: decisionBases(awardCase).map((noi_dung) => ({ noi_dung })),
    dieu: numberedArticles(articles),
    so_dieu_thi_hanh: String(last),
    thi_hanh: executionText(awardCase, honorees),
    ...recipientFacts(
      own.length > 0 ? own : [`${councilName} ${unitWord(office)}`],
      `Như Điều ${last}`,
      `VT, ${office.advisingRoom.abbreviation}`,
    ),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, chairPosts(signer))),
    nguoi_ky: signer?.fullName ?? '',
    ten_danh_sach: printedTitle(awardCase, `Danh sách ${kindsTitle(honorees)} được ${awardingTitle(awardCase, awardGroups(honorees))}`),
    kem_theo: decisionReference(awardCase, 'Kèm theo'),
    ...listFacts(awardCase, honorees, 'register'),
  }
}
