import { useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { proposedOf, type Honoree } from '@shared/domain/case/honorees'
import { issuedLines, wholePaper } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import type { CaseFinding, CheckSeverity } from '@shared/checks/case/fact'
import { countChecks, worstByLine } from '@shared/checks/case/judge'
import { placesIn } from '@shared/checks/needs/place'
import { formatAmount } from '@shared/lib/money'
import { addressOf } from '@renderer/text/addresses'
import { listCellPath, needPath, severityNames, wantedNames } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { pressedRing } from '@renderer/ui/pressedRing'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { useSheetOut } from '@renderer/tools/tables/useSheetOut'
import { Sheet } from '../../../ui/sheet/Sheet'
import { SheetName } from '../../../ui/sheet/SheetName'
import { SheetChip } from '../../../ui/sheet/SheetChip'
import type { SheetColumn } from '../../../ui/sheet/types'
import { placeInList } from '../frame/listPlaces'
import { NextPanel } from '../frame/NextStep'
import type { RoundState } from '../frame/useRound'
import { FindingCard } from './FindingCard'
import { SideLayout } from '../frame/SideLayout'
import { checksText as text } from './text'
import { WithdrawDialog } from './WithdrawDialog'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }
type Filter = 'all' | 'blocked' | 'attention' | 'clean'
const noFindings: readonly CaseFinding[] = []

/** What the checks found, line by line. */
export function ChecksStage({ awardCase, state }: Props) {
  const findings = state?.findings ?? noFindings
  const [filter, setFilter] = useState<Filter>('all')
  const wanted = useSearchParams()[0].get(wantedNames.line)
  const [chosen, setChosen] = useState<string | null>(wanted)
  const worst = useMemo(() => worstByLine(findings), [findings])
  const proposed = useMemo(() => proposedOf(wholePaper(awardCase)), [awardCase])
  const rows = useMemo(
    () => proposed.filter((honoree) => filter === 'all' || (worst.get(honoree.nomineeId) ?? 'clean') === filter),
    [proposed, filter, worst],
  )
  const isMixed = new Set(proposed.map(({ awardCode }) => awardCode)).size > 1
  const columns = useMemo(() => checkColumns(worst, isMixed), [worst, isMixed])
  const numberOf = (row: Honoree): string => placeInList(awardCase, row.nomineeId)
  const counts = countChecks(awardCase, findings)
  const chips: readonly { readonly filter: Filter; readonly status: Status; readonly label: string }[] = [
    { filter: 'all', status: 'quiet', label: text.all(proposed.length) },
    { filter: 'blocked', status: 'blocked', label: text.blocked(counts.blocked) },
    { filter: 'attention', status: 'attention', label: text.attention(counts.attention) },
    { filter: 'clean', status: 'ok', label: text.clean(counts.clean) },
  ]
  const out = useSheetOut({ name: text.label, columns, rows: () => rows, numberOf, facts: awardCase.round.name })
  const main = (
    <Card flush fill="table">
      <Box sx={{ display: 'flex', gap: 0.75, px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider', alignItems: 'center' }}>
        {chips.map((chip) => (
          <ButtonBase
            key={chip.filter}
            aria-pressed={filter === chip.filter}
            onClick={() => setFilter(chip.filter)}
            sx={{ font: 'inherit', borderRadius: 99, ...pressedRing(filter === chip.filter) }}
          >
            <StatusChip status={chip.status} label={chip.label} />
          </ButtonBase>
        ))}
        <Typography variant="caption" sx={{ ml: 'auto', lineHeight: 1.25, textAlign: 'right' }}>
          {text.scope}
        </Typography>
        {out.toExcel}
      </Box>
      <Sheet<Honoree>
        label={text.label}
        rows={rows}
        columns={columns}
        createRow={null}
        rowNumber={numberOf}
        startAt={
          wanted === null
            ? undefined
            : {
                col: 0,
                row: Math.max(
                  0,
                  rows.findIndex(({ nomineeId }) => nomineeId === wanted),
                ),
              }
        }
        onActiveRow={(row) => row !== null && setChosen(rows[row]?.nomineeId ?? null)}
      />
    </Card>
  )
  const places = placesIn(awardCase)
  const ofRound = findings.filter((finding) => finding.place.nomineeId === null)
  const side = (
    <>
      <NextPanel awardCase={awardCase} next={state?.next} stage="checks" />
      <ChosenPanel awardCase={awardCase} honoree={proposed.find((honoree) => honoree.nomineeId === chosen)} findings={findings} />
      {out.portal}
      {ofRound.length > 0 && (
        <Card title={text.ofRound}>
          {ofRound.map((finding, index) => (
            <FindingCard key={index} finding={finding} roundId={awardCase.round.id} places={places} />
          ))}
        </Card>
      )}
    </>
  )
  return <SideLayout main={main} side={side} />
}

/** `isMixed`: the list asks for several awards, so each line names its own. */
const checkColumns = (worst: ReadonlyMap<string, CheckSeverity>, isMixed: boolean): SheetColumn<Honoree>[] => [
  {
    id: 'name',
    title: text.columns.name,
    width: 140,
    grow: 2,
    read: (row) => row.name,
    show: (row) => <SheetName row={row} />,
  },
  isMixed
    ? { id: 'award', title: text.columns.award, width: 76, grow: 2, read: (row) => row.awardName }
    : { id: 'detail', title: text.columns.detail, width: 76, grow: 2, read: (row) => row.detail },
  { id: 'achievement', title: text.columns.achievement, width: 76, grow: 3, read: (row) => row.achievement },
  {
    id: 'prize',
    title: text.columns.prize,
    width: 88,
    align: 'right',
    read: (row) => (row.prize === null ? '' : formatAmount(row.prize.amountVnd)),
    cell: (row) => row.prize?.amountVnd ?? null,
  },
  {
    id: 'status',
    title: text.columns.status,
    width: 106,
    read: (row) => statusWord(worst.get(row.nomineeId)),
    show: (row) => <SheetChip status={worst.get(row.nomineeId) ?? 'ok'} label={statusWord(worst.get(row.nomineeId))} />,
  },
]
const statusWord = (severity: CheckSeverity | undefined): string => (severity === undefined ? text.ok : severityNames[severity])

/** A doubt of the same rule in another line that nobody has looked at yet. */
const isOpenDoubt = (other: CaseFinding, finding: CaseFinding): boolean =>
  other.fact.id === finding.fact.id && other.severity === 'attention' && other.override === null && other.place.nomineeId !== null

function ChosenPanel({
  awardCase,
  honoree,
  findings,
}: {
  readonly awardCase: AwardCase
  readonly honoree: Honoree | undefined
  readonly findings: readonly CaseFinding[]
}) {
  const navigate = useNavigate()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const roundId = awardCase.round.id
  const issued = useMemo(() => issuedLines(awardCase), [awardCase])
  if (honoree === undefined)
    return (
      <Card>
        <Typography color="text.secondary">{text.chooseRow}</Typography>
      </Card>
    )
  const places = placesIn(awardCase)
  const own = findings.filter((finding) => finding.place.nomineeId === honoree.nomineeId)
  return (
    <Card title={honoree.name}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {own.length === 0 ? text.nothing : text.results(own.length)}
      </Typography>
      {own.map((finding) => (
        <FindingCard
          key={finding.fact.id}
          finding={finding}
          alike={findings.filter((other) => isOpenDoubt(other, finding) && !issued.has(other.place.nomineeId ?? ''))}
          roundId={roundId}
          places={places}
          canOverride={!issued.has(honoree.nomineeId)}
          by={awardCase.office.advisingRoom.headName}
        />
      ))}
      {!issued.has(honoree.nomineeId) && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button
            size="small"
            variant="outlined"
            onClick={() =>
              void navigate(listCellPath(roundId, honoree.nomineeId, own.find(({ place }) => place.field !== null)?.place.field ?? null))
            }
          >
            {text.editInList}
          </Button>
          <Button
            size="small"
            variant="outlined"
            onClick={() => void navigate(needPath(roundId, { at: 'dossier', nomineeId: honoree.nomineeId }))}
          >
            {text.openDossier}
          </Button>
          <Button size="small" onClick={() => void navigate(addressOf.subject(honoree.subjectId))}>
            {text.openSubject}
          </Button>
          <Button size="small" onClick={() => setWithdrawing(true)}>
            {text.withdraw}
          </Button>
        </Box>
      )}
      {isWithdrawing && (
        <WithdrawDialog roundId={roundId} nomineeId={honoree.nomineeId} name={honoree.name} onClose={() => setWithdrawing(false)} />
      )}
    </Card>
  )
}
