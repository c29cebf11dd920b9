import path from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { requests } from '@shared/ipc/contract'
import { machineFacts } from './files/diagnosis'
import { createDisk } from './files/disk'
import { createKeep } from './files/keep'
import { createLog, type Log } from './files/logFile'
import { createPlaces } from './files/places'
import { freeRoom } from './files/room'
import { createSettings } from './files/twin/settings'
import { createStoreCopies } from './files/twin/storeCopies'
import { drives } from './files/update/find'
import { twinRooms } from '@shared/twin/room'
import { createTwin } from './files/twin/twin'
import { appRequests } from './ipc/appRequests'
import { fileRequests } from './ipc/fileRequests'
import { handleRequests } from './ipc/handle'
import { pageRequests } from './ipc/pageRequests'
import { createClosing, twinRequests } from './ipc/twinRequests'
import { updateRequests } from './ipc/updateRequests'
import { closeNetwork, lockSession } from './locks'
import { setMenu } from './menu'
import { registerScheme, serveScheme } from './scheme'
import { text } from './text'
import { lockNavigation, openWindow } from './window'

// The data of every office lies in this folder. It is written out, never derived from the product's name, so that no renaming
// can make an installed program look into an empty one. Fixed for ever; must be set before anything asks for a path.
app.setPath('userData', path.join(app.getPath('appData'), 'SoVang'))

const logs = path.join(app.getPath('userData'), 'logs')
const log = createLog(logs)

// Two programs on one profile would corrupt it: the second one shows the first one's window and goes.
if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  process.on('uncaughtException', (cause) => {
    log('main', cause)
  })
  process.on('unhandledRejection', (cause) => {
    log('main', cause)
  })

  const disk = createDisk({
    onLeftover: (cause) => {
      log('temporary file', cause)
    },
  })

  app.setAppUserModelId('vn.so-vang.desktop') // as in electron-builder.yml, so that Windows groups window and shortcut
  app.enableSandbox()
  closeNetwork()
  registerScheme()
  app.on('web-contents-created', (_event, page) => lockNavigation(page))
  app.on('second-instance', showFirstWindow)
  app.on('window-all-closed', () => app.quit())

  void app
    .whenReady()
    .then(async () => {
      const profile = app.getPath('userData')
      const store = path.join(profile, 'IndexedDB')
      const attachments = path.join(profile, 'attachments')
      const settings = createSettings(profile, path.join(app.getPath('documents'), 'Sổ Vàng'))
      if (!(await hasRoom(store, settings.folder()))) return app.quit()
      const copies = createStoreCopies({ store, folder: path.join(profile, 'kho-cat-giu'), log })
      const { closedWell } = settings.get()
      await copies.beforeRun(closedWell)
      settings.set({ closedWell: false })
      const twin = createTwin({ settings, attachments, copies, closedWell, log })
      const closing = createClosing()
      finishFirst(async () => {
        await disk.settled()
        await twin.settled()
        await copies.afterGoodRun()
        settings.set({ closedWell: true })
      }, log)
      const keep = createKeep(attachments, disk, () => path.join(settings.folder(), twinRooms.attached))
      const places = createPlaces(app.getPath('documents'))
      lockSession()
      serveScheme()
      setMenu()
      handleRequests(
        {
          ...appRequests(log, async () =>
            machineFacts(
              { logs, store, attachments, twinFolder: twin.folderOf('first') },
              await twin.state(),
              app.getVersion(),
              Object.keys(requests),
            ),
          ),
          ...fileRequests({
            disk,
            places,
            keep,
            shown: path.join(app.getPath('temp'), 'So Vang xem'),
            twinFolder: () => settings.folder(),
          }),
          ...pageRequests({ disk, places, log }),
          ...twinRequests({ twin, store, closing, copies }),
          ...updateRequests({
            settings,
            twin,
            places: async () => [...(await drives()), app.getPath('downloads')],
            folder: path.join(profile, 'cai-ban-moi'),
          }),
        },
        log,
      )
      await openWindow(log, closing)
    })
    .catch((cause: unknown) => {
      dialog.showErrorBox(text.cannotStart.title, text.cannotStart.detail(log('start', cause)))
      app.exit(1)
    })
}

function showFirstWindow(): void {
  const window = BrowserWindow.getAllWindows()[0]
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Below this the page is not loaded: the browser has thrown whole stores away when it found no room to open them. */
const leastRoom = 200 * 1024 * 1024

/** Whether the disk has room enough to open the data; asks the officer to make some until it has, or gives up. */
async function hasRoom(store: string, folder: string): Promise<boolean> {
  for (let room = await freeRoom(store); room !== null && room < leastRoom; room = await freeRoom(store)) {
    const answer = dialog.showMessageBoxSync({
      type: 'warning',
      title: text.windowTitle,
      message: text.noRoom.message,
      detail: text.noRoom.detail(String(Math.floor(room / 1024 / 1024)), folder),
      buttons: [text.noRoom.again, text.noRoom.quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    if (answer === 1) return false
  }
  return true
}

/** Closing the window while files are still being written must not cut them short; what fails here must not hold the program for ever. */
function finishFirst(settled: () => Promise<void>, log: Log): void {
  let isSettled = false
  app.on('will-quit', (event) => {
    if (isSettled) return
    event.preventDefault()
    void settled()
      .catch((cause: unknown) => log('quit', cause))
      .then(() => {
        isSettled = true
        app.quit()
      })
  })
}
