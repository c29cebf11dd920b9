import { useState, type DragEvent } from 'react'
import { likelyPapers } from '@shared/checks/dossier/likely'
import type { DossierRow } from '@shared/checks/dossier/matrix'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { removeAttachment } from '@renderer/data/repositories/attachments'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useAttachMany, type FileForLines } from '@renderer/tools/attachments/useAttach'
import { useOpenKept } from '@renderer/tools/attachments/useOpenKept'
import { readDropped, type DroppedFile } from '@renderer/ui/droppedFiles'
import { useNotices } from '@renderer/ui/Notices'
import { attachmentsText } from '@renderer/tools/attachments/text'
import { matrixText as text } from './matrixText'

/** Files that wait for the officer to say which papers they are. */
export type Asking = { readonly row: DossierRow; readonly files: readonly DroppedFile[] }

/** What is done with the papers of a line: opened, attached by picking or dropping, taken off. */
export function useDossiers() {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, fail } = useNotices()
  const attachMany = useAttachMany()
  const openKept = useOpenKept()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])

  const attach = async (files: readonly FileForLines[]): Promise<void> => setProblems(await attachMany(files))
  /** One file for a paper that is named, or that its name tells surely, is attached at once; anything else is asked. */
  const take = async (row: DossierRow, key: string | null, files: readonly DroppedFile[]): Promise<void> => {
    setProblems([])
    if (row.isSigned) return setProblems([text.signed])
    const [file] = files
    if (file === undefined) return
    const papers = [...row.cells.values()].map((cell) => ({ ...cell, name: cell.paper.name }))
    const likely = likelyPapers(file.fileName, papers)
    const cell = key === null ? (likely.isSure ? likely.papers[0] : undefined) : row.cells.get(key)
    if (files.length > 1 || cell === undefined) return setAsking({ row, files })
    await attach([{ ...file, title: cell.paper.name, ownerIds: [row.id] }])
  }
  const pick = async (row: DossierRow, key: string | null): Promise<void> => {
    if (row.isSigned) return setProblems([text.signed])
    const picked = await platform.pickFile('attachment')
    if (!picked.ok) return fail(picked.error)
    if (picked.value !== null) await take(row, key, [picked.value])
  }
  return {
    asking,
    problems,
    closeProblems: () => setProblems([]),
    stopAsking: () => setAsking(null),
    attachAsked: async (files: readonly FileForLines[]): Promise<void> => {
      await attach(files)
      setAsking(null)
    },
    pick,
    drop: async (event: DragEvent, row: DossierRow, key: string | null): Promise<void> => {
      const { files, unreadable } = await readDropped(event)
      await take(row, key !== null && row.cells.has(key) ? key : null, files)
      if (unreadable.length > 0) setProblems((already) => [...already, ...unreadable.map(attachmentsText.unreadable)])
    },
    /** Opens the newest file of a paper; asks for one where there is none. */
    press: async (row: DossierRow, key: string): Promise<void> => {
      const cell = row.cells.get(key)
      if (cell === undefined) return say(text.notAsked)
      const file = cell.files.at(-1)
      if (file === undefined) return pick(row, key)
      const problem = await openKept(file)
      setProblems(problem === null ? [] : [problem])
    },
    takeOff: async (row: DossierRow, key: string): Promise<void> => {
      const file = row.cells.get(key)?.files.at(-1)
      if (file === undefined) return
      if (row.isSigned) return setProblems([text.signed])
      const result = await removeAttachment(db, file)
      if (!result.ok) fail(result.error)
    },
  }
}
