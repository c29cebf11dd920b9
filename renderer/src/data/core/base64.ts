const piece = 0x8000

/** What newer browsers do themselves, some ten times as fast. */
type Native = {
  readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>
  readonly prototype: { readonly toBase64?: (this: Uint8Array) => string }
}
const native = Uint8Array as unknown as Native

/** Bytes as base64 text. */
export const toBase64 = (bytes: Uint8Array): string => {
  if (native.prototype.toBase64 !== undefined) return native.prototype.toBase64.call(bytes)
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}

/** The bytes of base64 text; `null` when it is none. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  try {
    if (native.fromBase64 !== undefined) return native.fromBase64(text)
    const letters = atob(text)
    const bytes = new Uint8Array(letters.length)
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
    return bytes
  } catch {
    return null
  }
}
