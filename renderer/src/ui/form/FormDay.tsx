import { useController, useFormContext, type FieldPath, type FieldValues } from 'react-hook-form'
import { DateField } from '../DateField'

/** A calendar day of the form around it. */
export function FormDay<Values extends FieldValues>({ name, label }: { readonly name: FieldPath<Values>; readonly label: string }) {
  const { control } = useFormContext<Values>()
  const { field, fieldState } = useController({ control, name })
  return (
    <DateField label={label} value={(field.value as string | null) ?? null} onChange={field.onChange} problem={fieldState.error?.message} />
  )
}
