/** Remembers what `make` gave for an object, for as long as the object lives: for search keys of rows that never change. */
export function oncePer<Key extends object>(make: (key: Key) => string): (key: Key) => string {
  const known = new WeakMap<Key, string>()
  return (key) => {
    const present = known.get(key)
    if (present !== undefined) return present
    const made = make(key)
    known.set(key, made)
    return made
  }
}
