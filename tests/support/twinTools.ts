import path from 'node:path'
import { afterAll } from 'vitest'
import { requests } from '@shared/ipc/contract'
import { machineFacts } from '@electron/main/files/diagnosis'
import { createClosing } from '@electron/main/ipc/twinRequests'
import { createSettings } from '@electron/main/files/twin/settings'
import { createStoreCopies } from '@electron/main/files/twin/storeCopies'
import { createTwin, type Twin } from '@electron/main/files/twin/twin'

/** Each ends with the file of tests that made it, as one does with its program: no journal stays open. */
const made = new Set<Twin>()
afterAll(async () => {
  for (const twin of made) await twin.settled()
  made.clear()
})

/** The file twin of a throw-away computer: profile, Documents and all below `home`. */
export function twinTools(home: string, log: (where: string, cause: unknown) => string = () => 'SV-TEST22') {
  const profile = path.join(home, 'profile')
  const store = path.join(profile, 'IndexedDB')
  const settings = createSettings(profile, path.join(home, 'Documents', 'Sổ Vàng'))
  const copies = createStoreCopies({ store, folder: path.join(profile, 'kho-cat-giu'), log })
  const twin = createTwin({ settings, attachments: path.join(profile, 'attachments'), copies, closedWell: settings.get().closedWell, log })
  made.add(twin)
  return { twin, settings, copies, store, closing: createClosing() }
}

/** What looks for newer programs on that computer: on a stick, which is a folder of it. */
export function updateTools(home: string) {
  const { twin, settings } = twinTools(home)
  return { twin, settings, places: () => Promise.resolve([path.join(home, 'USB')]), folder: path.join(home, 'profile', 'cai-ban-moi') }
}

/** What the main process of that computer would tell a helper. */
export const diagnose = (home: string) => async () => {
  const profile = path.join(home, 'profile')
  const { twin } = twinTools(home)
  return machineFacts(
    {
      logs: path.join(profile, 'logs'),
      store: path.join(profile, 'IndexedDB'),
      attachments: path.join(profile, 'attachments'),
      twinFolder: twin.folderOf('first'),
    },
    await twin.state(),
    '0.1.0',
    Object.keys(requests),
  )
}
