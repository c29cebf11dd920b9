import Box from '@mui/material/Box'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { ConflictNote, LostNote } from './ConflictNote'
import { useDraft, type DraftRules, type SaveDraft } from './draft'
import { tellLetters, useKeptLetters } from '../letters'

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'onSubmit'> & {
  readonly stored: string
  readonly rules: DraftRules<string>
  readonly onSave: SaveDraft<string>
  /** Why what is typed is not stored, or what is odd about it; it stays in the field. */
  readonly problemOf?: (typed: string) => string | undefined
  /** One line of words that wraps where the field is short, so that all of it is seen. */
  readonly wraps?: boolean
  /** Where letters that cannot be stored are kept (`letters.ts`). */
  readonly keep?: string
  /** Why the field may no longer be written in, for the moment at which that happens while she types. */
  readonly whyClosed?: string
}

/** A field that saves itself, so there is no "save" to forget. Enter leaves a line, Escape takes back what was typed since it was stored. */
export function SavedField({ stored, rules, onSave, problemOf, helperText, multiline, wraps, keep, whyClosed, ...rest }: Props) {
  const { current, draft, conflict, lost } = useDraft(stored, rules, onSave, rest.disabled, keep)
  const problem = problemOf?.(current)
  useKeptLetters(keep, rules.toStore(current) === null ? current : null)
  const leave = (): void => {
    draft.leave()
    tellLetters()
  }
  const field = (
    <TextField
      {...rest}
      value={current}
      multiline={multiline === true || wraps === true}
      error={problem !== undefined}
      helperText={problem ?? helperText}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') draft.giveUp()
        else if (event.key === 'Enter' && multiline !== true) {
          event.preventDefault()
          leave()
        }
      }}
    />
  )
  return (
    <Box sx={{ display: 'grid', width: '100%', minWidth: 0 }}>
      {field}
      <ConflictNote theirs={conflict?.theirs ?? null} draft={draft} />
      <LostNote why={whyClosed} lost={lost?.typed ?? null} onSeen={draft.forget} />
    </Box>
  )
}
