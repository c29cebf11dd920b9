// The page of out/renderer on a fixed local address, for the browser place. `node build/serve.mjs` serves until Ctrl+C; `--port` takes another port, for tests.
import fs from 'node:fs'
import http from 'node:http'
import { runnerImport } from 'vite'
import { isStarted } from './lib/run.mjs'
import { browserHost, browserPort, browserUrl, inRoot, root } from './lib/settings.mjs'

const mark = 'x-so-vang'

/** The code that answers for `app://` in the desktop program answers here too: one set of rules, one content policy. */
async function loadAssets() {
  const { module } = await runnerImport(inRoot('electron/main/files/assets.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': inRoot('shared') } },
  })
  return module.assetServer(inRoot('out/renderer'))
}

/**
 * Serves out/renderer on the loopback address only. Gives `{ url, close }`, or `{ taken: 'so-vang' | 'other', url }` when the
 * port is in use. `port: 0` takes any free one, for tests.
 */
export async function serve({ port = browserPort } = {}) {
  const answer = await loadAssets()
  const { version } = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'))
  const server = http.createServer((request, response) => {
    respond(request, response, answer, version).catch((cause) => {
      console.error(cause)
      response.writeHead(500).end()
    })
  })
  const problem = await new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, browserHost, () => resolve(null))
  })
  const url = browserUrl(problem === null ? server.address().port : port)
  if (problem !== null) {
    if (problem.code !== 'EADDRINUSE' && problem.code !== 'EACCES') throw problem
    return { taken: (await isSoVang(url)) ? 'so-vang' : 'other', url }
  }
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

async function respond(request, response, answer, version) {
  const own = `${browserHost}:${request.socket.localPort}`
  // A whole address instead of a path is how one talks to a proxy.
  if (!request.url?.startsWith('/')) {
    response.writeHead(400, { 'Content-Type': 'text/plain' }).end()
    return
  }
  if (request.headers.host === `localhost:${request.socket.localPort}`) {
    // Another host is another place for the data: the same program would look empty there.
    response.writeHead(308, { Location: `http://${own}${request.url}` }).end()
    return
  }
  // Any other name was made to point here by somebody else's page.
  if (request.headers.host !== own) {
    response.writeHead(421, { 'Content-Type': 'text/plain' }).end()
    return
  }
  const pathname = request.url.split('?')[0]
  const { status, headers, body } = await answer(request.method ?? 'GET', pathname)
  response.writeHead(status, { ...headers, [mark]: version })
  response.end(body ?? undefined)
}

/** Whether what answers there is a Sổ Vàng already running. */
const isSoVang = (url) =>
  fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(3000) }).then(
    (answer) => answer.headers.has(mark),
    () => false,
  )

if (isStarted(import.meta.url)) {
  const asked = process.argv.indexOf('--port')
  const port = asked === -1 ? browserPort : Number(process.argv[asked + 1])
  const served = await serve({ port })
  if ('taken' in served) {
    console.log(served.taken === 'so-vang' ? `Sổ Vàng đang chạy sẵn tại ${served.url}` : `Cổng ${port} đang bị chương trình khác chiếm.`)
    process.exit(served.taken === 'so-vang' ? 0 : 1)
  }
  console.log(`Sổ Vàng: ${served.url}   (Ctrl+C để dừng)`)
}
