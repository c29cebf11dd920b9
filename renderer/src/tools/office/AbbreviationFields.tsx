import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { OfficeDraft } from '@shared/domain/office/draft'
import { FormText } from '../../ui/form/FormText'
import { RowTable, TableRow } from './RowTable'
import { officeFormText } from './text'

const text = officeFormText.abbreviations
const columns = [
  { label: text.name, width: 'minmax(0, 1fr)' },
  { label: text.abbreviation, width: '170px' },
]

/** Rooms and units with their short names. */
export function AbbreviationFields() {
  const { control } = useFormContext<OfficeDraft>()
  const { fields, append, remove } = useFieldArray({ control, name: 'abbreviations', keyName: 'key' })
  const rows = useWatch<OfficeDraft, 'abbreviations'>({ name: 'abbreviations' })
  return (
    <Box>
      <RowTable columns={columns} add={text.add} onAdd={() => append({ id: crypto.randomUUID(), name: '', abbreviation: '' })}>
        {fields.map((row, index) => (
          <TableRow key={row.key} removeLabel={officeFormText.remove(rows[index]?.name ?? '')} onRemove={() => remove(index)}>
            {[
              <FormText<OfficeDraft>
                key="name"
                name={`abbreviations.${index}.name`}
                slotProps={{ htmlInput: { 'aria-label': `${text.name} ${index + 1}` } }}
              />,
              <FormText<OfficeDraft>
                key="short"
                name={`abbreviations.${index}.abbreviation`}
                slotProps={{ htmlInput: { 'aria-label': `${text.abbreviation} ${index + 1}` } }}
              />,
            ]}
          </TableRow>
        ))}
      </RowTable>
      <Typography variant="caption" component="p" sx={{ mt: 1 }}>
        {text.hint}
      </Typography>
    </Box>
  )
}
