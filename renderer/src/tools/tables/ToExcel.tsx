import { useState } from 'react'
import { FileSpreadsheet } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import type { SheetTable } from '@shared/lib/sheetFile'
import { shortDate } from '@shared/lib/dates'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { today } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { tableText as text } from './text'

type Props = {
  /** What the file is called, before its day. */
  readonly title: string
  /** Asked when it is written: the table as filtered and sorted. */
  readonly table: () => SheetTable
  /** For the bar of a card, where it is a sign in a narrow window; for a line of words below a table. */
  readonly size?: 'small' | 'line'
}

/** Writes the table on the screen into an .xlsx file that the officer names. */
export function ToExcel({ title, table, size }: Props) {
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
      <Button
        variant={size === 'line' ? 'text' : 'outlined'}
        size={size === undefined ? 'medium' : 'small'}
        aria-label={text.toExcel}
        disabled={isBusy}
        onClick={() => void write()}
        sx={[{ flexShrink: 0, whiteSpace: 'nowrap' }, size === 'small' && sign, size === 'line' && words]}
      >
        {size === 'small' && (
          <Box component="span" aria-hidden sx={{ display: { xs: 'flex', lg: 'none' } }}>
            <FileSpreadsheet size={17} />
          </Box>
        )}
        <Box component="span" sx={size === 'small' ? { display: { xs: 'none', lg: 'inline' } } : undefined}>
          {text.toExcel}
        </Box>
      </Button>
    </Tooltip>
  )
}
const sign = { minWidth: { xs: 34, lg: 64 }, px: { xs: 0.75, lg: 1.25 } } as const
const words = { fontSize: 'inherit', lineHeight: 'inherit', minHeight: 0, py: 0, px: 0.5, my: -0.25 } as const
