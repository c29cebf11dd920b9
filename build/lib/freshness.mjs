import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './settings.mjs'

/** What out/main, out/preload and out/renderer are made from. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'assets',
  'build/aliases.ts',
  'build/electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const stampFile = inRoot('out/build.json')

const filesBelow = (file) => {
  const facts = fs.statSync(file, { throwIfNoEntry: false })
  if (facts === undefined) return []
  if (!facts.isDirectory()) return [file]
  return fs
    .readdirSync(file)
    .filter((name) => !name.endsWith('.tsbuildinfo'))
    .flatMap((name) => filesBelow(path.join(file, name)))
}

/** Changes whenever a source appears, goes, or is written again. */
export function sourcePrint() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesBelow(inRoot(name))).sort()) {
    const { size, mtimeMs } = fs.statSync(file)
    hash.update(`${path.relative(root, file)}\n${size}\n${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Whether out/ holds a whole build of the present sources. */
export function isFresh() {
  const whole = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'].every((file) => fs.existsSync(inRoot(file)))
  if (!whole || !fs.existsSync(stampFile)) return false
  return JSON.parse(fs.readFileSync(stampFile, 'utf8')).sources === sourcePrint()
}

export const removeStamp = () => fs.rmSync(stampFile, { force: true })
export const writeStamp = (sourcesBefore) =>
  fs.writeFileSync(stampFile, `${JSON.stringify({ sources: sourcesBefore, builtAt: new Date().toISOString() })}\n`)
