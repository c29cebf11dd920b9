import { emphasisRuns, withoutEmphasis } from '../../lib/emphasis'
import { readable, type ReadModel, type ReadParagraph } from './model'

/** Paragraphs of a plain text as a reader's model without looks; `*…*` and `**…**` are marks, not signs. */
export const readParagraphs = (texts: readonly string[]): ReadModel => ({
  paragraphs: texts
    .filter((text) => text.trim() !== '')
    .map((text, index): ReadParagraph => {
      const raw = withoutEmphasis(text)
      return {
        index,
        raw,
        text: readable(raw),
        runs: emphasisRuns(text).map((run) => ({
          text: run.text,
          font: '',
          sizePt: 0,
          isBold: run.style === 'bold',
          isItalic: run.style === 'italic',
          color: '000000',
        })),
        look: null,
        cell: null,
        section: 0,
      }
    }),
  tables: [],
  sections: [],
  hasLooks: false,
})

/** A plain text, one paragraph a line. */
export const readText = (text: string): ReadModel => readParagraphs(text.split(/\r\n?|\n/))
