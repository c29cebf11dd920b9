import { Link as RouterLink } from 'react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { effectiveDay, hasVotes, honoreesOf, sectionOrder, totalPrizeVnd } from '@shared/domain/case/honorees'
import type { PaperCase } from '@shared/domain/case/types'
import { needsCouncil } from '@shared/domain/round/rules'
import { fundLeft } from '@shared/domain/ruling/fund'
import { fundSumKey } from '@shared/law/eligibilityKeys'
import { inForce } from '@shared/law/select'
import { shortDate, yearOf, type CalendarDate } from '@shared/lib/dates'
import { formatMoney, moneyInWords } from '@shared/lib/money'
import { totalWords } from '@renderer/text/moneyText'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readDecidedPrizes } from '@renderer/data/repositories/agenda'
import { lawPath } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { Line } from '../frame/NextStep'
import { NoMoney } from '../frame/NoMoney'
import { roundText } from '../frame/text'
import { decisionText as text } from './text'

/** Who is honoured and what it costs, by the salary of the decision's day. */
export function DecisionSummary({ paper }: { readonly paper: PaperCase }) {
  const honorees = honoreesOf(paper)
  const day = effectiveDay(paper)
  const salary = inForce(paper.law.baseSalaries, day).at(-1)
  const total = totalPrizeVnd(honorees)
  return (
    <Card title={text.content}>
      {sectionOrder.map((kind) => {
        const own = honorees.filter((honoree) => honoree.subjectKind === kind)
        if (own.length === 0) return null
        const amounts = new Set(own.map((honoree) => honoree.prize?.amountVnd ?? null))
        const word = roundText.kinds[kind].toLocaleLowerCase('vi')
        const [amount] = amounts
        const subjects = new Set(own.map(({ subjectId }) => subjectId)).size
        return (
          <Line
            key={kind}
            label={
              subjects < own.length
                ? text.several(own.length, subjects, word)
                : amounts.size === 1 && amount != null
                  ? text.perKind(own.length, word, formatMoney(amount))
                  : text.mixed(own.length, word)
            }
            value={totalWords(totalPrizeVnd(own))}
          />
        )
      })}
      <Line label={text.total} value={totalWords(total)} sx={{ mt: 0.5, borderTop: 1, borderColor: 'divider', pt: 0.5 }} />
      {total !== null && total > 0 && (
        <Typography variant="caption" component="div">
          {moneyInWords(total)}.
        </Typography>
      )}
      {total === null && <NoMoney law={paper.law} day={day} />}
      {salary !== undefined && (
        <Typography variant="caption" component="div">
          {text.salaryOf(formatMoney(salary.amountVnd), shortDate(day))} ({salary.source})
        </Typography>
      )}
      {paper.ruling.kind === 'decision' && <FundLines paper={paper} day={day} total={paper.honoured === null ? total : 0} />}
      {paper.honoured === null && needsCouncil(paper.round) && !hasVotes(paper) && (
        <Typography variant="body2" sx={{ color: 'warning.main', mt: 0.5 }}>
          ▲ {text.noVotes}
        </Typography>
      )}
    </Card>
  )
}

/** What is left of the year's fund, now and after this decision; where nobody entered it, the way to where it is. */
function FundLines({
  paper: { law },
  day,
  total,
}: {
  readonly paper: PaperCase
  readonly day: CalendarDate
  readonly total: number | null
}) {
  const db = useDatabase()
  const year = yearOf(day)
  const decided = useLiveQuery(() => readDecidedPrizes(db, year), [db, year])
  if (decided === undefined) return null
  const left = fundLeft(law, day, decided)
  if (left === null)
    return (
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        <Link
          component={RouterLink}
          color="inherit"
          underline="always"
          to={lawPath({ at: 'law', part: 'parameters', key: fundSumKey('planned', year), missingOn: day })}
        >
          {text.fundOpen(year)}
        </Link>
      </Typography>
    )
  const after = left - (total ?? 0)
  return (
    <>
      <Line label={text.fundLeft(year)} value={formatMoney(left)} sx={{ mt: 0.5 }} />
      {total !== null && total > 0 && <Line label={text.fundAfter} value={formatMoney(after)} />}
      {after < 0 && (
        <Typography variant="body2" role="status" sx={{ color: 'warning.main' }}>
          ▲ {text.fundShort(formatMoney(-after))}
        </Typography>
      )}
    </>
  )
}
