import { useState } from 'react'
import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import type { SheetTable } from '@shared/lib/sheetFile'
import { shortDate } from '@shared/lib/dates'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { today } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { tableText as text } from './text'

/** Writes the table on the screen, as filtered and sorted, into an .xlsx file that the officer names. */
export function ExcelButton({ title, table }: { readonly title: string; readonly table: () => SheetTable }) {
  const platform = usePlatform()
  const { say, fail } = useNotices()
  const [isBusy, setBusy] = useState(false)
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
    <Tooltip title={text.hint} describeChild>
      <Button variant="outlined" disabled={isBusy} onClick={() => void write()}>
        {text.toExcel}
      </Button>
    </Tooltip>
  )
}
