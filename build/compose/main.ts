import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { errorText } from '@renderer/text/errorText'
import type { ComposedDocument } from '@shared/checks/finding'
import { composeSet } from '@shared/compose'
import { setOf } from '@shared/documents/set'
import { parseRoundFile, roundFileJsonSchema } from '@shared/domain/case/parse'
import { prepareFolder, Refusal, writeAll } from './files'
import { text } from './text'

const print = (line: string): boolean => process.stdout.write(`${line}\n`)
const complain = (line: string): boolean => process.stderr.write(`${line}\n`)

const read = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new Refusal(isMissing ? text.fileMissing(file) : text.fileUnreadable(file))
  }
}

const compose = async (file: string, folder: string): Promise<number> => {
  const parsed = parseRoundFile(await read(file))
  if (!parsed.ok) {
    if (parsed.error.code !== 'roundFile.invalid') complain(errorText(parsed.error))
    else {
      complain(text.fileInvalid(file, parsed.error.problems.length))
      for (const { place, message } of parsed.error.problems) complain(text.problem(place, message))
    }
    return 1
  }
  await prepareFolder(folder)
  const milliseconds: number[] = []
  const jobs = setOf(parsed.value).map(({ job }) => job)
  const set = await composeSet(jobs, {
    known: parsed.value.known,
    clock: () => performance.now(),
    onDone: (_document, taken) => milliseconds.push(Math.round(taken)),
  })
  if (!set.ok) {
    complain(errorText(set.error))
    return 1
  }
  const names = await writeAll(folder, set.value)
  set.value.forEach(({ kind, findings }, index) =>
    print(JSON.stringify({ kind, file: path.join(folder, names[index] ?? ''), milliseconds: milliseconds[index] ?? 0, findings })),
  )
  return told(set.value)
}

/** The exit code of a set that was written, with a word on what stands in its way: somebody who only reads the code must not send it. */
function told(documents: readonly ComposedDocument[]): number {
  const wrong = documents.map(({ findings }) => findings.filter(({ severity }) => severity === 'error').length).filter((count) => count > 0)
  if (wrong.length === 0) return 0
  complain(
    text.foundErrors(
      wrong.reduce((sum, count) => sum + count, 0),
      wrong.length,
    ),
  )
  return 2
}

const refuse = (reason: string): number => {
  complain(reason)
  complain(text.usage)
  return 1
}

/** The command. Gives the exit code: 0 when the whole set was written, 2 when it was written and something in it is an error, else 1 and nothing written. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, schema: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  })
  if (values.help === true) {
    print(text.usage)
    return 0
  }
  if (values.schema === true) {
    print(JSON.stringify(roundFileJsonSchema(), null, 2))
    return 0
  }
  const [file, extra] = positionals
  const unknown = Object.keys(values).find((name) => !['out', 'schema', 'help'].includes(name))
  if (unknown !== undefined) return refuse(text.tooMany(`--${unknown}`))
  if (extra !== undefined) return refuse(text.tooMany(extra))
  if (file === undefined) return refuse(text.noFile)
  if (typeof values.out !== 'string' || values.out === '') return refuse(text.noFolder)
  try {
    return await compose(file, values.out)
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    complain(cause.message)
    return 1
  }
}
