import type { Finding } from '../../finding'
import { isUpper, type Anatomy } from '../anatomy'
import { finding } from '../catalogue'
import { excerpt, type FormCheck } from '../context'
import type { ReadParagraph } from '../model'
import { placeOf } from '../places'
import { capitalSlips } from '../words'

/** What people wrote: subject, bases, addressees, body. Recipients keep their own short forms. */
export const proseOf = (anatomy: Anatomy): readonly ReadParagraph[] => [
  ...anatomy.subject,
  ...anatomy.addressees,
  ...anatomy.bases,
  ...anatomy.body,
]

/** The first place of something found several times, and how often else. */
export const placesOf = (anatomy: Anatomy, paragraphs: readonly ReadParagraph[]): string => {
  const places = [...new Set(paragraphs.map((paragraph) => placeOf(anatomy, paragraph)))]
  return places.length <= 3 ? places.join('; ') : `${places.slice(0, 3).join('; ')} và ${places.length - 3} chỗ khác`
}

/** Whether the text before a match is the middle of a sentence. */
const isMiddle = (before: string): boolean => /[\p{L}\d,]["”’)]?\s+$/u.test(before) && !/(?:^|\s)(?:\p{L}|\d+)[.)]\s+$/u.test(before)

/** TT-45: capitals of organs, awards, documents and their parts. */
export const capitals: FormCheck = (anatomy) => {
  const found = new Map<string, { readonly x: string; readonly y: string; readonly at: ReadParagraph[] }>()
  for (const paragraph of proseOf(anatomy).filter(({ text }) => !isUpper(text))) {
    for (const { wrong, right, middle } of capitalSlips) {
      for (const match of paragraph.text.matchAll(wrong)) {
        const x = match[0].trim()
        if (middle && !isMiddle(paragraph.text.slice(0, match.index))) continue
        const y = right(x)
        if (x === y) continue
        const known = found.get(x) ?? { x, y, at: [] }
        known.at.push(paragraph)
        found.set(x, known)
      }
    }
  }
  return [...found.values()].map(({ x, y, at }) => finding('TT-45', placesOf(anatomy, at), { x, y }))
}

/** TT-46: quotation marks of one kind, in pairs, without blanks inside. */
export const quotes: FormCheck = (anatomy) => {
  const prose = proseOf(anatomy)
  const straight = prose.filter(({ text }) => text.includes('"'))
  const curly = prose.filter(({ text }) => /[“”]/u.test(text))
  const mixed = straight.length > 0 && curly.length > 0 ? [finding('TT-46', `“…” và "…" dùng lẫn: ${placesOf(anatomy, straight)}`)] : []
  return [
    ...mixed,
    ...prose.flatMap((paragraph): Finding[] => {
      const { text } = paragraph
      const inner = /“\s|\s”/u.exec(text) ?? straightInner(text)
      const isUnbalanced =
        (text.match(/“/gu)?.length ?? 0) !== (text.match(/”/gu)?.length ?? 0) || (text.match(/"/gu)?.length ?? 0) % 2 === 1
      if (inner !== null) return [finding('TT-46', `${placeOf(anatomy, paragraph)}: ${excerpt(text, inner.index)}`)]
      return isUnbalanced ? [finding('TT-46', `${placeOf(anatomy, paragraph)}: ${excerpt(text, Math.max(0, text.search(/["“”]/u)))}`)] : []
    }),
  ]
}

const straightInner = (text: string): { readonly index: number } | null => {
  const open = [...text.matchAll(/"/gu)].map(({ index }) => index)
  const wrong = open.find((index, at) => (at % 2 === 0 ? text[index + 1] === ' ' : text[index - 1] === ' '))
  return wrong === undefined ? null : { index: wrong }
}

const strays: readonly RegExp[] = [/\S {2,}\S/u, /\S ([,;:!?](?=\s|$)|\.(?=\s|$)(?!\.))/u, /[;.,]\s*[-–]$/u, /^[-–+]\s*[-–+]/u, /\s[-–]$/u]

/** TT-47: no double blanks, no blank before a mark, no dash left over. */
export const strayBlanks: FormCheck = (anatomy) =>
  [...proseOf(anatomy), ...anatomy.recipients].flatMap((paragraph) => {
    // Non-breaking blanks are set on purpose: only ordinary ones count.
    const text = paragraph.raw.replace(/\u00A0/g, '·').trim()
    const hit = strays.map((pattern) => pattern.exec(text)).find((match) => match !== null)
    return hit == null
      ? []
      : [finding('TT-47', placeOf(anatomy, paragraph), { x: excerpt(text.replaceAll('·', ' '), hit.index + hit[0].length, 36) })]
  })

/** A clause that needs another: "Thực hiện Quyết định … giai đoạn 2026-2030." and then a new sentence. */
const hangingClause =
  /^(?:Thực hiện|Căn cứ) [^.]*(?:Quyết định|Kế hoạch|Nghị quyết|Chỉ thị|Công văn|Hướng dẫn|Nghị định|Thông tư)[^.]*\.\s+(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Chủ tịch|Phòng|Hội đồng)\s[^.]*(?:ban hành|xây dựng|báo cáo|thông báo|đề nghị|kính trình|trình)/u

/** TT-48: paragraphs are whole sentences. */
export const wholeSentences: FormCheck = (anatomy) => {
  const numbered = new Map(anatomy.outline.map((entry) => [entry.paragraph, entry]))
  const last = anatomy.body.filter(({ text }) => text !== '').at(-1)
  return anatomy.body.flatMap((paragraph) => {
    const { text } = paragraph
    if (text === '' || isUpper(text) || paragraph.look?.align === 'center' || paragraph.look?.align === 'right') return []
    const entry = numbered.get(paragraph)
    const isLowerStart = /^\p{Ll}/u.test(text) && entry === undefined
    // A dash left over is TT-47's, the end of the whole text TT-37's.
    const isOpenEnd = !/[.:;!?…]["”’)*]*$/u.test(text) && !/[;.,]\s*[-–]$/u.test(text) && paragraph !== last && !(entry?.isTitle ?? false)
    return isLowerStart || isOpenEnd || hangingClause.test(text.slice(0, 2000))
      ? [finding('TT-48', `${placeOf(anatomy, paragraph)}: ${isOpenEnd && !isLowerStart ? excerpt(text, text.length) : excerpt(text)}`)]
      : []
  })
}
