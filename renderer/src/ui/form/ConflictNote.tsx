import { useEffect, useRef } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Draft } from './draft'

const text = {
  changed: (theirs: string) =>
    `Trường này vừa được sửa ở cửa sổ khác: ${theirs === '' ? 'để trống' : `“${theirs}”`}. Chữ đang gõ ở đây chưa lưu.`,
  mine: 'Giữ của tôi',
  theirs: 'Lấy bản kia',
  lost: (typed: string) => (typed === '' ? 'Chữ đang gõ dở ở đây không lưu được nữa.' : `Chữ “${typed}” vừa gõ ở đây không lưu được nữa.`),
  seen: 'Đã rõ',
} as const

type Props = {
  /** The other window's value as a person reads it; `null` shows nothing. */
  readonly theirs: string | null
  readonly draft: Pick<Draft<unknown>, 'resolve'>
}

const noteLook = {
  mt: 0.5,
  px: 1,
  py: 0.75,
  border: 1,
  borderColor: 'warning.main',
  borderRadius: 1,
  bgcolor: 'background.paper',
  fontSize: 13,
  overflowWrap: 'anywhere',
} as const

/** Below a field that was closed while it was being typed in: why, and the words that are not stored, for as long as she wants to read them. */
export function LostNote({
  why = '',
  lost,
  onSeen,
}: {
  readonly why: string | undefined
  /** What was typed, as a person reads it; `null` shows nothing. */
  readonly lost: string | null
  readonly onSeen: () => void
}) {
  if (lost === null) return null
  return (
    <Box role="alert" sx={noteLook}>
      {why} {text.lost(lost)}
      <Box sx={{ mt: 0.5 }}>
        <Button size="small" variant="outlined" onClick={onSeen}>
          {text.seen}
        </Button>
      </Box>
    </Box>
  )
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
      sx={noteLook}
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
