/** What of a trouble may stand in a log: names of errors, codes, and where in the program it was. Never words, which can name people. */
export type Facts = { readonly message: string; readonly stack: string }

const word = /^[A-Za-z_$][\w$]{0,60}$/
const code = /^[A-Za-z_$][\w$-]{0,60}$/
const deepest = 5

/** Name and code of an error: "QuotaExceededError", "Error EACCES"; the kind of anything else that was thrown. */
function nameOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return `thrown ${cause === null ? 'null' : typeof cause}`
  const { name, code: given } = cause as { readonly name?: unknown; readonly code?: unknown }
  const known = typeof name === 'string' && word.test(name) ? name : 'thrown object'
  return typeof given === 'string' && code.test(given) ? `${known} ${given}` : known
}

/** The errors behind one another, the outermost first. */
function chain(cause: unknown, depth = 0): string[] {
  const inner = typeof cause === 'object' && cause !== null ? (cause as { readonly cause?: unknown; readonly inner?: unknown }) : {}
  const next = inner.cause ?? inner.inner
  return [nameOf(cause), ...(next === undefined || next === cause || depth >= deepest ? [] : chain(next, depth + 1))]
}

/** A function and a file of a program, as engines write them; anything else may be somebody's words. */
const called = '[A-Za-z_$][\\w$.<>]*'
const place = '[\\w.-]+\\.[cm]?[jt]sx?:\\d+:\\d+'
const frame = new RegExp(`^\\s*at (?:async )?(?:new )?(?:(${called}) (?:\\[as [\\w$]+\\] )?)?\\(?(?:[^()]*[/\\\\])?(${place})\\)?$`)
const otherFrame = new RegExp(`^(${called})?[\\w$.<>*/]*@(?:.*[/\\\\])?(${place})$`)

/** The places of a stack: function, file, line. What is no place of a program is left out. */
export const placesOf = (stack: string): string =>
  stack
    .split('\n')
    .flatMap((line) => {
      const [, caller, where] = frame.exec(line) ?? otherFrame.exec(line) ?? []
      return where === undefined ? [] : [`at ${caller ?? '?'} (${where})`]
    })
    .join('\n')

/** The facts of whatever was thrown. */
export const factsOfCause = (cause: unknown): Facts => ({
  message: chain(cause).join(' < '),
  stack: cause instanceof Error ? placesOf(cause.stack ?? '') : '',
})

const isNamed = (message: string): boolean =>
  message.split(' < ').every((one) => {
    const [name = '', given, ...others] = one.split(' ')
    return word.test(name) && (given === undefined || code.test(given)) && others.length === 0
  })
/** Facts that came from the page, taken only in the shape that this room gives them. */
export const checkedFacts = ({ message, stack }: Facts): Facts => ({
  message: isNamed(message) ? message : 'unreadable report',
  stack: placesOf(stack),
})
