import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { MovementPaper } from '@shared/domain/movement/paper'
import { paperNumberOf } from '@shared/lib/paperNumber'
import { cleanLine } from '@shared/lib/text'
import { useOffice } from '@renderer/data/repositories/live'
import { Card } from '@renderer/ui/Card'
import { paperNumberRules, proseRules, titleRules } from '@renderer/ui/form/draftRules'
import { lettersPlace } from '@renderer/ui/letters'
import { SavedDay } from '@renderer/ui/form/SavedDay'
import { SavedField } from '@renderer/ui/form/SavedField'
import { paperText as text } from './text'
import type { EditPaper } from './useEditPaper'

/** Number, day, subject, recipients and signer of a paper. */
export function PaperHead({ paper, edit }: { readonly paper: MovementPaper; readonly edit: EditPaper }) {
  const office = useOffice()
  const recipients = (words: string, sitting: string): void =>
    edit(
      (stored) => ({
        ...stored,
        recipients: words
          .split('\n')
          .map(cleanLine)
          .filter((line) => line !== '')
          .map((line) => ({ id: stored.recipients.find((one) => one.text === line)?.id ?? crypto.randomUUID(), text: line })),
      }),
      sitting,
    )
  return (
    <Card>
      <Box sx={{ display: 'grid', gap: 2, pt: 0.5 }}>
        <SavedField
          label={text.subject}
          multiline
          stored={paper.subject}
          rules={titleRules}
          onSave={(subject, _base, sitting) => edit((stored) => ({ ...stored, subject }), sitting)}
        />
        <SavedField
          label={text.number}
          stored={paper.number === null ? '' : String(paper.number)}
          rules={paperNumberRules}
          keep={lettersPlace('movementPaper', paper.id, 'number')}
          problemOf={(typed) => (paperNumberOf(typed) === undefined ? text.wrongNumber : undefined)}
          onSave={(typed, _base, sitting) => edit((stored) => ({ ...stored, number: paperNumberOf(typed) ?? null }), sitting)}
        />
        <SavedDay
          label={text.issuedOn}
          stored={paper.issuedOn}
          keep={lettersPlace('movementPaper', paper.id, 'issuedOn')}
          onSave={(issuedOn, sitting) => edit((stored) => ({ ...stored, issuedOn }), sitting)}
        />
        <TextField
          select
          label={text.signer}
          value={paper.signerId ?? ''}
          onChange={(event) => edit((stored) => ({ ...stored, signerId: event.target.value === '' ? null : event.target.value }))}
        >
          <MenuItem value="">{text.noSigner}</MenuItem>
          {(office?.signers ?? []).map(({ id, fullName }) => (
            <MenuItem key={id} value={id}>
              {fullName}
            </MenuItem>
          ))}
        </TextField>
        <SavedField
          label={text.recipients}
          multiline
          stored={paper.recipients.map((one) => one.text).join('\n')}
          rules={proseRules}
          onSave={(words, _base, sitting) => recipients(words, sitting)}
        />
      </Box>
    </Card>
  )
}
