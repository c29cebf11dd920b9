import type { AppInfo, FolderRef, PickedFile, PickKind, SavedFile } from '@shared/ipc/contract'
import type { Result } from '@shared/lib/result'

/**
 * What the place the program runs in can do. Desktop: through Electron. Browser: downloads, file pickers, and saying what it cannot.
 * A value of `null` means that the officer cancelled.
 */
export type Platform = {
  readonly place: 'desktop' | 'browser'
  /** What works here; screens hide or explain the rest. */
  readonly can: { readonly chooseFolder: boolean; readonly openFile: boolean; readonly pdf: boolean }
  info(): Promise<AppInfo>
  chooseFolder(title: string): Promise<Result<FolderRef | null>>
  /** Never overwrites: a taken name gets " (2)". Without folders (browser) pass `null`: the file is downloaded. */
  saveInFolder(folder: FolderRef | null, fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<SavedFile>>
  openFolder(folder: FolderRef): Promise<Result<null>>
  /** Asks where, then saves. In the browser: a download. */
  saveFile(suggestedName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<SavedFile | null>>
  pickFile(kind: PickKind): Promise<Result<PickedFile | null>>
  /** Keeps bytes for the program itself, under their SHA-256 (hex); what is kept already stays. */
  keepFile(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>
  /** Bytes that were kept; `null` when there are none. Errors: `file.unreadable` when they were damaged. */
  keptFile(sha256: string): Promise<Result<Uint8Array<ArrayBuffer> | null>>
  openSaved(file: SavedFile): Promise<Result<null>>
  showInFolder(file: SavedFile): Promise<Result<null>>
  /** Prints the page as its print styles lay it out. */
  printPage(landscape: boolean): Promise<Result<null>>
  /** The same as a PDF file, where `can.pdf`. */
  savePagePdf(suggestedName: string, landscape: boolean): Promise<Result<SavedFile | null>>
  /** Leaves the cause in the log and gives a reference that the officer can read out. */
  reportError(cause: unknown): Promise<string>
}
