import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const below = (folder, ...parts) => (folder ? [path.join(folder, ...parts)] : [])

function candidates() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA, PATH = '' } = process.env
  if (process.platform === 'win32') {
    return [PROGRAMFILES, programFilesX86, LOCALAPPDATA].flatMap((folder) => [
      ...below(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ...below(folder, 'Google/Chrome/Application/chrome.exe'),
      ...below(folder, 'Chromium/Application/chrome.exe'),
    ])
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  return PATH.split(':').flatMap((folder) => names.flatMap((name) => below(folder, name)))
}

/** A browser of the Chromium family, or `null`. `CHROMIUM_PATH` names one outright. */
export const findBrowser = () => [process.env.CHROMIUM_PATH, ...candidates()].find((file) => file && fs.existsSync(file)) ?? null

/** Whether a window can be shown at all. */
export const hasDisplay = () =>
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** The browser profile that holds the data of the browser place: own, so that clearing the ordinary browser costs nothing. */
export function profileFolder() {
  if (process.platform === 'win32')
    return path.join(process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData/Local'), 'SoVang-trinh-duyet')
  return path.join(process.env.XDG_DATA_HOME ?? path.join(os.homedir(), '.local/share'), 'so-vang-trinh-duyet')
}

export const browserArguments = (url) => [
  `--app=${url}`,
  `--user-data-dir=${profileFolder()}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--window-size=1366,768',
  // The browser would offer to translate the office's words, and send them away for it.
  '--disable-features=Translate',
  // Chromium refuses to start as root with its sandbox; an office's PC never runs so.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
