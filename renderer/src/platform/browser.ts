import { isSafeFileName } from '@shared/ipc/fileNames'
import { err, ok } from '@shared/lib/result'
import { appVersion } from '@shared/version'
import { logInBrowser, readBrowserLog } from './browser/errorLog'
import { askForFolder, browserFolders, canChooseFolder } from './browser/folders'
import { download, showInTab } from './browser/download'
import { keptListInBrowser } from './browser/keptFiles'
import { pickFile, pickFiles } from './browser/pickFile'
import { keptRoom } from './browser/twin/attachments'
import { browserTwin } from './browser/twin/browserTwin'
import { keptTwice } from './browser/twin/keptTwice'
import type { Platform } from './platform'

const unsafeName = (fileName: string) =>
  isSafeFileName(fileName)
    ? null
    : err({ code: 'record.invalid' as const, fields: [{ path: ['fileName'], code: 'custom', message: 'unsafe file name' }] })

/** Whether the browser has files of its own that a page writes. */
const hasOwnFiles = (): boolean =>
  (navigator.storage as StorageManager | undefined)?.getDirectory !== undefined &&
  'createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {})

/**
 * A browser tab: downloads, file pickers, the browser's own print window; folders where the browser has them (Chrome, Edge).
 * What it cannot do answers `platform.unsupported`. Its twin stands among the browser's own files, or in a folder that was opened to it.
 */
export function browserPlatform(): Platform {
  const folders = browserFolders()
  const twin = hasOwnFiles()
    ? browserTwin({
        root: () => navigator.storage.getDirectory(),
        pick: canChooseFolder() ? () => askForFolder('so-vang-song-hanh') : undefined,
        attachments: keptRoom,
      })
    : null
  const attached = keptTwice(twin)
  const openFile = () => Promise.resolve(err({ code: 'platform.unsupported', what: 'openFile' } as const))
  return {
    place: 'browser',
    twin,
    updates: null,
    can: { chooseFolder: canChooseFolder(), openFile: false, pdf: false },
    info: () => Promise.resolve({ version: appVersion, userName: 'Người dùng', deviceName: 'Trình duyệt' }),
    chooseFolder: () => folders.choose(),
    saveInFolder: async (folder, fileName, bytes) =>
      unsafeName(fileName) ?? (folder === null ? ok(download(fileName, bytes)) : folders.save(folder, fileName, bytes)),
    openFolder: openFile,
    async saveFile(suggestedName, bytes) {
      const refused = unsafeName(suggestedName)
      if (refused !== null) return refused
      if (suggestedName.endsWith('.svbackup')) await twin?.noteDownload().catch(logInBrowser)
      return ok(download(suggestedName, bytes))
    },
    pickFile,
    pickFiles,
    kept: { put: attached.keep, get: attached.kept, list: keptListInBrowser },
    keepFile: attached.keep,
    keptFile: (sha256) => attached.kept(sha256, false),
    async openKept(sha256, fileName, bytes) {
      const kept = bytes === undefined ? await attached.kept(sha256, false) : ok(bytes)
      if (!kept.ok) return kept
      if (kept.value === null) return err({ code: 'file.notFound', fileName })
      showInTab(fileName, kept.value)
      return ok(null)
    },
    folderInside: (folder, name) => folders.inside(folder, name),
    openSaved: openFile,
    showInFolder: openFile,
    async printPage() {
      // The page's own @page rule carries size and direction; the browser reads it from there.
      window.print()
      return ok(null)
    },
    savePagePdf: () => Promise.resolve(err({ code: 'platform.unsupported', what: 'pdf' } as const)),
    machineFacts: () => Promise.resolve(null),
    pageLog: readBrowserLog,
    reportError: (cause) => Promise.resolve(logInBrowser(cause)),
  }
}
