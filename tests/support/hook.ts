import { act, createElement, StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// Every browser has it; the page of the tests does not.
globalThis.reportError ??= (cause: unknown) => console.error(cause)

/** Runs a hook in a page of its own; `latest` is what it gave last. */
export async function runHook<Value>(hook: () => Value, inside: (page: ReactNode) => ReactNode = (page) => page) {
  const seen: Value[] = []
  function Page(): null {
    seen.push(hook())
    return null
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(createElement(StrictMode, null, inside(createElement(Page)))))
  return {
    latest: (): Value => {
      const last = seen.at(-1)
      if (last === undefined) throw new Error('not drawn')
      return last
    },
    leave: () => act(async () => root.unmount()),
  }
}

/** Lets what is under way in the database come to its end: turns of the event loop, no time. */
export async function settle(turns = 60): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1)
    await act(async () => {
      await new Promise<void>((resolve) => {
        setImmediate(resolve)
      })
    })
}
