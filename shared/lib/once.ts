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
