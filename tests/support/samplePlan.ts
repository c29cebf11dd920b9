import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The draft plan of xã Nam Sách as its text was read from the scan. */
export const samplePlanText = readFileSync(path.resolve(import.meta.dirname, '../../assets/samples/ke-hoach-nam-sach-2026.txt'), 'utf8')

/** Paragraphs that a page break of the scan cut in two: their second halves. */
const secondHalves = ['phong trào thi đua “*Nam Sách', 'đề tháo gỡ', 'II/2026;']

/** The sample's paragraphs, whole, in order, blanks normalised. */
export const samplePlanParagraphs: readonly string[] = samplePlanText
  .split(/\n+/)
  .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  .filter((paragraph) => paragraph !== '')
  .reduce<string[]>(
    (whole, paragraph) =>
      secondHalves.some((half) => paragraph.startsWith(half))
        ? [...whole.slice(0, -1), `${whole.at(-1)} ${paragraph}`]
        : [...whole, paragraph],
    [],
  )

/** A paragraph without its typed number, letter or dash. */
export const withoutMark = (paragraph: string): string => paragraph.replace(/^(?:[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|-)\s+/, '')
