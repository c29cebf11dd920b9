/**
 * The page's address. Scheme and host are where IndexedDB keeps the office's data: they must never change,
 * or every installed program would start empty.
 */
export const scheme = 'app'
const host = 'so-vang'
export const origin = `${scheme}://${host}`
export const startUrl = `${origin}/index.html`

/** Whether an address is one of our own pages or files. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${scheme}:` && url.host === host
}
