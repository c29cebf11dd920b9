import path from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { createDisk } from './files/disk'
import { createKeep } from './files/keep'
import { createLog } from './files/logFile'
import { createPlaces } from './files/places'
import { appRequests } from './ipc/appRequests'
import { fileRequests } from './ipc/fileRequests'
import { handleRequests } from './ipc/handle'
import { pageRequests } from './ipc/pageRequests'
import { closeNetwork, lockSession } from './locks'
import { setMenu } from './menu'
import { registerScheme, serveScheme } from './scheme'
import { text } from './text'
import { lockNavigation, openWindow } from './window'

// The data of every office lies in this folder. It is written out, never derived from the product's name, so that no renaming
// can make an installed program look into an empty one. Fixed for ever; must be set before anything asks for a path.
app.setPath('userData', path.join(app.getPath('appData'), 'SoVang'))

const log = createLog(path.join(app.getPath('userData'), 'logs'))

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
  finishSavesFirst(disk.settled)

  void app
    .whenReady()
    .then(async () => {
      const keep = createKeep(path.join(app.getPath('userData'), 'attachments'), disk)
      const places = createPlaces(app.getPath('documents'))
      lockSession()
      serveScheme()
      setMenu()
      handleRequests({ ...appRequests(log), ...fileRequests({ disk, places, keep }), ...pageRequests({ disk, places }) }, log)
      await openWindow(log)
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

/** Closing the window while files are still being written must not cut them short. */
function finishSavesFirst(settled: () => Promise<void>): void {
  let isSettled = false
  app.on('will-quit', (event) => {
    if (isSettled) return
    event.preventDefault()
    void settled().then(() => {
      isSettled = true
      app.quit()
    })
  })
}
