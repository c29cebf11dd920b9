import type { AppInfo, FolderRef, KeptFacts, PickedFile, PickKind, SavedFile } from '@shared/ipc/contract'
import type { LogLine, MachineFacts } from '@shared/ipc/diagnosis'
import type { FilePiece, JournalPart, KnownPlace, SecondPlace, Snapshot, ToldFacts, TwinState } from '@shared/ipc/twin'
import type { UpdateRecord, UpdateResponses } from '@shared/ipc/update'
import type { Result } from '@shared/lib/result'
import type { Slots } from '@shared/lib/seal'
import type { Aim } from '@shared/twin/twin'

/** The file twin of the office's data: a journal and snapshots in a folder outside the store. */
export type Twin = {
  state(): Promise<Result<TwinState>>
  /** Adds acts to the journal; they are on the disk when it is done. `slots`: what opens the sealed ones among them. */
  append(line: string, entries: readonly string[], slots: Slots | null): Promise<Result<null>>
  journal(line: string, afterSeq: number, from: number): Promise<Result<JournalPart>>
  begin(): Promise<Result<{ readonly snapshot: string }>>
  piece(snapshot: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>
  /** What the disk holds of it so far. */
  readBack(snapshot: string, from: number): Promise<Result<FilePiece>>
  end(snapshot: string, facts: ToldFacts): Promise<Result<Snapshot>>
  drop(snapshot: string): Promise<Result<null>>
  /** Puts what was written in the place of a copy that holds the same in the clear. */
  replace(snapshot: string, id: string, sealedBy: string): Promise<Result<Snapshot>>
  /** Removes the journal in the clear whose acts all stand in a newer sealed copy. */
  dropPlain(): Promise<Result<{ readonly removed: number }>>
  read(id: string, from: number): Promise<Result<FilePiece>>
  /** Whether a snapshot still is as it was when it was made. */
  check(id: string): Promise<Result<{ readonly isWhole: boolean }>>
  /** Asks the officer for a folder; `null` when she left it. Errors: `place.refused`, after which `isAgreed` may take it all the same. */
  choose(which: 'first' | 'second', aim?: Aim): Promise<Result<TwinState | null>>
  /** Where else copies of this computer may stand. */
  elsewhere(): Promise<Result<readonly KnownPlace[]>>
  /** Takes one of these places, by its id; what it holds is what the first place holds then. Errors: `place.refused`. */
  adopt(place: string): Promise<Result<TwinState>>
  /** Brings the second place in step if it is there and lacks anything. */
  step(): Promise<Result<SecondPlace | null>>
  /** Lets the browser ask the officer whether it may open a chosen folder again; behind a click of hers. Nothing to ask on a desktop. */
  grant(which: 'first' | 'second'): Promise<Result<TwinState>>
  forgetSecond(): Promise<Result<null>>
  /** Notes outside the store that another computer goes on with the data since then; `null` takes it back. */
  handOver(at: string | null): Promise<Result<null>>
  open(which: 'first' | 'second'): Promise<Result<null>>
  /** Free bytes on the disk of the store and of the folder; `null` where that is not known. */
  room(): Promise<Result<{ readonly store: number | null; readonly twin: number | null }>>
  /** Sets a store that cannot be opened aside, so that an empty one can be filled after the page is loaded again. */
  renewStore(): Promise<Result<null>>
  /** Resolves when the officer closes the window, which waits for `leave`. */
  closing(): Promise<Result<null>>
  leave(): Promise<Result<null>>
}

/** A newer program from a stick. */
export type Updates = {
  find(): Promise<Result<UpdateResponses['update:find']>>
  /** Checks the installer and starts it; the window is to be left then. Only behind a whole copy. */
  start(installer: string, copyId: string): Promise<Result<null>>
  /** What stood here before the last update, until `seen`. */
  past(): Promise<Result<UpdateRecord | null>>
  seen(): Promise<Result<null>>
}

/** Where the program keeps files for itself, each under the SHA-256 (hex) of its content. */
export type KeptPlace = {
  put(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>
  /** `isSecond`: the one in the twin. `null` when there is none. */
  get(sha256: string, isSecond: boolean): Promise<Result<Uint8Array<ArrayBuffer> | null>>
  list(): Promise<Result<readonly KeptFacts[]>>
}

/**
 * What the place the program runs in can do. Desktop: through Electron. Browser: downloads, file pickers, and saying what it cannot.
 * A value of `null` means that the officer cancelled.
 */
export type Platform = {
  readonly place: 'desktop' | 'browser'
  /** What works here; screens hide or explain the rest. */
  readonly can: { readonly chooseFolder: boolean; readonly openFile: boolean; readonly pdf: boolean }
  /** `null` where nothing outlives the store (a browser that gives no files). */
  readonly twin: Twin | null
  /** `null` where no installer makes the program (a browser tab). */
  readonly updates: Updates | null
  info(): Promise<AppInfo>
  chooseFolder(title: string): Promise<Result<FolderRef | null>>
  /** Never overwrites: a taken name gets " (2)". Without folders (browser) pass `null`: the file is downloaded. */
  saveInFolder(folder: FolderRef | null, fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<SavedFile>>
  openFolder(folder: FolderRef): Promise<Result<null>>
  /** Asks where, then saves. In the browser: a download. */
  saveFile(suggestedName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<SavedFile | null>>
  pickFile(kind: PickKind): Promise<Result<PickedFile | null>>
  /** Several at once; none when the window was left. */
  pickFiles(kind: PickKind): Promise<Result<readonly PickedFile[]>>
  /** Kept files as they lie there, sealed or in the clear. */
  readonly kept: KeptPlace
  /** Keeps bytes for the program itself, under their SHA-256 (hex); what is kept already stays. */
  keepFile(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>
  /** Bytes that were kept; `null` when there are none. Errors: `file.unreadable` when they were damaged, `secret.needed` without their key. */
  keptFile(sha256: string): Promise<Result<Uint8Array<ArrayBuffer> | null>>
  /**
   * Shows kept bytes under that name, as a copy: in the program the computer has for it, in a browser tab or among its downloads. Errors:
   * `file.notFound` when they are gone, `file.unreadable` when they were damaged or nothing opens them. `bytes`: what they say, where they lie sealed.
   */
  openKept(sha256: string, fileName: string, bytes?: Uint8Array<ArrayBuffer>): Promise<Result<null>>
  /** A folder of that name inside a chosen one; a taken name gets " (2)". Only where `can.chooseFolder`. */
  folderInside(folder: FolderRef, name: string): Promise<Result<FolderRef>>
  openSaved(file: SavedFile): Promise<Result<null>>
  showInFolder(file: SavedFile): Promise<Result<null>>
  /** Prints the page as its print styles lay it out. */
  printPage(sheet: { readonly widthMm: number; readonly heightMm: number }): Promise<Result<null>>
  /** The same as a PDF file, where `can.pdf`. */
  savePagePdf(suggestedName: string, landscape: boolean): Promise<Result<SavedFile | null>>
  /** What the main process may tell a helper; `null` in a browser tab. */
  machineFacts(): Promise<MachineFacts | null>
  /** The newest entries of the log that the page keeps itself, where no main process does. */
  pageLog(): readonly LogLine[]
  /** Leaves the cause in the log and gives a reference that the officer can read out. */
  reportError(cause: unknown): Promise<string>
}
