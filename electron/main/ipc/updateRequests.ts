import { app, shell } from 'electron'
import type { Snapshot } from '@shared/ipc/twin'
import { err, ok, type Result } from '@shared/lib/result'
import { compareVersions } from '@shared/lib/versions'
import { diskError } from '../files/diskErrors'
import { findInstallers, type FoundInstaller } from '../files/update/find'
import { keepOwn } from '../files/update/keepOwn'
import type { Settings } from '../files/twin/settings'
import type { Twin } from '../files/twin/twin'
import type { Handlers } from './handle'

type Surroundings = {
  readonly settings: Settings
  readonly twin: Twin
  /** Where installers are looked for. */
  readonly places: () => Promise<readonly string[]>
  /** Where one is kept while it is checked and started. */
  readonly folder: string
  readonly now?: () => string
}

/** A newer program from a stick: found, checked, started, remembered. */
export function updateRequests({ settings, twin, places, folder, now = () => new Date().toISOString() }: Surroundings) {
  /** What was found last, by token: the page may start nothing else. */
  let found: ReadonlyMap<string, FoundInstaller> = new Map()

  /** The copy that an update goes behind: made for it a moment ago, and still as it was made. */
  async function copyFor(id: string): Promise<Snapshot | null> {
    const copy = (await twin.state()).snapshots.find((one) => one.id === id)
    return copy?.reason === 'beforeUpdate' && (await twin.check(id)) ? copy : null
  }

  async function start(installer: FoundInstaller, copy: Snapshot): Promise<Result<null>> {
    const own = await keepOwn(folder, installer)
    if (!own.ok) return own
    settings.set({ update: { from: app.getVersion(), to: installer.version, at: now(), copyId: copy.id, counts: copy.counts } })
    const refusal = await shell.openPath(own.value)
    if (refusal === '') return ok(null)
    settings.set({ update: null })
    return err({ code: 'update.broken', fileName: installer.fileName, reason: 'refused' })
  }

  return {
    'update:find': async () => {
      const roots = await places()
      const list = await findInstallers(roots, app.getVersion())
      found = new Map(list.map((one) => [one.token, one]))
      const installers = list.map(({ file: _file, sha256: _sha256, ...seen }) => seen)
      return ok({ version: app.getVersion(), places: roots, installers })
    },
    'update:start': async ({ installer, copyId }) => {
      const wanted = found.get(installer)
      if (wanted?.state !== 'newer') return err({ code: 'record.missing', what: 'bộ cài đã chọn' })
      const copy = await copyFor(copyId)
      if (copy === null) return err({ code: 'record.missing', what: 'bản sao trước khi cài' })
      try {
        return await start(wanted, copy)
      } catch (cause) {
        const error = diskError(cause, 'read', { file: wanted.fileName, folder: wanted.place }, process.platform)
        if (error === undefined) throw cause
        return err(error)
      }
    },
    'update:past': () => {
      const past = settings.get().update ?? null
      // The officer may have stopped the installer: nothing has changed then.
      return ok(past !== null && compareVersions(app.getVersion(), past.from) > 0 ? past : null)
    },
    'update:seen': () => {
      settings.set({ update: null })
      return ok(null)
    },
  } satisfies Partial<Handlers>
}
