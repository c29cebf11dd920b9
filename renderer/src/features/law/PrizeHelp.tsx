import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Card } from '@renderer/ui/Card'
import { readText } from '@shared/law/parameters'
import { prizeOn } from '@shared/law/prize'
import type { LawBook } from '@shared/law/types'
import type { CalendarDate } from '@shared/lib/dates'
import { formatMoney } from '@shared/lib/money'
import { writeNumber } from './numbers'
import { lawText as text } from './text'

/** What the rows in force on that day come to, so that a wrong row is noticed before money is paid. */
export function PrizeHelp({ book, on }: { readonly book: LawBook; readonly on: CalendarDate }) {
  const usual = readText(book, 'award.usualCode', on)
  const name = usual.ok ? book.awardForms.find(({ code }) => code === usual.value.value)?.name : undefined
  const prizes = (['person', 'collective', 'household'] as const).flatMap((kind) => {
    const prize = usual.ok ? prizeOn(book, usual.value.value, kind, on) : usual
    return prize.ok && prize.value.multiplier > 0 ? [{ kind, ...prize.value }] : []
  })
  return (
    <Card title={text.prizes.title(name ?? text.prizes.noName, on)}>
      {prizes.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {text.prizes.none}
        </Typography>
      ) : (
        prizes.map((prize) => (
          <Box key={prize.kind} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1, py: 0.25 }}>
            <Typography variant="body2" sx={{ width: 80, whiteSpace: 'nowrap' }}>
              {text.subjects[prize.kind]}
            </Typography>
            <Typography variant="caption" sx={{ flex: 1, whiteSpace: 'nowrap' }}>
              {text.prizes.sum(writeNumber(prize.multiplier), prize.baseSalaryVnd)}
            </Typography>
            <Typography variant="body2" sx={{ fontWeight: 600, whiteSpace: 'nowrap', ml: 'auto' }}>
              {formatMoney(prize.amountVnd)}
            </Typography>
          </Box>
        ))
      )}
      <Typography variant="caption" component="p" sx={{ mt: 0.75, mb: 0 }}>
        {text.prizes.hint}
      </Typography>
    </Card>
  )
}
