import { useMemo } from 'react'
import { Link } from 'react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Award } from '@shared/domain/award/types'
import type { AwardCase } from '@shared/domain/case/types'
import { shortDate } from '@shared/lib/dates'
import { formatAmount } from '@shared/lib/money'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readRoundAwards } from '@renderer/data/repositories/awards'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { useSheetOut } from '@renderer/tools/tables/useSheetOut'
import { Sheet } from '../../../ui/sheet/Sheet'
import type { SheetColumn } from '../../../ui/sheet/types'
import { NextPanel } from '../frame/NextStep'
import type { RoundState } from '../frame/useRound'
import { SideLayout } from '../frame/SideLayout'
import { registerText as text } from './text'
import { addressOf, screens } from '@renderer/text/addresses'

const serialOf = ({ registerNumber }: Award): string => (registerNumber === null ? '' : String(registerNumber).padStart(2, '0'))

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }

/** The lines that the decision put into the register. */
export function RegisterStage({ awardCase, state }: Props) {
  const db = useDatabase()
  const awards = useLiveQuery(() => readRoundAwards(db, awardCase.round.id), [db, awardCase.round.id])
  const columns = useMemo(
    (): SheetColumn<Award>[] => [
      {
        id: 'name',
        title: text.columns.name,
        width: 116,
        grow: 2,
        read: (row) => row.name,
        show: (row) => (
          <Box component={Link} to={addressOf.award(row.id)} sx={{ color: 'text.primary', fontWeight: 500 }}>
            {row.honorific === '' ? '' : `${row.honorific} `}
            {row.name}
          </Box>
        ),
      },
      { id: 'detail', title: text.columns.detail, width: 64, grow: 2, read: (row) => row.detail },
      { id: 'achievement', title: text.columns.achievement, width: 70, grow: 3, read: (row) => row.achievement },
      {
        id: 'decision',
        title: text.columns.decision,
        width: 104,
        grow: 1.5,
        read: (row) => `${row.decisionSymbol} · ${shortDate(row.decidedOn)}`,
      },
      {
        id: 'prize',
        title: text.columns.prize,
        width: 94,
        align: 'right',
        read: (row) => formatAmount(row.prizeVnd),
        cell: (row) => row.prizeVnd,
      },
    ],
    [],
  )
  const out = useSheetOut({
    name: text.label,
    columns,
    rows: () => awards ?? [],
    numberOf: serialOf,
    numberTitle: text.registerNumber,
    facts: awardCase.round.name,
  })
  if (awards === undefined) return <Loading />
  const main =
    awards.length === 0 ? (
      <Card>
        <EmptyState title={text.emptyTitle} text={text.empty} />
      </Card>
    ) : (
      <Card flush fill="table">
        <Box sx={{ display: 'flex', gap: 1, px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider', alignItems: 'center' }}>
          <Typography variant="body2" sx={{ flex: 1, fontWeight: 600, borderLeft: 3, borderColor: 'gold.main', pl: 1 }}>
            {text.title(awards.length)}
          </Typography>
          {out.toExcel}
          <Button size="small" variant="outlined" component={Link} to={screens.register}>
            {text.open}
          </Button>
        </Box>
        <Sheet<Award>
          label={text.label}
          rows={awards}
          columns={columns}
          createRow={null}
          rowNumber={serialOf}
          numberTitle={text.registerNumber}
          rowMark={(row) => (row.voided === null ? undefined : 'quiet')}
        />
        {out.portal}
      </Card>
    )
  return <SideLayout main={main} side={<NextPanel awardCase={awardCase} next={state?.next} stage="register" />} />
}
