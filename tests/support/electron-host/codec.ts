/**
 * Carries what the structured clone algorithm carries, as text: undefined, dates, bytes, maps, sets, errors.
 * The function is also sent to the page as source, so it must use nothing from outside itself.
 */
export function makeCodec() {
  type Tagged = {
    readonly $: string
    readonly v?: unknown
    readonly c?: string
    readonly n?: string
    readonly m?: string
    readonly s?: string
  }

  const toBase64 = (bytes: Uint8Array): string => {
    if (typeof Buffer !== 'undefined') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    let text = ''
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768))
    return btoa(text)
  }
  const fromBase64 = (text: string): Uint8Array => {
    if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(text, 'base64'))
    const plain = atob(text)
    const bytes = new Uint8Array(plain.length)
    for (let at = 0; at < plain.length; at += 1) bytes[at] = plain.charCodeAt(at)
    return bytes
  }

  const pack = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' }
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) }
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(pack)
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) {
      const kind = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name
      return { $: 'view', c: kind, v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
    }
    if (value instanceof Map) return { $: 'map', v: [...value].map(([key, item]) => [pack(key), pack(item)]) }
    if (value instanceof Set) return { $: 'set', v: [...value].map(pack) }
    if (value instanceof Error) return { $: 'error', n: value.name, m: value.message, s: value.stack }
    return { $: 'object', v: Object.entries(value).map(([key, item]) => [key, pack(item)]) }
  }

  const unpack = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(unpack)
    const tagged = value as Tagged
    switch (tagged.$) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(tagged.v as string)
      case 'number':
        return Number(tagged.v)
      case 'date':
        return new Date(tagged.v as number)
      case 'buffer':
        return fromBase64(tagged.v as string).buffer
      case 'view': {
        const bytes = fromBase64(tagged.v as string)
        if (tagged.c === 'Uint8Array') return bytes
        const View = (globalThis as Record<string, unknown>)[tagged.c ?? ''] as new (buffer: ArrayBufferLike) => unknown
        return new View(bytes.buffer)
      }
      case 'map':
        return new Map((tagged.v as [unknown, unknown][]).map(([key, item]) => [unpack(key), unpack(item)]))
      case 'set':
        return new Set((tagged.v as unknown[]).map(unpack))
      case 'error':
        return Object.assign(new Error(tagged.m), { name: tagged.n, stack: tagged.s })
      default:
        return Object.fromEntries((tagged.v as [string, unknown][]).map(([key, item]) => [key, unpack(item)]))
    }
  }

  return {
    /** Throws, as Electron does, on what cannot be cloned (functions, symbols). */
    encode: (value: unknown): string => JSON.stringify(pack(structuredClone(value))),
    decode: (text: string): unknown => unpack(JSON.parse(text)),
  }
}
export type Codec = ReturnType<typeof makeCodec>
