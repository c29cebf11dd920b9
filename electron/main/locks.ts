import { app, session, type Session } from 'electron'
import { isOurs, origin } from './origin'

/**
 * What the page may ask of the computer. Persistent storage keeps Windows from clearing the office's data when the disk runs low;
 * writing to the clipboard is how tables are copied out (reading it needs the officer's own Ctrl+V and no permission).
 */
const granted: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write'])

/** Nothing leaves this computer: no name is ever looked up, so that even Chromium's own services stay silent. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
}

/** Our own files, and what the page made itself. */
const isLocal = (url: string) =>
  isOurs(url) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`) || (!app.isPackaged && url.startsWith('devtools:'))

/** Locks of the one session that all windows share: permissions, devices, requests, downloads. */
export function lockSession(ours: Session = session.defaultSession): void {
  ours.setPermissionRequestHandler((_page, permission, answer, details) => answer(granted.has(permission) && isOurs(details.requestingUrl)))
  ours.setPermissionCheckHandler((_page, permission, asking) => granted.has(permission) && isOurs(asking))
  ours.setDevicePermissionHandler(() => false)
  ours.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }))
  // Files go out through the save dialog alone; a download would land where nobody chose.
  ours.on('will-download', (event) => event.preventDefault())
  ours.setSpellCheckerEnabled(false)
}
