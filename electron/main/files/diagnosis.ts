import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { logLineSchema, logPlaces, machineFactsSchema, versionOrNull, type LogLine, type MachineFacts } from '@shared/ipc/diagnosis'
import { checkedFacts } from '@shared/ipc/logText'
import type { TwinState } from '@shared/ipc/twin'
import { freeRoom } from './room'
import { twinRooms } from '@shared/twin/room'

const newestLines = 300
const newestSnapshots = 70

/** All bytes below a folder; `null` where there is none. */
async function sizeOf(folder: string): Promise<number | null> {
  const names = await fs.readdir(folder, { recursive: true }).catch(() => null)
  if (names === null) return null
  const sizes = await Promise.all(
    names.map((name) =>
      fs.stat(path.join(folder, name)).then(
        (facts) => (facts.isFile() ? facts.size : 0),
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** A line of the log as far as it has the shape that the log gives it; what does not is left out. */
function lineOf(text: string, channels: ReadonlySet<string>): LogLine[] {
  try {
    const line = logLineSchema.safeParse(JSON.parse(text)).data
    if (line === undefined) return []
    const where = channels.has(line.where) || (logPlaces as readonly string[]).includes(line.where) ? line.where : 'other'
    return [{ ...line, where, ...checkedFacts(line) }]
  } catch {
    return [] // cut short as the power went
  }
}

/** The newest entries of the log, oldest first. */
export async function readLogLines(folder: string, channels: ReadonlySet<string>): Promise<LogLine[]> {
  const texts = await Promise.all(
    ['so-vang.1.log', 'so-vang.log'].map((name) => fs.readFile(path.join(folder, name), 'utf8').catch(() => '')),
  )
  return texts
    .join('\n')
    .split('\n')
    .filter((line) => line !== '')
    .slice(-newestLines)
    .flatMap((line) => lineOf(line, channels))
}

type Places = { readonly logs: string; readonly store: string; readonly attachments: string; readonly twinFolder: string | null }

/** Everything the main process may tell a helper. Throws where it would not have the agreed shape: better none than one that says too much. */
export async function machineFacts(
  places: Places,
  twin: TwinState,
  program: string,
  channels: readonly string[],
  runningSeconds = process.uptime(),
): Promise<MachineFacts> {
  const mb = (size: number): number => Math.round(size / 1024 / 1024)
  const inTwin = (room: string): string => path.join(places.twinFolder ?? '', room)
  const platform = process.platform
  return machineFactsSchema.parse({
    system: {
      platform: platform === 'win32' || platform === 'linux' || platform === 'darwin' ? platform : 'other',
      release: versionOrNull(/^\d+(?:\.\d+){1,3}/.exec(os.release())?.[0]),
      architecture: process.arch === 'x64' || process.arch === 'ia32' || process.arch === 'arm64' ? process.arch : 'other',
      processors: os.cpus().length,
      memoryMb: mb(os.totalmem()),
      freeMemoryMb: mb(os.freemem()),
    },
    versions: {
      program: versionOrNull(program),
      electron: versionOrNull(process.versions['electron']),
      chrome: versionOrNull(process.versions['chrome']),
      node: versionOrNull(process.versions.node),
    },
    runningSeconds: Math.round(runningSeconds),
    room: { store: await freeRoom(places.store), twin: places.twinFolder === null ? null : await freeRoom(places.twinFolder) },
    sizes: {
      store: await sizeOf(places.store),
      attachments: await sizeOf(places.attachments),
      journal: places.twinFolder === null ? null : await sizeOf(inTwin(twinRooms.journal)),
      snapshots: places.twinFolder === null ? null : await sizeOf(inTwin(twinRooms.snapshots)),
    },
    twin: {
      isThere: twin.isThere,
      hasSecond: twin.second !== null,
      isSecondThere: twin.second?.isThere ?? false,
      closedWell: twin.closedWell,
      setAside: twin.setAside.length,
    },
    snapshots: twin.snapshots.slice(0, newestSnapshots).map(({ madeAt, reason, appVersion, rows, bytes, counts }) => ({
      madeAt,
      reason,
      appVersion: versionOrNull(appVersion),
      rows,
      bytes,
      counts,
    })),
    log: await readLogLines(places.logs, new Set(channels)),
  })
}
