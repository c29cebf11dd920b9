import type { Instrument } from '../../law/types'
import type { Finding } from '../finding'
import type { Anatomy } from './anatomy'
import { usualAbbreviations } from './words'

/** What the office knows about a document besides its words. Everything may be missing: then the document alone is judged. */
export type FormContext = {
  /** "KẾ HOẠCH"; overrides the type read from the words. */
  readonly documentType?: string
  /** A draft may still lack number and day: those rules warn instead of blocking. */
  readonly isDraft?: boolean
  readonly abbreviations?: readonly { readonly name: string; readonly abbreviation: string }[]
  /** The unit that writes the document: it keeps the files and needs no line of its own. */
  readonly draftingUnit?: { readonly name: string; readonly abbreviation: string }
  /** Who the plan gives tasks to; read from the headings of the last part when missing. */
  readonly actors?: readonly string[]
  /** The law book's instruments, for bases that no longer hold on `onDate`. */
  readonly instruments?: readonly Instrument[]
  /** The day the document counts from, `YYYY-MM-DD`. */
  readonly onDate?: string
  /** Numbers already given this year, as printed: "12/QĐ-UBND". */
  readonly usedSymbols?: readonly string[]
}

/** One form rule, or a family of them, over a recognised document. */
export type FormCheck = (anatomy: Anatomy, context: FormContext) => Finding[]

/** The office's short names with the usual ones that every commune has. */
export const abbreviationsOf = (context: FormContext): readonly { readonly name: string; readonly abbreviation: string }[] => [
  ...(context.abbreviations ?? []),
  ...usualAbbreviations,
  ...(context.draftingUnit === undefined ? [] : [context.draftingUnit]),
]

/** "Kế hoạch" of "KẾ HOẠCH"; "văn bản" where the type is not known. */
export const typeInWords = (anatomy: Anatomy): string => {
  const type = anatomy.type ?? (anatomy.isLetter ? 'công văn' : 'văn bản')
  return type.charAt(0).toLocaleUpperCase('vi') + type.slice(1).toLocaleLowerCase('vi')
}

/** Whether the paper has articles, as decisions do. */
export const hasArticles = (anatomy: Anatomy): boolean => anatomy.outline.some((entry) => entry.kind === 'article')

/** A few words of a text to find it by. */
export const excerpt = (text: string, at = 0, length = 40): string => {
  const start = Math.max(0, at - Math.floor(length / 2))
  return `${start > 0 ? '…' : ''}${text.slice(start, start + length).trim()}${start + length < text.length ? '…' : ''}`
}
