import type { preloadHalf } from './bridge'
import type { makeCodec } from './codec'

type Message =
  | { readonly type: 'reply'; readonly id: number; readonly done?: unknown; readonly failed?: string }
  | { readonly type: 'event'; readonly channel: string; readonly given: unknown[] }

/**
 * What a sandboxed preload finds: `require('electron')` with `contextBridge` and `ipcRenderer`, and no more.
 * Sent to the page as source. No `eval`: the page's own content security policy holds in this world too.
 */
export function preloadWorld(
  tag: string,
  binding: string,
  codecOf: typeof makeCodec,
  bridgeOf: typeof preloadHalf,
  runPreload: (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown, process: unknown) => void,
): void {
  type Listener = (event: unknown, ...given: unknown[]) => void
  const codec = codecOf()
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (cause: Error) => void }>()
  const listeners = new Map<string, Listener[]>()
  let lastCall = 0
  const scope = globalThis as unknown as Record<string, (text: string) => void>
  const post = (message: unknown) => scope[binding]?.(codec.encode(message))

  const ipcRenderer = {
    invoke: (channel: string, ...given: unknown[]) =>
      new Promise((resolve, reject) => {
        lastCall += 1
        const id = lastCall
        waiting.set(id, { resolve, reject })
        try {
          post({ type: 'invoke', id, channel, given })
        } catch (cause) {
          waiting.delete(id)
          reject(cause)
        }
      }),
    send: (channel: string, ...given: unknown[]) => {
      post({ type: 'send', channel, given })
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((each) => each !== listener),
      )
      return ipcRenderer
    },
  }

  scope[`${tag}_deliver`] = (text) => {
    const message = codec.decode(text) as Message
    if (message.type === 'reply') {
      const call = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.failed === undefined) call?.resolve(message.done)
      else call?.reject(new Error(message.failed))
      return
    }
    for (const listener of listeners.get(message.channel) ?? []) listener({ sender: ipcRenderer, senderId: 0, ports: [] }, ...message.given)
  }

  const require = (name: string) => {
    if (name === 'electron') return { contextBridge: bridgeOf(tag), ipcRenderer }
    throw new Error(`module not found: ${name} (a sandboxed preload may require only electron, events, timers, url)`)
  }
  const module = { exports: {} }
  runPreload(require, module, module.exports, { platform: 'linux', versions: {}, sandboxed: true, contextIsolated: true })
}
