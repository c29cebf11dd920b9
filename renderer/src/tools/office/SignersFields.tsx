import { useController, useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import Typography from '@mui/material/Typography'
import type { OfficeDraft } from '@shared/domain/office/draft'
import { FormSelect } from '../../ui/form/FormChoice'
import { readNameColumn } from './readColumns'
import { NameField } from './NameField'
import { RowTable, TableRow } from './RowTable'
import { officeFormText } from './text'

const text = officeFormText.signers
const columns = [
  { label: text.fullName, width: 'minmax(0, 1fr)', read: readNameColumn },
  { label: text.post, width: '170px' },
  { label: text.byDefault, width: '80px' },
]

/** The chair and the deputies, and who signs unless a document says otherwise. */
export function SignersFields({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const { control } = useFormContext<OfficeDraft>()
  const { fields, append, remove } = useFieldArray({ control, name: 'signers', keyName: 'key' })
  const { field: chosen } = useController({ control, name: 'defaultSignerId' })
  const signers = useWatch<OfficeDraft, 'signers'>({ name: 'signers' })
  return (
    <Box>
      <RowTable columns={columns} add={text.add} onAdd={() => append({ id: crypto.randomUUID(), fullName: '', post: 'viceChair' })}>
        {fields.map((row, index) => {
          const name = signers[index]?.fullName ?? ''
          return (
            <TableRow key={row.key} removeLabel={officeFormText.remove(name)} onRemove={() => remove(index)}>
              {[
                <NameField<OfficeDraft>
                  key="name"
                  name={`signers.${index}.fullName`}
                  autoFocus={autoFocus && index === 0}
                  slotProps={{ htmlInput: { 'aria-label': `${text.fullName} ${index + 1}` } }}
                />,
                <FormSelect<OfficeDraft, string>
                  key="post"
                  name={`signers.${index}.post`}
                  label={`${text.post} ${index + 1}`}
                  isBare
                  options={[
                    { value: 'chair', label: text.posts.chair },
                    { value: 'viceChair', label: text.posts.viceChair },
                  ]}
                />,
                <Radio
                  key="default"
                  size="small"
                  name="defaultSigner"
                  checked={chosen.value === row.id}
                  onChange={() => chosen.onChange(row.id)}
                  slotProps={{ input: { 'aria-label': text.chooseDefault(name) } }}
                  sx={{ ml: 1, height: 36 }}
                />,
              ]}
            </TableRow>
          )
        })}
      </RowTable>
      <Typography variant="caption" component="p" sx={{ mt: 1 }}>
        {text.hint}
      </Typography>
    </Box>
  )
}
