import { foldText } from '../../../lib/text'
import type { Anatomy, Appendix } from '../anatomy'
import { finding } from '../catalogue'
import type { FormCheck } from '../context'
import type { ReadTable } from '../model'
import { placeOf } from '../places'

const pointing = /(?:danh sách|biểu|phụ lục)[^.;]{0,40}kèm theo|kèm theo[^.;]{0,60}(?:danh sách|phụ lục)|phụ lục [IVX\d]+/iu
const numberedHead = /^Phụ lục\s+(\S+)$/iu

/** The list of another document, as a correction names it. */
const listOfAnother = /(?:danh sách|biểu|phụ lục)\s+kèm\s+theo\s+(?:quyết định|tờ trình|kế hoạch|công văn)\s+số/giu

/** Papers that go along beside, each a paper of its own: "Hồ sơ kèm theo: danh sách trích ngang; …". They may stand behind the text, and need not. */
const besides = /hồ sơ (?:gửi )?kèm theo\s*:.*$/isu

/** TT-42: the text points to its appendices, and several carry Roman numbers in order. */
export const appendicesMatch: FormCheck = (anatomy) => {
  if (anatomy.type === null && !anatomy.isLetter) return []
  const texts = [...anatomy.addressees, ...anatomy.body].map((paragraph) => ({
    paragraph,
    text: paragraph.text.replaceAll(listOfAnother, ''),
  }))
  const heads = anatomy.appendices.map(({ heading }) => heading)
  const pointer = (
    texts.find(({ text }) => pointing.test(text.replace(besides, ''))) ??
    (heads.length === 0 ? undefined : texts.find(({ text }) => pointing.test(text)))
  )?.paragraph
  const place = heads[0] === undefined ? (pointer === undefined ? '' : placeOf(anatomy, pointer)) : placeOf(anatomy, heads[0])
  if ((pointer === undefined) !== (heads.length === 0)) return [finding('TT-42', place)]
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
  const marks = heads.map(({ text }) => numberedHead.exec(text)?.[1] ?? '')
  const isWrong =
    heads.length > 1 && marks.some((mark) => mark !== '')
      ? marks.some((mark, index) => mark !== roman[index])
      : marks.some((mark) => /^\d/.test(mark))
  return isWrong ? [finding('TT-42', place)] : []
}

const referenceOf = (line: string): { readonly number: string; readonly date: string; readonly issuer: string } => ({
  number: /số\s*([\d.…\s]*\/\S+?)(?=[\s,)]|$)/u.exec(line)?.[1]?.replace(/\s/g, '') ?? '',
  date: (/ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u.exec(line)?.slice(1) ?? []).map(Number).join('-'),
  issuer: /\scủa\s+(.+?)\)?\.?$/u.exec(line)?.[1] ?? '',
})

/** TT-43: the line "Kèm theo …" repeats number, day and authority of the main text. */
export const referenceMatches: FormCheck = (anatomy, context) =>
  anatomy.appendices.flatMap(({ referenceLine }) => {
    if (referenceLine === null) return []
    const reference = referenceOf(referenceLine.text)
    const number = (anatomy.symbolLine?.text ?? '').replace(/^Số\s*:?\s*/u, '').replace(/\s/g, '')
    const date = (/ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u.exec(anatomy.dateline?.text ?? '')?.slice(1) ?? [])
      .map(Number)
      .join('-')
    const authority = foldText(anatomy.authority?.text ?? '')
    const isWrong =
      (number !== '' && reference.number !== '' && reference.number !== number) ||
      (anatomy.dateline !== null && reference.date !== date) ||
      (authority !== '' &&
        reference.issuer !== '' &&
        authority.startsWith('chu tich') !== foldText(reference.issuer).startsWith('chu tich'))
    return isWrong ? [finding('TT-43', placeOf(anatomy, referenceLine), {}, context.isDraft ? 'warning' : 'error')] : []
  })

const kinds = ['tập thể', 'cá nhân', 'hộ gia đình'] as const
const promised = (text: string, kind: string): number | null => {
  const match = new RegExp(`(\\d+)\\s+(?:\\([^)]*\\)\\s+)?${kind}`, 'u').exec(text)
  return match === null ? null : Number(match[1])
}

const rowsOf = (table: ReadTable): readonly (readonly string[])[] => table.rows.filter(([first = '']) => /^\d+\.?$/u.test(first.trim()))

/** Lists of an appendix by the heading above each table. */
const listsOf = (anatomy: Anatomy, appendix: Appendix): { readonly kind: string; readonly rows: readonly (readonly string[])[] }[] => {
  let kind = ''
  const lists: { kind: string; rows: readonly (readonly string[])[] }[] = []
  const seen = new Set<number>()
  for (const { cell, text } of appendix.paragraphs) {
    if (cell === null) kind = kinds.find((candidate) => text.toLocaleLowerCase('vi').includes(candidate)) ?? kind
    else if (!seen.has(cell.table)) {
      seen.add(cell.table)
      const table = anatomy.model.tables[cell.table]
      if (table !== undefined) lists.push({ kind, rows: rowsOf(table) })
    }
  }
  return lists
}

/** TT-44: article 1 counts as many as the list holds, and nobody stands in it twice. */
export const countsMatch: FormCheck = (anatomy) => {
  const article = anatomy.outline.find((entry) => entry.kind === 'article' && entry.mark === '1')
  if (article === undefined || anatomy.appendices.length === 0) return []
  const lists = anatomy.appendices.flatMap((appendix) => listsOf(anatomy, appendix))
  if (lists.length === 0) return []
  const differs = kinds.some((kind) => {
    const count = promised(article.paragraph.text, kind)
    const rows = lists.filter((list) => list.kind === kind).flatMap((list) => list.rows)
    // Who stands for several awards has a row for each, and is counted once: "02 cá nhân" over four rows.
    const people = new Set(rows.map(([, name = '']) => foldText(name)))
    return count !== null && lists.some((list) => list.kind !== '') && count !== rows.length && count !== people.size
  })
  const isRepeated = lists.some(({ rows }) => {
    // The same words in name and post: two people of one name differ there.
    const keys = rows.map((row) => foldText(row.slice(1).join(' ')))
    return new Set(keys).size < keys.length
  })
  return differs || isRepeated ? [finding('TT-44', 'Điều 1; danh sách kèm theo')] : []
}
