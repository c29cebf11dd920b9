import Typography from '@mui/material/Typography'
import { effectiveDay, hasVotes, honoreesOf, sectionOrder, totalPrizeVnd } from '@shared/domain/case/honorees'
import type { PaperCase } from '@shared/domain/case/types'
import { needsCouncil } from '@shared/domain/round/rules'
import { inForce } from '@shared/law/select'
import { shortDate } from '@shared/lib/dates'
import { formatMoney, moneyInWords } from '@shared/lib/money'
import { Card } from '@renderer/ui/Card'
import { Line } from '../frame/NextStep'
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
        const amounts = new Set(own.map((honoree) => honoree.prize?.amountVnd ?? 0))
        const word = roundText.kinds[kind].toLocaleLowerCase('vi')
        const [amount] = amounts
        return (
          <Line
            key={kind}
            label={
              amounts.size === 1 && amount !== undefined
                ? text.perKind(own.length, word, formatMoney(amount))
                : text.mixed(own.length, word)
            }
            value={formatMoney(totalPrizeVnd(own))}
          />
        )
      })}
      <Line label={text.total} value={formatMoney(total)} sx={{ mt: 0.5, borderTop: 1, borderColor: 'divider', pt: 0.5 }} />
      {total > 0 && (
        <Typography variant="caption" component="div">
          {moneyInWords(total)}.
        </Typography>
      )}
      {salary !== undefined && (
        <Typography variant="caption" component="div">
          {text.salaryOf(formatMoney(salary.amountVnd), shortDate(day))} ({salary.source})
        </Typography>
      )}
      {paper.honoured === null && needsCouncil(paper.round) && !hasVotes(paper) && (
        <Typography variant="body2" sx={{ color: 'warning.main', mt: 0.5 }}>
          ▲ {text.noVotes}
        </Typography>
      )}
    </Card>
  )
}
