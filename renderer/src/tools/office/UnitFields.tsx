import { useFormContext, useWatch } from 'react-hook-form'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { OfficeDraft } from '@shared/domain/office/draft'
import { readUnitName, readUpperName } from '@shared/domain/office/nameReading'
import { unitKinds, upperKinds } from '@shared/domain/office/types'
import { unitKindWords } from '@renderer/text/officeText'
import { FormRadios } from '../../ui/form/FormChoice'
import { FormText } from '../../ui/form/FormText'
import { fieldGrid } from './layout'
import { PlaceField } from './PlaceField'
import { officeFormText } from './text'

const text = officeFormText.unit

/** Commune or ward, what it is called, what stands above it, the place of its datelines. */
export function UnitFields({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const { setValue, getValues } = useFormContext<OfficeDraft>()
  // The place follows the name until somebody types another one.
  const followName = (name: string, before: string): void => {
    const place = getValues('place')
    if (place === '' || place === before) setValue('place', name, { shouldDirty: true, shouldValidate: name !== '' })
  }
  const name = useWatch<OfficeDraft, 'name'>({ name: 'name' })
  return (
    <Box sx={fieldGrid}>
      <FormRadios<OfficeDraft, string>
        name="unitKind"
        label={text.kind}
        isRow
        options={unitKinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <PlaceField
        name="name"
        kindName="unitKind"
        label={text.name}
        hint={text.nameHint}
        autoFocus={autoFocus}
        read={readUnitName}
        said={(kind, read) => text.readAs(kind, read)}
        onText={(typed) => followName(typed, name)}
      />
      <FormRadios<OfficeDraft, string>
        name="upperKind"
        label={text.upperKind}
        isRow
        options={upperKinds.map((value) => ({ value, label: text.upperKinds[value] }))}
      />
      <PlaceField
        name="upperName"
        kindName="upperKind"
        label={text.upperName}
        hint={text.upperNameHint}
        read={readUpperName}
        said={(kind, read) => text.readAs(kind, read)}
      />
      <FormText<OfficeDraft> name="place" label={text.place} helperText={text.placeHint} />
      <UnitPreview />
    </Box>
  )
}

/** The head of a document as it will come out, so that a slip is seen at once. */
function UnitPreview() {
  const [unitKind, name, place] = useWatch<OfficeDraft, ['unitKind', 'name', 'place']>({ name: ['unitKind', 'name', 'place'] })
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 1, bgcolor: 'background.default' }}>
      <Typography variant="caption" component="div" sx={{ mb: 0.5 }}>
        {text.preview}
      </Typography>
      <Box
        sx={{
          display: 'flex',
          gap: 3,
          alignItems: 'flex-end',
          flexWrap: 'wrap',
          fontFamily: "'Times New Roman', 'Liberation Serif', serif",
          color: 'text.primary',
        }}
      >
        <Box sx={{ textAlign: 'center', fontWeight: 700, fontSize: 14, lineHeight: 1.25 }}>
          {text.committee}
          <br />
          {`${unitKindWords[unitKind]} ${name}`.toLocaleUpperCase('vi')}
        </Box>
        <Box sx={{ fontStyle: 'italic', fontSize: 14 }}>{text.previewDate(place === '' ? '…' : place)}</Box>
      </Box>
    </Box>
  )
}
