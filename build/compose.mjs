import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * `npm run compose -- <tệp đợt xét.json> --out <thư mục>`: bundles the command when its sources are newer than the bundle, then runs it.
 * Standard output holds nothing but one JSON line per file.
 */
const root = path.resolve(import.meta.dirname, '..')
const bundle = path.join(root, 'out/compose/compose.mjs')
const sources = ['shared', 'build/compose', 'build/vite.compose.config.ts', 'renderer/src/text', 'package-lock.json']

const newest = (entry) => {
  const found = statSync(entry)
  return found.isDirectory() ? Math.max(found.mtimeMs, ...readdirSync(entry).map((name) => newest(path.join(entry, name)))) : found.mtimeMs
}
const isStale = !existsSync(bundle) || sources.some((source) => newest(path.join(root, source)) > statSync(bundle).mtimeMs)

if (isStale) {
  const { build, loadConfigFromFile } = await import('vite')
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    path.join(root, 'build/vite.compose.config.ts'),
    undefined,
    'silent',
  )
  await build({ ...loaded.config, configFile: false })
}
const { main } = await import(pathToFileURL(bundle).href)
process.exitCode = await main(process.argv.slice(2))
