import { useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import Box from '@mui/material/Box'
import type { OfficeDraft } from '@shared/domain/office/draft'
import type { PlaceReading } from '@shared/domain/office/nameReading'
import { FormText } from '../../ui/form/FormText'
import { ReadingWords } from './useNameReading'

type Field = 'name' | 'upperName'
type Kind = OfficeDraft['unitKind'] | OfficeDraft['upperKind']
type Props = {
  readonly name: Field
  readonly kindName: 'unitKind' | 'upperKind'
  readonly label: string
  readonly hint: string
  readonly autoFocus?: boolean
  readonly read: (typed: string) => PlaceReading<Kind>
  /** What is said where the name or the kind is read otherwise than it stood there. */
  readonly said: (kind: Kind, name: string) => string
  /** Called with every new text, typed or read. */
  readonly onText?: (text: string) => void
}

/** The name of a place, read as people write it once one leaves the field: the words before it say its kind, and what was read otherwise is said. */
export function PlaceField({ name, kindName, label, hint, autoFocus = false, read, said, onText }: Props) {
  const { getValues, setValue } = useFormContext<OfficeDraft>()
  const came = useRef('')
  const [words, setWords] = useState('')
  const leave = (): void => {
    const typed = getValues(name)
    if (typed === came.current) return
    came.current = typed
    const found = read(typed)
    const kind = found.kind ?? getValues(kindName)
    const isOtherwise = found.name !== typed.trim() || kind !== getValues(kindName)
    setWords(isOtherwise && found.name !== '' ? said(kind, found.name) : '')
    if (!isOtherwise) return
    onText?.(found.name)
    setValue(name, found.name, { shouldDirty: true, shouldValidate: true })
    setValue(kindName, kind, { shouldDirty: true })
    came.current = found.name
  }
  return (
    <Box
      onFocus={() => {
        came.current = getValues(name)
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        // Enter sends the form off without leaving the field.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave()
      }}
    >
      <FormText<OfficeDraft>
        fullWidth
        name={name}
        label={label}
        helperText={words === '' ? hint : <ReadingWords said={[words]} />}
        autoFocus={autoFocus}
        {...(onText === undefined ? {} : { onTyped: onText })}
      />
    </Box>
  )
}
