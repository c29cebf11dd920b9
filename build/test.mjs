import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureTools, findChromium } from './lib/tools.mjs'

/**
 * Every check of the project in one command: types, lint, unit and data tests, build, browser flows, the real main and preload
 * bundles in the stand-in host, the packaging check, document checks. Last line: `N passed, N failed, N skipped`.
 * With CI set, what had to be left out counts as failed.
 */
const root = path.resolve(import.meta.dirname, '..')
const reports = path.join(root, 'test-results/reports')
const isCi = process.env['CI'] === 'true'
const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []

const bin = (name) => path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const run = (command, args, environment = {}) => {
  const started = Date.now()
  const answer = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  console.log(`  (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return answer.status === 0
}

function count(name, { passed, failed, skipped }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (failed > 0) failures.push(name)
}
const step = (name, work) => {
  console.log(`\n== ${name}`)
  count(name, work())
}
/** A step that either holds or not counts as one test. */
const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 })
const leftOut = (what) => {
  console.log(`  bỏ qua: thiếu ${what.join(', ')}`)
  return isCi ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 }
}

const report = (name) => path.join(reports, `${name}.json`)
const readReport = (name) => (existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : null)

/** A script that ends with a line of counts of its own. */
function counted(script) {
  const answer = spawnSync(process.execPath, [script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })
  process.stdout.write(answer.stdout)
  const found = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(answer.stdout)
  if (found === null) return one(false)
  const [passed, failed, skipped] = found.slice(1).map(Number)
  // In CI a thing that could not be looked at is a thing left out.
  return isCi
    ? { passed, failed: failed + skipped, skipped: 0 }
    : { passed, failed: answer.status === 0 ? failed : Math.max(1, failed), skipped }
}

function vitest() {
  const isGood = run(bin('vitest'), [
    'run',
    '--config',
    'build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report('vitest')}`,
  ])
  const found = readReport('vitest')
  if (found === null) return one(false)
  const counted = { passed: found.numPassedTests, failed: found.numFailedTests, skipped: found.numPendingTests + found.numTodoTests }
  return isGood || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

function playwright(name, config) {
  const isGood = run(bin('playwright'), ['test', '--config', config, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report(name),
    CHROMIUM_PATH: findChromium() ?? '',
  })
  const stats = readReport(name)?.stats
  if (stats === undefined) return one(false)
  const counted = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
  return isGood || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const missing = ensureTools()
if (missing.length > 0)
  console.log(`Chưa có: ${missing.join(', ')}. Phần kiểm thử cần chúng sẽ bị bỏ qua${isCi ? ' và tính là hỏng' : ''}.`)
const has = (...names) => names.every((name) => !missing.includes(name))
const documentTools = missing.filter((name) => name !== 'Chromium' && name !== 'makensis')

step('Kiểu', () => one(run(bin('tsc'), ['-b'])))
step('Quy tắc viết mã', () =>
  one(run(bin('eslint'), ['.', '--max-warnings', '0']) && run(bin('prettier'), ['--check', '--log-level', 'warn', '.'])),
)
step('Kiểm thử đơn vị và dữ liệu', vitest)
step('Dựng chương trình', () => one(run(process.execPath, ['build/build.mjs'])))
step('Luồng trên trình duyệt', () => (has('Chromium') ? playwright('e2e', 'build/playwright.config.ts') : leftOut(['Chromium'])))
step('Tiến trình chính trong vỏ thay thế', () =>
  has('Chromium') ? playwright('host', 'build/playwright.host.config.ts') : leftOut(['Chromium']),
)
step('Đóng gói', () => counted('build/dist-check.mjs'))
step('Văn bản qua LibreOffice và python-docx', () =>
  documentTools.length === 0 ? counted('build/documents-check.mjs') : leftOut(documentTools),
)

if (failures.length > 0) console.log(`\nHỏng ở: ${failures.join('; ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
