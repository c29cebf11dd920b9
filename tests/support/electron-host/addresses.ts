/**
 * Chromium without Electron cannot be taught a scheme, so `app://so-vang/x` lives at
 * `https://so-vang.app.electron-host.invalid/x`: secure, an origin of its own, and never to be found on any network.
 */
const suffix = 'electron-host.invalid'
const emulated = /^(.+)\.([a-z0-9-]+)\.electron-host\.invalid$/

export function toHttp(address: string, schemes: { has(scheme: string): boolean }): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address)
  const [, scheme = '', host = '', rest = ''] = match ?? []
  return match !== null && schemes.has(scheme) ? `https://${host}.${scheme}.${suffix}${rest === '' ? '/' : rest}` : address
}

export function fromHttp(address: string): string {
  const url = URL.parse(address)
  const match = url === null ? null : emulated.exec(url.hostname)
  return url === null || match === null ? address : `${match[2]}://${match[1]}${url.pathname}${url.search}${url.hash}`
}
