import path from 'node:path'
import { BrowserWindow, dialog, shell, type FileFilter, type WebContents } from 'electron'
import { pickRules } from '@shared/ipc/pickKinds'
import type { SavedFile } from '@shared/ipc/contract'
import { err, ok, type Result } from '@shared/lib/result'
import { isSealed } from '@shared/lib/seal'
import type { Disk } from '../files/disk'
import { layOut, makeFolder } from '../files/handOut'
import type { Keep } from '../files/keep'
import type { Places } from '../files/places'
import { text } from '../text'
import type { Handlers } from './handle'

type Tools = { readonly disk: Disk; readonly places: Places }
type FileTools = Tools & {
  readonly keep: Keep
  /** Where copies of kept files stand while they are looked at. */
  readonly shown: string
  /** The folder of the twin, where closed years of the log are offered a place. */
  readonly twinFolder?: () => string
}
/** The ending of closed years of the log. */
const closedYears = '.svnhatky'

/**
 * Endings that may be opened from the page: documents, never programs. A page gone wrong must not be able to save a script
 * under a harmless token and have Windows run it.
 */
const opened = new Set(['.docx', '.xlsx', '.pdf', '.json', '.txt', '.csv', '.png', '.jpg'])

/** Endings that may be attached, and so looked at again. */
const keptEndings = new Set(pickRules.attachment.extensions.map((ending) => `.${ending}`))

/** Which window a dialog belongs to. A page without a window is on its way out: nothing may be asked any more. */
function windowOf(page: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(page)
  if (window === null) throw new Error('the page has no window')
  return window
}

/** Asks where, and gives the full path; `replace` says whether the officer has just agreed to replace a file of that name. */
export async function askWhere(
  page: WebContents,
  suggestedName: string,
  places: Places,
  folder = places.latest(),
): Promise<{ readonly folder: string; readonly fileName: string; readonly replace: boolean } | null> {
  const ending = path.extname(suggestedName)
  const answer = await dialog.showSaveDialog(windowOf(page), {
    title: text.saveTitle,
    buttonLabel: text.save,
    defaultPath: path.join(folder, suggestedName),
    filters: saveFilters(ending),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (answer.canceled || answer.filePath === '') return null
  const typed = path.basename(answer.filePath)
  // Some systems do not add the ending themselves; the name with it was not the one that was agreed to.
  const hasEnding = ending === '' || path.extname(typed).toLowerCase() === ending.toLowerCase()
  return { folder: path.dirname(answer.filePath), fileName: hasEnding ? typed : typed + ending, replace: hasEnding }
}

const saveFilters = (ending: string): FileFilter[] => {
  const extension = ending.slice(1).toLowerCase()
  return extension === '' ? [] : [{ name: text.fileKinds[extension] ?? text.otherFile, extensions: [extension] }]
}

/** Writes bytes where the officer said, under her name for them. */
export async function saveWhere(
  where: { readonly folder: string; readonly fileName: string; readonly replace: boolean },
  bytes: Uint8Array,
  { disk, places }: Tools,
): Promise<Result<SavedFile>> {
  const saved = await (where.replace ? disk.saveOver : disk.saveNew)(where.folder, where.fileName, bytes)
  return saved.ok ? ok(places.addFile(where.folder, saved.value.fileName)) : saved
}

/** Folders and files: choosing, saving, picking, opening. */
export function fileRequests({ disk, places, keep, shown, twinFolder }: FileTools) {
  const missing = (what: string) => err({ code: 'record.missing', what } as const)

  return {
    'folder:choose': async ({ title }, page) => {
      const answer = await dialog.showOpenDialog(windowOf(page), {
        title,
        buttonLabel: text.choose,
        defaultPath: places.latest(),
        properties: ['openDirectory', 'createDirectory'],
      })
      const folder = answer.filePaths[0]
      return ok(answer.canceled || folder === undefined ? null : places.addFolder(folder))
    },

    'folder:saveFile': async ({ folder: token, fileName, bytes }) => {
      const folder = places.folder(token)
      if (folder === undefined) return missing(text.chosenFolder)
      const saved = await disk.saveNew(folder, fileName, bytes)
      return saved.ok ? ok(places.addFile(folder, saved.value.fileName)) : saved
    },

    'folder:inside': async ({ folder: token, name }) => {
      const folder = places.folder(token)
      if (folder === undefined) return missing(text.chosenFolder)
      const made = await makeFolder(folder, name)
      return made.ok ? ok(places.addFolderInside(folder, made.value.name)) : made
    },

    'folder:open': async ({ folder: token }) => {
      const folder = places.folder(token)
      if (folder === undefined) return missing(text.chosenFolder)
      return openPath(folder)
    },

    'file:save': async ({ suggestedName, bytes }, page) => {
      // Closed years of the log belong with the copies; everything else where the officer was last.
      const folder = suggestedName.endsWith(closedYears) ? twinFolder?.() : undefined
      const where = await askWhere(page, suggestedName, places, folder)
      return where === null ? ok(null) : saveWhere(where, bytes, { disk, places })
    },

    'file:pick': async ({ kind }, page) => {
      const { label, extensions, limitMb } = pickRules[kind]
      const answer = await dialog.showOpenDialog(windowOf(page), {
        title: text.pickTitle,
        buttonLabel: text.open,
        defaultPath: places.latest(),
        filters: [
          { name: label, extensions: [...extensions] },
          { name: text.allFiles, extensions: ['*'] },
        ],
        properties: ['openFile'],
      })
      const file = answer.filePaths[0]
      if (answer.canceled || file === undefined) return ok(null)
      places.visit(path.dirname(file))
      const bytes = await disk.read(file, limitMb)
      return bytes.ok ? ok({ fileName: path.basename(file), bytes: bytes.value }) : bytes
    },

    'file:open': async ({ file: token }) => {
      const file = places.file(token)
      if (file === undefined) return missing(text.savedFile)
      if (!opened.has(path.extname(file).toLowerCase())) return err({ code: 'file.unreadable', fileName: path.basename(file) })
      if (!(await disk.isFile(file))) return err({ code: 'file.notFound', fileName: path.basename(file) })
      return openPath(file)
    },

    'kept:put': ({ sha256, bytes }) => keep.put(sha256, bytes),
    'kept:get': ({ sha256, isSecond }) => keep.get(sha256, isSecond),
    'kept:open': async ({ sha256, fileName, bytes: told }) => {
      if (!keptEndings.has(path.extname(fileName).toLowerCase())) return err({ code: 'file.unreadable', fileName })
      const bytes = told === undefined ? await keep.get(sha256) : keep.judged(sha256, told)
      if (!bytes.ok) return bytes
      if (bytes.value === null) return err({ code: 'file.notFound', fileName })
      // Sealed, it says nothing to the program that would open it.
      if (told === undefined && isSealed(bytes.value)) return err({ code: 'file.unreadable', fileName })
      const copy = await layOut(disk, path.join(shown, sha256.slice(0, 16)), fileName, bytes.value)
      return copy.ok ? openPath(copy.value) : copy
    },
    'kept:list': async () => ok(await keep.list()),

    'file:showInFolder': async ({ file: token }) => {
      const file = places.file(token)
      if (file === undefined) return missing(text.savedFile)
      if (!(await disk.isThere(file))) return err({ code: 'file.notFound', fileName: path.basename(file) })
      shell.showItemInFolder(file)
      return ok(null)
    },
  } satisfies Partial<Handlers>

  /** Opens with the program that the computer has for it: Word, the PDF reader, the file manager. */
  async function openPath(target: string): Promise<Result<null>> {
    if (!(await disk.isThere(target))) return err({ code: 'file.notFound', fileName: path.basename(target) })
    const refusal = await shell.openPath(target)
    return refusal === '' ? ok(null) : err({ code: 'file.unreadable', fileName: path.basename(target) })
  }
}
