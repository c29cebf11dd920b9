import { withoutEmphasis } from '../lib/emphasis'
import { err, ok, type Result } from '../lib/result'
import { placeBody } from './body'
import { linesOfFile, plainFile, type FileLines } from './file'
import { footStart, placeFoot } from './foot'
import { placeHead, splitSides } from './head'
import { encodingOf, inUnicode } from './legacy'
import { joinBroken, linesOfText } from './lines'
import { pageNoiseOf } from './noise'
import { placed, type Placed } from './placed'
import { sentencesOf } from './sentences'
import { documentsOf } from './split'
import { treeOf, type PlanTree } from './tree'
import type { FoundDocument, PlanLine, PlanNote, PlanRefusal, PlanSentence } from './types'

/** A plan read whole: nothing is written anywhere by reading it. */
export type PlanReading = {
  readonly placed: readonly Placed[]
  readonly tree: PlanTree
  readonly sentences: readonly PlanSentence[]
  readonly notes: readonly PlanNote[]
  /** The documents of the file; `chosen` is the one that was read, by its place among them. */
  readonly documents: readonly FoundDocument[]
  readonly chosen: number
}

/** Enough letters with Vietnamese marks to be a text, not what a scanner made of one. */
const hasMarks = (lines: readonly PlanLine[]): boolean => {
  const text = lines.map((line) => line.text).join(' ')
  const letters = (text.match(/\p{L}/gu) ?? []).length
  return letters < 200 || (text.match(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ\u1EA0-\u1EF9]/giu) ?? []).length > letters * 0.08
}

/** Reads a Word file or a text file. `document`: which document of the file, when it holds several. */
export function readPlanFile(bytes: Uint8Array, document?: number): Result<PlanReading, PlanRefusal> {
  const lines = linesOfFile(bytes)
  if (!lines.ok) return lines
  const reading = readLines(lines.value, document)
  // Words around pages that are pictures are no plan: it is in the pictures.
  const isInPictures = !reading.ok && lines.value.pagePictures > 0 && (reading.error === 'noPlan' || reading.error === 'empty')
  return isInPictures ? err('scanned') : reading
}

/** Reads a pasted text. */
export const readPlanText = (text: string, document?: number): Result<PlanReading, PlanRefusal> =>
  readLines(plainFile(linesOfText(text)), document)

function readLines({ lines: found, isTracked, pagePictures }: FileLines, document?: number): Result<PlanReading, PlanRefusal> {
  if (found.length === 0) return err('empty')
  const notes: PlanNote[] = isTracked ? [{ code: 'tracked', line: null, words: '' }] : []
  if (pagePictures > 0) notes.push({ code: 'pagePictures', line: null, words: String(pagePictures) })
  const encoding = encodingOf(found.map(({ text }) => text))
  const readable =
    encoding === null
      ? found
      : found.map((line) => {
          const text = inUnicode(line.text, encoding)
          if (text !== line.text) notes.push({ code: 'converted', line: line.index, words: line.text })
          return { ...line, text, cells: line.cells?.map((cell) => inUnicode(cell, encoding)) ?? null }
        })
  if (!hasMarks(readable)) return err('noMarks')
  const lines = splitSides(readable.filter(({ isFootnote }) => isFootnote !== true))
  const footnotes = readable
    .filter(({ isFootnote }) => isFootnote === true)
    .map((line, at) => placed({ ...line, index: lines.length + at }, 'unplaced', 'position', { words: line.text, reason: 'footnote' }))
  if (footnotes.length > 0) notes.push({ code: 'footnotes', line: lines.length, words: String(footnotes.length) })
  const noise = pageNoiseOf(lines)
  const documents = documentsOf(lines.map((line) => (noise.has(line) ? { ...line, text: '' } : line)))
  const plans = documents.flatMap(({ type }, at) => (type === 'KẾ HOẠCH' ? [at] : []))
  const chosen = document !== undefined && documents[document] !== undefined ? document : (plans[0] ?? -1)
  if (documents.length > 0 && plans.length === 0 && document === undefined) return err('noPlan')
  const own = documents[chosen]
  const inside = own === undefined ? lines : lines.filter(({ index }) => index >= own.firstLine && index <= own.lastLine)
  const outside = own === undefined ? [] : lines.filter(({ index }) => index < own.firstLine || index > own.lastLine)
  const placedLines = [
    ...placeDocument(inside, noise, notes),
    ...outside.map((line) => placed(line, 'unplaced', 'position', { reason: 'otherDocument' })),
    ...footnotes,
  ]
  const rows = placedLines.toSorted((a, b) => a.line.index - b.line.index)
  // A paper that calls itself a plan is one, also where a site left out every heading.
  if (!rows.some(({ place }) => place === 'type' || place === 'heading' || place === 'objective')) return err('noPlan')
  if (plans.length > 1)
    notes.push({ code: 'secondDocument', line: documents[plans[1]!]?.firstLine ?? null, words: documents[plans[1]!]?.subject ?? '' })
  return ok(readingOf(rows, notes, documents, chosen))
}

/** Every line of one document with its place. */
function placeDocument(lines: readonly PlanLine[], noise: ReadonlySet<PlanLine>, notes: PlanNote[]): Placed[] {
  const head = placeHead(lines.filter((line) => !noise.has(line)))
  if (head.hasType && !head.placed.some(({ place }) => place === 'subject')) notes.push({ code: 'noSubject', line: null, words: '' })
  const start = footStart(head.rest)
  const typed = head.rest.slice(0, start)
  const hasInitials = /^\*\p{Lu}{1,5}\.?\*$/u.test(typed.at(-1)?.text ?? '')
  const { lines: body, joined } = joinBroken(hasInitials ? typed.slice(0, -1) : typed)
  for (const [line] of joined) notes.push({ code: 'joined', line, words: body.find(({ index }) => index === line)?.text ?? '' })
  const walked = placeBody(body)
  notes.push(...walked.notes)
  const initials = hasInitials ? typed.slice(-1).map((line) => placed(line, 'signature', 'position')) : []
  return [
    ...head.placed,
    ...walked.placed,
    ...initials,
    ...placeFoot(head.rest.slice(start), notes),
    ...lines.filter((line) => noise.has(line)).map((line) => placed(line, 'pageNoise', 'words')),
  ]
}

/** The reading of these placements; the officer's own placements make a new one. */
export function readingOf(
  rows: readonly Placed[],
  notes: readonly PlanNote[],
  documents: readonly FoundDocument[],
  chosen: number,
): PlanReading {
  const tree = treeOf(rows)
  return { placed: rows, tree, sentences: sentencesIn(rows), notes: [...notes, ...missing(tree)], documents, chosen }
}

const missing = (tree: PlanTree): PlanNote[] =>
  (
    [
      ['noName', tree.name === ''],
      ['noYears', tree.fromYear === null],
      ['yearOfIssue', tree.fromYear !== null && /^(?:đến|tới)/iu.test(tree.periodText), tree.periodText],
      ['noCriteria', tree.criteriaGroups.length === 0],
      ['noReportDay', tree.reporting.days.length === 0],
      ['noSigner', tree.signer.name === ''],
      ['stricterDay', tree.reporting.days.some(({ isStricter }) => isStricter)],
      ['unrealDay', tree.reporting.days.some(({ isUnreal }) => isUnreal)],
      ['severalReportDays', tree.reporting.others.length > 0, tree.reporting.others.join('”, “')],
      ['twoSigners', tree.signers.length > 1, tree.signers.slice(0, -1).join(', ')],
    ] as const
  ).flatMap(([code, holds, words = '']) => (holds ? [{ code, line: null, words }] : []))

/** Places whose row holds its text behind the colon too; others give it to a row of its own. */
const holdsRest = (row: Placed): boolean => row.place === 'phase' && row.rest !== '' && row.line.cells === null

/** What of a line this row speaks for: the whole line, or the part before or behind a run-in colon. */
function ownText(row: Placed, rows: readonly Placed[]): { readonly mark: string; readonly text: string } {
  const isWhole = row.line.cells !== null || ['fileCopy', 'subject', 'opening'].includes(row.place)
  if (isWhole) return { mark: '', text: row.line.text }
  const isBehind =
    row.mark === '' && row.line.text.length > row.words.length + 1 && rows.some((other) => other !== row && other.line === row.line)
  return { mark: isBehind || withoutEmphasis(row.words).startsWith(row.mark) ? '' : row.mark, text: row.words }
}

/** Every sentence of the file, in order, with its place. */
function sentencesIn(rows: readonly Placed[]): PlanSentence[] {
  const titles = new Map(rows.filter(({ place }) => !['duty', 'criterion'].includes(place)).map((row) => [row.line.index, row.words]))
  return rows.flatMap((row, at) => {
    const { mark, text: own } = ownText(row, rows.slice(Math.max(0, at - 1), at + 2))
    const texts = [...sentencesOf(own), ...(holdsRest(row) ? sentencesOf(row.rest) : [])]
    const under = row.owner === null || row.owner === row.line.index ? '' : (titles.get(row.owner) ?? '')
    return texts.map((text, index): PlanSentence => ({
      line: row.line.index,
      text: index === 0 && mark !== '' ? `${mark} ${text}` : text,
      place: row.place,
      by: row.by,
      under,
      reason: row.reason,
    }))
  })
}
