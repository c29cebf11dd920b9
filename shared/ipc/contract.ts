import { z } from 'zod'
import type { MachineFacts } from './diagnosis'
import { fileNameSchema as fileName } from './fileNames'
import { pickKinds, type PickKind } from './pickKinds'
import { twinRequests, type TwinResponses } from './twin'
import { updateRequests, type UpdateResponses } from './update'

export { pickKinds, type PickKind }

/**
 * Every channel between page and main process: request schema here, response type beside it. Answers are `Result`s.
 * The page never sends a path: folders and saved files are tokens that main gave out after the officer chose.
 */
const bytes = z.instanceof(Uint8Array)
/** The SHA-256 of a kept file, its name: never a path. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const token = z.string().min(1).max(64)

/** A side of a sheet: printers of an office take from A6 to A2. */
const sheetMm = z.number().min(90).max(600)

export const requests = {
  'app:info': z.object({}),
  'app:diagnosis': z.object({}),
  'folder:choose': z.object({ title: z.string().max(200) }),
  'folder:saveFile': z.object({ folder: token, fileName, bytes }),
  'folder:inside': z.object({ folder: token, name: fileName }),
  'folder:open': z.object({ folder: token }),
  'file:save': z.object({ suggestedName: fileName, bytes }),
  'file:pick': z.object({ kind: z.enum(pickKinds) }),
  'file:open': z.object({ file: token }),
  'file:showInFolder': z.object({ file: token }),
  'kept:put': z.object({ sha256, bytes }),
  /** `isSecond`: the one that the twin holds, where the first does not open. */
  'kept:get': z.object({ sha256, isSecond: z.boolean() }),
  /** `bytes`: its content, where it lies there sealed and the page has opened it. */
  'kept:open': z.object({ sha256, fileName, bytes: bytes.optional() }),
  'kept:list': z.object({}),
  'page:print': z.object({ widthMm: sheetMm, heightMm: sheetMm }),
  'page:pdf': z.object({ suggestedName: fileName, landscape: z.boolean() }),
  'app:error': z.object({ message: z.string().max(4000), stack: z.string().max(20_000) }),
  ...twinRequests,
  ...updateRequests,
} as const
export type Channel = keyof typeof requests
export type RequestOf<Name extends Channel> = z.infer<(typeof requests)[Name]>

export type AppInfo = { readonly version: string; readonly userName: string; readonly deviceName: string }
/** A folder the officer chose; `label` is its path for reading. */
export type FolderRef = { readonly token: string; readonly label: string }
/** A saved file; `fileName` may carry " (2)" since nothing is overwritten. */
export type SavedFile = { readonly token: string; readonly fileName: string; readonly folderLabel: string }
export type PickedFile = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** A kept file: the SHA-256 of its content, and whether it lies there sealed. */
export type KeptFacts = { readonly sha256: string; readonly isSealed: boolean }

/** `null` means the officer cancelled. */
export type Responses = TwinResponses &
  UpdateResponses & {
    'app:info': AppInfo
    'app:diagnosis': MachineFacts
    'folder:choose': FolderRef | null
    'folder:saveFile': SavedFile
    'folder:inside': FolderRef
    'folder:open': null
    'file:save': SavedFile | null
    'file:pick': PickedFile | null
    'file:open': null
    'file:showInFolder': null
    'kept:put': null
    'kept:get': Uint8Array<ArrayBuffer> | null
    'kept:open': null
    'kept:list': readonly KeptFacts[]
    'page:print': null
    'page:pdf': SavedFile | null
    'app:error': { readonly reference: string }
  }
