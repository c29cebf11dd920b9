import { outcomeOfRow, type ImportMode, type PreviewOptions, type PreviewRow, type RowChoice } from '@shared/import/preview'
import type { SheetTable } from '@shared/lib/sheetFile'
import type { ImportEntry } from '@renderer/data/repositories/importParts'
import { errorText } from '@renderer/text/errorText'
import type { Columns } from '@renderer/tools/import/columns'
import { leftOverTable } from '@renderer/tools/import/leftOver'
import type { PreviewResult, SheetInfo } from '@renderer/workers/importProtocol'
import { pastText as text } from './text'

/** One list among the files: its columns, what holds for all of it, its rows, and what was chosen. */
export type PastList = {
  readonly info: SheetInfo
  readonly fileName: string
  /** `null` where the file holds no list. */
  readonly read: {
    readonly columns: Columns
    readonly options: PreviewOptions
    readonly result: PreviewResult
    readonly choices: Readonly<Record<number, RowChoice>>
    readonly taken: readonly number[]
  } | null
  readonly isTaken: boolean
}
export type ReadList = NonNullable<PastList['read']>

/** The file, and the sheet where it has several. */
export const nameOf = ({ fileName, info }: PastList): string => (info.name === fileName ? fileName : text.sheetOf(fileName, info.name))

const outcomesOf = ({ result, choices }: ReadList, mode: ImportMode) =>
  result.rows.map((row) => ({ row, outcome: outcomeOfRow(row, choices[row.number], mode) }))

/** The rows of a list that will be entered, or bring an award that stands there up to date. */
export const entriesOf = ({ read, isTaken }: PastList, mode: ImportMode): ImportEntry[] =>
  read === null || !isTaken
    ? []
    : outcomesOf(read, mode).flatMap(({ row, outcome }): ImportEntry[] =>
        outcome === undefined || outcome.take === 'skip'
          ? []
          : [
              outcome.take === 'known'
                ? { draft: row.draft, subjectId: outcome.subjectId, mode: outcome.mode }
                : { draft: row.draft, subjectId: null },
            ],
      )

/** How many rows wait for a choice. */
export const waitingIn = ({ read }: PastList, mode: ImportMode): number =>
  read === null ? 0 : outcomesOf(read, mode).filter(({ outcome }) => outcome === undefined).length

/** How many rows stand in the register already. */
export const presentIn = ({ read }: PastList): number => read?.result.rows.filter(({ status }) => status === 'present').length ?? 0

const leftIn = ({ read, isTaken }: PastList, mode: ImportMode): readonly PreviewRow[] =>
  read === null
    ? []
    : outcomesOf(read, mode).flatMap(({ row, outcome }) => (!isTaken || outcome === undefined || outcome.take === 'skip' ? [row] : []))

/** How many rows of all these lists are not taken. */
export const leftCount = (lists: readonly PastList[], mode: ImportMode): number =>
  lists.reduce((sum, list) => sum + leftIn(list, mode).length, 0)

/** What is not taken, to be mended: a sheet for each list with the file's own cells and the reason, and one for the files that hold none. */
export function leftOverTables(lists: readonly PastList[], mode: ImportMode): readonly SheetTable[] {
  const ofLists = lists.flatMap((list): readonly SheetTable[] => {
    const rows = leftIn(list, mode)
    if (list.read === null || rows.length === 0) return []
    // Of a file that is left out as a whole the officer chose every row.
    const choices = list.isTaken ? list.read.choices : Object.fromEntries(rows.map(({ number }) => [number, { take: 'skip' } as const]))
    return [
      { ...leftOverTable(rows, list.read.columns.look.header.texts, choices, mode), name: nameOf(list).replace(/\.\w{3,4}(?= ·|$)/, '') },
    ]
  })
  const unread = lists.filter(({ read }) => read === null)
  if (unread.length === 0) return ofLists
  const columns = [
    { title: text.columns.file, width: 40 },
    { title: text.reason, width: 80 },
  ]
  const rows = unread.map((list) => [nameOf(list), list.info.error === undefined ? text.noList : errorText(list.info.error)])
  return [...ofLists, { name: text.unreadSheet, columns, rows }]
}
