import { useEffect, useRef } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Draft } from './draft'

const text = {
  changed: (theirs: string) =>
    `Trường này vừa được sửa ở cửa sổ khác: ${theirs === '' ? 'để trống' : `“${theirs}”`}. Chữ đang gõ ở đây chưa lưu.`,
  mine: 'Giữ của tôi',
  theirs: 'Lấy bản kia',
} as const

type Props = {
  /** The other window's value as a person reads it; `null` shows nothing. */
  readonly theirs: string | null
  readonly draft: Pick<Draft<unknown>, 'resolve'>
}

/** Below a field that another window changed while it was being typed in: says to what, and lets the officer choose. */
export function ConflictNote({ theirs, draft }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const isShown = theirs !== null
  useEffect(() => {
    if (isShown) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  if (!isShown) return null
  return (
    <Box
      ref={box}
      role="alert"
      // A press here must not count as leaving the field.
      onMouseDown={(event) => event.preventDefault()}
      sx={{
        mt: 0.5,
        px: 1,
        py: 0.75,
        border: 1,
        borderColor: 'warning.main',
        borderRadius: 1,
        bgcolor: 'background.paper',
        fontSize: 13,
        overflowWrap: 'anywhere',
      }}
    >
      {text.changed(theirs)}
      <Box sx={{ display: 'flex', gap: 1, mt: 0.5, flexWrap: 'wrap' }}>
        <Button size="small" variant="outlined" onClick={() => draft.resolve('mine')}>
          {text.mine}
        </Button>
        <Button size="small" variant="outlined" onClick={() => draft.resolve('theirs')}>
          {text.theirs}
        </Button>
      </Box>
    </Box>
  )
}
