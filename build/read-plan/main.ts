import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { planNoteText, planPlaceNames, planRefusalText, unplacedReasons } from '@renderer/text/planText'
import { readPlanFile, type PlanReading } from '@shared/plan/readPlan'
import type { PlanRefusal } from '@shared/plan/types'
import type { Result } from '@shared/lib/result'
import { text } from './text'

const print = (line: string): boolean => process.stdout.write(`${line}\n`)
const complain = (line: string): boolean => process.stderr.write(`${line}\n`)

/** What was read, for a person or a program: the tree, and every sentence with its place or why it has none. */
const report = (file: string, reading: Result<PlanReading, PlanRefusal>): unknown => {
  if (!reading.ok) return { file, refused: reading.error, message: planRefusalText(reading.error) }
  const { tree, sentences, notes, documents, chosen } = reading.value
  const placed = sentences.filter(({ place }) => place !== 'unplaced').length
  return {
    file,
    documents,
    chosen,
    counts: { sentences: sentences.length, placed, unplaced: sentences.length - placed },
    tree,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      placeName: planPlaceNames[sentence.place],
      ...(sentence.reason === null ? {} : { reasonText: unplacedReasons[sentence.reason] }),
    })),
    notes: notes.map((note) => ({ ...note, message: planNoteText(note) })),
  }
}

/** The command. Gives the exit code: 0 when a plan was read, 1 when there was none to read. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { document: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  })
  const [file] = positionals
  if (values.help === true || file === undefined) {
    complain(text.usage)
    return values.help === true ? 0 : 1
  }
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) {
    complain(text.missing(file))
    return 1
  }
  const asked = typeof values.document === 'string' ? Number(values.document) - 1 : undefined
  const reading = readPlanFile(new Uint8Array(bytes), asked !== undefined && Number.isInteger(asked) ? asked : undefined)
  print(JSON.stringify(report(file, reading), null, 2))
  return reading.ok ? 0 : 1
}
