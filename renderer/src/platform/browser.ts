import { isSafeFileName } from '@shared/ipc/fileNames'
import { err, ok } from '@shared/lib/result'
import { appVersion } from '@shared/version'
import { logInBrowser, readBrowserLog } from './browser/errorLog'
import { browserFolders, canChooseFolder } from './browser/folders'
import { download, showInTab } from './browser/download'
import { keepInBrowser, keptInBrowser, keptListInBrowser } from './browser/keptFiles'
import { pickFile, pickFiles } from './browser/pickFile'
import type { Platform } from './platform'

const unsafeName = (fileName: string) =>
  isSafeFileName(fileName)
    ? null
    : err({ code: 'record.invalid' as const, fields: [{ path: ['fileName'], code: 'custom', message: 'unsafe file name' }] })

/**
 * A browser tab: downloads, file pickers, the browser's own print window; folders where the browser has them (Chrome, Edge).
 * What it cannot do answers `platform.unsupported`.
 */
export function browserPlatform(): Platform {
  const folders = browserFolders()
  const openFile = () => Promise.resolve(err({ code: 'platform.unsupported', what: 'openFile' } as const))
  return {
    place: 'browser',
    twin: null,
    updates: null,
    can: { chooseFolder: canChooseFolder(), openFile: false, pdf: false },
    info: () => Promise.resolve({ version: appVersion, userName: 'Người dùng', deviceName: 'Trình duyệt' }),
    chooseFolder: () => folders.choose(),
    saveInFolder: async (folder, fileName, bytes) =>
      unsafeName(fileName) ?? (folder === null ? ok(download(fileName, bytes)) : folders.save(folder, fileName, bytes)),
    openFolder: openFile,
    saveFile: async (suggestedName, bytes) => unsafeName(suggestedName) ?? ok(download(suggestedName, bytes)),
    pickFile,
    pickFiles,
    kept: {
      put: keepInBrowser,
      get: (sha256, isSecond) => (isSecond ? Promise.resolve(ok(null)) : keptInBrowser(sha256)),
      list: keptListInBrowser,
    },
    keepFile: keepInBrowser,
    keptFile: keptInBrowser,
    async openKept(sha256, fileName, bytes) {
      const kept = bytes === undefined ? await keptInBrowser(sha256) : ok(bytes)
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
