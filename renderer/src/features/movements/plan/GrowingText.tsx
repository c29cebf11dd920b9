import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import { useActiveField, type FieldCommands } from './activeField'
import { RichText, richState, setLook } from '@renderer/ui/rich/RichText'
import { selectIn } from '@renderer/ui/rich/richDom'

export type FieldLook = 'heading' | 'title' | 'prose'
type Props = {
  readonly value: string
  readonly label: string
  readonly hint: string
  readonly look: FieldLook
  readonly anchor: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
  /** Moving, adding and removing, where the place has them; also by Alt+↑, Alt+↓, Alt+Delete. */
  readonly commands?: Pick<FieldCommands, 'up' | 'down' | 'add' | 'remove'>
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  readonly onPaste?: (event: ClipboardEvent<HTMLElement>) => void
  readonly problem?: string | undefined
  /** Something to decide about the words, below them. */
  readonly note?: ReactNode
}

/** The fields of the document being written. */
export const planField = '[role="textbox"][data-anchor]'

const looks: Record<FieldLook, object> = {
  heading: { fontWeight: 700 },
  title: { fontWeight: 700 },
  prose: { textAlign: 'justify' },
}

/** The field above (-1) or below (+1) in the document takes the focus. */
export function focusNeighbour(field: HTMLElement, by: -1 | 1): boolean {
  const fields = [...(field.closest('[data-plan-document]')?.querySelectorAll<HTMLElement>(planField) ?? [])]
  const next = fields[fields.indexOf(field) + by]
  if (next === undefined) return false
  next.focus()
  const caret = by < 0 ? richState(next).length : 0
  selectIn(next, caret)
  return true
}

/** A paragraph of the document being written: as high as its words, with the marks and keys of the plan. */
export function GrowingText({
  value,
  label,
  hint,
  look,
  anchor,
  onChange,
  onBlur,
  commands = {},
  onKeyDown,
  onPaste,
  problem,
  note,
}: Props) {
  const field = useRef<HTMLDivElement>(null)
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  const active = useActiveField()

  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return
    const { currentTarget: at, key } = event
    const act = (work: (() => unknown) | undefined): void => {
      event.preventDefault()
      work?.()
    }
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'b') return act(() => look === 'prose' && setLook(at, 'bold'))
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'i') return act(() => setLook(at, 'italic'))
    if (event.altKey && key === 'ArrowUp') return act(commands.up)
    if (event.altKey && key === 'ArrowDown') return act(commands.down)
    if (event.altKey && key === 'Delete') return act(commands.remove)
    if (!event.shiftKey && !event.ctrlKey && !event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      const { start, end, length } = richState(at)
      const edge = key === 'ArrowUp' ? 0 : length
      if (start === end && start === edge && focusNeighbour(at, key === 'ArrowUp' ? -1 : 1)) return event.preventDefault()
    }
    onKeyDown?.(event)
  }

  const onFocus = (): void => {
    const at = field.current
    if (at === null) return
    active.set({
      // Headings are bold as a whole.
      ...(look === 'prose' && { bold: () => setLook(at, 'bold') }),
      italic: () => setLook(at, 'italic'),
      ...(commands.up && { up: () => latest.current.up?.() }),
      ...(commands.down && { down: () => latest.current.down?.() }),
      ...(commands.add && { add: () => latest.current.add?.() }),
      ...(commands.remove && { remove: () => latest.current.remove?.() }),
    })
  }

  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <RichText
        field={field}
        value={value}
        label={label}
        hint={hint}
        anchor={anchor}
        isWrong={problem !== undefined}
        onChange={onChange}
        onKeyDown={onKey}
        onPaste={onPaste}
        onFocus={onFocus}
        onBlur={() => {
          active.set(null)
          onBlur()
        }}
        sx={{
          'borderRadius': 1,
          'px': 0.75,
          'py': 0.25,
          'minHeight': '1.4em',
          'color': 'text.primary',
          'fontFamily': "'Times New Roman', 'Liberation Serif', Tinos, serif",
          'fontSize': 16,
          'lineHeight': 1.4,
          '&[data-hint]::before': { color: 'text.secondary', fontStyle: 'italic', fontWeight: 400, fontSize: 15 },
          '&:hover': { bgcolor: 'background.default' },
          '&:focus': { bgcolor: 'background.default' },
          '&:focus-visible': { outlineOffset: 0 },
          ...looks[look],
        }}
      />
      {problem !== undefined && (
        <Box role="alert" sx={{ color: 'error.main', fontSize: 12, px: 0.75 }}>
          {problem}
        </Box>
      )}
      {note}
    </Box>
  )
}
