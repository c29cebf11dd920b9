import { foldText } from '../../../lib/text'
import type { Finding } from '../../finding'
import type { Anatomy } from '../anatomy'
import { finding } from '../catalogue'
import { abbreviationsOf, hasArticles, typeInWords, type FormCheck, type FormContext } from '../context'
import { placeOf } from '../places'
import { documentTypes, shortForms } from '../words'

const asArticle = /Như\s+[Đđ]iều\s+(\d+)/u
const bare = (text: string): string => text.replace(/^[-–]\s*/u, '').replace(/[\s;.]+$/u, '')

/** TT-29, TT-30: "Như Điều n" needs articles, and must point to the one that names who carries the decision out. */
export const articleRecipients: FormCheck = (anatomy) =>
  anatomy.recipients.flatMap((line) => {
    const n = asArticle.exec(line.text)?.[1]
    if (n === undefined) return []
    if (!hasArticles(anatomy)) return [finding('TT-29', placeOf(anatomy, line), { n, loại: typeInWords(anatomy) })]
    const article = anatomy.outline.find((entry) => entry.kind === 'article' && entry.mark === n)
    const nextArticle = anatomy.outline.find(
      (entry) => entry.kind === 'article' && article !== undefined && entry.paragraph.index > article.paragraph.index,
    )
    const words = anatomy.body.filter(
      ({ index }) => article !== undefined && index >= article.paragraph.index && index < (nextArticle?.paragraph.index ?? Infinity),
    )
    return words.some(({ text }) => /thi hành|tổ chức thực hiện|căn cứ quyết định/iu.test(text))
      ? []
      : [finding('TT-30', placeOf(anatomy, line), { n })]
  })

/** TT-31, TT-32: addressees stand in submissions and letters, each on its line, and come together with "Như trên". */
export const addressees: FormCheck = (anatomy) => {
  const hasAddress = anatomy.addressees.length > 0
  const asAbove = anatomy.recipients.find(({ text }) => /Như trên/u.test(text))
  const list = anatomy.addressees.slice(1)
  const isListWrong =
    list.some(({ text }, index) => !(index === list.length - 1 ? /[.;]$/u : /;$/u).test(text)) ||
    (list.length > 0 && !list.at(-1)!.text.endsWith('.'))
  const needsAddress = anatomy.type === 'TỜ TRÌNH' || anatomy.isLetter
  return [
    ...(anatomy.recipients.length > 0 && hasAddress !== (asAbove !== undefined)
      ? [finding('TT-31', asAbove === undefined ? 'Nơi nhận' : placeOf(anatomy, asAbove))]
      : []),
    ...((needsAddress && !hasAddress) || isListWrong ? [finding('TT-32', 'Kính gửi', { Loại: typeInWords(anatomy) })] : []),
  ]
}

/** TT-33: each recipient on a line with a dash, ended by a semicolon; heading 12, italic and bold, lines 11. */
export const recipientLines: FormCheck = (anatomy) => {
  const head = anatomy.recipientsHead
  if (head === null) return []
  const wrong = anatomy.recipients.find(
    ({ text }, index) => !/^-\s/u.test(text) || !(index === anatomy.recipients.length - 1 ? /\.$/u : /;$/u).test(text),
  )
  if (wrong !== undefined) return [finding('TT-33', placeOf(anatomy, wrong))]
  if (!anatomy.model.hasLooks) return []
  const headRuns = head.runs.filter(({ text }) => text.trim() !== '')
  const isHeadWrong = headRuns.some((run) => run.sizePt !== 12 || !run.isBold || !run.isItalic)
  const lineWrong = anatomy.recipients.find(({ runs }) => runs.some((run) => run.text.trim() !== '' && run.sizePt !== 11))
  return isHeadWrong ? [finding('TT-33', 'Nơi nhận')] : lineWrong === undefined ? [] : [finding('TT-33', placeOf(anatomy, lineWrong))]
}

const fileLine = /^-\s*Lưu\s*:\s*VT(?:\s*\(\d+\))?(?:,\s*[^.]+)?\.$/u

/** TT-34: the last line keeps the file copy at the clerk's. */
export const fileCopy: FormCheck = (anatomy, context) => {
  if (anatomy.recipientsHead === null) return []
  const last = anatomy.recipients.at(-1)
  const unit = context.draftingUnit?.abbreviation ?? 'đơn vị soạn thảo'
  return last !== undefined && fileLine.test(last.text)
    ? []
    : [finding('TT-34', last === undefined ? 'Nơi nhận' : placeOf(anatomy, last), { 'đơn vị soạn thảo': unit })]
}

const filedFor = (anatomy: Anatomy): string[] => {
  const line = anatomy.recipients.find(({ text }) => /^[-–]\s*Lưu/u.test(text))
  return line === undefined
    ? []
    : bare(line.text)
        .replace(/^Lưu\s*:?\s*/u, '')
        .split(/[,;]/u)
        .map((part) => part.replace(/\(.*\)/u, '').trim())
        .filter((part) => part !== '')
}

/** TT-35: short names in the symbol and in "Lưu" are in the office's list. */
export const knownAbbreviations: FormCheck = (anatomy, context) => {
  const known = new Set([
    ...abbreviationsOf(context).map(({ abbreviation }) => abbreviation),
    'VT',
    'UBND',
    'HĐND',
    'Hồ sơ',
    'HS',
    ...documentTypes.values(),
  ])
  const fileLineOf = anatomy.recipients.find(({ text }) => /^[-–]\s*Lưu/u.test(text))
  const filed = filedFor(anatomy).filter((part) => !known.has(part))
  const symbol = (anatomy.symbolLine?.text.split('/').at(-1) ?? '')
    .split('-')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !known.has(part))
  return [
    ...(anatomy.symbolLine === null ? [] : symbol.map((x) => finding('TT-35', 'Số, ký hiệu', { x }))),
    ...filed.map((x) => finding('TT-35', fileLineOf === undefined ? 'Nơi nhận' : placeOf(anatomy, fileLineOf), { x })),
  ]
}

/** Names with short forms written out, for comparing "Ủy ban MTTQ xã" with "Ủy ban Mặt trận Tổ quốc Việt Nam xã". */
const written = (text: string): string =>
  shortForms
    .reduce((folded, [short, long]) => folded.replace(short, long), foldText(text))
    .replace(/\bviet nam\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const isNear = (a: string, b: string): boolean => {
  // One letter typed too many, too few or wrong: the typing slip itself is TT-35's.
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(a.length === b.length ? at + 1 : at) === long.slice(at + 1)
}

/** The units named by the headings of the part that gives out tasks. */
const taskedUnits = (anatomy: Anatomy, context: FormContext): { readonly name: string; readonly place: string }[] => {
  const part = anatomy.outline.find((entry) => (entry.kind === 'roman' || entry.kind === 'part') && /tổ chức thực hiện/iu.test(entry.title))
  const headings =
    part === undefined ? [] : anatomy.outline.filter((entry) => entry.parent === part && entry.kind === 'decimal' && entry.isTitle)
  const named =
    context.actors === undefined
      ? headings.map((entry) => ({ name: entry.title, place: placeOf(anatomy, entry.paragraph) }))
      : context.actors.map((name) => ({ name, place: '' }))
  return named.flatMap(({ name, place }) =>
    name
      .replace(/^Đề nghị\s+/u, '')
      .split(/\s*;\s*|,\s*(?=\p{Lu})/u)
      .map((unit) => unit.replace(/[.:;]+$/u, '').trim())
      // "Các cơ quan, đơn vị" names nobody in particular; money and time are no unit.
      .filter(
        (unit) =>
          unit !== '' && !/^(?:các|những|toàn thể|cán bộ|kinh phí|nguồn kinh phí|thời gian|tiến độ|chế độ báo cáo)(?!\p{L})/iu.test(unit),
      )
      .map((unit) => ({ name: unit, place })),
  )
}

/** TT-36: whoever is given a task receives the document. */
export const taskedUnitsReceive: FormCheck = (anatomy, context): Finding[] => {
  if (anatomy.recipientsHead === null || hasArticles(anatomy)) return []
  const lines = anatomy.recipients.map(({ text }) => written(bare(text)))
  const coversAll = lines.some((line) => /^nhu (?:muc|phan) [ivx]+/.test(line))
  const coversRooms = lines.some((line) => /^cac (?:phong|co quan|ban|don vi).*(?:thuoc|truc thuoc|cua) (?:uy ban nhan dan|xa)/.test(line))
  const filed = filedFor(anatomy)
  const short = abbreviationsOf(context)
  return taskedUnits(anatomy, context)
    .filter(({ name }) => {
      const full = written(name.replace(/\s+(?:xã|phường|đặc khu)(?:\s+\p{Lu}.*)?$/u, ''))
      const isRoom = /^(?:phong|van phong|trung tam) /.test(full)
      const abbreviation = short.find((entry) => written(entry.name) === full)?.abbreviation
      const writes = context.draftingUnit !== undefined && written(context.draftingUnit.name) === full
      return !(
        writes ||
        coversAll ||
        (isRoom && coversRooms) ||
        lines.some((line) => line.includes(full)) ||
        (abbreviation !== undefined && filed.some((part) => isNear(part, abbreviation)))
      )
    })
    .map(({ name, place }) => finding('TT-36', place === '' ? 'Nơi nhận' : `${place}; Nơi nhận`, { 'Đơn vị': name }))
}
