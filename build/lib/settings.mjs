import path from 'node:path'

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..')
export const inRoot = (...parts) => path.join(root, ...parts)

/**
 * The port of the browser place. A browser keeps data by scheme, host AND port, so this number locates the office's data:
 * it never changes. Below 32768, where no system hands out ports by itself.
 */
export const browserPort = 24731
export const browserHost = '127.0.0.1'
export const browserUrl = (port = browserPort) => `http://${browserHost}:${port}/`
