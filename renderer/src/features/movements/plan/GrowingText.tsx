import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import { useActiveField, type FieldCommands } from './activeField'
import { emphasise } from './emphasise'

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
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  readonly problem?: string | undefined
  /** Something to decide about the words, below them. */
  readonly note?: ReactNode
}

const looks: Record<FieldLook, object> = {
  heading: { fontWeight: 700 },
  title: { fontWeight: 700 },
  prose: { textAlign: 'justify' },
}

/** Puts text in place of `[from, to)` as if typed, so that the field's own Ctrl+Z takes it back. */
function typeInto(field: HTMLTextAreaElement, from: number, to: number, insert: string): void {
  field.setSelectionRange(from, to)
  // Deprecated, and still the only way that keeps the field's undo history.
  document.execCommand('insertText', false, insert)
}

function mark(field: HTMLTextAreaElement, sign: '*' | '**'): void {
  const change = emphasise(field.value, field.selectionStart, field.selectionEnd, sign)
  if (change === null) return
  typeInto(field, change.from, change.to, change.insert)
  field.setSelectionRange(...change.select)
}

/** The field above (-1) or below (+1) in the document takes the focus. */
export function focusNeighbour(field: HTMLElement, by: -1 | 1): boolean {
  const fields = [...(field.closest('[data-plan-document]')?.querySelectorAll<HTMLTextAreaElement>('textarea') ?? [])]
  const next = fields[fields.indexOf(field as HTMLTextAreaElement) + by]
  if (next === undefined) return false
  const caret = by < 0 ? next.value.length : 0
  next.focus()
  next.setSelectionRange(caret, caret)
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
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  const active = useActiveField()

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return
    const { currentTarget: at, key } = event
    const act = (work: (() => unknown) | undefined): void => {
      event.preventDefault()
      work?.()
    }
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'b') return act(() => mark(at, '**'))
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'i') return act(() => mark(at, '*'))
    if (event.altKey && key === 'ArrowUp') return act(commands.up)
    if (event.altKey && key === 'ArrowDown') return act(commands.down)
    if (event.altKey && key === 'Delete') return act(commands.remove)
    const isBare = !event.shiftKey && !event.ctrlKey && !event.altKey && at.selectionStart === at.selectionEnd
    if (isBare && key === 'ArrowUp' && at.selectionStart === 0 && focusNeighbour(at, -1)) return event.preventDefault()
    if (isBare && key === 'ArrowDown' && at.selectionStart === at.value.length && focusNeighbour(at, 1)) return event.preventDefault()
    onKeyDown?.(event)
  }

  const onFocus = (): void => {
    const at = field.current
    if (at === null) return
    active.set({
      bold: () => mark(at, '**'),
      italic: () => mark(at, '*'),
      ...(commands.up && { up: () => latest.current.up?.() }),
      ...(commands.down && { down: () => latest.current.down?.() }),
      ...(commands.add && { add: () => latest.current.add?.() }),
      ...(commands.remove && { remove: () => latest.current.remove?.() }),
    })
  }

  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Box
        component="textarea"
        ref={field}
        value={value}
        rows={1}
        aria-label={label}
        placeholder={hint}
        data-anchor={anchor}
        spellCheck={false}
        aria-invalid={problem !== undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKey}
        onPaste={onPaste}
        onFocus={onFocus}
        onBlur={() => {
          active.set(null)
          onBlur()
        }}
        sx={{
          'display': 'block',
          'width': '100%',
          'boxSizing': 'border-box',
          'fieldSizing': 'content',
          'resize': 'none',
          'overflow': 'hidden',
          'border': 0,
          'borderRadius': 1,
          'px': 0.75,
          'py': 0.25,
          'm': 0,
          'bgcolor': 'transparent',
          'color': 'text.primary',
          'fontFamily': "'Times New Roman', 'Liberation Serif', Tinos, serif",
          'fontSize': 16,
          'lineHeight': 1.4,
          '&::placeholder': { color: 'text.secondary', fontStyle: 'italic', fontWeight: 400, fontSize: 15, opacity: 1 },
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
