import Box from '@mui/material/Box'
import FormLabel from '@mui/material/FormLabel'
import type { OfficeDraft } from '@shared/domain/office/draft'
import { FormCheck, FormRadios } from '../../ui/form/FormChoice'
import { FormText } from '../../ui/form/FormText'
import { fieldGrid } from './layout'
import { NameField } from './NameField'
import { officeFormText } from './text'

const text = officeFormText.style

/** The office's choices where the decree leaves one. */
export function StyleFields() {
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <FormRadios<OfficeDraft, string>
        name="style.sizeScheme"
        label={text.sizeScheme}
        hint={text.sizeSchemeHint}
        options={[
          { value: 'A', label: text.sizeSchemes.A },
          { value: 'B', label: text.sizeSchemes.B },
        ]}
      />
      <FormRadios<OfficeDraft, number>
        name="style.listFontPt"
        label={text.listFontPt}
        isRow
        options={[
          { value: 12, label: text.listFonts[12] },
          { value: 13, label: text.listFonts[13] },
        ]}
      />
      <FormRadios<OfficeDraft, number>
        name="style.namedInArticles"
        label={text.namedInArticles}
        isRow
        options={[1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }))}
      />
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <FormCheck<OfficeDraft> name="style.planOnBehalfOfCommittee" label={text.planOnBehalf} />
        <FormCheck<OfficeDraft> name="style.showParentOrgan" label={text.showParentOrgan} />
        <FormCheck<OfficeDraft> name="style.showAppendixWord" label={text.showAppendixWord} />
      </Box>
      <Box role="group" aria-label={text.paymentSigners}>
        <FormLabel component="div" sx={{ fontSize: 13, mb: 0.5 }}>
          {text.paymentSigners}
        </FormLabel>
        <Box sx={{ ...fieldGrid, alignItems: 'center', rowGap: 1 }}>
          <FormCheck<OfficeDraft> name="style.paymentSigners.hasAccountant" label={text.hasAccountant} />
          <NameField<OfficeDraft>
            name="style.paymentSigners.accountantName"
            label={text.accountantName}
            helperText={text.paymentNameHint}
          />
          <FormCheck<OfficeDraft> name="style.paymentSigners.hasTreasurer" label={text.hasTreasurer} />
          <NameField<OfficeDraft> name="style.paymentSigners.treasurerName" label={text.treasurerName} helperText={text.paymentNameHint} />
        </Box>
      </Box>
      <Box sx={fieldGrid}>
        <FormText<OfficeDraft> name="style.drafterInitials" label={text.drafterInitials} helperText={text.drafterInitialsHint} />
      </Box>
    </Box>
  )
}
