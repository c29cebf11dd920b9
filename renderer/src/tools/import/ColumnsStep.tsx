import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ColumnMapping, ImportField } from '@shared/import/types'
import { shortened } from '@shared/lib/text'
import type { HeaderChoice } from '@renderer/workers/importProtocol'
import { OtherLists } from './OtherLists'
import { fieldNames } from './reasonText'
import { text } from './text'
import type { Columns } from './columns'
import { oneLine } from '@renderer/ui/twoLines'

type Props = {
  readonly columns: Columns
  /** What a column may mean. */
  readonly fields: readonly ImportField[]
  readonly onLookAt: (sheet: number, headerRow: HeaderChoice) => void
  readonly onMapping: (mapping: ColumnMapping) => void
}

const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
const wordsOf = (cells: readonly string[]): string =>
  shortened(
    cells
      .map((value) => value.trim())
      .filter((value) => value !== '')
      .join(' · '),
    90,
  )

/** A column of awards that makes further lines; no field of its own. */
const furtherAward = 'furtherAward'

/** What stands in the way of a preview, in words. */
export function mappingProblems(mapping: ColumnMapping): string[] {
  const twice = mapping.find((field, index) => field !== null && field !== 'ignored' && mapping.indexOf(field) !== index)
  return [
    ...(mapping.includes('name') || mapping.includes('givenName') ? [] : [text.needsName]),
    ...(twice == null ? [] : [text.twice(fieldNames[twice])]),
  ]
}

/** Which sheet, which row holds the headings, what each column means. */
export function ColumnsStep({ columns, fields, onLookAt, onMapping }: Props) {
  const { sheets, sheet, look, mapping } = columns
  const info = sheets[sheet]
  const headerRow = look.header.rowNumbers[0] ?? 0
  const problems = mappingProblems(mapping)
  const setField = (column: number, field: ImportField | null): void =>
    onMapping(mapping.map((present, index) => (index === column ? field : present)))
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, flex: 1, minHeight: 0, pt: 1 }}>
      <Box sx={{ display: 'flex', gap: 2, pt: 0.5 }}>
        {sheets.length > 1 && (
          <TextField
            select
            label={text.sheet}
            value={sheet}
            onChange={(event) => onLookAt(Number(event.target.value), 'auto')}
            sx={{ maxWidth: 360 }}
          >
            {sheets.map((one, index) => (
              <MenuItem key={index} value={index}>
                {text.sheetOption(one.name, one.rowCount, one.isHidden)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <TextField
          select
          label={text.headerRow}
          value={headerRow}
          onChange={(event) => onLookAt(sheet, Number(event.target.value) === 0 ? 'none' : Number(event.target.value))}
          sx={{ maxWidth: 640 }}
        >
          <MenuItem value={0}>{text.noHeader}</MenuItem>
          {look.top.map((row) => (
            <MenuItem key={row.number} value={row.number}>
              {text.headerOption(row.number, wordsOf(row.cells))}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <OtherLists sheets={sheets} sheet={sheet} onSheet={(other) => onLookAt(other, 'auto')} />
      {columns.isRemembered && (
        <Alert
          severity="info"
          sx={{ py: 0 }}
          action={
            <Button color="inherit" size="small" onClick={() => onMapping(look.header.mapping)}>
              {text.asFound}
            </Button>
          }
        >
          {text.remembered}
        </Alert>
      )}
      {info !== undefined && info.unsettledFormulas > 0 && <Alert severity="warning">{text.unsettled(info.unsettledFormulas)}</Alert>}
      {info !== undefined && info.cutCells > 0 && <Alert severity="warning">{text.cutCells(info.cutCells)}</Alert>}
      {info?.isCut === true && <Alert severity="warning">{text.cut}</Alert>}
      {problems.length > 0 ? (
        <Alert severity="error" role="alert">
          {problems.join(' ')}
        </Alert>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {text.columnsHint}
        </Typography>
      )}
      <Box
        tabIndex={0}
        role="region"
        aria-label={text.columnsTable}
        sx={{ overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1, flex: 1, minHeight: 200 }}
      >
        <Table size="small" stickyHeader sx={{ '& td, & th': { minWidth: 150, maxWidth: 260, px: 1 } }}>
          <TableHead>
            <TableRow>
              {Array.from({ length: look.columnCount }, (_, column) => {
                const heading = look.header.texts[column] || text.column(letterOf(column))
                const fact = look.header.columns[column]
                const tick = look.ticked.find((one) => one.column === column)
                const isFurther = fact?.reason === 'further'
                const isUnused = mapping[column] === 'ignored' || (mapping[column] == null && !isFurther)
                const isAsFound = fact !== undefined && mapping[column] === fact.field
                return (
                  <TableCell key={column} sx={{ verticalAlign: 'bottom', bgcolor: 'background.paper' }}>
                    <Typography variant="caption" component="div" noWrap title={heading} sx={{ mb: 0.5 }}>
                      {heading}
                    </Typography>
                    <TextField
                      select
                      value={mapping[column] ?? (isFurther ? furtherAward : 'ignored')}
                      onChange={({ target }) => setField(column, target.value === furtherAward ? null : (target.value as ImportField))}
                      disabled={tick !== undefined}
                      slotProps={{
                        select: {
                          SelectDisplayProps: { 'aria-label': text.fieldOf(heading) },
                          ...(tick === undefined ? {} : { renderValue: () => text.byTicks }),
                        },
                      }}
                      sx={{
                        '&& .MuiSelect-select': {
                          py: 0.5,
                          fontSize: 13,
                          color: isUnused ? 'text.secondary' : 'primary.main',
                          fontWeight: isUnused ? 400 : 500,
                        },
                      }}
                    >
                      {isFurther && <MenuItem value={furtherAward}>{text.furtherAward}</MenuItem>}
                      {fields.map((field) => (
                        <MenuItem key={field} value={field}>
                          {fieldNames[field]}
                        </MenuItem>
                      ))}
                    </TextField>
                    <Typography variant="caption" component="div" color="text.secondary" sx={{ minHeight: 18, lineHeight: 1.3, mt: 0.25 }}>
                      {tick !== undefined
                        ? text.columnTicked(tick.award)
                        : isAsFound
                          ? text.columnReasons[fact.reason](
                              fact.wanted === null ? '' : fieldNames[fact.wanted],
                              fact.filled - fact.fitting,
                              fact.filled,
                            )
                          : text.columnByHand}
                    </Typography>
                  </TableCell>
                )
              })}
            </TableRow>
          </TableHead>
          <TableBody>
            {look.sample.map((row) => (
              <TableRow key={row.number}>
                {Array.from({ length: look.columnCount }, (_, column) => (
                  <TableCell key={column} title={row.cells[column]} sx={oneLine}>
                    {row.cells[column]}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  )
}
