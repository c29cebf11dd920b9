import path from 'node:path'
import { createServer } from 'vite'
import { build } from './build.mjs'
import { findChromium } from './lib/tools.mjs'

/**
 * Measures and prints; nothing fails here. Documents, lists and the journal run in Node, screens in Chromium on the built program.
 * `npm run bench -- documents`, `-- lists`, `-- law`, `-- movement`, `-- journal`, `-- screens`, `-- scores`, `-- log` or `-- copies` runs one part.
 */
const root = path.resolve(import.meta.dirname, '..')
const wanted = process.argv.slice(2)
const wants = (part) => wanted.length === 0 || wanted.includes(part)

const server = await createServer({
  configFile: path.join(root, 'build/vite.web.config.ts'),
  root,
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true, include: [], entries: [] },
  logLevel: 'error',
})
try {
  if (wants('documents')) await (await server.ssrLoadModule('/tests/bench/documents.ts')).run()
  if (wants('law')) await (await server.ssrLoadModule('/tests/bench/law.ts')).run()
  if (wants('movement')) await (await server.ssrLoadModule('/tests/bench/movement.ts')).run()
  if (wants('journal')) await (await server.ssrLoadModule('/tests/bench/journal.ts')).run()
  if (wants('lists')) await (await server.ssrLoadModule('/tests/bench/lists.ts')).run()
  for (const part of ['screens', 'scores', 'log', 'copies'].filter(wants)) {
    const chromium = findChromium()
    if (chromium === null) console.log(`\n${part}: bỏ qua, thiếu Chromium`)
    // Of a clean clone nothing is built yet, and an older build would be measured for the present one.
    else if ((await build({ ifNeeded: true, quiet: true })) !== 0) console.log(`\n${part}: bỏ qua, chưa dựng được chương trình`)
    else await (await server.ssrLoadModule(`/tests/bench/${part}.ts`)).run({ root, chromium })
  }
} finally {
  await server.close()
}
