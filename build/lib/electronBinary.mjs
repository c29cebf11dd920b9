import fs from 'node:fs'
import path from 'node:path'
import { runNode } from './run.mjs'
import { inRoot } from './settings.mjs'

const nodePackage = inRoot('node_modules/electron')
const executables = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
const executable = executables[process.platform] ?? 'electron'

export const electronVersion = () => JSON.parse(fs.readFileSync(path.join(nodePackage, 'package.json'), 'utf8')).version

/**
 * Where Electron's program lies, or `null`. Found by looking at files: asking the package itself (`require('electron')`) would
 * start a download that a machine without network cannot end.
 */
export function findElectron() {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const candidates = own ? [path.join(own, executable)] : [path.join(nodePackage, 'dist', executable)]
  return candidates.find((file) => fs.existsSync(file)) ?? null
}

/** The one-time download of the program, by the package's own installer. Gives `null` when it worked, else why not, in Vietnamese. */
export async function installElectron(limitMs = 90_000) {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH)
    return `trong thư mục ${process.env.ELECTRON_OVERRIDE_DIST_PATH} (biến ELECTRON_OVERRIDE_DIST_PATH) không có ${executable}`
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return 'việc tải đã bị tắt (biến ELECTRON_SKIP_BINARY_DOWNLOAD)'
  if (!fs.existsSync(path.join(nodePackage, 'install.js'))) return 'chưa cài các gói của dự án (hãy chạy npm ci)'
  // Its messages are English and long; the reason below says what matters.
  const code = await runNode(path.join(nodePackage, 'install.js'), [], { timeoutMs: limitMs, quiet: true })
  if (code === 124) return `quá ${Math.round(limitMs / 1000)} giây chưa tải xong`
  if (code !== 0 || findElectron() === null) return 'không tải được từ mạng (máy không nối mạng, hoặc mạng chặn github.com)'
  return null
}

/** How to get the program onto a machine without network. */
export const offlineHelp = () =>
  [
    'Muốn mở bản cài trên máy (đầy đủ chức năng), làm một trong hai cách:',
    `  - nối mạng rồi chạy: npx --no install-electron   (mạng nội bộ: đặt ELECTRON_MIRROR=https://máy-chủ/electron/)`,
    `  - chép electron-v${electronVersion()}-${process.platform}-${process.arch}.zip từ máy khác, giải nén, đặt ELECTRON_OVERRIDE_DIST_PATH=<thư mục đó>`,
  ].join('\n')
