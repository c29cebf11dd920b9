import { describe, expect, it } from 'vitest'

const main = import.meta.glob<string>('/electron/**/*.ts', { query: '?raw', import: 'default', eager: true })
const users = (pattern: RegExp) =>
  Object.entries(main)
    .filter(([, source]) => pattern.test(source))
    .map(([file]) => file)
    .sort()

/** The risky doors of the main process, each with the one place that may open it. */
describe('the main process', () => {
  it('touches the disk only in files/', () => {
    expect(users(/from 'node:fs/)).toEqual([
      '/electron/main/files/assets.ts',
      '/electron/main/files/diagnosis.ts',
      '/electron/main/files/disk.ts',
      '/electron/main/files/handOut.ts',
      '/electron/main/files/hashOfFile.ts',
      '/electron/main/files/keep.ts',
      '/electron/main/files/logFile.ts',
      '/electron/main/files/ownFiles.ts',
      '/electron/main/files/room.ts',
      '/electron/main/files/twin/diskRoom.ts',
      '/electron/main/files/twin/folders.ts',
      '/electron/main/files/twin/reach.ts',
      '/electron/main/files/twin/settings.ts',
      '/electron/main/files/twin/storeCopies.ts',
      '/electron/main/files/update/find.ts',
      '/electron/main/files/update/keepOwn.ts',
    ])
  })

  it('opens channels only in handle.ts', () => {
    expect(users(/\bipcMain\b/)).toEqual(['/electron/main/ipc/handle.ts'])
    expect(users(/\bipcRenderer\b/)).toEqual(['/electron/preload/index.ts'])
  })

  it('starts no program, opens no address and loads nothing but its own page', () => {
    expect(
      users(
        /child_process|openExternal|loadFile|executeJavaScript|nodeIntegration: true|sandbox: false|contextIsolation: false|webSecurity/,
      ),
    ).toEqual([])
    expect(users(/\bloadURL\(/)).toEqual(['/electron/main/window.ts'])
  })
})
