import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Attendance, Meeting } from '@shared/domain/meeting/types'
import { PersonField } from '@renderer/tools/office/PersonField'
import { meetingText as text } from './text'

/** Who leads a meeting and who keeps its minutes. */

type MemberProps = {
  /** The field of the meeting it fills, where findings lead to. */
  readonly name: 'chairId' | 'secretaryId'
  readonly label: string
  readonly members: readonly Attendance[]
  readonly value: string | null
  readonly onPick: (id: string | null) => void
  readonly problem?: string | undefined
  /** A last choice that is no member. */
  readonly other?: { readonly label: string; readonly isChosen: boolean; readonly onPick: () => void }
}
const otherValue = 'other'

/** One of the members, or nobody. */
export function MemberField({ name, label, members, value, onPick, problem, other }: MemberProps) {
  return (
    <TextField
      data-field={name}
      select
      label={label}
      value={other?.isChosen === true ? otherValue : (value ?? '')}
      onChange={({ target }) => (target.value === otherValue ? other?.onPick() : onPick(target.value === '' ? null : target.value))}
      error={problem !== undefined}
      helperText={problem}
    >
      <MenuItem value="">{text.noChair}</MenuItem>
      {members.map((member) => (
        <MenuItem key={member.id} value={member.id}>
          {member.fullName}
        </MenuItem>
      ))}
      {other !== undefined && <MenuItem value={otherValue}>{other.label}</MenuItem>}
    </TextField>
  )
}

type SecretaryProps = {
  readonly meeting: Meeting
  readonly problem: string | undefined
  readonly onChange: (patch: Pick<Partial<Meeting>, 'secretaryId' | 'outsideSecretary'>) => void
}

/** A member, or somebody from outside the council: who only writes has no vote and is counted nowhere. */
export function SecretaryFields({ meeting: { attendance, secretaryId, outsideSecretary }, problem, onChange }: SecretaryProps) {
  const set = (patch: Partial<NonNullable<Meeting['outsideSecretary']>>): void =>
    onChange({ outsideSecretary: { fullName: '', post: '', ...outsideSecretary, ...patch } })
  return (
    <>
      <MemberField
        name="secretaryId"
        label={text.secretary}
        members={attendance}
        value={secretaryId}
        onPick={(id) => onChange({ secretaryId: id, outsideSecretary: null })}
        other={{
          label: text.outside,
          isChosen: outsideSecretary != null,
          onPick: () => onChange({ secretaryId: null, outsideSecretary: { fullName: '', post: '' } }),
        }}
      />
      {outsideSecretary != null && (
        <>
          <PersonField
            label={text.outsideName}
            value={outsideSecretary.fullName}
            onChange={(fullName) => set({ fullName })}
            problem={problem}
          />
          <TextField label={text.outsidePost} value={outsideSecretary.post} onChange={({ target }) => set({ post: target.value })} />
        </>
      )}
    </>
  )
}
