import Box from '@mui/material/Box'
import { doubtsOfRow } from '@shared/domain/round/listReading'
import { problemsOfRow, type ListRow } from '@shared/domain/round/listRow'
import { listText as text } from '../frame/text'
import { readingText } from './readings'

type Props = { readonly row: ListRow | undefined; readonly year: number; readonly isIssued: boolean }

/** Below the table: what is wrong with the row or to be looked at, its whole achievement, or the keys. */
export function RowLine({ row, year, isIssued }: Props) {
  if (isIssued) return <>{text.locked}</>
  const problem = row === undefined ? undefined : Object.values(problemsOfRow(row, year))[0]
  if (problem !== undefined)
    return (
      <Box component="span" role="alert" sx={{ color: 'error.main' }}>
        ✕ {text.problem(problem)}
      </Box>
    )
  const [doubt] = row === undefined ? [] : doubtsOfRow(row)
  if (doubt !== undefined)
    return (
      <Box component="span" role="status" sx={{ color: 'warning.dark' }}>
        ? {readingText(doubt)}
      </Box>
    )
  return <>{row === undefined || row.achievement === '' ? text.keys : row.achievement.replaceAll('\n', ' ')}</>
}
