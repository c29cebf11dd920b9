// npm start: builds what is old, then opens Sổ Vàng as a desktop program; where that cannot be, in a browser window.
// `--browser` forces the browser; `--no-window` serves and prints the address only.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { build } from './build.mjs'
import { browserArguments, findBrowser, hasDisplay, profileFolder } from './lib/browserBinary.mjs'
import { findElectron, installElectron, offlineHelp } from './lib/electronBinary.mjs'
import { isFresh } from './lib/freshness.mjs'
import { run } from './lib/run.mjs'
import { browserPort, root } from './lib/settings.mjs'

const options = new Set(process.argv.slice(2))
const say = (text) => console.log(text)

if (!isFresh()) {
  say('Đang dựng chương trình …')
  const code = await build({ quiet: true })
  if (code !== 0) {
    say('Chưa dựng được chương trình; lỗi ở ngay trên.')
    process.exit(code)
  }
}

const electron = options.has('--browser') || options.has('--no-window') ? null : await desktopProgram()
process.exitCode = electron === null ? await openInBrowser() : await openDesktop(electron)

/** The desktop program's binary, fetched once if the network gives it; `null` after saying why not. */
async function desktopProgram() {
  const found = findElectron()
  if (!hasDisplay()) {
    say(
      `Không mở được cửa sổ chương trình: máy này không có màn hình đồ họa${found === null ? ', và chưa có Electron (chương trình nền của bản cài trên máy)' : ''}.`,
    )
    return null
  }
  if (found !== null) return found
  say('Chưa có Electron (chương trình nền của bản cài trên máy). Đang thử tải về, tối đa 90 giây …')
  const reason = await installElectron()
  if (reason === null) return findElectron()
  say(`Chưa mở được bản cài trên máy: ${reason}.\n${offlineHelp()}\n\nMở cùng chương trình này trong trình duyệt.`)
  return null
}

function openDesktop(binary) {
  say('Đang mở Sổ Vàng …')
  // As root (a container) Chromium's sandbox cannot start; the pages stay as they are otherwise.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return run(binary, [...asRoot, '.'])
}

async function openInBrowser() {
  const { serve } = await import('./serve.mjs')
  const served = await serve()
  if ('taken' in served && served.taken === 'other') {
    say(
      `Cổng ${browserPort} trên máy này đang do chương trình khác dùng. Sổ Vàng không đổi sang cổng khác, vì dữ liệu trong trình duyệt gắn với cổng này. Hãy đóng chương trình đó rồi chạy lại.`,
    )
    return 1
  }
  const isReused = 'taken' in served
  say(isReused ? `Sổ Vàng đang chạy sẵn tại ${served.url}` : `Sổ Vàng chạy tại ${served.url} (chỉ trên máy này).`)
  say(
    'Trong trình duyệt: tệp được tải xuống hoặc ghi vào thư mục do trình duyệt cho phép; chưa mở được tệp đã lưu, chưa xuất PDF trực tiếp.',
  )
  const browser = options.has('--no-window') ? null : findBrowser()
  if (browser === null || !hasDisplay()) {
    say(`Hãy mở địa chỉ trên bằng Edge hoặc Chrome. ${isReused ? '' : 'Nhấn Ctrl+C để dừng.'}`)
    return 0
  }
  fs.mkdirSync(profileFolder(), { recursive: true })
  const child = spawn(browser, browserArguments(served.url), { cwd: root, stdio: 'ignore', detached: true })
  child.on('error', () => say(`Không mở được trình duyệt. Hãy tự mở địa chỉ ${served.url}`))
  child.unref()
  if (!isReused) say('Đóng cửa sổ trình duyệt khi xong, rồi nhấn Ctrl+C ở đây để dừng.')
  return 0
}
