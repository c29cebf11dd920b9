import type { FilePiece } from '../ipc/twin'

/** What is known of a file without reading it. */
export type RoomFacts = {
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

/** A file that is added to. What was added is on the medium when the promise resolves. */
export type Appender = {
  append(text: string): Promise<void>
  /** Whether it is as this appender left it and may grow further; where several windows write, another one may have been here. */
  isOurs(): Promise<boolean>
  close(): Promise<void>
}

/** A file that has no name yet. It must be settled or dropped. */
export type Draft = {
  write(bytes: Uint8Array): Promise<void>
  /** What the medium holds of it from this byte on. */
  readBack(from: number, most: number): Promise<FilePiece>
  /** Ends it: the SHA-256 of what the medium holds; `null` when that is not what was written. */
  sealed(): Promise<string | null>
  /** Gives it its name, in the place of what stood there. */
  settle(name: string): Promise<void>
  drop(): Promise<void>
}

/**
 * One folder of the twin, as its medium gives it: a disk, a folder that was opened to a browser tab, the browser's own files. Names only,
 * never paths; files themselves only, never folders or links.
 */
export type Room = {
  /** None where there is no such folder. */
  names(): Promise<string[]>
  /** `null` when there is no file itself of that name. */
  facts(name: string): Promise<RoomFacts | null>
  /** Throws when there is no such file. */
  text(name: string): Promise<string>
  /** A part of a file from this byte on; `null` when there is none. */
  piece(name: string, from: number, most: number): Promise<FilePiece | null>
  /** The SHA-256 of a file as it lies there, as hexadecimal text. Throws when there is none. */
  hash(name: string): Promise<string>
  /** Puts a text in its place whole or not at all, its name too. */
  put(name: string, text: string): Promise<void>
  /** Opens a file to add to; it holds what `end` says already. */
  append(name: string): Promise<Appender>
  create(): Promise<Draft>
  /** Lets what was half written and left behind go. */
  sweep(): Promise<void>
  /** No failure when it is gone already. */
  remove(name: string): Promise<void>
  /** Lets the names reach the medium too. */
  flush(): Promise<void>
}

/** The rooms of one place, and whether it can be reached. */
export type TwinPlace = {
  /** As a person reads it. */
  readonly label: string
  isThere(): Promise<boolean>
  /** Whether the medium only waits to be told that it may open the folder; missing where none ever does. */
  isClosed?(): Promise<boolean>
  /** Asks the officer whether it may; behind a click of hers. */
  open?(): Promise<unknown>
  readonly journal: Room
  readonly snapshots: Room
  readonly attached: Room
}

/** What the rooms are called where a person looks at them. */
export const twinRooms = { snapshots: 'Bản sao', journal: 'Nhật ký', attached: 'Tệp kèm' } as const
/** The folder of a second place that holds them; where another twin stands in it, one with a number. */
export const secondFolder = 'Sổ Vàng'
export const secondFolders: readonly string[] = Array.from({ length: 20 }, (_, index) =>
  index === 0 ? secondFolder : `${secondFolder} (${index + 1})`,
)

/** The SHA-256 of a text as hexadecimal text. */
export type HashText = (text: string) => string | Promise<string>
