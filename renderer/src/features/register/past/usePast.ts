import { useEffect, useMemo, useRef, useState } from 'react'
import { decisionOwnerId } from '@shared/domain/award/papers'
import type { Attachment } from '@shared/domain/attachment/types'
import { pastOptions } from '@shared/import/options'
import { takenSo, type ImportMode, type PreviewOptions, type PreviewRow, type RowChoice } from '@shared/import/preview'
import type { ColumnMapping } from '@shared/import/types'
import { pickRules } from '@shared/ipc/pickKinds'
import type { LawBook } from '@shared/law/types'
import type { AppError } from '@shared/lib/errors'
import { ok, type Result } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { ImportCounts } from '@renderer/data/repositories/importParts'
import { importAwards } from '@renderer/data/repositories/importTargets'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { today } from '@renderer/text/when'
import { keepForRow } from '@renderer/tools/attachments/keep'
import type { Busy } from '@renderer/tools/import/BusyLine'
import { columnsOf, rememberColumns, type Columns } from '@renderer/tools/import/columns'
import type { DroppedFile } from '@renderer/ui/droppedFiles'
import { ImportSession, type Progress } from '@renderer/workers/importClient'
import type { HeaderChoice, PreviewResult, SheetInfo } from '@renderer/workers/importProtocol'
import { entriesOf, type PastList, type ReadList } from './lists'
import { pastText as text } from './text'

/** Past decisions and register sheets, several at once, up to the one act at the end. */
export function usePast(law: LawBook, onDone: (counts: ImportCounts) => void) {
  const db = useDatabase()
  const platform = usePlatform()
  const session = useMemo(() => new ImportSession({ databaseName: db.name, target: 'awards', roundId: '' }), [db])
  useEffect(() => () => session.close(), [session])
  const [lists, setLists] = useState<readonly PastList[] | null>(null)
  const [files, setFiles] = useState<readonly DroppedFile[]>([])
  const [mode, setMode] = useState<ImportMode>('add')
  const [busy, setBusy] = useState<Busy | null>(null)
  const [stops, setStops] = useState(0)
  const [failure, setFailure] = useState<AppError | null>(null)
  const latest = useRef(0)

  async function run<Value>(
    busyText: string,
    work: (onProgress: (progress: Progress) => void) => Promise<Result<Value>>,
  ): Promise<Value | undefined> {
    const turn = ++latest.current
    setBusy({ text: busyText, progress: null })
    setFailure(null)
    try {
      const answer = await work((progress) => {
        if (turn === latest.current) setBusy({ text: busyText, progress })
      })
      if (turn !== latest.current) return undefined
      if (answer.ok) return answer.value
      if (answer.error.code !== 'cancelled') setFailure(answer.error)
    } catch (cause) {
      setFailure({ code: 'internal', reference: await platform.reportError(cause) })
    } finally {
      if (turn === latest.current) setBusy(null)
    }
    return undefined
  }

  /** Rows of one list under these columns and facts. */
  async function preview(columns: Columns, options: PreviewOptions, taken: readonly number[]): Promise<Result<PreviewResult>> {
    return session.preview({ sheet: columns.sheet, headerRow: columns.headerRow, mapping: columns.mapping, options, taken })
  }

  async function readList(sheets: readonly SheetInfo[], sheet: number, headerRow: HeaderChoice = 'auto'): Promise<Result<ReadList>> {
    const options = pastOptions(law, today(), sheets[sheet]?.head)
    const look = await session.look({ sheet, headerRow, awardForms: options.awardForms })
    if (!look.ok) return look
    const columns = await columnsOf(db, 'awards', { sheets, sheet, headerRow, look: look.value })
    const result = await preview(columns, options, [])
    return result.ok ? ok({ columns, options, result: result.value, choices: {}, taken: [] }) : result
  }

  const open = async (next: readonly DroppedFile[]): Promise<void> => {
    const read = await run(text.reading, async (onProgress) => {
      const sheets = await session.open({ from: 'files', files: next })
      if (!sheets.ok) return sheets
      const found: PastList[] = []
      for (const [place, info] of sheets.value.entries()) {
        onProgress({ done: place, total: sheets.value.length })
        const one = info.hasList && info.error === undefined ? await readList(sheets.value, place) : null
        if (one !== null && !one.ok) return one
        found.push({ info, fileName: next[info.file ?? 0]?.fileName ?? info.name, read: one?.value ?? null, isTaken: one !== null })
      }
      return ok(found)
    })
    if (read === undefined) return
    setFiles(next)
    setLists(read)
  }

  const put = (place: number, change: (list: PastList) => PastList): void =>
    setLists((last) => last?.map((list, at) => (at === place ? change(list) : list)) ?? null)
  const choose = (place: number, made: Readonly<Record<number, RowChoice>>): void =>
    put(place, (list) => (list.read === null ? list : { ...list, read: { ...list.read, choices: { ...list.read.choices, ...made } } }))
  const refresh = async (place: number, change: Partial<Pick<ReadList, 'columns' | 'options' | 'taken'>>): Promise<void> => {
    const read = lists?.[place]?.read
    if (read == null) return
    const next = { ...read, ...change }
    const result = await run(text.reading, () => preview(next.columns, next.options, next.taken))
    if (result !== undefined) put(place, (list) => (list.read === null ? list : { ...list, read: { ...list.read, ...change, result } }))
  }

  return {
    lists,
    busy,
    /** What holds for awards that stand in the register already. */
    mode,
    setMode,
    failure,
    /** How often work was ended: what was typed for it is shown anew as it holds. */
    stops,
    /** Ends the running work; what stood before it stays. */
    stop: () => {
      latest.current += 1
      session.stop()
      setBusy(null)
      setStops((last) => last + 1)
    },
    open,
    pick: async () => {
      const picked = await platform.pickFiles('sheet')
      if (!picked.ok) return setFailure(picked.error)
      if (picked.value.length > 0) await open(picked.value)
    },
    restart: () => setLists(null),
    setTaken: (place: number, isTaken: boolean) => put(place, (list) => ({ ...list, isTaken })),
    setOptions: (place: number, options: PreviewOptions) => void refresh(place, { options }),
    setMapping: (place: number, mapping: ColumnMapping) => {
      const columns = lists?.[place]?.read?.columns
      if (columns !== undefined) void refresh(place, { columns: { ...columns, mapping } })
    },
    lookAt: async (place: number, headerRow: HeaderChoice) => {
      const read = lists?.[place]?.read
      if (read == null) return
      const again = await run(text.reading, () => readList(read.columns.sheets, read.columns.sheet, headerRow))
      if (again !== undefined) put(place, (list) => ({ ...list, read: { ...again, options: read.options } }))
    },
    takeRow: (place: number, row: number) => {
      const taken = lists?.[place]?.read?.taken ?? []
      void refresh(place, { taken: taken.includes(row) ? taken.filter((one) => one !== row) : [...taken, row] })
    },
    choose,
    chooseAll: (place: number, rows: readonly PreviewRow[], take: 'so' | 'skip') =>
      choose(
        place,
        Object.fromEntries(
          rows.flatMap((row) => {
            const choice = take === 'skip' ? ({ take: 'skip' } as const) : takenSo(row)
            return choice === undefined ? [] : [[row.number, choice] as const]
          }),
        ),
      ),
    runImport: async () => {
      const wanted = lists ?? []
      const entries = wanted.flatMap((list) => entriesOf(list, mode))
      if (entries.length === 0) return
      const all = wanted.reduce((sum, { read }) => sum + (read?.result.rows.length ?? 0), 0)
      const counts = await run(text.importing, async () => {
        const papers: Omit<Attachment, 'id'>[] = []
        for (const [place, file] of files.entries()) {
          const own = wanted.filter(({ info }) => (info.file ?? 0) === place).flatMap((list) => entriesOf(list, mode))
          if (own.length === 0 || !canBeKept(file)) continue
          const decisions = new Map(
            own.flatMap(({ draft: { past } }) =>
              past?.decidedOn == null ? [] : [[decisionOwnerId({ ...past, decidedOn: past.decidedOn }), past.decisionSymbol] as const],
            ),
          )
          for (const [ownerId, symbol] of decisions) {
            const kept = await keepForRow(platform, { ...file, ownerId, title: text.fileTitle(symbol), receivedOn: today() })
            if (!kept.ok) return kept
            papers.push(kept.value)
          }
        }
        const label = text.label(wanted.filter((list) => entriesOf(list, mode).length > 0).length)
        return importAwards(db, entries, papers, label)
      })
      if (counts === undefined) return
      for (const { read, isTaken } of wanted) if (read !== null && isTaken) await rememberColumns(db, 'awards', read.columns)
      onDone({ ...counts, left: all - counts.imported - counts.changed })
    },
  }
}
export type PastControl = ReturnType<typeof usePast>

/** Attachments are of some kinds only: a text file is read and not kept. */
const canBeKept = ({ fileName, bytes }: DroppedFile): boolean =>
  pickRules.attachment.extensions.some((ending) => fileName.toLowerCase().endsWith(`.${ending}`)) &&
  bytes.length <= pickRules.attachment.limitMb * 1024 * 1024
