import { useCallback, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent, { type DialogContentProps } from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { hasImpossibleDay } from './DateField'
import { enterFirstField } from './firstField'
import { BackGuard, KeepDialog } from './KeepDialog'
import { useShortcut } from './useShortcut'
import { useSubmit } from './useSubmit'

const text = {
  isAct: (submit: string) => `Ctrl+S không thay cho nút này: bấm “${submit}” khi đã xem kỹ.`,
  cannot: (submit: string) => `Chưa ghi gì: điền đủ rồi bấm “${submit}” hoặc Ctrl+S.`,
  nothing: 'Hộp thoại này chưa có gì để ghi.',
} as const

type Props = {
  readonly title: string
  /** The fields. */
  readonly children: ReactNode
  /**
   * What the button and Enter do, waited for to its end: until then the dialog neither goes nor takes a second press. It is not asked while a day
   * is unfinished. Whoever stores closes the dialog himself, once it is stored.
   */
  readonly onSubmit: () => Promise<unknown>
  /** What the button says; none where nothing can be done yet. */
  readonly submit?: string | undefined
  readonly canSubmit?: boolean
  readonly cancel?: string
  /** The dialog goes: nothing was typed, or the officer said that it may be lost. */
  readonly onClose: () => void
  /** What the button of leaving does instead: a step back. */
  readonly onCancel?: (() => void) | undefined
  /** Its button does more than store what was typed: Enter in a field does not press it, and leaving offers to stay or to give up. */
  readonly isAct?: boolean
  /** The keyboard rests on leaving: what will happen is read first. */
  readonly restsOnCancel?: boolean
  /** What the button does takes something away. */
  readonly takesAway?: boolean
  /** Another thing to do with what stands here, beside the two. */
  readonly aside?: { readonly label: string; readonly run: () => Promise<unknown> } | undefined
  readonly width?: number | undefined
  readonly contentSx?: DialogContentProps['sx']
}

/** All that stands in the fields inside, as one text: two of them differ when something was typed, ticked or chosen. */
export function writtenIn(box: Element): string {
  const fields = [...box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')]
  return JSON.stringify(
    fields.map((field) => (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value)),
  )
}

/**
 * A dialog with something to fill in: title, fields, and the two buttons of leaving and sending off. A click beside never closes it; Escape, Back
 * and closing the window ask first when anything was typed, and offer to stay, to give it up or to save; while it is being saved they wait.
 * Its first field has the keyboard, Enter in a line of text saves, its buttons stay in view.
 */
export function FormDialog(props: Props) {
  const { title, children, submit, canSubmit = true, cancel = 'Hủy', onClose, isAct = false, width, contentSx, aside } = props
  const titleId = useId()
  const box = useRef<HTMLFormElement>(null)
  const atFirst = useRef<string | null>(null)
  const [isTouched, setTouched] = useState(false)
  const [asking, setAsking] = useState<{ readonly canSave: boolean } | null>(null)
  const [said, say] = useState('')
  const { isBusy, run } = useSubmit(box)
  const see = (): void => {
    if (box.current !== null && !isTouched) atFirst.current = writtenIn(box.current)
  }
  // Somebody may type before the dialog has come up: what stands there then is what it opened with, and the keyboard is in the first field at once.
  const open = useCallback((element: HTMLFormElement | null) => {
    box.current = element
    if (element === null) return
    atFirst.current ??= writtenIn(element)
    enterFirstField(element)
  }, [])
  // What stood there before the first key or press: fields filled by the program after opening are nobody's work.
  const note = (): void => {
    see()
    say('')
    if (!isTouched) setTouched(true)
  }
  const isDirty = (): boolean => box.current !== null && atFirst.current !== null && writtenIn(box.current) !== atFirst.current
  const canSend = submit !== undefined && canSubmit
  const save = (): void => {
    setAsking(null)
    box.current?.requestSubmit()
  }
  useShortcut(
    'ctrl+s',
    () => {
      if (submit === undefined) say(text.nothing)
      else if (isAct) say(text.isAct(submit))
      else if (canSubmit) save()
      else say(text.cannot(submit))
    },
    // Of dialogs above each other the one that has the keyboard answers.
    { insideDialogs: true, skip: () => box.current?.contains(document.activeElement) !== true },
  )
  // Enter in a line of text sends the form off; one that searches keeps it, and an act is pressed, never slipped into.
  const onEnter = (event: KeyboardEvent<HTMLElement>): void => {
    const field = event.target
    if (event.key === 'Enter' && field instanceof HTMLInputElement && (isAct || field.type === 'search')) event.preventDefault()
  }
  const ask = (): void => {
    if (isBusy) return
    if (isDirty()) setAsking({ canSave: !isAct && canSend })
    else onClose()
  }
  return (
    <Dialog
      open
      aria-labelledby={titleId}
      aria-busy={isBusy}
      onClose={(_, reason) => {
        if (reason !== 'backdropClick') ask()
      }}
      onKeyDownCapture={note}
      onKeyDown={onEnter}
      onPointerDownCapture={note}
      // Words put in without any key: what stood there is what was seen on opening.
      onInputCapture={() => setTouched(true)}
      slotProps={{
        ...(width === undefined ? {} : { paper: { sx: { width, maxWidth: '96vw' } } }),
        transition: {
          onEntered: () => {
            see()
            if (box.current !== null) enterFirstField(box.current)
          },
        },
      }}
    >
      <form
        ref={open}
        noValidate
        style={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
        onSubmit={(event) => {
          event.preventDefault()
          // A form of a dialog above this one comes through here as well.
          if (event.target === event.currentTarget && canSend && !hasImpossibleDay(event.currentTarget)) void run(props.onSubmit)
        }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent {...(contentSx === undefined ? {} : { sx: contentSx })}>{children}</DialogContent>
        {said !== '' && (
          <Box role="status" sx={{ px: 3, pb: 1, fontSize: 13, color: 'warning.main' }}>
            {said}
          </Box>
        )}
        <DialogActions>
          {aside !== undefined && (
            <Button disabled={isBusy} onClick={() => void run(aside.run)}>
              {aside.label}
            </Button>
          )}
          <Button variant="outlined" disabled={isBusy} autoFocus={props.restsOnCancel === true} onClick={props.onCancel ?? onClose}>
            {cancel}
          </Button>
          {submit !== undefined && (
            <Button
              variant="contained"
              type="submit"
              disabled={isBusy || !canSubmit}
              color={props.takesAway === true ? 'error' : 'primary'}
            >
              {submit}
            </Button>
          )}
        </DialogActions>
      </form>
      {(isTouched || isBusy) && (
        <BackGuard isBusy={isBusy} isDirty={isDirty} onLeave={onClose} onSave={isAct || !canSend ? undefined : save} />
      )}
      {asking !== null && <KeepDialog onStay={() => setAsking(null)} onDrop={onClose} onSave={asking.canSave ? save : undefined} />}
    </Dialog>
  )
}
