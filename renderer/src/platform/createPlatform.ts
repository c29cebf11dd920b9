import { browserPlatform } from './browser'
import { desktopPlatform } from './desktop'
import type { Platform } from './platform'

/** The place the program was started in: the desktop program puts `window.api` there, a browser tab has none. */
export const createPlatform = (): Platform => (window.api === undefined ? browserPlatform() : desktopPlatform(window.api))
