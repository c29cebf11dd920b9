import { useMemo, useState, type ReactNode } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import Typography from '@mui/material/Typography'
import type { PaperNeed } from '@shared/checks/needs/needs'
import { opinionsOf } from '@shared/domain/meeting/rules'
import type { Meeting } from '@shared/domain/meeting/types'
import { thresholdText, type Threshold } from '@shared/law/threshold'
import { wantedNames } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { FilterChips, type FilterOption } from '@renderer/ui/FilterChips'
import { twoLines } from '@renderer/ui/twoLines'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useSheetOut } from '@renderer/tools/tables/useSheetOut'
import { Sheet } from '../../../ui/sheet/Sheet'
import { CaseDocuments } from '../frame/CaseDocuments'
import { NeedsCard } from '../frame/Needs'
import { placeInList } from '../frame/listPlaces'
import { NextPanel } from '../frame/NextStep'
import { SideLayout } from '../frame/SideLayout'
import type { RoundCase, RoundState } from '../frame/useRound'
import { ChosenRow } from './ChosenRow'
import { MeetingButton } from './MeetingButton'
import { councilText as text } from './text'
import { emptyOf, useVoteRows } from './useVoteRows'
import { problemOfRow } from './voteCells'
import { voteColumns } from './voteColumns'
import type { RowMethod, VoteRow } from './voteRow'
import { isHead } from './voteGroups'
import { voteFoot } from './voteFoot'
import { outcomeOfRow, type RowOutcome } from './votes'
import { useVoteGroups } from './useVoteGroups'

/** The papers of a meeting, in the order they are needed; those of opinions in writing take the place of the minutes. */
const councilPapers = ['invitation', 'ballotPaper', 'countingMinutes', 'opinionPaper', 'minutes', 'opinionSummary'] as const

const rowIdOf = (row: VoteRow): string => row.id

/** The votes of one meeting as a sheet, with the meeting, what its papers need, and the chosen line beside it. */
export function Votes({
  round,
  meeting,
  state,
  isLocked,
  needs,
  meetings,
}: {
  readonly round: RoundCase
  readonly meeting: Meeting
  readonly state: RoundState | undefined
  readonly isLocked: boolean
  readonly needs: readonly PaperNeed[]
  readonly meetings: (recusedLines: ReadonlyMap<string, number>) => ReactNode
}) {
  const { awardCase } = round
  const { rows: all, change, allAgree } = useVoteRows(round, meeting, isLocked)
  const [chosen, setChosen] = useState<string | null>(null)
  const [method, setMethod] = useState<RowMethod | null>(null)
  // Hands, ballots and opinions in writing are counted in cells of their own.
  const ways = useMemo(() => waysOf(all), [all])
  // A link to a line's vote shows it in its own way, with the cursor on the row.
  const { key: link } = useLocation()
  const wanted = useSearchParams()[0].get(wantedNames.line)
  const asked = wanted === 'chua-ghi' ? emptyOf(all)[0] : all.find(({ id }) => id === wanted)
  const way = ways.find(({ value }) => value === (method ?? asked?.method))?.value ?? ways[0]?.value ?? 'showOfHands'
  const rows = useMemo(() => all.filter((row) => row.method === way), [all, way])
  const isNarrow = useMediaQuery('(max-width: 1199.9px)')
  const isMixed = new Set(all.map(({ awardCode }) => awardCode)).size > 1
  const groups = useVoteGroups(rows, meeting, { id: chosen, choose: setChosen }, { all, isMixed, asked: asked?.id ?? null })
  const { shown, fold, filters } = groups
  const columns = useMemo(
    () => voteColumns(isLocked, meeting, way, isMixed ? null : 'detail', isNarrow, fold),
    [isLocked, meeting, way, isMixed, isNarrow, fold],
  )
  const outcomeOf = (row: VoteRow) => outcomeOfRow(row, meeting, problemOfRow(row, meeting))
  const outcomes = all.map(outcomeOf)
  const count = (outcome: RowOutcome): number => outcomes.filter((other) => other === outcome).length
  const row = rows.find((other) => other.id === chosen)
  const isUnanswered = meeting.kind === 'inWriting' && opinionsOf(meeting) === 0
  const { wrong, warning } = voteFoot(awardCase, meeting, rows, all)
  const recusedLines = useMemo(() => recusedLinesOf(all), [all])
  const thresholds = thresholdsOf(rows)
  const empty = emptyOf(rows).length
  const out = useSheetOut({
    name: text.votes,
    columns: voteColumns(true, meeting, way, isMixed ? 'award' : 'detail'),
    rows: () => rows,
    numberOf: ({ id }) => placeInList(awardCase, id),
    facts: `${awardCase.round.name} · ${text.summary(count)}`,
  })
  const sources = thresholds.map(({ source }) => source).join('; ')
  const thresholdWords = thresholds.length === 0 ? text.noThreshold : `${text.threshold(thresholds.map(thresholdText))} (${sources})`
  const main = (
    <Card flush fill="table">
      {out.portal}
      <Box sx={{ display: 'flex', gap: 1, px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider', alignItems: 'center' }}>
        <Typography variant="body2" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {isNarrow ? text.carriedOf(count('carried'), all.length - count('withdrawn')) : text.summary(count)}
        </Typography>
        {isNarrow && (
          <MeetingButton awardCase={awardCase} meeting={meeting}>
            {meetings(recusedLines)}
          </MeetingButton>
        )}
        {isNarrow ? (
          // The heads of the groups say it, or the line in view and the list beside it.
          <Box sx={{ flex: 1 }} />
        ) : (
          <>
            <Typography variant="caption" sx={{ ...twoLines, flex: 1, minWidth: 0, lineHeight: 1.25 }} title={thresholdWords}>
              {thresholdWords}
            </Typography>
            {thresholds.some(({ confirmedOn }) => confirmedOn === null) && <StatusChip status="attention" label={text.unconfirmed} />}
          </>
        )}
        {out.toExcel}
        {!isLocked && (
          <Button
            size="small"
            variant="outlined"
            disabled={empty === 0 || isUnanswered}
            title={isUnanswered ? text.nobodyAnswered : text.allAgreeTip(empty)}
            onClick={() => allAgree(rows)}
            sx={{ flexShrink: 0, whiteSpace: 'nowrap' }}
          >
            {text.allAgree(empty)}
            {empty > 0 && (
              <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' }, whiteSpace: 'pre' }}>
                {text.allAgreeRows}
              </Box>
            )}
          </Button>
        )}
      </Box>
      {(ways.length > 1 || filters.length > 2) && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
          {ways.length > 1 && <FilterChips label={text.ways} options={ways} value={way} onChange={setMethod} />}
          {filters.length > 2 && (
            <Box sx={{ ml: 'auto' }}>
              <FilterChips label={text.outcomes} options={filters} value={groups.filter} onChange={groups.setFilter} />
            </Box>
          )}
        </Box>
      )}
      <Sheet<VoteRow>
        key={`${way} ${wanted === null ? '' : link}`}
        label={text.votes}
        rows={shown}
        rowId={rowIdOf}
        columns={columns}
        createRow={null}
        gridRef={groups.grid}
        isHead={isHead}
        rowNumber={(other) => (isHead(other) ? '' : placeInList(awardCase, other.id))}
        onChange={(next) => change(next.filter((other) => !isHead(other)))}
        startAt={asked === undefined ? undefined : { row: Math.max(0, shown.indexOf(asked)), col: favourColumn(columns) }}
        onActiveRow={(index) => index !== null && setChosen(shown[index]?.id ?? null)}
        onCellKey={(event, cell) => {
          const head = shown[cell.row]
          if (head === undefined || !isHead(head) || (event.key !== ' ' && event.key !== 'Enter')) return false
          fold(head.awardCode)
          return true
        }}
        rowMark={(other) => (isHead(other) ? 'head' : other.isWithdrawn ? 'quiet' : undefined)}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', borderTop: 1, borderColor: 'divider' }}>
        <Typography
          variant="caption"
          component="div"
          role={wrong === null ? undefined : 'alert'}
          title={wrong ?? warning ?? undefined}
          sx={{
            flex: 1,
            minWidth: 0,
            px: 1.5,
            py: 0.5,
            color: wrong !== null ? 'error.main' : warning !== null ? 'warning.main' : undefined,
          }}
          noWrap={wrong === null && warning === null}
        >
          {wrong !== null ? `✕ ${wrong}` : warning !== null ? `▲ ${warning}` : text.keys}
        </Typography>
        {groups.refusedWords !== '' && (
          <Button size="small" title={text.nextRefusedTip} onClick={groups.toRefused} sx={{ whiteSpace: 'nowrap' }}>
            {groups.refusedWords}
          </Button>
        )}
      </Box>
    </Card>
  )
  const side = (
    <>
      <NextPanel awardCase={awardCase} next={state?.next} stage="council" />
      {!isNarrow && meetings(recusedLines)}
      {!isLocked && <NeedsCard roundId={awardCase.round.id} needs={needs} />}
      <CaseDocuments awardCase={awardCase} previews={councilPapers} sourceId={meeting.id} needs={needs} />
      {row !== undefined && !isLocked && (
        <ChosenRow key={row.id} awardCase={awardCase} meeting={meeting} row={row} isRefused={outcomeOf(row) === 'refused'} />
      )}
    </>
  )
  return <SideLayout main={main} side={side} />
}

const favourColumn = (columns: readonly { readonly id: string }[]): number =>
  Math.max(
    0,
    columns.findIndex(({ id }) => id === 'favour'),
  )

/** How many lines each member keeps out of. */
function recusedLinesOf(rows: readonly VoteRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { recused, isWithdrawn } of rows) {
    if (!isWithdrawn) for (const id of recused) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The ways of voting among the rows with how many each has, ballots first. */
const waysOf = (rows: readonly VoteRow[]): FilterOption<RowMethod>[] =>
  (['ballot', 'showOfHands', 'inWriting'] as const)
    .map((value) => ({ value, label: text.byMethod[value], count: rows.filter((row) => row.method === value).length }))
    .filter(({ count }) => count > 0)

/** What the rows must reach, each once: awards of one round may ask for different shares. */
const thresholdsOf = (rows: readonly VoteRow[]): Threshold[] => [
  ...new Map(
    rows.flatMap(({ threshold, isWithdrawn }) => (threshold === undefined || isWithdrawn ? [] : [[thresholdText(threshold), threshold]])),
  ).values(),
]
