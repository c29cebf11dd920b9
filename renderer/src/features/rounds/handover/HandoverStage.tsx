import { useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { effectiveDay, totalPrizeVnd, type Honoree } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import { payableOf } from '@shared/domain/case/standing'
import type { AwardCase } from '@shared/domain/case/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import { formatAmount, moneyInWords } from '@shared/lib/money'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listProducedOf } from '@renderer/data/repositories/documents'
import { totalWords } from '@renderer/text/moneyText'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { useSheetOut } from '@renderer/tools/tables/useSheetOut'
import { Sheet } from '../../../ui/sheet/Sheet'
import type { SheetColumn } from '../../../ui/sheet/types'
import { Line, NextPanel } from '../frame/NextStep'
import { NoMoney } from '../frame/NoMoney'
import type { RoundState } from '../frame/useRound'
import { CaseDocuments } from '../frame/CaseDocuments'
import { SideLayout } from '../frame/SideLayout'
import { AfterIssue } from './AfterIssue'
import { handoverText as text } from './text'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }
const multiplierText = (value: number): string => String(value).replace('.', ',')

const columns: SheetColumn<Honoree>[] = [
  {
    id: 'name',
    title: text.columns.name,
    width: 116,
    grow: 2,
    read: (row) => row.name,
    show: (row) => (
      <span style={{ fontWeight: 500 }}>
        {row.honorific === '' ? '' : `${row.honorific} `}
        {row.name}
      </span>
    ),
  },
  { id: 'detail', title: text.columns.detail, width: 64, grow: 2, read: (row) => row.detail },
  { id: 'award', title: text.columns.award, width: 70, grow: 1, read: (row) => row.awardName },
  {
    id: 'formula',
    title: text.columns.formula,
    width: 96,
    grow: 0.4,
    align: 'right',
    read: (row) =>
      row.prize === null
        ? ''
        : row.prize.isCountedElsewhere
          ? text.countedElsewhere
          : `${multiplierText(row.prize.multiplier)} × ${formatAmount(row.prize.baseSalaryVnd)}`,
  },
  {
    id: 'amount',
    title: text.columns.amount,
    width: 92,
    align: 'right',
    read: (row) => (row.prize === null ? '' : formatAmount(row.prize.amountVnd)),
    cell: (row) => row.prize?.amountVnd ?? null,
  },
]

/** Certificates to print and money to hand over, by the list of the chosen decision. */
export function HandoverStage({ awardCase, state }: Props) {
  const db = useDatabase()
  const files = useLiveQuery(() => listProducedOf(db, awardCase.round.id), [db, awardCase.round.id])
  const [chosen, setChosen] = useState<string | null>(null)
  const decisions = useMemo(() => awardCase.rulings.filter(({ kind }) => kind === 'decision'), [awardCase])
  const decision = decisions.find(({ id }) => id === chosen) ?? decisions[0]
  const { standing: honorees, struck } = useMemo(
    () => (decision === undefined ? { standing: [], struck: [] } : payableOf(paperOf(awardCase, decision))),
    [awardCase, decision],
  )
  const isIssued = decision?.status === 'issued'
  const total = totalPrizeVnd(honorees)
  const sources = [...new Set(honorees.flatMap((honoree) => (honoree.prize === null ? [] : honoree.prize.source.split('; '))))]
  const isUnconfirmed = honorees.some((honoree) => honoree.prize?.confirmed === false)
  const out = useSheetOut({
    name: text.label,
    columns,
    rows: () => honorees,
    numberOf: (row) => String(row.registerNumber).padStart(2, '0'),
    numberTitle: text.registerNumber,
    facts: `${awardCase.round.name} · ${text.total} ${totalWords(total)}`,
  })
  // All at once: what comes a moment later would push a button away from under the hand.
  if (files === undefined) return <Loading rows={10} />
  const main =
    honorees.length === 0 ? (
      <Card>
        <EmptyState
          title={struck.length > 0 ? text.allStruckTitle : text.emptyTitle}
          text={struck.length > 0 ? text.struck(struck.length) : text.empty}
        />
      </Card>
    ) : (
      <Card flush fill="table">
        {!isIssued && (
          <Typography variant="body2" sx={{ px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider', color: 'warning.main' }}>
            ▲ {total === null ? text.notIssuedNoMoney : text.notIssued}
          </Typography>
        )}
        {struck.length > 0 && (
          <Typography variant="body2" sx={{ px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider' }}>
            {text.struck(struck.length)}
          </Typography>
        )}
        {out.portal}
        <Sheet<Honoree>
          label={text.label}
          rows={honorees}
          columns={columns}
          createRow={null}
          rowNumber={(row) => String(row.registerNumber).padStart(2, '0')}
          numberTitle={text.registerNumber}
        />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 1.5, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
            {total !== null && `${text.inWords}: ${moneyInWords(total)}.`}
          </Typography>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {text.total} {totalWords(total)}
          </Typography>
          {out.toExcel}
        </Box>
      </Card>
    )
  const side = (
    <>
      <NextPanel awardCase={awardCase} next={state?.next} stage="handover" />
      {isIssued && <AfterIssue key={decision.id} awardCase={awardCase} decision={decision} files={files} />}
      {decisions.length > 1 && decision !== undefined && (
        <TextField select label={text.choose} value={decision.id} onChange={(event) => setChosen(event.target.value)}>
          {decisions.map(({ id, kind, number }) => (
            <MenuItem key={id} value={id}>
              {number === null ? text.draft : rulingSymbol(kind, number, awardCase.office)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {honorees.length > 0 && (
        <CaseDocuments awardCase={awardCase} previews={['certificates', 'paymentList']} sourceId={decision?.id} canPrint />
      )}
      {honorees.length > 0 && (
        <Card title={text.payment}>
          <Line label={text.total} value={totalWords(total)} />
          {awardCase.office.fundSource !== '' && (
            <Typography variant="body2" color="text.secondary">
              {text.fund}: {awardCase.office.fundSource}
            </Typography>
          )}
          {total === null && decision !== undefined && <NoMoney law={awardCase.law} day={effectiveDay(paperOf(awardCase, decision))} />}
          {sources.length > 0 && (
            <Typography variant="caption" component="div">
              {text.source}: {sources.join('; ')}
            </Typography>
          )}
          {isUnconfirmed && (
            <Typography variant="body2" sx={{ color: 'warning.main' }}>
              ▲ {text.unconfirmed}
            </Typography>
          )}
        </Card>
      )}
    </>
  )
  return <SideLayout main={main} side={side} />
}
