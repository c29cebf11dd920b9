import Box from '@mui/material/Box'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { ConflictNote } from './ConflictNote'
import { useDraft, type DraftRules, type SaveDraft } from './draft'

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'onSubmit'> & {
  readonly stored: string
  readonly rules: DraftRules<string>
  readonly onSave: SaveDraft<string>
  /** Why what is typed is not stored, or what is odd about it; it stays in the field. */
  readonly problemOf?: (typed: string) => string | undefined
  /** One line of words that wraps where the field is short, so that all of it is seen. */
  readonly wraps?: boolean
}

/** A field that saves itself, so there is no "save" to forget. Enter leaves a line, Escape takes back what was typed since it was stored. */
export function SavedField({ stored, rules, onSave, problemOf, helperText, multiline = false, wraps = false, ...rest }: Props) {
  const { current, draft, conflict } = useDraft(stored, rules, onSave)
  const problem = problemOf?.(current)
  const field = (
    <TextField
      {...rest}
      value={current}
      multiline={multiline || wraps}
      error={problem !== undefined}
      helperText={problem ?? helperText}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') draft.giveUp()
        else if (event.key === 'Enter' && !multiline) {
          event.preventDefault()
          draft.leave()
        }
      }}
    />
  )
  return (
    <Box sx={{ display: 'grid', width: '100%', minWidth: 0 }}>
      {field}
      <ConflictNote theirs={conflict?.theirs ?? null} draft={draft} />
    </Box>
  )
}
