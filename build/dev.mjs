// npm run dev: the page alone, rebuilt as it is edited, in the browser place. The desktop shell is tried with npm start (builds in seconds).
import net from 'node:net'
import { createServer, loadConfigFromFile } from 'vite'
import { inRoot } from './lib/settings.mjs'

const configFile = inRoot('build/vite.web.config.ts')
const { host, port } = (await loadConfigFromFile({ command: 'serve', mode: 'development' }, configFile)).config.server

// Asked before the server is made: making it renews the prepared libraries, under the feet of the one that is running.
if (await answers(host, port)) {
  console.log(`npm run dev đang chạy sẵn tại http://${host}:${port}/`)
} else {
  const server = await createServer({ configFile })
  await server.listen()
  server.printUrls()
}

function answers(address, number) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: address, port: number })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
