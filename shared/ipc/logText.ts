import { isKnownCode, isKnownName, otherName } from './logWords'

/** What of a trouble may stand in a log: names of errors, codes, and where in the program it was. Never words, which can name people. */
export type Facts = { readonly message: string; readonly stack: string }

const deepest = 5
const mostPlaces = 30

/** Name and code of an error: "QuotaExceededError", "Error EACCES"; the kind of anything else that was thrown. */
function nameOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return `thrown ${cause === null ? 'null' : typeof cause}`
  const { name, code } = cause as { readonly name?: unknown; readonly code?: unknown }
  const known = isKnownName(name) ? name : otherName
  if (code === undefined || code === null || typeof code === 'number') return known
  return `${known} ${isKnownCode(code) ? code : otherName}`
}

/** The errors behind one another, the outermost first. */
function chain(cause: unknown, depth = 0): string[] {
  const inner = typeof cause === 'object' && cause !== null ? (cause as { readonly cause?: unknown; readonly inner?: unknown }) : {}
  const next = inner.cause ?? inner.inner
  return [nameOf(cause), ...(next === undefined || next === cause || depth >= deepest ? [] : chain(next, depth + 1))]
}

/**
 * A file of the program, as engines write where something was: under one of its own addresses, or in one of its own folders. Only the
 * file's own name is kept, which the build gave it; a folder may bear the name of whoever uses the computer.
 */
const address =
  '(?:app:\\/\\/so-vang|https?:\\/\\/(?:127\\.0\\.0\\.1|localhost|so-vang\\.app\\.electron-host\\.invalid)(?::\\d+)?)\\/[\\w./-]*?'
const folder =
  '(?:file:\\/\\/)?[^()\\n]*[\\\\/](?:out[\\\\/](?:main|preload|renderer[\\\\/]assets)|renderer[\\\\/]src|electron|shared|tests)[\\\\/][\\w.\\\\/-]*?'
const file = '([A-Za-z][\\w.-]{0,80}\\.[cm]?[jt]sx?)'
const frame = new RegExp(`(?:^|[(@\\s])(?:${address}|${folder})${file}:(\\d{1,7}):(\\d{1,7})\\)?$`)
const isFrame = /^\s*at |@/
const longNumber = /\d{6}/

const placeText = (name: string, line: string, column: string): string => (longNumber.test(name) ? 'at ?' : `at ${name}:${line}:${column}`)

/** The stack without the words of the error itself, which may look like places. */
function framesOf({ name, message, stack = '' }: Error): string {
  const head = stack.indexOf(message)
  return message !== '' && head !== -1 && head <= name.length + 2 ? stack.slice(head + message.length) : stack
}

/** The places of a stack: file, line, column. What is no place of this program is left out, and so are names of functions. */
export const placesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => isFrame.test(line))
    .flatMap((line) => {
      const [, name, row, column] = frame.exec(line) ?? []
      return name === undefined || row === undefined || column === undefined ? [] : [placeText(name, row, column)]
    })
    .slice(0, mostPlaces)
    .join('\n')

/** The facts of whatever was thrown. */
export const factsOfCause = (cause: unknown): Facts => ({
  message: chain(cause).join(' < '),
  stack: cause instanceof Error ? placesOf(framesOf(cause)) : '',
})

const thrown = /^thrown (?:null|string|number|bigint|boolean|symbol|undefined|function|object)$/
const isOne = (one: string): boolean => {
  const [name, code, ...others] = one.split(' ')
  if (thrown.test(one)) return true
  return (isKnownName(name) || name === otherName) && (code === undefined || isKnownCode(code) || code === otherName) && others.length === 0
}
/** A place as this room writes it, in a file as the build names them: a word of letters, perhaps with a hash behind. */
const ownPlace = /^at (?:\?|[A-Za-z]+(?:[-.][A-Za-z]+)*(?:-[\w-]{8})?\.[cm]?[jt]sx?:\d{1,7}:\d{1,7})$/

/** Facts that came from the page or stand in a file, taken only in the shape that this room gives them. */
export const checkedFacts = ({ message, stack }: Facts): Facts => ({
  message: message.split(' < ').every(isOne) ? message : 'unreadable report',
  stack: stack
    .split('\n')
    .flatMap((line) => (ownPlace.test(line) ? line : placesOf(line)).split('\n'))
    .filter((line) => ownPlace.test(line) && !longNumber.test(line.split(':')[0] ?? ''))
    .slice(0, mostPlaces)
    .join('\n'),
})
