import { useState, type DragEvent, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import type { PickedFile } from '@shared/ipc/contract'
import { useDropped } from '@renderer/ui/useDropped'
import { formText as text } from './text'

export type ReceivedFile = Pick<PickedFile, 'fileName' | 'bytes'>

/** Takes files that are dropped anywhere on what it holds. */
export function DropTarget({
  onFiles,
  children,
}: {
  readonly onFiles: (files: readonly ReceivedFile[]) => void
  readonly children: ReactNode
}) {
  const [isOver, setOver] = useState(false)
  const read = useDropped()
  const isFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  const drop = async (event: DragEvent): Promise<void> => {
    if (!isFiles(event)) return
    event.preventDefault()
    setOver(false)
    const files = await read(event, 'many')
    if (files.length > 0) onFiles(files)
  }
  return (
    <Box
      onDragOver={(event) => {
        if (!isFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => void drop(event)}
      sx={{ height: '100%', minHeight: 0, position: 'relative' }}
    >
      {children}
      {isOver && (
        <Box
          aria-hidden
          sx={{
            position: 'absolute',
            inset: 0,
            border: 2,
            borderStyle: 'dashed',
            borderColor: 'primary.main',
            borderRadius: 2,
            bgcolor: 'rgba(255,255,255,0.85)',
            display: 'grid',
            placeItems: 'center',
            pointerEvents: 'none',
            fontWeight: 600,
          }}
        >
          {text.dropHere}
        </Box>
      )}
    </Box>
  )
}
