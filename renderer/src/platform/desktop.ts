import type { DesktopApi } from '@shared/ipc/api'
import { err, ok } from '@shared/lib/result'
import { appVersion } from '@shared/version'
import { pickFiles } from './browser/pickFile'
import { errorFacts } from './errorFacts'
import type { Platform, Twin } from './platform'

declare global {
  interface Window {
    /** Put there by the preload of the desktop program; absent in a browser tab. */
    readonly api?: DesktopApi
  }
}

const twinOf = (api: DesktopApi): Twin => ({
  state: () => api.twinState({}),
  append: (line, entries, slots) => api.twinAppend({ line, appVersion, entries: [...entries], slots }),
  journal: (line, afterSeq, from) => api.twinJournal({ line, afterSeq, from }),
  begin: () => api.twinBegin({}),
  piece: (snapshot, bytes) => api.twinPiece({ snapshot, bytes }),
  readBack: (snapshot, from) => api.twinReadBack({ snapshot, from }),
  end: (snapshot, facts) => api.twinEnd({ snapshot, facts }),
  drop: (snapshot) => api.twinDrop({ snapshot }),
  replace: (snapshot, id, sealedBy) => api.twinReplace({ snapshot, id, sealedBy }),
  dropPlain: () => api.twinDropPlain({}),
  read: (id, from) => api.twinRead({ id, from }),
  check: (id) => api.twinCheck({ id }),
  choose: (which, { aim = 'keep', line = null, isAgreed = false } = {}) => api.twinChoose({ which, aim, line, isAgreed }),
  elsewhere: () => api.twinElsewhere({}),
  adopt: (place) => api.twinAdopt({ place }),
  step: () => api.twinStep({}),
  grant: () => api.twinState({}),
  forgetSecond: () => api.twinForgetSecond({}),
  handOver: (at) => api.twinHandOver({ at }),
  open: (which) => api.twinOpen({ which }),
  room: () => api.diskRoom({}),
  renewStore: () => api.renewStore({}),
  closing: () => api.whenClosing({}),
  leave: () => api.leave({}),
})

/** The desktop program: real folders, the printer, files that open in Word. Paths stay in the main process, the page holds tokens. */
export function desktopPlatform(api: DesktopApi): Platform {
  return {
    place: 'desktop',
    twin: twinOf(api),
    updates: {
      find: () => api.findUpdates({}),
      start: (installer, copyId) => api.startUpdate({ installer, copyId }),
      past: () => api.pastUpdate({}),
      seen: () => api.seenUpdate({}),
    },
    can: { chooseFolder: true, openFile: true, pdf: true },
    async info() {
      const answer = await api.appInfo({})
      if (!answer.ok) throw new Error(`app:info: ${answer.error.code}`)
      return answer.value
    },
    chooseFolder: (title) => api.chooseFolder({ title }),
    async saveInFolder(folder, fileName, bytes) {
      if (folder !== null) return api.saveInFolder({ folder: folder.token, fileName, bytes })
      const saved = await api.saveFile({ suggestedName: fileName, bytes })
      if (!saved.ok) return saved
      return saved.value === null ? err({ code: 'cancelled' }) : ok(saved.value)
    },
    openFolder: (folder) => api.openFolder({ folder: folder.token }),
    saveFile: (suggestedName, bytes) => api.saveFile({ suggestedName, bytes }),
    pickFile: (kind) => api.pickFile({ kind }),
    pickFiles,
    kept: {
      put: (sha256, bytes) => api.keepFile({ sha256, bytes }),
      get: (sha256, isSecond) => api.keptFile({ sha256, isSecond }),
      list: () => api.keptFiles({}),
    },
    keepFile: (sha256, bytes) => api.keepFile({ sha256, bytes }),
    keptFile: (sha256) => api.keptFile({ sha256, isSecond: false }),
    openKept: (sha256, fileName, bytes) => api.openKept({ sha256, fileName, ...(bytes === undefined ? {} : { bytes }) }),
    folderInside: (folder, name) => api.folderInside({ folder: folder.token, name }),
    openSaved: (file) => api.openFile({ file: file.token }),
    showInFolder: (file) => api.showInFolder({ file: file.token }),
    printPage: ({ widthMm, heightMm }) => api.printPage({ widthMm, heightMm }),
    savePagePdf: (suggestedName, landscape) => api.savePagePdf({ suggestedName, landscape }),
    async machineFacts() {
      const answer = await api.diagnosis({})
      return answer.ok ? answer.value : null
    },
    pageLog: () => [],
    async reportError(cause) {
      const answer = await api.reportError(errorFacts(cause))
      if (answer.ok) return answer.value.reference
      return answer.error.code === 'internal' ? answer.error.reference : 'không ghi được nhật ký'
    },
  }
}
