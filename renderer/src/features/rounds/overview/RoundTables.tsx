import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { totalPrizeVnd } from '@shared/domain/case/honorees'
import { grantingRulings, honouredBy } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import type { Ruling } from '@shared/domain/ruling/types'
import { shortDate } from '@shared/lib/dates'
import { totalWords } from '@renderer/text/moneyText'
import { addressOf } from '@renderer/text/addresses'
import { nextStepText, roundTypeNames, stepPath } from '@renderer/text/roundText'
import { today } from '@renderer/text/when'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { dayValue, tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { visuallyHidden } from '@renderer/ui/visuallyHidden'
import { roundsText as text } from '../frame/text'
import type { ListedRound } from '../frame/useRound'

const nameCell = ({ round }: ListedRound) => (
  <TableCell sx={{ maxWidth: { xs: 210, lg: 420 } }}>
    <Typography
      component={Link}
      to={addressOf.round(round.id)}
      sx={{
        'fontWeight': 500,
        'color': 'text.primary',
        'display': 'block',
        'textDecoration': 'none',
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      {round.name}
    </Typography>
    <Typography variant="caption" component="div">
      {roundTypeNames[round.type]}
    </Typography>
  </TableCell>
)

const proposedIn = (awardCase: AwardCase): number => awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null).length
const nextOf = ({ next }: ListedRound): string | null => (next === undefined ? null : nextStepText(next).sentence)
const openColumns: readonly FileColumn<ListedRound>[] = [
  [text.columns.name, 60, ({ round }) => round.name],
  [text.columns.type, 30, ({ round }) => roundTypeNames[round.type]],
  [text.columns.count, 10, ({ awardCase }) => (awardCase === undefined ? null : proposedIn(awardCase))],
  [text.columns.due, 16, ({ round }) => dayValue(round.submissionDueOn)],
  [text.columns.next, 50, nextOf],
]
const doneColumns: readonly FileColumn<ListedRound>[] = [
  [text.columns.name, 60, ({ round }) => round.name],
  [text.columns.type, 30, ({ round }) => roundTypeNames[round.type]],
  [text.columns.decision, 40, ({ awardCase }) => decisionsOf(awardCase)],
  [text.columns.honorees, 12, ({ awardCase }) => (awardCase === undefined ? 0 : honouredBy(awardCase).length)],
  [text.columns.prize, 16, ({ awardCase }) => (awardCase === undefined ? 0 : totalPrizeVnd(honouredBy(awardCase)))],
  [text.columns.next, 40, nextOf],
]

/** Rounds that are under way: how many are proposed, the day they are due, what is next. */
export function OpenRounds({ rounds }: { readonly rounds: readonly ListedRound[] }) {
  return (
    <Card
      title={text.openRounds}
      aside={<ToExcel size="small" title={text.openRounds} table={() => tableOfRows(text.openRounds, openColumns, rounds)} />}
      flush
      sx={{ mb: 2 }}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text.columns.name}</TableCell>
            <TableCell align="right">{text.columns.count}</TableCell>
            <TableCell>{text.columns.due}</TableCell>
            <TableCell>{text.columns.next}</TableCell>
            <TableCell>
              <Box component="span" sx={visuallyHidden}>
                {text.columns.act}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rounds.map((listed) => {
            const { round, awardCase, next } = listed
            const isLate = round.submissionDueOn !== null && round.submissionDueOn < today()
            return (
              <TableRow key={round.id} hover>
                {nameCell(listed)}
                <TableCell align="right">{awardCase === undefined ? '' : proposedIn(awardCase)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {round.submissionDueOn !== null &&
                    (isLate ? (
                      <StatusChip status="attention" label={shortDate(round.submissionDueOn)} />
                    ) : (
                      shortDate(round.submissionDueOn)
                    ))}
                </TableCell>
                <TableCell>{next !== undefined && nextStepText(next).sentence}</TableCell>
                <TableCell align="right">
                  {next !== undefined && (
                    <Button size="small" variant="outlined" component={Link} to={stepPath(round.id, next)} sx={{ whiteSpace: 'nowrap' }}>
                      {nextStepText(next).action}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Card>
  )
}

const issuedOf = (awardCase: AwardCase | undefined): readonly Ruling[] =>
  awardCase === undefined ? [] : grantingRulings(awardCase).filter(({ status }) => status === 'issued')

/** "12/QĐ-UBND · 01/02/2026", one a line. */
const decisionsOf = (awardCase: AwardCase | undefined): string =>
  issuedOf(awardCase)
    .map(({ kind, number, issuedOn }) =>
      [
        awardCase === undefined || number === null ? '' : rulingSymbol(kind, number, awardCase.office),
        issuedOn === null ? '' : shortDate(issuedOn),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    )
    .join('\n')

/** Rounds that are over: their decisions, who was honoured, what it cost. */
export function DoneRounds({ rounds }: { readonly rounds: readonly ListedRound[] }) {
  return (
    <Card
      title={text.doneRounds}
      aside={<ToExcel size="small" title={text.doneRounds} table={() => tableOfRows(text.doneRounds, doneColumns, rounds)} />}
      flush
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text.columns.name}</TableCell>
            <TableCell>{text.columns.decision}</TableCell>
            <TableCell align="right">{text.columns.honorees}</TableCell>
            <TableCell align="right">{text.columns.prize}</TableCell>
            <TableCell>{text.columns.next}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rounds.map((listed) => {
            const { round, awardCase, next } = listed
            const honorees = awardCase === undefined ? [] : honouredBy(awardCase)
            return (
              <TableRow key={round.id} hover>
                {nameCell(listed)}
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {issuedOf(awardCase).map(({ id, kind, number, issuedOn }) => (
                    <div key={id}>
                      {awardCase !== undefined && number !== null && rulingSymbol(kind, number, awardCase.office)}
                      {issuedOn !== null && (
                        <Box component="span" sx={{ color: 'text.secondary' }}>
                          {' '}
                          · {shortDate(issuedOn)}
                        </Box>
                      )}
                    </div>
                  ))}
                </TableCell>
                <TableCell align="right">{honorees.length}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {totalWords(totalPrizeVnd(honorees))}
                </TableCell>
                <TableCell sx={{ minWidth: 150 }}>
                  {next !== undefined &&
                    (next.code === 'done' ? <StatusChip status="ok" label={nextStepText(next).sentence} /> : nextStepText(next).sentence)}
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Card>
  )
}
