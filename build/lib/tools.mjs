import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Runs a command quietly and gives its output, or `null` when it fails or is missing. */
export const output = (command, ...args) => {
  const run = spawnSync(command, args, { encoding: 'utf8' })
  return run.status === 0 ? run.stdout : null
}

/** The shell without windows comes first: the same engine, a quarter less processor time (no frame of a browser around the page, no extensions). */
const browsers = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The Chromium that browser tests drive; `null` when there is none. */
export const findChromium = () => browsers.find((path) => path !== undefined && existsSync(path)) ?? null

const hasVietnameseTimes = () =>
  /Tinos|Liberation Serif|Times New Roman/.test(output('fc-match', 'Times New Roman') ?? '') &&
  (output('fc-list', ':lang=vi', 'family') ?? '').match(/Tinos|Liberation Serif/) !== null

/** What the tests need beyond npm: how to see it, and which Debian packages bring it. */
const needs = [
  { name: 'Chromium', packages: ['chromium-headless-shell'], isThere: () => findChromium() !== null },
  { name: 'LibreOffice Writer', packages: ['libreoffice-writer'], isThere: () => output('soffice', '--version') !== null },
  { name: 'poppler (pdftotext, pdffonts)', packages: ['poppler-utils'], isThere: () => spawnSync('pdffonts', ['-v']).status === 0 },
  { name: 'fontconfig', packages: ['fontconfig'], isThere: () => output('fc-list') !== null },
  { name: 'phông cùng số đo với Times New Roman', packages: ['fonts-liberation2', 'fonts-croscore'], isThere: hasVietnameseTimes },
  { name: 'makensis', packages: ['nsis'], isThere: () => output('makensis', '-VERSION') !== null },
  { name: 'python-docx', packages: ['python3', 'python3-docx'], isThere: () => output('/usr/bin/python3', '-c', 'import docx') !== null },
]

const aptGet = () => {
  if (output('apt-get', '--version') === null) return null
  if (process.getuid?.() === 0) return ['apt-get']
  return output('sudo', '-n', 'true') === null ? null : ['sudo', 'apt-get']
}

/** Installs what is missing where that is allowed; gives the names of what is still missing. */
export function ensureTools() {
  const missing = needs.filter((need) => !need.isThere())
  const apt = missing.length === 0 ? null : aptGet()
  if (apt !== null) {
    const [command, ...first] = apt
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    console.log(`Cài thêm cho kiểm thử: ${missing.flatMap((need) => need.packages).join(' ')}`)
    try {
      execFileSync(command, [...first, 'update', '-qq'], { stdio: 'inherit', env: environment })
      execFileSync(command, [...first, 'install', '-y', '-qq', '--no-install-recommends', ...missing.flatMap((need) => need.packages)], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: environment,
      })
    } catch (cause) {
      console.warn(`Không cài được: ${cause.message}`)
    }
  }
  return needs.filter((need) => !need.isThere()).map((need) => need.name)
}
