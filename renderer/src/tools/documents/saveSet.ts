import type { ComposedDocument } from '@shared/checks/finding'
import type { AppError } from '@shared/lib/errors'
import { sha256Of } from '@shared/lib/sha256'
import type { FolderRef, SavedFile } from '@shared/ipc/contract'
import type { AppDatabase, ProducedDocument } from '@renderer/data/core/database'
import { recordProduced } from '@renderer/data/repositories/documents'
import type { Platform } from '@renderer/platform/platform'
import type { SetItem } from '@shared/documents/set'
import { isOfficial, type DocumentSource } from './source'
import { rememberSaved } from './savedFiles'
import { text } from './text'

/** A finished file with the item of the set it is. */
export type MadeFile = ComposedDocument & { readonly item: SetItem }
export type SavedDocument = { readonly document: MadeFile; readonly file: SavedFile; readonly recordId: string }
/** How far saving came: what stands in the folder now, and what stopped it. */
export type SaveOutcome = { readonly saved: readonly SavedDocument[]; readonly problem: AppError | null }

const recordOf = async (source: DocumentSource, { document, file, recordId }: SavedDocument): Promise<ProducedDocument> => ({
  id: recordId,
  roundId: source.roundId,
  movementId: source.movementId,
  kind: document.kind,
  fileName: file.fileName,
  folder: file.folderLabel,
  bytes: document.bytes.byteLength,
  sha256: await sha256Of(document.bytes),
  isDraft: !isOfficial(document.item) || document.findings.some((finding) => finding.severity === 'error'),
  savedAt: new Date().toISOString(),
})

type Job = {
  readonly source: DocumentSource
  readonly documents: readonly MadeFile[]
  readonly folder: FolderRef | null
  readonly onFile: (done: number, fileName: string) => void
}

/**
 * Saves the documents one by one and stops at the first problem; what stands in the folder stays and is recorded as one act.
 * Nothing is overwritten: the place gives a taken name a number.
 */
export async function saveSet(db: AppDatabase, platform: Platform, { source, documents, folder, onFile }: Job): Promise<SaveOutcome> {
  const saved: SavedDocument[] = []
  let problem: AppError | null = null
  for (const [index, document] of documents.entries()) {
    onFile(index, document.fileName)
    const answer = await platform.saveInFolder(folder, document.fileName, document.bytes)
    if (!answer.ok) {
      problem = answer.error
      break
    }
    saved.push({ document, file: answer.value, recordId: crypto.randomUUID() })
  }
  if (saved.length === 0) return { saved, problem }
  for (const { recordId, file } of saved) rememberSaved(recordId, file)
  try {
    await recordProduced(db, await Promise.all(saved.map((entry) => recordOf(source, entry))), text.save.act(source.name, saved.length))
  } catch (cause) {
    // The files stand in the folder all the same: say so, and do not write them a second time.
    problem = { code: 'internal', reference: await platform.reportError(cause) }
  }
  return { saved, problem }
}
