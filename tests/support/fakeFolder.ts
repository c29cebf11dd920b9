import { vi } from 'vitest'

/** A folder as a browser gives it, in memory: a file changes only when its stream is closed, as the standard says. */
type Bytes = Uint8Array<ArrayBuffer>
type Held = { bytes: Bytes; at: number }
export type FakeFolder = {
  readonly files: Map<string, Held>
  readonly folders: Map<string, FakeFolder>
  readonly handle: FileSystemDirectoryHandle
}
/** What the browser refuses now; a test changes it. */
export type Refusals = {
  permission: PermissionState
  /** The name of the exception that a write meets. */
  write: string | null
  /** The page goes in the middle of a write: nothing closes any more. */
  isCut: boolean
  isGone: boolean
}
export const noRefusals = (): Refusals => ({ permission: 'granted', write: null, isCut: false, isGone: false })

let clock = 1_800_000_000_000
const missing = () => new DOMException('not there', 'NotFoundError')
const joined = (before: Bytes, at: number, data: Uint8Array): Bytes => {
  const next = new Uint8Array(Math.max(before.length, at + data.length))
  next.set(before)
  next.set(data, at)
  return next
}

function fakeFile(folder: FakeFolder, name: string, refusals: Refusals) {
  const held = (): Held => {
    const found = folder.files.get(name)
    if (found === undefined) throw missing()
    return found
  }
  return {
    kind: 'file',
    name,
    getFile: () => Promise.resolve().then(() => new File([held().bytes], name, { lastModified: held().at })),
    createWritable: async ({ keepExistingData = false } = {}) => {
      let draft: Bytes = keepExistingData ? held().bytes : new Uint8Array()
      let at = 0
      const stream = new WritableStream<Uint8Array | string | { readonly position: number; readonly data: Bytes }>({
        write(given) {
          if (refusals.write !== null) throw new DOMException('refused by the test', refusals.write)
          const isPlaced = typeof given === 'object' && 'position' in given
          const data = isPlaced ? given.data : typeof given === 'string' ? new TextEncoder().encode(given) : given
          const position = isPlaced ? given.position : at
          draft = joined(draft, position, data)
          at = position + data.length
        },
        close() {
          if (refusals.isCut) return new Promise<void>(() => {})
          folder.files.set(name, { bytes: draft, at: (clock += 1000) })
          return undefined
        },
      })
      const write = async (given: never): Promise<void> => {
        const writer = stream.getWriter()
        await writer.write(given).finally(() => writer.releaseLock())
      }
      return Object.assign(stream, { write })
    },
  }
}

export function fakeFolder(name: string, refusals: Refusals = noRefusals()): FakeFolder {
  const folder: FakeFolder = { files: new Map(), folders: new Map(), handle: null as never }
  const opened = (): void => {
    if (refusals.permission !== 'granted') throw new DOMException('not allowed', 'NotAllowedError')
    if (refusals.isGone) throw missing()
  }
  const wayTo = (from: FakeFolder, to: unknown): string[] | null => {
    if (from.handle === to) return []
    for (const [below, inner] of from.folders) {
      const way = wayTo(inner, to)
      if (way !== null) return [below, ...way]
    }
    return null
  }
  const handle = {
    kind: 'directory',
    name,
    resolve: (other: unknown) => Promise.resolve(wayTo(folder, other)),
    queryPermission: () => Promise.resolve(refusals.permission),
    requestPermission: () => Promise.resolve((refusals.permission = 'granted')),
    async getFileHandle(fileName: string, { create = false } = {}) {
      opened()
      if (folder.folders.has(fileName)) throw new DOMException('a folder', 'TypeMismatchError')
      if (!folder.files.has(fileName) && !create) throw missing()
      if (!folder.files.has(fileName)) folder.files.set(fileName, { bytes: new Uint8Array(), at: (clock += 1000) })
      return fakeFile(folder, fileName, refusals)
    },
    async getDirectoryHandle(below: string, { create = false } = {}) {
      opened()
      if (!folder.folders.has(below) && !create) throw missing()
      if (!folder.folders.has(below)) folder.folders.set(below, fakeFolder(below, refusals))
      return folder.folders.get(below)?.handle
    },
    async removeEntry(fileName: string) {
      opened()
      if (!folder.files.delete(fileName)) throw missing()
    },
    async *entries() {
      opened()
      for (const fileName of [...folder.files.keys()]) yield [fileName, fakeFile(folder, fileName, refusals)]
      for (const [below, { handle: inside }] of folder.folders) yield [below, inside]
    },
    async *keys() {
      opened()
      yield* [...folder.files.keys(), ...folder.folders.keys()]
    },
  }
  return Object.assign(folder, { handle: handle as unknown as FileSystemDirectoryHandle })
}

/** What a browser has and Node has not: locks over all windows, and their news of each other. */
export function fakeWindows(): void {
  const turns = new Map<string, Promise<unknown>>()
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const next = (turns.get(name) ?? Promise.resolve()).then(work)
    turns.set(
      name,
      next.catch(() => {}),
    )
    return next
  }
  const held = new Map<string, string>()
  vi.stubGlobal('navigator', { locks: { request, query: () => Promise.resolve({ held: [] }) } })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  })
  vi.stubGlobal('window', { addEventListener: () => {} })
  const channels = new Set<{ onmessage: (() => void) | null }>()
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      onmessage: (() => void) | null = null
      constructor() {
        channels.add(this)
      }
      postMessage(): void {
        for (const channel of channels) if (channel !== this) channel.onmessage?.()
      }
    },
  )
}
