// npm run dev: the page alone, rebuilt as it is edited, in the browser place. The desktop shell is tried with npm start (builds in seconds).
import { createServer } from 'vite'
import { inRoot } from './lib/settings.mjs'

const server = await createServer({ configFile: inRoot('build/vite.web.config.ts') })
try {
  await server.listen()
  server.printUrls()
} catch (cause) {
  await server.close()
  console.log(`Chưa chạy được: ${cause.message}. Có thể một npm run dev khác đang chạy.`)
  process.exitCode = 1
}
