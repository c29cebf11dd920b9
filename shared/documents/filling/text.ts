import type { FieldValue, FieldValues } from '../definition'

/** What stands in a document may not be in XML, or not in a name: control characters but the line feed, zero-width marks, lone surrogates. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFF9-\uFFFF]|\p{Cs}/gu

/** A text as a document takes it: line feeds for all line ends, blanks for tabs, composed letters, nothing that cannot be printed. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\u2029/g, '\n')
    // A tab is no sign of a text: in Word it would be a jump, raw it is nothing at all. A soft line break was set for another page.
    .replace(/[\t\u000B\u2028]+/g, ' ')
    .replace(unprintable, '')
    // A line that began with "- Khen thưởng" would look like an item of a list; years stay together.
    .replace(/(?<=\d) ([-–]) (?=\d)/gu, '\u00A0$1\u00A0')
    .replace(/(?<=[^\s:;,.]) (?=[-–] )/gu, '\u00A0')
    .normalize('NFC')

const clean = (value: FieldValue): FieldValue =>
  typeof value === 'string' ? cleanText(value) : Array.isArray(value) ? value.map(cleanAll) : value
export const cleanAll = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clean(value)]))

const isPlain = (value: string): boolean => asItIs.test(value) && !value.includes(' - ')
/** Letters and marks that stand in XML as they are and are composed already: nearly every word of a list. */
const asItIs = /^[ !#-%(-;=?-~\u00A0-\u00AC\u00AE-\u02FF\u1EA0-\u1EFF\u2010\u2012-\u2027]*$/
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** A value as XML text, cleaned and with its signs escaped. Line feeds stay. */
export const xmlText = (value: string): string =>
  isPlain(value) ? value : cleanText(value).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
