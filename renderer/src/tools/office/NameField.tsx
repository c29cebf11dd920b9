import { useRef, useState } from 'react'
import { useFormContext, type FieldPath, type FieldPathValue, type FieldValues } from 'react-hook-form'
import Box from '@mui/material/Box'
import { householdOf, readNameCell, type NameReading } from '@shared/domain/subject/nameReading'
import type { SubjectKind } from '@shared/domain/subject/types'
import { nameReadingTexts } from '@renderer/text/readingText'
import { FormText } from '../../ui/form/FormText'
import { ReadingWords } from './useNameReading'

type Props<Values extends FieldValues> = Omit<Parameters<typeof FormText<Values>>[0], 'onTyped'> & {
  readonly kind?: SubjectKind
  /** Called with what the name said besides: the form of address before it. */
  readonly onRead?: (read: NameReading) => void
}

/** A field for somebody's name, read as every list is once one leaves it; what was read otherwise, or is to be looked at, stands below. */
export function NameField<Values extends FieldValues>({ name, kind = 'person', onRead, helperText, ...rest }: Props<Values>) {
  const { getValues, setValue } = useFormContext<Values>()
  const came = useRef('')
  const [said, setSaid] = useState<readonly string[]>([])
  const valueNow = (): string => String(getValues(name as FieldPath<Values>) ?? '')
  const leave = (): void => {
    const typed = valueNow()
    if (typed === came.current) return
    const read = readNameCell(typed, kind, { isKindTold: kind !== 'person' })
    const written = kind === 'household' && read.name !== '' ? householdOf(read, null).name : read.name
    if (written !== typed) setValue(name, written as FieldPathValue<Values, FieldPath<Values>>, { shouldDirty: true, shouldValidate: true })
    setSaid(nameReadingTexts(typed, read))
    onRead?.(read)
  }
  return (
    <Box
      onFocus={() => {
        came.current = valueNow()
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        // Enter sends the form off without leaving the field.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave()
      }}
    >
      <FormText<Values> {...rest} fullWidth name={name} helperText={said.length === 0 ? helperText : <ReadingWords said={said} />} />
    </Box>
  )
}
