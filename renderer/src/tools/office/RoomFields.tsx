import { useWatch } from 'react-hook-form'
import Box from '@mui/material/Box'
import type { OfficeDraft } from '@shared/domain/office/draft'
import { FormRadios } from '../../ui/form/FormChoice'
import { FormText } from '../../ui/form/FormText'
import { fieldGrid } from './layout'
import { NameField } from './NameField'
import { officeFormText } from './text'

const text = officeFormText.room

/** The room that advises, how its submission is signed, where the prize money comes from. */
export function RoomFields({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const abbreviation = useWatch<OfficeDraft, 'advisingRoom.abbreviation'>({ name: 'advisingRoom.abbreviation' })
  return (
    <Box sx={fieldGrid}>
      <FormText<OfficeDraft> name="advisingRoom.name" label={text.name} autoFocus={autoFocus} />
      <FormText<OfficeDraft>
        name="advisingRoom.abbreviation"
        label={text.abbreviation}
        helperText={text.abbreviationHint(abbreviation.trim())}
      />
      <NameField<OfficeDraft> name="advisingRoom.headName" label={text.headName} helperText={text.headNameHint} />
      <FormText<OfficeDraft> name="fundSource" wraps label={text.fundSource} helperText={text.fundSourceHint} />
      <FormRadios<OfficeDraft, string>
        name="advisingRoom.signs"
        label={text.signs}
        hint={text.signsHint}
        options={[
          { value: 'ownSeal', label: text.signsOptions.ownSeal },
          { value: 'onBehalfOfChair', label: text.signsOptions.onBehalfOfChair },
        ]}
      />
    </Box>
  )
}
