// npm run build: main, preload and renderer into out/. `--if-needed` leaves a build of the present sources alone.
import { isFresh, removeStamp, sourcePrint, writeStamp } from './lib/freshness.mjs'
import { writeNotices } from './lib/notices.mjs'
import { isStarted, runNode } from './lib/run.mjs'
import { inRoot } from './lib/settings.mjs'

/** Builds out/, unless `ifNeeded` and it is already of the present sources. Gives the exit code. */
export async function build({ ifNeeded = false, quiet = false } = {}) {
  if (ifNeeded && isFresh()) return 0
  // Taken before: a source written while building makes this build stale, not fresh.
  const sources = sourcePrint()
  removeStamp()
  const code = await runNode(inRoot('node_modules/electron-vite/bin/electron-vite.js'), [
    'build',
    '-c',
    'build/electron.vite.config.ts',
    ...(quiet ? ['--logLevel', 'warn'] : []),
  ])
  if (code === 0) {
    writeNotices()
    writeStamp(sources)
  }
  return code
}

if (isStarted(import.meta.url)) process.exit(await build({ ifNeeded: process.argv.includes('--if-needed') }))
