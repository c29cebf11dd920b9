// npm run dist: the Windows installer, in release/. `--makensis` makes it with NSIS instead of electron-builder's own;
// `--electron-dist=<folder>` takes Electron from there, unpacked or as its zip, on a machine without network.
import fs from 'node:fs'
import { build } from './build.mjs'
import { electronVersion } from './lib/electronBinary.mjs'
import { findMakensis, runBuilder, runMakensis, writeHashBeside } from './lib/packaging.mjs'
import { inRoot } from './lib/settings.mjs'

const given = process.argv.slice(2)
const electronDist = given.find((option) => option.startsWith('--electron-dist='))?.split('=')[1] ?? process.env.ELECTRON_DIST
const { version } = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'))
process.exitCode = await (given.includes('--makensis') ? withMakensis() : withBuilder())

async function withBuilder() {
  const code = (await build()) || (await runBuilder({ targets: ['--win', 'nsis'], electronDist }))
  if (code === 0) await tell(inRoot('release', `SoVang-${version}-cai-dat.exe`))
  else console.log(help())
  return code
}

async function withMakensis() {
  const makensis = findMakensis()
  if (makensis === null) {
    console.log('Chưa có makensis. Debian/Ubuntu: apt-get install nsis. Windows: cài NSIS 3 từ nsis.sourceforge.io.')
    return 1
  }
  const code = (await build()) || (await runBuilder({ targets: ['--dir', '--win'], electronDist }))
  if (code !== 0) {
    console.log(help())
    return code
  }
  const installer = inRoot('release', `SoVang-${version}-cai-dat.exe`)
  const made = await runMakensis({ makensis, source: inRoot('release/win-unpacked'), installer, version })
  if (made === 0) await tell(installer)
  return made
}

/** The installer and its hash: both go onto the stick. */
async function tell(installer) {
  console.log(`Bộ cài đặt: ${installer}`)
  console.log(`Mã kiểm tra: ${await writeHashBeside(installer)} (chép cùng bộ cài sang USB)`)
}

/** What the build takes from the network, and how to bring it to a machine that has none. */
function help() {
  const zip = `electron-v${electronVersion()}-win32-x64.zip`
  return [
    '',
    'Chưa tạo được bộ cài đặt. Nếu lý do ở trên là không tải được tệp, máy này cần các tệp sau từ github.com (mang từ máy khác cũng được):',
    `  1. ${zip}: để trong một thư mục rồi chạy  npm run dist -- --electron-dist=<thư mục đó>`,
    '  2. Cho electron-builder, trong thư mục bộ nhớ đệm (biến ELECTRON_BUILDER_CACHE):',
    `       7zip@1.0.0/7zip-${process.platform === 'win32' ? 'win' : 'linux'}-x64.tar.gz`,
    '       nsis-3.0.4.1/nsis-3.0.4.1.7z',
    '       nsis-resources-3.4.1/nsis-resources-3.4.1.7z',
    '     hoặc đặt máy chủ nội bộ: ELECTRON_MIRROR=https://máy-chủ/electron/  ELECTRON_BUILDER_BINARIES_MIRROR=https://máy-chủ/bin/',
    '  3. Không có các tệp ở mục 2: cài NSIS (Debian: apt-get install nsis) rồi chạy  npm run dist -- --makensis --electron-dist=<thư mục>',
  ].join('\n')
}
