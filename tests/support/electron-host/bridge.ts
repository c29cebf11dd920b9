/**
 * The two halves of `contextBridge`, one in the page's world, one in the preload's. They speak through synchronous DOM events,
 * which both worlds see, so that synchronous calls stay synchronous. Both are sent as source: nothing from outside themselves.
 */

/** A value on its way over the bridge: plain, function, promise, list or object. */
type Wrapped = {
  readonly value?: unknown
  readonly fn?: number
  readonly promise?: number
  readonly list?: Wrapped[]
  readonly object?: Record<string, Wrapped>
}
type Failure = { readonly name: string; readonly message: string }

/** The page's half: puts the exposed API on `window`, frozen. */
export function pageHalf(tag: string): void {
  type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (cause: Error) => void }
  const callbacks = new Map<number, (...given: unknown[]) => unknown>()
  const pending = new Map<number, Pending>()
  let lastId = 0

  const ask = (kind: string, detail: unknown): { readonly done?: Wrapped; readonly failed?: Failure } | undefined => {
    let answer: { done?: Wrapped; failed?: Failure } | undefined
    const listen = (event: Event) => {
      answer = (event as CustomEvent).detail
    }
    window.addEventListener(`${tag}:answer`, listen, { once: true })
    window.dispatchEvent(new CustomEvent(`${tag}:${kind}`, { detail }))
    window.removeEventListener(`${tag}:answer`, listen)
    return answer
  }

  const wrap = (value: unknown): Wrapped => {
    if (typeof value === 'function') {
      lastId += 1
      callbacks.set(lastId, value as (...given: unknown[]) => unknown)
      return { fn: lastId }
    }
    if (Array.isArray(value)) return { list: value.map(wrap) }
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return { object: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrap(item)])) }
    }
    return { value }
  }

  const unwrap = (wrapped: Wrapped | undefined): unknown => {
    if (wrapped === undefined) return undefined
    const { fn, promise, list, object } = wrapped
    if (list !== undefined) return list.map(unwrap)
    if (object !== undefined) return Object.freeze(Object.fromEntries(Object.entries(object).map(([key, item]) => [key, unwrap(item)])))
    if (fn !== undefined) {
      return (...given: unknown[]) => {
        const answer = ask('call', { id: fn, given: given.map(wrap) })
        if (answer === undefined) throw new Error('context bridge: no answer')
        if (answer.failed !== undefined) throw Object.assign(new Error(answer.failed.message), { name: answer.failed.name })
        return unwrap(answer.done)
      }
    }
    if (promise !== undefined)
      return new Promise((resolve, reject) => {
        pending.set(promise, { resolve, reject })
      })
    return wrapped.value
  }

  window.addEventListener(`${tag}:expose`, (event) => {
    const { key, api } = (event as CustomEvent).detail as { key: string; api: Wrapped }
    if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object')
    Object.defineProperty(window, key, { value: unwrap(api), writable: false, configurable: false, enumerable: true })
  })
  window.addEventListener(`${tag}:settle`, (event) => {
    const { id, done, failed } = (event as CustomEvent).detail as { id: number; done?: Wrapped; failed?: string }
    const waiting = pending.get(id)
    pending.delete(id)
    if (failed === undefined) waiting?.resolve(unwrap(done))
    else waiting?.reject(new Error(failed))
  })
  window.addEventListener(`${tag}:callback`, (event) => {
    const { id, given } = (event as CustomEvent).detail as { id: number; given: Wrapped[] }
    callbacks.get(id)?.(...given.map(unwrap))
  })
}

/** The preload's half: gives `contextBridge`. */
export function preloadHalf(tag: string) {
  const exposed = new Map<number, (...given: unknown[]) => unknown>()
  let lastId = 0
  const fire = (kind: string, detail: unknown) => {
    window.dispatchEvent(new CustomEvent(`${tag}:${kind}`, { detail }))
  }

  const wrap = (value: unknown): Wrapped => {
    if (typeof value === 'function') {
      lastId += 1
      exposed.set(lastId, value as (...given: unknown[]) => unknown)
      return { fn: lastId }
    }
    if (value !== null && typeof value === 'object' && typeof (value as Promise<unknown>).then === 'function') {
      lastId += 1
      const id = lastId
      void (value as Promise<unknown>).then(
        (done) => fire('settle', { id, done: wrap(done) }),
        (cause: unknown) => fire('settle', { id, failed: cause instanceof Error ? cause.message : String(cause) }),
      )
      return { promise: id }
    }
    if (Array.isArray(value)) return { list: value.map(wrap) }
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return { object: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrap(item)])) }
    }
    return { value }
  }

  const unwrap = (wrapped: Wrapped): unknown => {
    const { fn, list, object } = wrapped
    if (list !== undefined) return list.map(unwrap)
    if (object !== undefined) return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, unwrap(item)]))
    if (fn !== undefined) return (...given: unknown[]) => fire('callback', { id: fn, given: given.map(wrap) })
    return wrapped.value
  }

  window.addEventListener(`${tag}:call`, (event) => {
    const { id, given } = (event as CustomEvent).detail as { id: number; given: Wrapped[] }
    let answer: { done?: Wrapped; failed?: Failure }
    try {
      answer = { done: wrap(exposed.get(id)?.(...given.map(unwrap))) }
    } catch (cause) {
      answer = { failed: cause instanceof Error ? { name: cause.name, message: cause.message } : { name: 'Error', message: String(cause) } }
    }
    fire('answer', answer)
  })

  return { exposeInMainWorld: (key: string, api: unknown) => fire('expose', { key, api: wrap(api) }) }
}
