import { Link as RouterLink } from 'react-router'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { detailLineOf } from '@shared/domain/subject/rules'
import type { Subject } from '@shared/domain/subject/types'
import { text } from './text'
import { addressOf } from '@renderer/text/addresses'

/** "Nguyễn Văn Mẫu, 1985, Công chức, Phòng Kinh tế". */
export const describeSubject = (subject: Subject): string =>
  [subject.name, subject.kind === 'person' && subject.birthYear !== null ? String(subject.birthYear) : '', detailLineOf(subject)]
    .filter((part) => part !== '')
    .join(', ')

/** Who is alike already, shown while the name is typed. */
export function LikelyDuplicates({ subjects }: { readonly subjects: readonly Subject[] }) {
  return (
    <Box role="status">
      {subjects.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          <strong>{text.duplicatesTitle}.</strong> {text.duplicatesText}
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {subjects.slice(0, 5).map((subject) => (
              <li key={subject.id}>
                {describeSubject(subject)} ·{' '}
                <Link component={RouterLink} underline="always" to={addressOf.subject(subject.id)}>
                  {text.openRecord}
                </Link>
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  )
}
