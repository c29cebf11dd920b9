import { useState, type DragEvent, type MouseEvent, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { DossierMatrix, DossierRow } from '@shared/checks/dossier/matrix'
import { matrixText as text } from './matrixText'

type Zone = {
  readonly rowOf: (id: string | null) => DossierRow | undefined
  readonly matrix: DossierMatrix
  /** A sign was pressed: a paper that is there opens, one that is missing is asked for. */
  readonly onPress: (row: DossierRow, key: string) => void
  readonly onDrop: (event: DragEvent, row: DossierRow, key: string | null) => void
  readonly children: ReactNode
}

/** Takes files that are let go over the matrix, and says beforehand which line and paper they would come to. */
export function DropZone({ rowOf, matrix, onPress, onDrop, children }: Zone) {
  const [over, setOver] = useState<string | null>(null)
  /** The line and the paper under the pointer, as the cells say. */
  const placeOf = ({ target }: Pick<MouseEvent, 'target'>): { readonly row: DossierRow; readonly key: string | null } | null => {
    if (!(target instanceof Element)) return null
    const line = target.closest('.dsg-row')?.querySelector('[data-line]')?.getAttribute('data-line') ?? null
    const row = rowOf(line)
    if (row === undefined) return null
    return { row, key: target.closest('.dsg-cell')?.querySelector('[data-paper]')?.getAttribute('data-paper') ?? null }
  }
  const drag = (event: DragEvent): void => {
    event.preventDefault()
    const place = placeOf(event)
    const title =
      place?.key == null || place.row.cells.get(place.key) === undefined ? null : (place.row.cells.get(place.key)?.paper.name ?? null)
    setOver(place === null ? null : text.over(place.row.name, place.row.award, title))
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(null)
    const place = placeOf(event)
    if (place !== null) onDrop(event, place.row, place.key)
  }
  const press = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('.dossier-sign') === null) return
    const place = placeOf(event)
    if (place !== null && place.key !== null) onPress(place.row, place.key)
  }
  return (
    <Box
      onClick={press}
      onDragOver={drag}
      onDragLeave={() => setOver(null)}
      onDrop={drop}
      sx={{
        'display': 'flex',
        'flexDirection': 'column',
        'flex': 1,
        'minHeight': 0,
        '& .dossier-sign': { border: 0, font: 'inherit', cursor: 'pointer', minWidth: 24, px: 0.5 },
        '& [data-paper]': { display: 'block' },
      }}
    >
      {children}
      <Typography
        variant="caption"
        component="div"
        sx={{ px: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider', flexShrink: 0, lineHeight: 1.3 }}
        title={text.keys}
      >
        {over ??
          `${text.legend} · ${matrix.columns
            .map(({ short, title }) => (short === title ? '' : `${short}: ${title}`))
            .filter((one) => one !== '')
            .join(' · ')}`}
      </Typography>
    </Box>
  )
}
