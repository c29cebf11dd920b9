import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureTools, findChromium } from './lib/tools.mjs'

/**
 * Every check of the project in one command: types, lint, unit and data tests, build, browser flows, the real main and preload
 * bundles in the stand-in host, the packaging check, document checks. Last line: `N passed, N failed, N skipped`. `--long` asks all that there is.
 * With CI set, what had to be left out counts as failed.
 */
const root = path.resolve(import.meta.dirname, '..')
const reports = path.join(root, 'test-results/reports')
const isCi = process.env['CI'] === 'true'
// The long form: second ways, rare edges, every size and every set of papers. What runs below reads it from the environment.
const isLong = process.argv.includes('--long')
if (isLong) process.env['SO_VANG_LONG'] = '1'
const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []

const bin = (name) => path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/** Runs a command to its end. Its output is shown as it comes, and also given back. `isAside`: only given back. */
const run = (command, args, { environment = {}, isAside = false } = {}) =>
  new Promise((resolve) => {
    const started = Date.now()
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...environment },
    })
    let output = ''
    const take = (stream) => (chunk) => {
      output += chunk
      if (!isAside) stream.write(chunk)
    }
    child.stdout.setEncoding('utf8').on('data', take(process.stdout))
    child.stderr.setEncoding('utf8').on('data', take(process.stderr))
    child.on('error', (cause) => (output += `${cause.message}\n`))
    child.on('close', (code) => {
      const time = `  (${((Date.now() - started) / 1000).toFixed(1)} s)\n`
      if (!isAside) process.stdout.write(time)
      resolve({ isGood: code === 0, output: output + time })
    })
  })

function count(name, { passed, failed, skipped }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (failed > 0) failures.push(name)
}
const step = async (name, work) => {
  console.log(`\n== ${name}`)
  count(name, await work())
}
/** A step beside another: what it printed is shown once it is through. */
const stepAside = async (name, work) => {
  const { output, ...counts } = await work()
  process.stdout.write(`\n== ${name}\n${output ?? ''}`)
  count(name, counts)
}
/** A step that either holds or not counts as one test. */
const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 })
const leftOut = (what) => ({
  ...(isCi ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 }),
  output: `  bỏ qua: thiếu ${what.join(', ')}\n`,
})

const report = (name) => path.join(reports, `${name}.json`)
const readReport = (name) => (existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : null)

/** Of the sets of papers those that have most kinds of them, in few pages. */
const shortSets = ['phuong-nhieu-hinh-thuc', 'dinh-chinh-huy-bo', 'mot-nguoi', 'chua-co-ai']

/** A script that ends with a line of counts of its own. */
async function counted(script, ...args) {
  const { isGood, output } = await run(process.execPath, [script, ...args], { isAside: true })
  const found = /(\d+) passed, (\d+) failed, (\d+) skipped\s*(?:\([\d.]+ s\)\s*)?$/.exec(output)
  if (found === null) return { ...one(false), output }
  const [passed, failed, skipped] = found.slice(1).map(Number)
  // In CI a thing that could not be looked at is a thing left out.
  return isCi
    ? { passed, failed: failed + skipped, skipped: 0, output }
    : { passed, failed: isGood ? failed : Math.max(1, failed), skipped, output }
}

async function vitest() {
  const { isGood } = await run(bin('vitest'), [
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

async function playwright(name, config, isAside = false) {
  const { isGood, output } = await run(bin('playwright'), ['test', '--config', config, '--reporter=list,json'], {
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report(name), CHROMIUM_PATH: findChromium() ?? '' },
    isAside,
  })
  const stats = readReport(name)?.stats
  if (stats === undefined) return { ...one(false), output }
  const counted = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, output }
  return isGood || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const missing = ensureTools()
if (missing.length > 0)
  console.log(`Chưa có: ${missing.join(', ')}. Phần kiểm thử cần chúng sẽ bị bỏ qua${isCi ? ' và tính là hỏng' : ''}.`)
const has = (...names) => names.every((name) => !missing.includes(name))
const documentTools = missing.filter((name) => name !== 'Chromium' && name !== 'makensis')

const isRight = async (...commands) => {
  let said = ''
  for (const [name, ...args] of commands) {
    const { isGood, output } = await run(bin(name), args, { isAside: true })
    said += output
    if (!isGood) return { ...one(false), output: said }
  }
  return { ...one(true), output: said }
}
// Each of the two keeps one core busy, and what is through first leaves its core to the unit tests.
const lint = stepAside('Quy tắc viết mã', () =>
  isRight(['eslint', '.', '--max-warnings', '0'], ['prettier', '--check', '--log-level', 'warn', '.']),
)
await stepAside('Kiểu', () => isRight(['tsc', '-b']))
await step('Kiểm thử đơn vị và dữ liệu', vitest)
await lint
await step('Dựng chương trình', async () => one((await run(process.execPath, ['build/build.mjs'])).isGood))

/** What a browser waits for leaves a core idle: the flows run beside everything else that looks at the built program. */
const besideTheFlows = async () => {
  await stepAside('Tiến trình chính trong vỏ thay thế', () =>
    has('Chromium') ? playwright('host', 'build/playwright.host.config.ts', true) : leftOut(['Chromium']),
  )
  await stepAside('Đóng gói', () => counted('build/dist-check.mjs'))
  await stepAside('Văn bản qua LibreOffice và python-docx', () =>
    documentTools.length === 0 ? counted('build/documents-check.mjs', ...(isLong ? [] : shortSets)) : leftOut(documentTools),
  )
}
await Promise.all([
  step('Luồng trên trình duyệt', async () => {
    if (has('Chromium')) return playwright('e2e', 'build/playwright.config.ts')
    const left = leftOut(['Chromium'])
    process.stdout.write(left.output)
    return left
  }),
  besideTheFlows(),
])

if (failures.length > 0) console.log(`\nHỏng ở: ${failures.join('; ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
