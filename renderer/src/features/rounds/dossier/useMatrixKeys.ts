import type { RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import type { DossierMatrix, DossierRow } from '@shared/checks/dossier/matrix'
import { useNotices } from '@renderer/ui/Notices'
import { useShortcut } from '@renderer/ui/useShortcut'
import type { SheetColumn } from '../../../ui/sheet/types'
import { paperAt } from './matrixColumns'
import { matrixText as text } from './matrixText'
import type { useDossiers } from './useDossiers'

type Place = {
  readonly grid: RefObject<DataSheetGridRef | null>
  readonly rows: readonly DossierRow[]
  readonly columns: readonly SheetColumn<DossierRow>[]
  readonly matrix: DossierMatrix
  readonly work: ReturnType<typeof useDossiers>
}

/** The keys of the matrix: Enter and space open or ask, Insert attaches, Delete takes off, F8 goes to the next that lacks something. */
export function useMatrixKeys({ grid, rows, columns, matrix, work }: Place) {
  const { say } = useNotices()
  const goToMissing = (): void => {
    const from = (grid.current?.activeCell?.row ?? -1) + 1
    const next = [...rows.slice(from), ...rows.slice(0, from)].find(({ state: is }) => is === 'missing')
    if (next === undefined) return say(text.noneMissing)
    const col = columns.findIndex(({ id }) => {
      const key = paperAt(matrix, id, next)
      return key !== null && next.cells.get(key)?.files.length === 0
    })
    grid.current?.setActiveCell({ col: Math.max(0, col), row: rows.indexOf(next) })
  }
  useShortcut('f8', goToMissing)
  return (event: KeyboardEvent, cell: { readonly col: number; readonly row: number }): boolean => {
    const row = rows[cell.row]
    if (row === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false
    const key = paperAt(matrix, columns[cell.col]?.id, row)
    if (event.key === 'Insert') void work.pick(row, key)
    else if (key === null) return false
    else if (event.key === 'Enter' || event.key === ' ') void work.press(row, key)
    else if (event.key === 'Delete') void work.takeOff(row, key)
    else return false
    return true
  }
}
