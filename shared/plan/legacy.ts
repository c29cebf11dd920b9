import { detectLegacy, type LegacyEncoding } from '../lib/legacyFont'
import { unicodeOf } from '../lib/legacyText'
import { cleanLine } from '../lib/text'

/** The old encoding that most of these lines were typed in; `null` when they read as Unicode. */
export function encodingOf(texts: readonly string[]): LegacyEncoding | null {
  const found = texts.filter((text) => text.length > 20).map((text) => detectLegacy(text))
  const old = found.filter((encoding) => encoding !== null)
  if (old.length === 0 || old.length < found.length * 0.4) return null
  const count = (encoding: LegacyEncoding): number => old.filter((one) => one === encoding).length
  return old.toSorted((a, b) => count(b) - count(a))[0] ?? null
}

/** A line of a text that was typed in an old encoding, in Unicode: by its own letters where they show it, else as most of the text. */
export const inUnicode = (text: string, usual: LegacyEncoding): string => cleanLine(unicodeOf(text, detectLegacy(text) ?? usual))
