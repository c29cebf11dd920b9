import path from 'node:path'
import { app, protocol } from 'electron'
import { assetServer } from './files/assets'
import { isOurs, scheme } from './origin'

/** Must run before the app is ready: a standard, secure scheme has IndexedDB, workers and a real origin. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serves the built page under `app://so-vang/`. */
export function serveScheme(): void {
  const answer = assetServer(path.join(app.getAppPath(), 'out', 'renderer'))
  protocol.handle(scheme, async (request) => {
    if (!isOurs(request.url)) return new Response(null, { status: 404 })
    const { status, headers, body } = await answer(request.method, new URL(request.url).pathname)
    return new Response(body, { status, headers: { ...headers } })
  })
}
