import { useState } from 'react'
import { zipSync, type Zippable } from 'fflate'
import { dossierFolder, type DossierFolder } from '@shared/checks/dossier/folder'
import type { DossierMatrix } from '@shared/checks/dossier/matrix'
import type { AwardCase } from '@shared/domain/case/types'
import { summaryItemOf } from '@shared/documents/set'
import type { FolderRef } from '@shared/ipc/contract'
import { ok, type Result } from '@shared/lib/result'
import type { SheetTable } from '@shared/lib/sheetFile'
import type { AppDatabase } from '@renderer/data/core/database'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readCase } from '@renderer/data/repositories/cases'
import { readHistory } from '@renderer/data/repositories/history'
import { usePlatform } from '@renderer/platform/PlatformContext'
import type { Platform } from '@renderer/platform/platform'
import { useHoldWindow } from '@renderer/ui/useHoldWindow'
import { useNotices } from '@renderer/ui/Notices'
import { composeInWorker } from '@renderer/workers/composeClient'
import { folderText as text } from './folderText'

type Bytes = Uint8Array<ArrayBuffer>
/** Where the files of a dossier go: into folders on the disk, or into one file that holds them. */
type Target = {
  readonly put: (folder: string | null, fileName: string, bytes: Bytes) => Promise<Result<unknown>>
  readonly finish: () => Promise<Result<{ readonly name: string; readonly place: FolderRef | null } | null>>
}

/** A folder of that name inside the chosen one, with the nominees' folders in it as they are needed. */
function onDisk(platform: Platform, root: FolderRef, name: string): Target {
  const made = new Map<string, FolderRef>([['', root]])
  return {
    async put(folder, fileName, bytes) {
      let place = made.get(folder ?? '')
      if (place === undefined) {
        const inside = await platform.folderInside(root, folder ?? '')
        if (!inside.ok) return inside
        place = inside.value
        made.set(folder ?? '', place)
      }
      return platform.saveInFolder(place, fileName, bytes)
    },
    finish: () => Promise.resolve(ok({ name: root.label.split(/[\\/]/u).at(-1) ?? name, place: root })),
  }
}

/** One .zip with the folder in it; papers are packed already and are laid in as they are. */
function inZip(platform: Platform, name: string): Target {
  const files: Zippable = {}
  return {
    put(folder, fileName, bytes) {
      files[[name, folder, fileName].filter((part) => part !== null).join('/')] = [bytes, { level: 0 }]
      return Promise.resolve(ok(null))
    },
    async finish() {
      const saved = await platform.saveFile(`${name}.zip`, zipSync(files) as Bytes)
      if (!saved.ok) return saved
      return ok(saved.value === null ? null : { name: saved.value.fileName, place: null })
    },
  }
}

async function targetOf(platform: Platform, name: string): Promise<Result<Target | null>> {
  if (!platform.can.chooseFolder) return ok(inZip(platform, name))
  const chosen = await platform.chooseFolder(text.choose)
  if (!chosen.ok) return chosen
  if (chosen.value === null) return ok(null)
  const inside = await platform.folderInside(chosen.value, name)
  return inside.ok ? ok(onDisk(platform, inside.value, name)) : inside
}

/** The summary of the lines in the folder, from the case as stored. */
async function summaryOf(db: AppDatabase, awardCase: AwardCase, subjectId: string | null): Promise<Result<Bytes | null>> {
  const stored = (await readCase(db, awardCase.round.id)) ?? awardCase
  const nominees = stored.nominees.filter(({ subject }) => subjectId === null || subject.id === subjectId)
  const part = { ...stored, nominees }
  if (nominees.every(({ nominee }) => nominee.withdrawnReason !== null)) return ok(null)
  const made = await composeInWorker([summaryItemOf(part, await readHistory(db, part)).job], [0])
  return made.ok ? ok((made.value[0]?.bytes as Bytes | undefined) ?? null) : made
}

const tableOf = ({ lines }: DossierFolder, lost: ReadonlySet<string>): SheetTable => ({
  name: text.listName,
  columns: text.columns.map((title, index) => ({ title, width: [6, 30, 30, 40, 18, 60, 40][index] ?? 16 })),
  rows: lines.map(({ serial, name, award, paper, state, files, source }) => [
    serial,
    name,
    award,
    paper,
    files.some((file) => lost.has(file)) ? text.lost : text.states[state],
    files.join('\n'),
    source,
  ]),
})

/** Writes the dossiers of a round, or of one nominee, as one named folder: the summary, the list of what it holds and lacks, the papers. */
export function useDossierFolder(awardCase: AwardCase, matrix: DossierMatrix) {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, warn, fail } = useNotices()
  const [busy, setBusy] = useState<{ readonly done: number; readonly total: number } | null>(null)
  useHoldWindow(busy !== null)

  const write = async (folder: DossierFolder, target: Target, subjectId: string | null): Promise<void> => {
    const total = folder.files.length + 2
    let done = 0
    const lost = new Set<string>()
    /** Whether it stands there; what the disk refused ends the work, and what is written stays. */
    const put = async (inside: string | null, fileName: string, bytes: Bytes): Promise<boolean> => {
      const saved = await target.put(inside, fileName, bytes)
      if (saved.ok) setBusy({ done: (done += 1), total })
      else fail(saved.error)
      return saved.ok
    }
    const summary = await summaryOf(db, awardCase, subjectId)
    if (!summary.ok) return fail(summary.error)
    if (summary.value !== null && !(await put(null, text.summary, summary.value))) return
    for (const { folder: inside, fileName, sha256 } of folder.files) {
      const kept = await platform.keptFile(sha256)
      if (!kept.ok || kept.value === null) lost.add(inside === null ? fileName : `${inside}/${fileName}`)
      else if (!(await put(inside, fileName, kept.value))) return
    }
    const { sheetFile } = await import('@shared/lib/sheetFile')
    if (!(await put(null, text.list, await sheetFile(tableOf(folder, lost))))) return
    const finished = await target.finish()
    if (!finished.ok) return fail(finished.error)
    if (finished.value === null) return
    const { name, place } = finished.value
    const missing = folder.lines.filter(({ state }) => state === 'missing').length
    const sentence = text.done(name, folder.files.length - lost.size, missing, lost.size)
    const open = place !== null && platform.can.openFile ? { label: text.open, onAct: () => void platform.openFolder(place) } : undefined
    ;(lost.size > 0 ? warn : say)(sentence, open)
  }

  const make = async (subjectId: string | null): Promise<void> => {
    const folder = dossierFolder(matrix, awardCase.round.name, subjectId)
    const target = await targetOf(platform, folder.name)
    if (!target.ok) return fail(target.error)
    if (target.value === null) return
    setBusy({ done: 0, total: folder.files.length + 2 })
    try {
      await write(folder, target.value, subjectId)
    } finally {
      setBusy(null)
    }
  }
  return { make, busy }
}
