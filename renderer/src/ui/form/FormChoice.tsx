import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import MenuItem from '@mui/material/MenuItem'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import type { ReactNode } from 'react'
import { useController, useFormContext, type FieldPath, type FieldValues } from 'react-hook-form'

type Option<Value extends string | number> = { readonly value: Value; readonly label: ReactNode }
type Props<Values extends FieldValues, Value extends string | number> = {
  readonly name: FieldPath<Values>
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly hint?: string
}

/** One of a few, all in view. */
export function FormRadios<Values extends FieldValues, Value extends string | number>({
  name,
  label,
  options,
  hint,
  isRow = false,
}: Props<Values, Value> & { readonly isRow?: boolean }) {
  const { control } = useFormContext<Values>()
  const { field } = useController({ control, name })
  return (
    <FormControl>
      <FormLabel id={`${name}-label`} sx={{ fontSize: 13, mb: 0.25 }}>
        {label}
      </FormLabel>
      <RadioGroup
        aria-labelledby={`${name}-label`}
        row={isRow}
        value={field.value ?? options[0]?.value}
        onChange={(event) => field.onChange(options.find((option) => String(option.value) === event.target.value)?.value)}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={<Radio size="small" sx={{ py: 0.5 }} />}
            label={option.label}
          />
        ))}
      </RadioGroup>
      {hint !== undefined && <FormHelperText sx={{ mx: 0 }}>{hint}</FormHelperText>}
    </FormControl>
  )
}

/** One of many, unfolded on demand. `noneLabel` offers to choose nobody (`null`). */
export function FormSelect<Values extends FieldValues, Value extends string | number>({
  name,
  label,
  options,
  hint,
  noneLabel,
  isBare = false,
}: Props<Values, Value> & {
  readonly noneLabel?: string
  /** Inside a table: no label above, the name is for screen readers. */ readonly isBare?: boolean
}) {
  const { control } = useFormContext<Values>()
  const { field, fieldState } = useController({ control, name })
  const problem = fieldState.error?.message
  return (
    <TextField
      select
      label={isBare ? undefined : label}
      name={field.name}
      value={field.value ?? ''}
      onBlur={field.onBlur}
      inputRef={field.ref}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
      error={problem !== undefined}
      helperText={problem ?? hint}
      slotProps={{
        select: { SelectDisplayProps: { 'aria-label': isBare ? label : undefined }, displayEmpty: noneLabel !== undefined },
        ...(noneLabel === undefined ? {} : { inputLabel: { shrink: true } }),
      }}
    >
      {noneLabel !== undefined && <MenuItem value="">{noneLabel}</MenuItem>}
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** Yes or no, with what it means below. */
export function FormCheck<Values extends FieldValues>({
  name,
  label,
  hint,
}: {
  readonly name: FieldPath<Values>
  readonly label: string
  readonly hint?: string
}) {
  const { control } = useFormContext<Values>()
  const { field } = useController({ control, name })
  return (
    <FormControl>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={Boolean(field.value)}
            onChange={(event) => field.onChange(event.target.checked)}
            slotProps={{ input: { ref: field.ref } }}
            sx={{ py: 0.5 }}
          />
        }
        label={label}
      />
      {hint !== undefined && <FormHelperText sx={{ ml: 3.75, mt: 0 }}>{hint}</FormHelperText>}
    </FormControl>
  )
}
