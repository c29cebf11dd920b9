import { useState } from 'react'
import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import type { SheetTable } from '@shared/lib/sheetFile'
import { shortDate } from '@shared/lib/dates'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { today } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { tableText as text } from './text'
import { usePrintTable } from './usePrintTable'

type Props = {
  readonly title: string
  readonly table: () => SheetTable
  /** What of it is shown, for its print: "Năm 2026 · Cấp khác". */
  readonly facts?: string
}

/** Prints the table on the screen, as filtered and sorted, or writes it into an .xlsx file that the officer names. Ctrl+P prints it too. */
export function ExcelButton({ title, table, facts = '' }: Props) {
  const platform = usePlatform()
  const { say, fail } = useNotices()
  const [isBusy, setBusy] = useState(false)
  const printer = usePrintTable(table, facts)
  const write = async (): Promise<void> => {
    setBusy(true)
    try {
      // Writing Excel files is fetched when first asked for: the start does not wait for it.
      const { sheetFile } = await import('@shared/lib/sheetFile')
      const made = table()
      const fileName = text.fileName(title, shortDate(today()).replaceAll('/', '-'))
      const saved = await platform.saveFile(fileName, await sheetFile(made))
      if (!saved.ok) fail(saved.error)
      else if (saved.value !== null) say(text.saved(saved.value.fileName, made.rows.length))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Tooltip title={text.printHint} describeChild>
        <Button variant="outlined" disabled={printer.isBusy} onClick={printer.print}>
          {text.print}
        </Button>
      </Tooltip>
      <Tooltip title={text.hint} describeChild>
        <Button variant="outlined" disabled={isBusy} onClick={() => void write()}>
          {text.toExcel}
        </Button>
      </Tooltip>
      {printer.portal}
    </>
  )
}
