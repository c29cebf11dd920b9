import type { WordFileParts } from '../../lib/wordParts'
import type { Finding } from '../finding'
import { unreadable } from './catalogue'
import { applyRules, wordRules } from './checkText'
import type { FormCheck, FormContext } from './context'
import { readDocument } from './readDocument'
import { appendicesMatch, countsMatch, referenceMatches } from './rules/appendix'
import { issued, issuerName, mottoWords } from './rules/head'
import { bodySize, fontAndColor, pageMargins, pageNumbers, paperSize, paragraphForm, ruleLengths, sizeScheme } from './rules/page'

/** Rules that need the page as well as the words. */
const pageRules: readonly FormCheck[] = [
  paperSize,
  pageMargins,
  fontAndColor,
  bodySize,
  sizeScheme,
  pageNumbers,
  paragraphForm,
  ruleLengths,
  mottoWords,
  issuerName,
  issued,
  appendicesMatch,
  referenceMatches,
  countsMatch,
]

/** The form findings of any Word file, packed or as its parts. A file that cannot be read gives one finding that says so. */
export const checkForm = (file: Uint8Array | WordFileParts, context: FormContext = {}): Finding[] => {
  const model = readDocument(file)
  return model === null ? [unreadable] : applyRules(model, [...pageRules, ...wordRules], context)
}
