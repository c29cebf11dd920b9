import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CalendarDate } from '@shared/lib/dates'
import type { AppError } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AwardForm, LawBook } from '@shared/law/types'
import { nothingGiven, startingOptions } from '@shared/import/options'
import { outcomeOfRow, takenSo, type ImportMode, type PreviewOptions, type PreviewRow, type RowChoice } from '@shared/import/preview'
import { yearOfList } from '@shared/import/targets/year'
import type { ColumnMapping } from '@shared/import/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { ImportCounts, ImportEntry } from '@renderer/data/repositories/importParts'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { ImportSession, type Progress } from '@renderer/workers/importClient'
import type { HeaderChoice, ImportSource, PreviewResult, SheetInfo } from '@renderer/workers/importProtocol'
import type { Busy } from './BusyLine'
import { columnsOf, rememberColumns, type Columns } from './columns'
import { screens, type ScreenTarget } from './screens'
import { text } from './text'

type State =
  | { readonly step: 'source' }
  | ({ readonly step: 'columns' } & Columns)
  | ({ readonly step: 'preview'; readonly result: PreviewResult } & Columns)

export type ImportGoal = {
  readonly target: ScreenTarget
  readonly roundId: string
  readonly law: LawBook
  readonly openedOn: CalendarDate
  /** What the round proposes; none where the list goes into none. */
  readonly proposed: readonly AwardForm[]
}

/** The steps of one import: reading, columns, preview, choices, and the one act at the end. */
export function useImport({ target, roundId, law, openedOn, proposed }: ImportGoal, onImported: (counts: ImportCounts) => void) {
  const db = useDatabase()
  const platform = usePlatform()
  const session = useMemo(() => new ImportSession({ databaseName: db.name, target, roundId }), [db, target, roundId])
  useEffect(() => () => session.close(), [session])
  const [state, setState] = useState<State>({ step: 'source' })
  const [source, setSource] = useState<ImportSource | null>(null)
  const [options, setOptions] = useState(() => startingOptions(law, openedOn, proposed))
  const [choices, setChoices] = useState<Readonly<Record<number, RowChoice>>>({})
  const [mode, setMode] = useState<ImportMode>('add')
  const [taken, setTaken] = useState<readonly number[]>([])
  const [busy, setBusy] = useState<Busy | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const latest = useRef(0)

  /** Runs work with the busy line; tells failures; `undefined` when it did not come to an end. */
  const run = useCallback(
    async <Value>(
      busyText: string,
      work: (onProgress: (progress: Progress) => void) => Promise<Result<Value>>,
    ): Promise<Value | undefined> => {
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
    },
    [platform],
  )

  const look = async (sheets: readonly SheetInfo[], sheet: number, headerRow: HeaderChoice): Promise<void> => {
    const seen = await run(text.reading, () => session.look({ sheet, headerRow, awardForms: options.awardForms }))
    if (seen === undefined) return
    const columns = await columnsOf(db, target, { sheets, sheet, headerRow, look: seen })
    setTaken([])
    if (screens[target].hasYear) {
      const year = yearOfList(seen.header.texts, sheets[sheet]?.name ?? '', seen.top, openedOn)
      setOptions((last) => ({ ...last, given: { ...(last.given ?? nothingGiven), year } }))
    }
    setState({ step: 'columns', ...columns })
  }

  const openSource = async (next: ImportSource): Promise<void> => {
    const sheets = await run(text.reading, () => session.open(next))
    if (sheets === undefined) return
    setSource(next)
    setChoices({})
    setOptions((last) => ({ ...last, kinds: {} }))
    await look(
      sheets,
      Math.max(
        0,
        sheets.findIndex((sheet) => sheet.hasList && !sheet.isHidden),
      ),
      'auto',
    )
  }

  const refresh = async (columns: Columns, next: PreviewOptions, rowsTaken = taken): Promise<void> => {
    const result = await run(text.matching, (onProgress) =>
      session.preview(
        { sheet: columns.sheet, headerRow: columns.headerRow, mapping: columns.mapping, options: next, taken: rowsTaken },
        onProgress,
      ),
    )
    if (result !== undefined) setState({ ...columns, step: 'preview', result })
  }

  const rows: readonly PreviewRow[] = useMemo(() => (state.step === 'preview' ? state.result.rows : []), [state])
  const plan = useMemo(() => {
    const outcomes = rows.map((row) => ({ row, outcome: outcomeOfRow(row, choices[row.number], mode) }))
    const entries: ImportEntry[] = outcomes.flatMap(({ row, outcome }) =>
      outcome === undefined || outcome.take === 'skip'
        ? []
        : [
            outcome.take === 'known'
              ? { draft: row.draft, subjectId: outcome.subjectId, mode: outcome.mode }
              : { draft: row.draft, subjectId: null },
          ],
    )
    return {
      entries,
      waiting: outcomes.filter(({ outcome }) => outcome === undefined).length,
      notTaken: outcomes.filter(({ outcome }) => outcome === undefined || outcome.take === 'skip').map(({ row }) => row),
    }
  }, [rows, choices, mode])

  return {
    state,
    source,
    options,
    choices,
    mode,
    setMode,
    busy,
    plan,
    /** Why the last work came to nothing; `null` when it did not. */
    failure,
    pickFile: async () => {
      const picked = await platform.pickFile('sheet')
      if (!picked.ok) return setFailure(picked.error)
      if (picked.value !== null) await openSource({ from: 'file', ...picked.value })
    },
    openSource,
    lookAt: (sheet: number, headerRow: HeaderChoice) => (state.step === 'source' ? undefined : void look(state.sheets, sheet, headerRow)),
    setMapping: (mapping: ColumnMapping) => setState((last) => (last.step === 'columns' ? { ...last, mapping } : last)),
    toPreview: () => {
      if (state.step === 'columns') void refresh(state, options)
    },
    setOptions: (next: PreviewOptions) => {
      setOptions(next)
      if (state.step === 'preview') void refresh(state, next)
    },
    /** Puts a row that was left aside into the list, or back aside. */
    take: (row: number) => {
      if (state.step !== 'preview') return
      const next = taken.includes(row) ? taken.filter((number) => number !== row) : [...taken, row]
      setTaken(next)
      void refresh(state, options, next)
    },
    taken,
    /** One choice for several doubtful rows: as they stand, or not at all. */
    chooseAll: (wanted: readonly PreviewRow[], take: 'so' | 'skip') =>
      setChoices((last) => ({
        ...last,
        ...Object.fromEntries(
          wanted.flatMap((row) => {
            const choice = take === 'skip' ? ({ take: 'skip' } as const) : takenSo(row)
            return choice === undefined ? [] : [[row.number, choice] as const]
          }),
        ),
      })),
    choose: (row: number, choice: RowChoice) => setChoices((last) => ({ ...last, [row]: choice })),
    back: () => {
      session.stop()
      setFailure(null)
      setState((last) => (last.step === 'preview' ? { ...bareColumns(last), step: 'columns' } : { step: 'source' }))
    },
    /** Ends the running work; the step before stays as it was. */
    stop: () => {
      latest.current += 1
      session.stop()
      setBusy(null)
    },
    runImport: async () => {
      if (source === null || plan.entries.length === 0) return
      const screen = screens[target]
      const label = screen.label(plan.entries.length, source.from === 'file' ? source.fileName : null)
      const counts = await run(text.importing, () => screen.run(db, roundId, plan.entries, label))
      if (counts === undefined) return
      if (state.step === 'preview') await rememberColumns(db, target, state)
      onImported({ ...counts, left: counts.left + plan.notTaken.length })
    },
  }
}

const bareColumns = ({ sheets, sheet, headerRow, look, mapping, isRemembered }: Columns): Columns => ({
  sheets,
  sheet,
  headerRow,
  look,
  mapping,
  isRemembered,
})

export type ImportControl = ReturnType<typeof useImport>
