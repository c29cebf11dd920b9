const quiet = new Set<PropertyKey>(['then', 'toJSON', '__esModule', 'default'])

/** An object whose missing members throw: a main process that uses more of Electron than is stood in for must be noticed. */
export const strict = <Shape extends object>(name: string, members: Shape): Shape =>
  new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || quiet.has(key)) return Reflect.get(target, key, receiver)
      throw new Error(`electron stand-in: ${name}.${key} is not implemented`)
    },
  })
