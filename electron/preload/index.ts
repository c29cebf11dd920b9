import { contextBridge, ipcRenderer } from 'electron'
import type { Call, DesktopApi } from '@shared/ipc/api'
import type { Channel } from '@shared/ipc/contract'

/** Bound to one channel each, here and nowhere else: the page never gets to name a channel. */
const call =
  <Name extends Channel>(channel: Name): Call<Name> =>
  (request) =>
    ipcRenderer.invoke(channel, request) as ReturnType<Call<Name>>

const api: DesktopApi = {
  appInfo: call('app:info'),
  diagnosis: call('app:diagnosis'),
  reportError: call('app:error'),
  chooseFolder: call('folder:choose'),
  saveInFolder: call('folder:saveFile'),
  folderInside: call('folder:inside'),
  openFolder: call('folder:open'),
  saveFile: call('file:save'),
  pickFile: call('file:pick'),
  openFile: call('file:open'),
  showInFolder: call('file:showInFolder'),
  keepFile: call('kept:put'),
  keptFile: call('kept:get'),
  openKept: call('kept:open'),
  keptFiles: call('kept:list'),
  printPage: call('page:print'),
  savePagePdf: call('page:pdf'),
  twinState: call('twin:state'),
  twinAppend: call('twin:append'),
  twinJournal: call('twin:journal'),
  twinBegin: call('twin:begin'),
  twinPiece: call('twin:piece'),
  twinReadBack: call('twin:readBack'),
  twinEnd: call('twin:end'),
  twinDrop: call('twin:drop'),
  twinReplace: call('twin:replace'),
  twinDropPlain: call('twin:dropPlain'),
  twinRead: call('twin:read'),
  twinCheck: call('twin:check'),
  twinChoose: call('twin:choose'),
  twinElsewhere: call('twin:elsewhere'),
  twinAdopt: call('twin:adopt'),
  twinStep: call('twin:step'),
  twinForgetSecond: call('twin:forgetSecond'),
  twinHandOver: call('twin:handOver'),
  twinOpen: call('twin:open'),
  diskRoom: call('disk:room'),
  renewStore: call('store:renew'),
  whenClosing: call('app:closing'),
  leave: call('app:leave'),
  findUpdates: call('update:find'),
  startUpdate: call('update:start'),
  pastUpdate: call('update:past'),
  seenUpdate: call('update:seen'),
}

// The bridge copies and freezes what it exposes.
contextBridge.exposeInMainWorld('api', api)
