import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useBlocker } from 'react-router'
import Button from '@mui/material/Button'
import Dialog, { type DialogProps } from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'

type Props = Omit<DialogProps, 'onClose'> & {
  /** The dialog goes: nothing was typed, or the officer said that it may be lost. */
  readonly onClose: () => void
  /** Something is being written: the dialog stays until it is done. */
  readonly isBusy?: boolean
  /** Its button does more than store what was typed: leaving offers to stay or to give up, never to press it. */
  readonly isAct?: boolean
}

/** All that stands in the fields inside, as one text: two of them differ when something was typed, ticked or chosen. */
export function writtenIn(box: Element): string {
  const fields = [...box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')]
  return JSON.stringify(
    fields.map((field) => (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value)),
  )
}

const firstField = 'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled):not([aria-hidden]), [role="combobox"]'
const saveButton = '[type="submit"], .MuiDialogActions-root .MuiButton-contained'

/**
 * A dialog with something to fill in. A click beside never closes it; Escape, Back and closing the window ask first when anything was typed,
 * and offer to stay, to give it up or to save. Its first field has the keyboard, Enter in a line of text saves, its buttons stay in view.
 */
export function FormDialog({ onClose, isBusy = false, isAct = false, children, slotProps, ...rest }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const atFirst = useRef<string | null>(null)
  const [isTouched, setTouched] = useState(false)
  const [asking, setAsking] = useState<{ readonly canSave: boolean } | null>(null)
  const see = (): void => {
    if (box.current !== null && !isTouched) atFirst.current = writtenIn(box.current)
  }
  // Somebody may type before the dialog has come up: what stands there then is what it opened with.
  const open = useCallback((element: HTMLDivElement | null) => {
    box.current = element
    if (element !== null) atFirst.current ??= writtenIn(element)
  }, [])
  // What stood there before the first key or press: fields filled by the program after opening are nobody's work.
  const note = (): void => {
    see()
    if (!isTouched) setTouched(true)
  }
  const isDirty = (): boolean => box.current !== null && atFirst.current !== null && writtenIn(box.current) !== atFirst.current
  const save = (): void => {
    setAsking(null)
    box.current?.querySelector<HTMLButtonElement>(saveButton)?.click()
  }
  // Enter in a line of text saves, as in any form; a field that has its own use for it, and one that searches, keep it.
  const onEnter = (event: KeyboardEvent<HTMLElement>): void => {
    const field = event.target
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (
      isAct ||
      !(field instanceof HTMLInputElement) ||
      field.type !== 'text' ||
      field.form !== null ||
      box.current?.contains(field) !== true
    )
      return
    event.preventDefault()
    save()
  }
  const ask = (): void => {
    if (isBusy) return
    if (isDirty()) setAsking({ canSave: !isAct && box.current?.querySelector<HTMLButtonElement>(saveButton)?.disabled === false })
    else onClose()
  }
  return (
    <Dialog
      {...rest}
      onClose={(_, reason) => {
        if (reason !== 'backdropClick') ask()
      }}
      onKeyDownCapture={note}
      onKeyDown={onEnter}
      onPointerDownCapture={note}
      // Words put in without any key: what stood there is what was seen on opening.
      onInputCapture={() => setTouched(true)}
      sx={{ '& form': { display: 'flex', flexDirection: 'column', minHeight: 0 } }}
      slotProps={{
        ...slotProps,
        transition: {
          onEntered: () => {
            const inside = box.current
            see()
            if (
              inside?.contains(document.activeElement) === true &&
              document.activeElement?.matches('input, textarea, button, [role="combobox"]') === true
            )
              return
            inside?.querySelector<HTMLElement>(firstField)?.focus()
          },
        },
      }}
    >
      <div ref={open} style={{ display: 'contents' }}>
        {children}
      </div>
      {isTouched && <BackGuard isDirty={isDirty} onLeave={onClose} onSave={isAct ? undefined : save} />}
      {asking !== null && <KeepDialog onStay={() => setAsking(null)} onDrop={onClose} onSave={asking.canSave ? save : undefined} />}
    </Dialog>
  )
}

type Guard = { readonly isDirty: () => boolean; readonly onLeave: () => void; readonly onSave: (() => void) | undefined }

/** Asks before Back leads away, and lets the system ask before the window closes. */
function BackGuard({ isDirty, onLeave, onSave }: Guard) {
  // A saved form leads on by itself; what the dialog covers cannot be pressed. What is left is Back.
  const blocker = useBlocker(({ historyAction }) => historyAction === 'POP' && isDirty())
  const latest = useRef(isDirty)
  useEffect(() => {
    latest.current = isDirty
  })
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      if (latest.current()) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [])
  if (blocker.state !== 'blocked') return null
  return (
    <KeepDialog
      onStay={() => blocker.reset()}
      onDrop={() => {
        blocker.proceed()
        onLeave()
      }}
      onSave={
        onSave === undefined
          ? undefined
          : () => {
              blocker.reset()
              onSave()
            }
      }
    />
  )
}

type Answers = { readonly onStay: () => void; readonly onDrop: () => void; readonly onSave: (() => void) | undefined }

function KeepDialog({ onStay, onDrop, onSave }: Answers) {
  return (
    <Dialog open onClose={onStay} aria-labelledby="keep-title">
      <DialogTitle id="keep-title">Có nội dung chưa lưu</DialogTitle>
      <DialogContent>
        <Typography>Những gì vừa gõ trong hộp thoại này chưa được lưu.</Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onStay}>
          Ở lại
        </Button>
        <Button variant="outlined" onClick={onDrop}>
          Bỏ
        </Button>
        {onSave !== undefined && (
          <Button variant="contained" onClick={onSave}>
            Lưu
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
