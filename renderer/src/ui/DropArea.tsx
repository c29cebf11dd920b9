import { useState, type DragEvent, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { DroppedFile } from './droppedFiles'
import { useDropped } from './useDropped'

type Props = {
  readonly icon: ReactNode
  /** The button that asks for a file. */
  readonly choose: string
  readonly hint: string
  readonly height: number
  readonly onPick: () => void
  /** Several files that were dropped together; of an area that takes `one`, the first of them. */
  readonly onDropped: (files: readonly DroppedFile[]) => void
  readonly takes?: 'one' | 'many'
}

/** A place to drop files on, with the button that asks for one. */
export function DropArea({ icon, choose, hint, height, takes = 'one', onPick, onDropped }: Props) {
  const read = useDropped()
  const [isOver, setOver] = useState(false)
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault()
    setOver(false)
    const files = await read(event, takes)
    if (files.length > 0) onDropped(files)
  }
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
      sx={{
        // In a low window what stands below it stays in view.
        height: `clamp(140px, calc(100vh - 372px), ${height}px)`,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 1.5,
        border: 1,
        borderStyle: 'dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 2,
        bgcolor: isOver ? 'lacquer.pale' : 'background.default',
      }}
    >
      {icon}
      <Button variant="contained" onClick={onPick} autoFocus>
        {choose}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {hint}
      </Typography>
    </Box>
  )
}
