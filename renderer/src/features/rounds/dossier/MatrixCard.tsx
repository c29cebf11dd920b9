import { useMemo, useRef, useState } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import type { DossierMatrix, DossierRow } from '@shared/checks/dossier/matrix'
import { useSheetOut } from '@renderer/tools/tables/useSheetOut'
import { Card } from '@renderer/ui/Card'
import { FilterChips } from '@renderer/ui/FilterChips'
import { Sheet } from '../../../ui/sheet/Sheet'
import { DropZone } from './DropZone'
import { folderText } from './folderText'
import { matrixColumns } from './matrixColumns'
import { matrixText as text } from './matrixText'
import type { useDossierFolder } from './useDossierFolder'
import type { useDossiers } from './useDossiers'
import { useMatrixKeys } from './useMatrixKeys'

type Props = {
  readonly matrix: DossierMatrix
  readonly roundName: string
  readonly work: ReturnType<typeof useDossiers>
  readonly folder: ReturnType<typeof useDossierFolder>
  /** The line it opens at. */
  readonly wanted: string | null
  readonly onChoose: (nomineeId: string | null) => void
}
const filters = ['all', 'missing', 'returned', 'complete'] as const
type Filter = (typeof filters)[number]
const rowIdOf = ({ id }: DossierRow): string => id

/** The matrix with its filters: by keyboard, by mouse, and as a place to drop files on. */
export function MatrixCard({ matrix, roundName, work, folder, wanted, onChoose }: Props) {
  const [filter, setFilter] = useState<Filter>('all')
  const grid = useRef<DataSheetGridRef>(null)
  const rows = useMemo(() => matrix.rows.filter(({ state }) => filter === 'all' || state === filter), [matrix, filter])
  const isNarrow = useMediaQuery('(max-width: 1199.9px)')
  const columns = useMemo(() => matrixColumns(matrix, isNarrow), [matrix, isNarrow])
  const written = useMemo(() => matrixColumns(matrix), [matrix])
  // The place it opens at; what changes later does not move the cursor.
  const [startAt] = useState(() => {
    const row = matrix.rows.findIndex(({ id }) => id === wanted)
    return row < 0 ? undefined : { col: 0, row }
  })
  const onCellKey = useMatrixKeys({ grid, rows, columns, matrix, work })
  const out = useSheetOut({ name: text.label, columns: written, rows: () => rows, facts: roundName })
  const countOf = (one: Filter): number => (one === 'all' ? matrix.rows : matrix.rows.filter(({ state }) => state === one)).length
  return (
    <Card flush fill="table">
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: { xs: 0.5, lg: 1 },
          px: { xs: 1, lg: 1.5 },
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <FilterChips
          label={text.filters}
          value={filter}
          onChange={setFilter}
          options={filters.map((value) => ({ value, label: text.filter[value], count: countOf(value) }))}
        />
        <Box sx={{ ml: 'auto' }}>{out.toExcel}</Box>
        <Button
          size="small"
          variant="outlined"
          disabled={folder.busy !== null}
          sx={{ whiteSpace: 'nowrap' }}
          onClick={() => void folder.make(null)}
        >
          {folder.busy === null ? folderText.ofRound : folderText.busy(folder.busy.done, folder.busy.total)}
        </Button>
      </Box>
      {work.problems.length > 0 && (
        <Alert severity="error" variant="outlined" sx={{ m: 1 }} onClose={work.closeProblems}>
          {work.problems.map((problem) => (
            <div key={problem}>{problem}</div>
          ))}
        </Alert>
      )}
      <DropZone
        rowOf={(id) => matrix.rows.find((row) => row.id === id)}
        matrix={matrix}
        onPress={(row, key) => void work.press(row, key)}
        onDrop={(event, row, key) => void work.drop(event, row, key)}
      >
        <Sheet<DossierRow>
          label={text.label}
          rows={rows}
          columns={columns}
          rowId={rowIdOf}
          createRow={null}
          gridRef={grid}
          startAt={startAt}
          onActiveRow={(row) => row !== null && onChoose(rows[row]?.id ?? null)}
          onCellKey={onCellKey}
        />
      </DropZone>
      {out.portal}
    </Card>
  )
}
