import type { Finding } from '../finding'
import { anatomyOf } from './anatomy'
import type { FormCheck, FormContext } from './context'
import type { ReadModel } from './model'
import { readParagraphs, readText } from './readText'
import { basesInForce, basisCitations, basisMarks, decisionStands } from './rules/bases'
import { citationsAgree, firstMentionIsComplete } from './rules/citations'
import { endsWithMark, nothingAfterEnd } from './rules/ending'
import { datelineForm, subjectLine, symbolLine } from './rules/head'
import { headingsEndAlike, headingsLookAlike, numbersCountOn, numbersMatchParents } from './rules/outline'
import { addressees, articleRecipients, fileCopy, knownAbbreviations, recipientLines, taskedUnitsReceive } from './rules/recipients'
import { sameNames, sameSpelling } from './rules/sameness'
import { deputiesSignRightly, nameStandsBare, signsInRightName } from './rules/signature'
import { unicode } from './rules/page'
import { capitals, quotes, strayBlanks, wholeSentences } from './rules/wording'

/** Rules that read words alone. */
export const wordRules: readonly FormCheck[] = [
  symbolLine,
  datelineForm,
  subjectLine,
  basisMarks,
  basisCitations,
  basesInForce,
  decisionStands,
  unicode,
  citationsAgree,
  firstMentionIsComplete,
  numbersMatchParents,
  numbersCountOn,
  headingsLookAlike,
  headingsEndAlike,
  articleRecipients,
  addressees,
  recipientLines,
  fileCopy,
  knownAbbreviations,
  taskedUnitsReceive,
  endsWithMark,
  nothingAfterEnd,
  signsInRightName,
  deputiesSignRightly,
  nameStandsBare,
  capitals,
  quotes,
  strayBlanks,
  wholeSentences,
  sameNames,
  sameSpelling,
]

const byNumber = (a: Finding, b: Finding): number => a.id.localeCompare(b.id)

/** Runs rules over a read document; findings in the order of their numbers. */
export const applyRules = (model: ReadModel, rules: readonly FormCheck[], context: FormContext): Finding[] => {
  const anatomy = anatomyOf(model, context.documentType)
  // A certificate's sheet has its own layout and checks: only its letters are judged here.
  return (anatomy.isCertificate ? [unicode] : rules).flatMap((rule) => rule(anatomy, context)).toSorted(byNumber)
}

/** The form findings of a text, given whole or as paragraphs in order. What only a page shows (fonts, margins) is not judged. */
export const checkText = (text: string | readonly string[], context: FormContext = {}): Finding[] =>
  applyRules(typeof text === 'string' ? readText(text) : readParagraphs(text), wordRules, context)
