import { useState } from 'react'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { councilRoles, type CouncilMember } from '@shared/domain/council/types'
import type { Meeting } from '@shared/domain/meeting/types'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addCouncilMember } from '@renderer/data/repositories/councils'
import { addressOf } from '@shared/domain/subject/honorific'
import { PersonField } from '@renderer/tools/office/PersonField'
import { officeFormText } from '@renderer/tools/office/text'
import { readTypedName } from '@renderer/tools/office/useNameReading'
import { FormDialog } from '@renderer/ui/FormDialog'
import { memberText as text } from './text'

type Props = {
  readonly meeting: Meeting
  readonly onAdded: (member: CouncilMember) => void
  readonly onClose: () => void
}

/** A member of the council whom the settings do not know yet, added where the meeting is written down. */
export function MemberDialog({ meeting, onAdded, onClose }: Props) {
  const db = useDatabase()
  const [name, setName] = useState('')
  const [post, setPost] = useState('')
  const [role, setRole] = useState<CouncilMember['role']>('member')
  const [isTried, setTried] = useState(false)
  const { name: fullName, gender } = readTypedName(name)
  const isKnown = meeting.attendance.some((member) => member.fullName === fullName && member.post === cleanLine(post))
  const problem = !isTried ? undefined : fullName === '' ? text.nameNeeded : isKnown ? text.known : undefined
  const save = async (): Promise<void> => {
    setTried(true)
    if (fullName === '' || isKnown) return
    const member = { id: crypto.randomUUID(), subjectId: null, fullName, post: cleanLine(post), role, honorific: addressOf(gender) }
    if (meeting.councilId !== null) await addCouncilMember(db, meeting.councilId, member, text.act(fullName))
    onAdded(member)
    onClose()
  }
  return (
    <FormDialog
      title={text.title}
      submit={text.save}
      onSubmit={save}
      onClose={onClose}
      contentSx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}
    >
      <PersonField label={text.name} value={name} onChange={setName} problem={problem} required />
      <TextField label={text.post} value={post} onChange={(event) => setPost(event.target.value)} />
      <TextField
        select
        label={text.role}
        value={role}
        onChange={(event) => setRole(councilRoles.find((one) => one === event.target.value) ?? 'member')}
        helperText={meeting.councilId === null ? text.onlyHere : text.alsoInSettings}
      >
        {councilRoles.map((one) => (
          <MenuItem key={one} value={one}>
            {officeFormText.council.roles[one]}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  )
}
