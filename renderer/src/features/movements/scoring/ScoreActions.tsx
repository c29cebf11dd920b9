import { useState } from 'react'
import { ChevronDown } from 'lucide-react'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { ScoreBoard } from '@shared/domain/scoring/board'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { today } from '@renderer/text/when'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { movementSource, type DocumentSource } from '@renderer/tools/documents/source'
import { ExcelButton } from '@renderer/tools/tables/ExcelButton'
import { flushDrafts } from '@renderer/ui/form/draft'
import { excelTable } from './excel'
import { scoringText as text } from './text'

type Props = {
  readonly movement: EmulationMovement
  readonly table: ScoreTable
  readonly board: ScoreBoard
  /** A version that another took the place of: it is printed, no more. */
  readonly isOld: boolean
  readonly onGive: () => void
  readonly onReceive: () => void
  readonly onApprove: () => void
  readonly onRound: () => void
}

/** What is done with a score sheet: on paper, in Excel, approved, into a round. The primary one is the next step. */
export function ScoreActions({ movement, table, board, isOld, onGive, onReceive, onApprove, onRound }: Props) {
  const office = useOffice()
  const law = useLawBook()
  const [source, setSource] = useState<DocumentSource | null>(null)
  const [menu, setMenu] = useState<HTMLElement | null>(null)
  const choose = (act: () => void): void => {
    setMenu(null)
    act()
  }
  const isAllApproved = board.counted > 0 && board.approved === board.counted
  const print = (): void => {
    if (office == null || law === undefined) return
    const input = { office, law, movement, table, board, today: today() }
    const made = (['scoreSheet', 'ranking'] as const).map((kind) => movementSource(movement, { kind, input }, table.id))
    setSource({ ...made[0]!, items: made.flatMap(({ items }) => items) })
  }
  return (
    <>
      {!isOld && (
        <Button
          variant="outlined"
          aria-haspopup="menu"
          endIcon={<ChevronDown size={16} />}
          onClick={(event) => setMenu(event.currentTarget)}
        >
          {text.more}
        </Button>
      )}
      <Menu anchorEl={menu} open={menu !== null} onClose={() => setMenu(null)}>
        <MenuItem onClick={() => choose(onGive)}>{text.give}</MenuItem>
        <MenuItem onClick={() => choose(onReceive)}>{text.take}</MenuItem>
      </Menu>
      <Button variant="outlined" disabled={office == null || law === undefined} onClick={print}>
        {text.print}
      </Button>
      <ExcelButton title={text.excelName(table.year)} table={() => excelTable(table, board)} />
      {!isOld && (
        <Button
          variant={isAllApproved ? 'outlined' : 'contained'}
          onClick={() => {
            flushDrafts()
            onApprove()
          }}
        >
          {text.approve}
        </Button>
      )}
      {!isOld && board.approved > 0 && (
        <Button variant={isAllApproved ? 'contained' : 'outlined'} onClick={onRound}>
          {text.openRound}
        </Button>
      )}
      {source !== null && <ProduceDialog isOpen source={source} onClose={() => setSource(null)} />}
    </>
  )
}
