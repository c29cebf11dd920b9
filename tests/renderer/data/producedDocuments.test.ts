import { liveQuery } from 'dexie'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@shared/checks/finding'
import type { DocumentKind } from '@shared/documents/kinds'
import type { SavedFile } from '@shared/ipc/contract'
import { err, ok, type Result } from '@shared/lib/result'
import { AppDatabase } from '@renderer/data/core/database'
import { listProduced } from '@renderer/data/repositories/documents'
import { undo } from '@renderer/data/core/undo'
import type { Platform } from '@renderer/platform/platform'
import { roundSource } from '@renderer/tools/documents/source'
import { saveSet, type MadeFile } from '@renderer/tools/documents/saveSet'
import { sha256Of } from '@shared/lib/sha256'
import { savedFileOf } from '@renderer/tools/documents/savedFiles'
import { aPerson } from '../../support/builders'
import { aCertificateCase } from '../../shared/documents/certificates/aCertificateCase'
import { issued } from '../../support/caseParts'
import { itemOf } from '../../support/documents'

const draftCase = aCertificateCase({ subjects: [aPerson()], decision: { number: null, issuedOn: null, submissionId: null } })
const issuedCase = issued(aCertificateCase({ subjects: [aPerson()] }))
const aDocument = (kind: DocumentKind, findings: readonly Finding[] = [], awardCase = issuedCase): MadeFile => ({
  item: itemOf(kind, awardCase),
  kind,
  fileName: `${kind}.docx`,
  bytes: new TextEncoder().encode(kind),
  findings,
})
const folder = { token: 'folder', label: 'D:\\Thi đua' }

/** A folder that takes files until one is refused. */
function aFolder(refuse: (fileName: string) => Result<never> | null) {
  const written: string[] = []
  const saveInFolder = (_: unknown, fileName: string): Promise<Result<SavedFile>> => {
    const refused = refuse(fileName)
    if (refused !== null) return Promise.resolve(refused)
    written.push(fileName)
    return Promise.resolve(ok({ token: fileName, fileName, folderLabel: folder.label }))
  }
  // Saving needs nothing else of the place.
  return { written, platform: { saveInFolder, reportError: () => Promise.resolve('SV-1') } as unknown as Platform }
}

const source = roundSource(issuedCase)
const open = (): AppDatabase => new AppDatabase(`produced-${crypto.randomUUID()}`)
const watch = { folder, onFile: () => undefined }

describe('saving a set of documents', () => {
  it('records every saved file with its hash as one act that names the round', async () => {
    const db = open()
    const { platform } = aFolder(() => null)
    const documents = [aDocument('decision'), aDocument('certificates')]
    const { saved, problem } = await saveSet(db, platform, { ...watch, source, documents })
    expect(problem).toBeNull()
    expect((await db.changes.toArray()).map((change) => [change.label, change.rows.length])).toEqual([
      ['Lưu bộ văn bản: Tổng kết phong trào năm 2026 (2 tệp)', 2],
    ])
    const rows = await listProduced(db)
    expect(
      rows
        .map(({ kind, folder: where, isDraft, roundId }) => ({ kind, where, isDraft, roundId }))
        .toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    ).toEqual([
      { kind: 'certificates', where: 'D:\\Thi đua', isDraft: false, roundId: 'round' },
      { kind: 'decision', where: 'D:\\Thi đua', isDraft: false, roundId: 'round' },
    ])
    expect(rows.find((row) => row.kind === 'decision')?.sha256).toBe(await sha256Of(documents[0]!.bytes))
    expect(savedFileOf(saved[0]!.recordId)?.fileName).toBe('decision.docx')
  })

  it('is listed newest first to a screen that follows it', async () => {
    const db = open()
    const { platform } = aFolder(() => null)
    await saveSet(db, platform, { ...watch, source, documents: [aDocument('decision')] })
    await saveSet(db, platform, { ...watch, source, documents: [aDocument('certificates')] })
    const times = await new Promise<string[]>((resolve, reject) => {
      liveQuery(() => listProduced(db)).subscribe({ next: (rows) => resolve(rows.map(({ savedAt }) => savedAt)), error: reject })
    })
    expect(times).toHaveLength(2)
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('keeps and records what was saved before a file that is open in Word, and goes on from there', async () => {
    const db = open()
    let isOpen = true
    const { platform, written } = aFolder((fileName) =>
      isOpen && fileName === 'minutes.docx' ? err({ code: 'file.inUse', fileName }) : null,
    )
    const documents = [aDocument('paymentList'), aDocument('minutes'), aDocument('decision')]
    const first = await saveSet(db, platform, { ...watch, source, documents })
    expect(first.problem).toEqual({ code: 'file.inUse', fileName: 'minutes.docx' })
    expect((await listProduced(db)).map((row) => row.kind)).toEqual(['paymentList'])
    isOpen = false
    const second = await saveSet(db, platform, { ...watch, source, documents: documents.slice(1) })
    expect(second.problem).toBeNull()
    expect(written).toEqual(['paymentList.docx', 'minutes.docx', 'decision.docx'])
    expect(await db.documents.count()).toBe(3)
  })

  it('records nothing when the first file already finds the disk full', async () => {
    const db = open()
    const { platform } = aFolder((fileName) => err({ code: 'file.diskFull', fileName }))
    expect(await saveSet(db, platform, { ...watch, source, documents: [aDocument('decision')] })).toEqual({
      saved: [],
      problem: { code: 'file.diskFull', fileName: 'decision.docx' },
    })
    expect(await db.changes.count()).toBe(0)
  })

  it('calls a file a draft while the decision is open or a check still blocks it', async () => {
    const db = open()
    const { platform } = aFolder(() => null)
    const blocked: Finding = { id: 'TT-53', severity: 'error', message: '', place: '', source: '' }
    await saveSet(db, platform, { ...watch, source, documents: [aDocument('certificates', [blocked]), aDocument('minutes')] })
    await saveSet(db, platform, {
      ...watch,
      source: roundSource(draftCase),
      documents: [aDocument('decision', [], draftCase)],
    })
    expect((await db.documents.toArray()).every((row) => row.isDraft)).toBe(true)
  })

  it('takes the record back with undo', async () => {
    const db = open()
    const { platform } = aFolder(() => null)
    await saveSet(db, platform, { ...watch, source, documents: [aDocument('decision')] })
    await undo(db)
    expect(await db.documents.count()).toBe(0)
  })
})
