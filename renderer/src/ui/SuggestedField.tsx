import Autocomplete from '@mui/material/Autocomplete'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { foldText, matchesFolded } from '@shared/lib/text'

type Props = Pick<TextFieldProps, 'error' | 'helperText' | 'required'> & {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** What is offered; where there is nothing to offer it is a plain field and said to be one. */
  readonly options: readonly string[]
}

const mostOptions = 100
const noChoice = { 'role': undefined, 'aria-autocomplete': undefined, 'aria-expanded': undefined, 'aria-controls': undefined } as const

/**
 * Any words, with known ones offered: all of them as it opens, whatever stands in the field, then those that have what is being typed, without
 * regard to accents.
 */
export function SuggestedField({ label, value, onChange, onBlur, options, ...field }: Props) {
  return (
    <Autocomplete
      freeSolo
      options={options}
      // What stands there is its value: only what is typed from now on narrows the list.
      value={value === '' ? null : value}
      inputValue={value}
      onInputChange={(_, next) => onChange(next)}
      onBlur={onBlur}
      filterOptions={(all, { inputValue }) =>
        all.filter((option) => matchesFolded(foldText(option), foldText(inputValue))).slice(0, mostOptions)
      }
      renderInput={(params) => (
        <TextField
          {...params}
          {...field}
          label={label}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, ...(options.length === 0 ? noChoice : {}) },
          }}
        />
      )}
    />
  )
}
