/**
 * Values that no program of ours writes, whatever their schema says: nested beyond all sense, so that copying one breaks off, or with a key
 * that lends what it does not hold. Most texts cannot hold either, and are not walked through.
 */

/** What is said of such a row. */
export const strange = 'có khóa lạ hoặc lồng quá sâu'
const lending = '__proto__'
/** How one of its letters may be written otherwise: JSON never does, and a text that has it is looked into. */
const escaped = '\\u00'
/** Rows of ours nest to a fifth of that. */
const deepest = 64

/** Whether a text opens more lists and objects than may stand in each other. */
function opensMany(text: string): boolean {
  let opened = 0
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      opened += 1
      if (opened > deepest) return true
    }
  }
  return false
}

function isSoundInside(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false
    const below: unknown[] = []
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue
      if (Object.hasOwn(each, lending)) return false
      for (const inner of Object.values(each)) if (typeof inner === 'object' && inner !== null) below.push(inner)
    }
    level = below
  }
  return true
}

/** Whether a value is one of those, as far as its text leaves it open. `text`: the JSON it was read from. */
export const isPlain = (text: string, value: unknown): boolean =>
  (!text.includes(lending) && !text.includes(escaped) && !opensMany(text)) || isSoundInside(value)
