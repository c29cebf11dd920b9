/** Remembers what `make` gave for an object, for as long as the object lives: for facts of things that never change. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const present = known.get(key)
    if (present !== undefined) return present.value
    const value = make(key)
    known.set(key, { value })
    return value
  }
}

/** Remembers what `make` gave for two objects, for as long as both live. */
export function oncePerPair<First extends object, Second extends object, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const ofFirst = oncePer((first: First) => oncePer((second: Second) => make(first, second)))
  return (first, second) => ofFirst(first)(second)
}

const longText = 200
const rememberedTexts = 500
/** The same answer for the same long text, worked out once: thousands of cells may hold one huge string. Short texts are asked anew. */
export function oncePerLong<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length < longText) return work(text)
    if (known.has(text)) return known.get(text) as Value
    if (known.size >= rememberedTexts) known.clear()
    const value = work(text)
    known.set(text, value)
    return value
  }
}

const rememberedCells = 2000
/** The same answer for the same short text of a while ago: one row asks several times of its name, and many rows hold the same unit. Never for objects that somebody changes. */
export function oncePerText<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const present = known.get(text)
    if (present !== undefined || known.has(text)) return present as Value
    const value = work(text)
    if (text.length < longText) {
      if (known.size >= rememberedCells) known.clear()
      known.set(text, value)
    }
    return value
  }
}
