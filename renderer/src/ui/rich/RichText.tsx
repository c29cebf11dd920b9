import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import Box from '@mui/material/Box'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { sliceMarked, stretchAt, withLook } from '@shared/lib/emphasisEdit'
import { pastedText } from './pastedText'
import { readField, selectIn, selectionIn, settleField, typeInto, writeField } from './richDom'

/** A field as it stands: its text with marks, and the selection as places in the text as it reads. */
export type RichState = { readonly value: string; readonly start: number; readonly end: number; readonly length: number }
export const richState = (field: HTMLElement): RichState => {
  const value = readField(field)
  return { value, ...selectionIn(field), length: withoutEmphasis(value).length }
}

/** Sets a look on the selection, or on the word at the caret; takes it away where it is set. */
export function setLook(field: HTMLElement, style: 'italic' | 'bold'): void {
  const { value, start, end } = richState(field)
  const stretch = stretchAt(value, start, end)
  if (stretch === null) return
  const [from, to] = stretch
  const after = sliceMarked(withLook(value, from, to, style), from, to)
  selectIn(field, from, to)
  // Inside a bold or italic word whatever is put in would become so: the looks around go first.
  document.execCommand('removeFormat')
  if (after.startsWith('*')) document.execCommand(style)
  selectIn(field, from, to)
}

type Props = {
  readonly value: string
  readonly label: string
  readonly hint: string
  readonly anchor: string
  readonly isWrong: boolean
  readonly field: RefObject<HTMLDivElement | null>
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void
  readonly onPaste?: ((event: ClipboardEvent<HTMLDivElement>) => void) | undefined
  readonly sx: object
}

/** A field whose italic and bold words are seen as such. Its value carries them as `*…*` and `**…**`. */
export function RichText({ value, label, hint, anchor, isWrong, field, onChange, onFocus, onBlur, onKeyDown, onPaste, sx }: Props) {
  const shown = useRef<string | null>(null)
  // What is typed belongs to the browser; only a text from elsewhere is drawn anew.
  useLayoutEffect(() => {
    const at = field.current
    if (at === null || shown.current === value) return
    writeField(at, value)
    shown.current = value
  })
  const take = (): void => {
    if (field.current === null) return
    shown.current = readField(field.current)
    onChange(shown.current)
  }
  return (
    <Box
      ref={field}
      role="textbox"
      aria-multiline
      aria-label={label}
      aria-placeholder={hint}
      aria-invalid={isWrong}
      data-anchor={anchor}
      data-hint={value === '' ? hint : undefined}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      tabIndex={0}
      onInput={take}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        onPaste?.(event)
        if (event.defaultPrevented) return
        event.preventDefault()
        typeInto(pastedText(event.clipboardData))
      }}
      onFocus={onFocus}
      onBlur={() => {
        // Marks typed by hand are looks from here on.
        if (field.current !== null) settleField(field.current)
        onBlur()
      }}
      sx={{
        'whiteSpace': 'pre-wrap',
        'overflowWrap': 'anywhere',
        '&[data-hint]::before': { content: 'attr(data-hint)', float: 'left', height: 0, pointerEvents: 'none' },
        ...sx,
      }}
    />
  )
}
