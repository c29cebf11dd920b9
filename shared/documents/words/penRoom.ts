import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import type { FieldValue, FieldValues } from '../definition'

/**
 * What is still to come in a sentence is dotted, so that it reads as a form to be written into: "Tờ trình số ……/TTr-VHXH ngày …… tháng …… năm 2026".
 * Blanks alone ran together as soon as somebody kept or edited the sentence ("số /TTr-VHXH ngày tháng").
 */

const dots = '……'
/** A paper's own number and day, over its title, stay blank: they are stamped or written there. */
const ownFields = new Set(['so_ky_hieu', 'dia_danh_ngay'])
const openNumber = /(?<!\p{L})(số)[ \u00A0]+(?=\/\p{Lu})/giu
const openDay = /ngày[ \u00A0]{3,}tháng/gu
const openMonth = /tháng[ \u00A0]{3,}năm/gu
const openYear = /năm[ \u00A0]{3,}/gu
/** A kept sentence whose blanks have run together: a day behind a symbol that names none. */
const lostDay = /(\/\p{Lu}[\p{L}\u2011-]*) ngày tháng năm(?=$|[ .,;)])/gu

/** Asked of every cell of a list of thousands: plain searches. */
const mayBeOpen = (text: string): boolean => text.includes('\u00A0\u00A0') || text.includes('ố /') || text.includes(' ngày tháng năm')

/** A sentence with room for the pen where a number or a day of another paper is open. */
export const withRoomForPen = (text: string): string =>
  mayBeOpen(text)
    ? text
        .replace(openNumber, `$1\u00A0${dots}`)
        .replace(lostDay, `$1 ngày\u00A0\u00A0\u00A0tháng\u00A0\u00A0\u00A0năm`)
        .replace(openDay, `ngày\u00A0${dots} tháng`)
        .replace(openMonth, `tháng\u00A0${dots} năm`)
        .replace(openYear, (blanks) => `năm\u00A0${dots}${blanks.endsWith(' ') ? ' ' : ''}`)
    : text

const dotted = (name: string, value: FieldValue): FieldValue => {
  if (ownFields.has(name)) return value
  if (Array.isArray(value)) return value.map(dottedIn)
  return typeof value === 'string' ? withRoomForPen(value) : value
}
const dottedIn = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, dotted(name, value)]))

/** Papers signed before wording 16 keep their blanks. A draft that corrects names who was honoured, and is a draft of today. */
const keepsBlanks = (input: object): boolean => {
  if (!('honoured' in input)) return false
  const paper = input as Pick<PaperCase, 'honoured' | 'wording' | 'ruling'>
  const isDraft = paper.wording === undefined && paper.ruling.status === 'draft'
  return !isDraft && wordingOf(paper) < 16
}

/** The values of a paper with room for the pen in its sentences. */
export const withOpenPlaces = (input: object, values: FieldValues): FieldValues => (keepsBlanks(input) ? values : dottedIn(values))
