import type { AppError } from '../lib/errors'
import type { HashText, Room, TwinPlace } from './room'

/** What this computer remembers about the twin, outside the store of the page. `Folder`: how the medium names a chosen folder. */
export type TwinMemory<Folder> = {
  /** The chosen folder; `null` for the usual one. */
  readonly folder: Folder | null
  readonly second: Folder | null
  readonly secondAt: string | null
  /** The folder at the second place that these copies stand in; missing where it is the usual one. */
  readonly secondHome?: string | null | undefined
  /** Folders that were chosen before this one, the newest first. */
  readonly former?: readonly Folder[] | undefined
  readonly office: { readonly officeName: string; readonly at: string } | null
  /** Since when another computer goes on with the data; missing where an earlier program wrote this. */
  readonly handedOver?: string | null | undefined
}

/** What a medium lends to the twin. */
export type TwinSurroundings<Folder> = {
  readonly memory: { get(): TwinMemory<Folder>; set(changes: Partial<TwinMemory<Folder>>): void }
  /** The place of a chosen folder; `null`: the usual one. A second place has its rooms in a folder of its own, of that name. */
  placeOf(folder: Folder | null, which: 'first' | 'second', home?: string): TwinPlace
  /** A folder in a chosen one; `null` where there is none. */
  inside(folder: Folder, name: string): Promise<Folder | null>
  /** Whether two folders (`null`: the usual one) are the same, or one lies in the other. */
  overlap(one: Folder | null, other: Folder): Promise<boolean>
  /** Where attached files are kept beside the store. */
  readonly attachments: Room
  /** What stands in the first place now is only waiting to be brought over: the medium itself does that. */
  readonly isMakeshift?: boolean
  /** Where damaged files of the store were set aside. */
  setAside(): Promise<readonly string[]>
  /** How the run before this one ended. */
  readonly closedWell: boolean
  /** What is thrown where a chosen folder cannot be reached. */
  away(): Error
  /** What a medium refused, in the officer's terms; `null` for a bug. */
  refusal(cause: unknown, label: string): AppError | null
  readonly hash: HashText
  readonly newToken: () => string
  readonly clock: () => Date
  log(where: string, cause: unknown): unknown
}
