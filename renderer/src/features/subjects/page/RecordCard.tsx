import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Subject } from '@shared/domain/subject/types'
import { Card } from '@renderer/ui/Card'
import { text } from '../text'

type Props = {
  readonly subject: Subject
  readonly isEditing: boolean
  readonly onEdit: () => void
  /** The form, shown in place of the facts. */
  readonly children: ReactNode
}

const words = text.profile
const yesNo = (value: boolean | null): string => (value === null ? text.form.unknown : value ? text.form.yes : text.form.no)

/** What is known of the subject itself, as facts by name; those that say nothing are left out. */
function factsOf(subject: Subject): readonly (readonly [string, string])[] {
  const common = [
    [words.address, subject.address],
    [text.form.note, subject.note],
  ] as const
  switch (subject.kind) {
    case 'person':
      return [
        [words.who, [subject.gender === null ? '' : text.form.genders[subject.gender], subject.birthYear ?? ''].filter(Boolean).join(', ')],
        [words.group, subject.group === null ? text.form.noGroup : text.groups[subject.group]],
        [words.directWorker, yesNo(subject.isDirectWorker)],
        ...common,
      ]
    case 'collective':
      return [[words.kind, text.collectiveKinds[subject.collectiveKind]], [words.parentOrgan, subject.parentOrgan], ...common]
    case 'household':
      return [
        [text.form.headName, subject.headName],
        [text.form.memberCount, subject.memberCount === null ? '' : String(subject.memberCount)],
        ...common,
      ]
  }
}

/** "Lý lịch": the facts of the record; "Sửa" opens its fields in place. */
export function RecordCard({ subject, isEditing, onEdit, children }: Props) {
  const edit = (
    <Button size="small" onClick={onEdit}>
      {words.edit}
    </Button>
  )
  return (
    <Card title={words.title} aside={isEditing ? undefined : edit}>
      {isEditing ? (
        children
      ) : (
        <Box component="dl" sx={{ m: 0 }}>
          {factsOf(subject)
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <Box key={label} sx={{ display: 'flex', gap: 1, py: 0.25, flexWrap: 'wrap' }}>
                <Typography component="dt" variant="body2" color="text.secondary" sx={{ flex: '1 0 auto' }}>
                  {label}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ m: 0, fontWeight: 500, overflowWrap: 'anywhere', textAlign: 'right' }}>
                  {value}
                </Typography>
              </Box>
            ))}
        </Box>
      )}
    </Card>
  )
}
