import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import type { SheetTable } from '@shared/lib/sheetFile'
import { tableText as text } from './text'
import { ToExcel } from './ToExcel'
import { usePrintTable } from './usePrintTable'

type Props = {
  readonly title: string
  readonly table: () => SheetTable
  /** What of it is shown, for its print: "Năm 2026 · Cấp khác". */
  readonly facts?: string
}

/** Prints the table on the screen, as filtered and sorted, or writes it into an .xlsx file that the officer names. Ctrl+P prints it too. */
export function ExcelButton({ title, table, facts = '' }: Props) {
  const printer = usePrintTable(table, facts)
  return (
    <>
      <Tooltip title={text.printHint} describeChild>
        <Button variant="outlined" onClick={printer.print}>
          {text.print}
        </Button>
      </Tooltip>
      <ToExcel title={title} table={table} />
      {printer.portal}
    </>
  )
}
