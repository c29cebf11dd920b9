import { Link as RouterLink } from 'react-router'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { readNumber } from '@shared/law/parameters'
import { inForce } from '@shared/law/select'
import type { LawBook } from '@shared/law/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { lawPath } from '@renderer/text/roundText'
import { roundText as text } from './text'

/** Why nobody can reckon the money, and the way to the row that the book lacks. */
export function NoMoney({ law, day }: { readonly law: LawBook; readonly day: CalendarDate }) {
  const lack =
    inForce(law.baseSalaries, day).length === 0
      ? { part: 'baseSalaries' as const, missingOn: day, words: text.noSalary(shortDate(day)) }
      : readNumber(law, 'prize.roundUpToVnd', day).ok
        ? { part: 'awardForms' as const, words: text.noMultiplier }
        : { part: 'parameters' as const, key: 'prize.roundUpToVnd', missingOn: day, words: text.noRounding(shortDate(day)) }
  const { words, ...place } = lack
  return (
    <Typography variant="body2" sx={{ mt: 0.5 }}>
      <Link component={RouterLink} color="inherit" underline="always" to={lawPath({ at: 'law', ...place })}>
        {words}
      </Link>
    </Typography>
  )
}
