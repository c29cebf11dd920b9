// npm run dist:check: packs the program around a stand-in for Electron, for Windows and Linux, and looks at what came out.
// One line per fact, exit code 1 if any is wrong. Needs no network.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { archiveFacts, fuseFacts, languageFacts, programFacts } from './lib/distFacts.mjs'
import { electronVersion } from './lib/electronBinary.mjs'
import { findMakensis, runBuilder, runMakensis, writeHashBeside } from './lib/packaging.mjs'
import { isStarted } from './lib/run.mjs'
import { inRoot } from './lib/settings.mjs'
import { makeFakeDist } from './make-fake-dist.mjs'

/** Gives every fact looked at: `{ name, ok, seen }`, `ok: null` for what could not be looked at here. */
export async function checkDist(work) {
  const { version } = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'))
  const output = path.join(work, 'release')
  const facts = []
  for (const [platform, option, folder, program] of [
    ['win32', '--win', 'win-unpacked', 'SoVang.exe'],
    ['linux', '--linux', 'linux-unpacked', 'so-vang'],
  ]) {
    const electronDist = path.join(work, platform)
    makeFakeDist(electronDist, platform, electronVersion())
    const code = await runBuilder({ targets: ['--dir', option], output, electronDist, quiet: true })
    facts.push({ name: `${platform}: đóng gói được`, ok: code === 0, seen: `mã ${code}` })
    if (code !== 0) continue
    const packed = path.join(output, folder)
    const named = (list) => list.map((fact) => ({ ...fact, name: `${platform}: ${fact.name}` }))
    facts.push(
      ...named(archiveFacts(path.join(packed, 'resources/app.asar'), version)),
      ...named(await fuseFacts(path.join(packed, program))),
      ...named(languageFacts(path.join(packed, 'locales'))),
    )
    if (platform === 'win32')
      facts.push(...named(programFacts(path.join(packed, program), version)), ...named([await installerFact(packed, work, version)]))
  }
  return facts
}

async function installerFact(source, work, version) {
  const name = 'bộ cài NSIS dựng được từ build/installer.nsi'
  const makensis = findMakensis()
  if (makensis === null) return { name, ok: null, seen: 'máy này chưa có makensis (apt-get install nsis)' }
  const installer = path.join(work, `SoVang-${version}-cai-dat.exe`)
  const code = await runMakensis({ makensis, source, installer, version, quiet: true })
  const isMade = code === 0 && fs.existsSync(installer)
  const hash = isMade ? fs.readFileSync(await writeHashBeside(installer), 'utf8') : ''
  return { name, ok: isMade && new RegExp(`^[0-9a-f]{64} \\*SoVang-${version}-cai-dat\\.exe\\n$`).test(hash), seen: `mã ${code}, ${hash}` }
}

if (isStarted(import.meta.url)) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-dist-'))
  try {
    const code = await build({ ifNeeded: true, quiet: true })
    const facts = code === 0 ? await checkDist(work) : [{ name: 'dựng được chương trình', ok: false, seen: `mã ${code}` }]
    for (const { name, ok, seen } of facts)
      console.log(`${ok === null ? 'bỏ qua' : ok ? 'đạt   ' : 'SAI   '} ${name}${ok === true ? '' : `: ${seen}`}`)
    const count = (value) => facts.filter(({ ok }) => ok === value).length
    console.log(`dist:check ${count(true)} passed, ${count(false)} failed, ${count(null)} skipped`)
    process.exitCode = count(false) === 0 ? 0 : 1
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}
