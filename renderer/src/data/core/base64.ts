const piece = 0x8000

/** Bytes as base64 text. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}

/** The bytes of base64 text; `null` when it is none. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  let letters: string
  try {
    letters = atob(text)
  } catch {
    return null
  }
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return bytes
}
