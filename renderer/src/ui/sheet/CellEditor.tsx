import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Popper from '@mui/material/Popper'
import { useSaveNow } from '../saveNow'
import { inRoom } from './editorRoom'
import type { SheetColumn, SheetOption } from './types'

type Props<Row> = {
  readonly row: Row
  readonly column: SheetColumn<Row>
  /** `false` while the cell only waits: the field is there and has the keyboard, but nothing of it shows. */
  readonly isOpen: boolean
  /** What was typed or chosen, as a change of the row it was typed in; `over` is the text it was typed over, `typed` what stood there last. */
  readonly onCommit: (change: (row: Row) => Row, over: string, typed: string) => void
  readonly onStop: () => void
}

/** Tells the library, which listens for keys on the page, that the cell is typed in now. */
const openCell = (): void => {
  lastKey.current = ''
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', code: 'F2' }))
}

/** The last key that reached the sheet: F2 goes on with the text, any letter writes over it. */
export const lastKey = { current: '' }

/**
 * The field of the cell one stands in. It waits there with all its text marked, so that the first sign of any kind lands in it:
 * a letter of the keyboard, a whole word put in by a Vietnamese typing program, or the first part of a composed letter.
 * Once opened it commits when it goes (Enter, Tab, arrows, a click elsewhere); Escape leaves the cell as it was.
 * Choices are shown below and never written into the text: completing inside the field breaks Vietnamese typing (Unikey).
 */
export function CellEditor<Row>({ row, column, isOpen, onCommit, onStop }: Props<Row>) {
  const field = useRef<HTMLTextAreaElement>(null)
  const listId = useId()
  const initial = column.read(row)
  const value = useRef(initial)
  /** What the cell held when one came to it, or when it was last handed over: Escape goes back to that. */
  const over = useRef(initial)
  const isCancelled = useRef(false)
  const [typed, setTyped] = useState(initial)
  const [marked, setMarked] = useState(-1)
  const [anchor, setAnchor] = useState<HTMLTextAreaElement | null>(null)
  const options = isOpen ? (column.options?.(row, typed, typed === initial) ?? []).slice(0, 8) : []
  const latest = useRef({ column, onCommit, choice: options[marked] })
  useLayoutEffect(() => {
    latest.current = { column, onCommit, choice: options[marked] }
  })

  const [hand] = useState(() => (): void => {
    const { column: own, onCommit: commit } = latest.current
    const typedNow = value.current
    const before = over.current
    if (isCancelled.current || typedNow === before || own.write === undefined) return
    over.current = typedNow
    commit((present) => own.write?.(present, typedNow) ?? present, before, typedNow)
  })
  useSaveNow(hand)

  useLayoutEffect(() => {
    const input = field.current
    if (input === null) return
    input.focus({ preventScroll: true })
    input.select()
    setAnchor(input)
    // The page may go in the middle of a word: what stands there is handed over at once.
    window.addEventListener('pagehide', hand)
    return () => {
      window.removeEventListener('pagehide', hand)
      if (isCancelled.current) return
      const { onCommit: commit, choice } = latest.current
      // A choice that was marked with the arrows is taken by Enter or Tab; leaving the cell otherwise keeps what was typed.
      if (choice !== undefined && (lastKey.current === 'Enter' || lastKey.current === 'Tab'))
        commit(choice.apply, over.current, choice.label)
      else hand()
    }
  }, [hand])

  useLayoutEffect(() => {
    const input = field.current
    if (!isOpen || input === null) return
    if (lastKey.current === 'F2' && value.current === input.defaultValue) input.setSelectionRange(input.value.length, input.value.length)
  }, [isOpen])

  useLayoutEffect(() => {
    if (isOpen && column.isMultiline === true && field.current !== null) return inRoom(field.current)
  }, [isOpen, column.isMultiline])

  const choose = (option: SheetOption<Row>): void => {
    isCancelled.current = true
    onCommit(option.apply, initial, option.label)
    onStop()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || !isOpen) return
    const isBreak = event.key === 'Enter' && (event.altKey || (event.shiftKey && column.isMultiline === true))
    if (event.key === 'Escape') {
      // What is typed next may come before the sheet has closed the cell: it is written over the old text, as in a cell that waits.
      event.currentTarget.value = over.current
      event.currentTarget.select()
      value.current = over.current
      setTyped(over.current)
      setMarked(-1)
    } else if (isBreak) {
      // Shift+Enter would insert a row: inside a text it means a new line, where the cell has lines.
      event.preventDefault()
      event.stopPropagation()
      if (column.isMultiline !== true) return
      event.currentTarget.setRangeText('\n', event.currentTarget.selectionStart, event.currentTarget.selectionEnd, 'end')
      value.current = event.currentTarget.value
    } else if (options.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      event.stopPropagation()
      setMarked((present) => (event.key === 'ArrowDown' ? Math.min(options.length - 1, present + 1) : Math.max(-1, present - 1)))
    }
  }
  return (
    <>
      <textarea
        ref={field}
        className={column.isMultiline === true ? 'sheet-editor sheet-editor-lines' : 'sheet-editor'}
        defaultValue={initial}
        rows={1}
        spellCheck={false}
        aria-label={column.title}
        aria-autocomplete={options.length > 0 ? 'list' : undefined}
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={options[marked] === undefined ? undefined : `${listId}-${marked}`}
        data-idle={isOpen ? undefined : true}
        onKeyDown={onKeyDown}
        // The library takes the focus away when the sheet wakes up, and a press of the mouse does too.
        onBlur={(event) => {
          if (event.relatedTarget === null && document.hasFocus())
            queueMicrotask(() => {
              if (document.activeElement === document.body) field.current?.focus({ preventScroll: true })
            })
        }}
        onCompositionStart={() => {
          if (!isOpen) openCell()
        }}
        onInput={(event) => {
          if (!isOpen) openCell()
          value.current = event.currentTarget.value
          setTyped(event.currentTarget.value)
          setMarked(-1)
        }}
      />
      {/* The library calls whatever it puts there a hint. */}
      <Popper
        role="presentation"
        open={options.length > 0 && anchor !== null}
        anchorEl={anchor}
        placement="bottom-start"
        sx={{ zIndex: 1300 }}
      >
        <Paper
          variant="outlined"
          role="listbox"
          id={listId}
          aria-label={column.title}
          onMouseDown={(event) => {
            event.preventDefault()
            event.stopPropagation()
          }}
          sx={{ mt: 0.5, minWidth: 160, maxWidth: 460, boxShadow: '0 4px 16px rgba(36,29,23,.14)' }}
        >
          {options.map((option, index) => (
            <Box
              key={`${option.label}${option.hint ?? ''}`}
              role="option"
              id={`${listId}-${index}`}
              aria-selected={index === marked}
              onClick={() => choose(option)}
              sx={{
                'px': 1.5,
                'py': 0.5,
                'cursor': 'pointer',
                'fontSize': 13,
                'bgcolor': index === marked ? 'action.selected' : undefined,
                '&:hover': { bgcolor: 'action.hover' },
              }}
            >
              {option.label}
              {option.hint !== undefined && (
                <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: 12 }}>
                  {option.hint}
                </Box>
              )}
            </Box>
          ))}
        </Paper>
      </Popper>
    </>
  )
}
