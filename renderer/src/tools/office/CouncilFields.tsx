import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { CouncilDraft } from '@shared/domain/council/draft'
import { councilRoles, honorifics } from '@shared/domain/council/types'
import { addressOf, proposedHonorific } from '@shared/domain/subject/honorific'
import { readNameColumn } from './readColumns'
import { FormDay } from '../../ui/form/FormDay'
import { FormCheck, FormSelect } from '../../ui/form/FormChoice'
import { FormText } from '../../ui/form/FormText'
import { useNotices } from '../../ui/Notices'
import { StatusChip } from '../../ui/StatusChip'
import { fieldGrid } from './layout'
import { NameField } from './NameField'
import { RowTable, TableRow } from './RowTable'
import { officeFormText } from './text'

const text = officeFormText.council
const columns = [
  { label: text.fullName, width: 'minmax(0, 1.1fr)', read: readNameColumn },
  { label: text.post, width: 'minmax(0, 1.5fr)' },
  { label: text.role, width: 'minmax(150px, 185px)' },
  // Last, so that a pasted block of names, posts and roles fits.
  { label: text.honorific, width: '84px' },
]
const honorificOptions = honorifics.map((value) => ({ value, label: value }))
const roleOptions = councilRoles.map((value) => ({ value, label: text.roles[value] }))

/** The form holds the council under this name, alone or beside the office. */
export type CouncilForm = { council: CouncilDraft }

/** The members of the council with their posts. Blank rows wait for a name and are not stored. */
export function CouncilFields({
  isWhole = true,
  autoFocus = false,
}: {
  /** With the founding decision and the seal, for Thiết lập. */ readonly isWhole?: boolean
  readonly autoFocus?: boolean
}) {
  const { control, setValue } = useFormContext<CouncilForm>()
  const { fields, append, remove } = useFieldArray({ control, name: 'council.members', keyName: 'key' })
  const members = useWatch<CouncilForm, 'council.members'>({ name: 'council.members' })
  const named = members.filter((member) => member.fullName.trim() !== '')
  const firstBlank = Math.max(
    0,
    members.findIndex((member) => member.fullName.trim() === ''),
  )
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <RowTable
        columns={columns}
        add={text.add}
        onAdd={() => append({ id: crypto.randomUUID(), subjectId: null, fullName: '', post: '', role: 'member' })}
      >
        {fields.map((row, index) => (
          <TableRow
            key={row.key}
            removeLabel={officeFormText.remove(members[index]?.fullName || members[index]?.post || '')}
            onRemove={() => remove(index)}
          >
            {[
              <NameField<CouncilForm>
                key="name"
                name={`council.members.${index}.fullName`}
                multiline
                autoFocus={autoFocus && index === firstBlank}
                onRead={({ gender }) => {
                  if (gender !== null) setValue(`council.members.${index}.honorific`, addressOf(gender), { shouldDirty: true })
                }}
                slotProps={{ htmlInput: { 'aria-label': `${text.fullName} ${index + 1}` } }}
              />,
              <FormText<CouncilForm>
                key="post"
                name={`council.members.${index}.post`}
                multiline
                fullWidth
                slotProps={{ htmlInput: { 'aria-label': `${text.post} ${index + 1}` } }}
              />,
              <FormSelect<CouncilForm, string>
                key="role"
                name={`council.members.${index}.role`}
                label={`${text.role} ${index + 1}`}
                isBare
                options={roleOptions}
              />,
              <FormSelect<CouncilForm, string>
                key="honorific"
                name={`council.members.${index}.honorific`}
                label={`${text.honorific} ${index + 1}`}
                noneLabel={text.noHonorific}
                isBare
                options={honorificOptions}
              />,
            ]}
          </TableRow>
        ))}
      </RowTable>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2" role="status">
          {text.count(named.length)}
        </Typography>
        {named.length > 0 && named.length % 2 === 0 && <StatusChip status="attention" label={text.odd} />}
        <Typography variant="caption">{isWhole ? text.hint : text.hintLater}</Typography>
        <ProposedHonorifics />
      </Box>
      <Box sx={fieldGrid}>
        <FormSelect<CouncilForm, string>
          name="council.secretaryId"
          label={text.secretary}
          noneLabel={text.noSecretary}
          options={named.map((member) => ({ value: member.id, label: member.fullName }))}
        />
        {isWhole && <FormDay<CouncilForm> name="council.fromOn" label={text.fromOn} />}
        {isWhole && <FormDay<CouncilForm> name="council.toOn" label={text.toOn} />}
        {isWhole && <FormText<CouncilForm> name="council.establishedBy" label={text.establishedBy} helperText={text.establishedByHint} />}
        {isWhole && <FormDay<CouncilForm> name="council.foundedOn" label={text.foundedOn} />}
        {isWhole && (
          <FormCheck<CouncilForm> name="council.usesCommitteeSeal" label={text.usesCommitteeSeal} hint={text.usesCommitteeSealHint} />
        )}
      </Box>
    </Box>
  )
}

/** Ông and Bà for those whose middle name tells it and who have none yet, in one step; said to be a proposal. */
function ProposedHonorifics() {
  const { setValue } = useFormContext<CouncilForm>()
  const { say } = useNotices()
  const members = useWatch<CouncilForm, 'council.members'>({ name: 'council.members' })
  const proposed = members.flatMap(({ fullName, honorific }, index) => {
    const guess = honorific == null ? proposedHonorific(fullName) : ''
    return guess === '' ? [] : [{ index, guess }]
  })
  if (proposed.length === 0) return null
  const fill = (): void => {
    for (const { index, guess } of proposed) setValue(`council.members.${index}.honorific`, guess, { shouldDirty: true })
    say(text.honorificsProposed(proposed.length))
  }
  return (
    <Button size="small" onClick={fill}>
      {text.proposeHonorifics(proposed.length)}
    </Button>
  )
}
