import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '../..')
const newest = (entry) => {
  const found = statSync(entry)
  return found.isDirectory() ? Math.max(found.mtimeMs, ...readdirSync(entry).map((name) => newest(path.join(entry, name)))) : found.mtimeMs
}

/** What a command is made of: a change in any of these makes its bundle anew. */
export const sourcesOf = (name) => [
  'shared',
  `build/${name}`,
  'build/lib/command.mjs',
  'build/vite.compose.config.ts',
  'renderer/src/text',
  'renderer/src/tools/import',
  'package-lock.json',
]

/**
 * Runs `build/<name>/main.ts` as a command of its own: bundles it when its sources are newer than the bundle, then gives it the
 * arguments. Nothing but what the command prints goes to standard output.
 */
export async function runCommand(name) {
  const bundle = path.join(root, `out/${name}/${name}.mjs`)
  const isStale = !existsSync(bundle) || sourcesOf(name).some((source) => newest(path.join(root, source)) > statSync(bundle).mtimeMs)
  if (isStale) {
    const { build, loadConfigFromFile } = await import('vite')
    const file = path.join(root, 'build/vite.compose.config.ts')
    const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, file, undefined, 'silent')
    await build({
      ...config,
      configFile: false,
      build: {
        ...config.build,
        ssr: path.join(root, `build/${name}/main.ts`),
        outDir: path.join(root, `out/${name}`),
        rollupOptions: { output: { format: 'es', entryFileNames: `${name}.mjs`, codeSplitting: false } },
      },
    })
  }
  const { main } = await import(pathToFileURL(bundle).href)
  process.exitCode = await main(process.argv.slice(2))
}
