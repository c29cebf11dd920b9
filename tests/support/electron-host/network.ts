import type { Frame, Route } from 'playwright-core'
import { fromHttp } from './addresses'
import { preventable } from './app'
import type { HostState } from './state'

/** Every request of every page passes here: the program's locks first, then its own scheme handler. Nothing reaches a network. */
export async function routeRequests(state: HostState): Promise<void> {
  await state.context.route('**/*', async (route) => {
    const url = fromHttp(route.request().url())
    if (isRefusedNavigation(route, url, state)) return route.abort('aborted')
    if (await isCancelled(route, url, state)) {
      state.log.blocked.push(url)
      return route.abort('blockedbyclient')
    }
    const handler = state.handlers.get(url.split(':')[0] ?? '')
    if (handler === undefined) {
      state.log.blocked.push(url)
      return route.abort('internetdisconnected')
    }
    return answer(route, url, handler)
  })
}

function isRefusedNavigation(route: Route, url: string, state: HostState): boolean {
  const request = route.request()
  if (!request.isNavigationRequest()) return false
  const frame = frameOf(route)
  if (frame === null) {
    for (const window of state.windows.values()) window.webContents.askToOpen(url)
    return true
  }
  const contents = [...state.windows.values()].map((window) => window.webContents).find((each) => each.isOn(frame.page()))
  if (contents === undefined || contents.ownLoad === request.url()) return false
  const isMainFrame = frame === frame.page().mainFrame()
  const event = preventable({ url, isMainFrame })
  contents.emit('will-frame-navigate', event)
  if (isMainFrame) contents.emit('will-navigate', event, url)
  return event.defaultPrevented
}

/** `null` for the first request of a new window: Chromium makes the request before the page, and Playwright throws on asking. */
function frameOf(route: Route): Frame | null {
  try {
    return route.request().frame()
  } catch {
    return null
  }
}

function isCancelled(route: Route, url: string, state: HostState): Promise<boolean> {
  const filter = state.requestFilter
  if (filter === null) return Promise.resolve(false)
  const request = route.request()
  return new Promise((resolve) =>
    filter({ url, method: request.method(), resourceType: request.resourceType() }, (verdict) => resolve(verdict.cancel === true)),
  )
}

async function answer(route: Route, url: string, handler: (request: Request) => Response | Promise<Response>): Promise<void> {
  const request = route.request()
  const body = request.postDataBuffer()
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    }),
  )
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}
