import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import type { SheetInfo } from '@renderer/workers/importProtocol'
import { text } from './text'
import { oneLine } from '@renderer/ui/twoLines'

type Props = {
  readonly sheets: readonly SheetInfo[]
  /** The sheet that is being read. */
  readonly sheet: number
  readonly onSheet: (sheet: number) => void
}

/** Says which other sheets of the file hold lists too: one sheet is read at a time, and none may be left in silence. */
export function OtherLists({ sheets, sheet, onSheet }: Props) {
  const others = sheets.map((one, index) => ({ one, index })).filter(({ one, index }) => index !== sheet && one.hasList)
  if (others.length === 0) return null
  return (
    <Alert
      severity="info"
      sx={{ py: 0 }}
      action={others.slice(0, 2).map(({ one, index }) => (
        <Button
          key={index}
          color="inherit"
          size="small"
          title={one.name}
          onClick={() => onSheet(index)}
          sx={{ display: 'block', maxWidth: 180, ...oneLine }}
        >
          {text.seeSheet(one.name)}
        </Button>
      ))}
    >
      {text.otherLists(others.map(({ one }) => text.sheetOption(one.name, one.rowCount, one.isHidden)))}
    </Alert>
  )
}
