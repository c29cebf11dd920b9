import fs from 'node:fs/promises'
import path from 'node:path'
import { securityHeaders } from '@shared/csp'
import { systemCode } from './diskErrors'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type AssetAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer> | null
}

/** The path of a file below the root as plain parts, or `undefined` if it tries to be anything else. */
function partsOf(pathname: string): readonly string[] | undefined {
  let plain: string
  try {
    plain = decodeURIComponent(pathname)
  } catch {
    return undefined // not even valid percent-encoding
  }
  const parts = plain.split('/').filter((part) => part !== '')
  const isPlain = (part: string) => part !== '.' && part !== '..' && !/[\\:\0]/.test(part)
  return parts.every(isPlain) ? parts : undefined
}

/** Files of the build that carry the hash of their content in their name: another content has another name. */
const isNamedByContent = (parts: readonly string[]): boolean => parts[0] === 'assets' && /-[\w-]{8}\.\w+$/.test(parts.at(-1) ?? '')

/** Kept by the browser, such a file is not read again, and its scripts are not compiled again at every start. */
const cacheOf = (parts: readonly string[]): string => (isNamedByContent(parts) ? 'max-age=31536000, immutable' : 'no-cache')

const refusal = (status: number): AssetAnswer => ({
  status,
  headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  body: null,
})

/**
 * Answers requests for the files of the built page, under `app://` and on the local port alike. Nothing outside `root` is ever
 * read, every answer carries the content security policy.
 */
export function assetServer(root: string) {
  return async (method: string, pathname: string): Promise<AssetAnswer> => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405)
    const parts = partsOf(pathname)
    if (parts === undefined) return refusal(403)
    const file = path.join(root, ...(parts.length === 0 ? ['index.html'] : parts))
    try {
      const bytes = new Uint8Array(await fs.readFile(file))
      const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
      return {
        status: 200,
        headers: { ...securityHeaders, 'Content-Type': type, 'Cache-Control': cacheOf(parts) },
        body: method === 'HEAD' ? null : bytes,
      }
    } catch (cause) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(systemCode(cause))) return refusal(404)
      throw cause
    }
  }
}
