import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { plannedReviews } from '@shared/domain/movement/rules'
import type { EmulationMovement, ReviewKind } from '@shared/domain/movement/types'
import { usualAwardIn } from '@shared/domain/round/proposals'
import { byRank, type ScoreBoard, type ScoreRow } from '@shared/domain/scoring/board'
import { resultText } from '@shared/domain/scoring/standing'
import { bestPlaced, rankText } from '@shared/domain/scoring/ranking'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { inForce } from '@shared/law/select'
import type { AwardForm, LawBook } from '@shared/law/types'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { openFilledRound } from '@renderer/data/repositories/eligible'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { wholeChoice } from '@renderer/ui/wholeChoice'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { useLeadOn } from '@renderer/ui/useLeadOn'
import { scoringText } from '../text'
import { awardOfUnit, chosenBest, type Chosen } from './choice'

const text = scoringText.roundDialog
type Props = {
  readonly movement: EmulationMovement
  readonly table: ScoreTable
  readonly board: ScoreBoard
  readonly law: LawBook
  readonly onClose: () => void
}

/** The reviews of the scored year, the yearly one last. */
const reviewsOf = (movement: EmulationMovement, year: number) => [
  ...plannedReviews(movement).filter((review) => review.year === year),
  { kind: 'annual' as const, phaseId: null, phaseTitle: '', year },
]
/** Awards of the catalogue for such units today, each code once. */
const awardsOf = (law: LawBook, subjectKind: AwardForm['subjectKind']): AwardForm[] => [
  ...new Map(
    inForce(law.awardForms, today()).flatMap((form) => (form.subjectKind === subjectKind ? [[form.code, form] as const] : [])),
  ).values(),
]

/** Opens a round filled with the best placed, each for an award. Equals at the cut are ticked by the officer. */
export function RoundDialog({ movement, table, board, law, onClose }: Props) {
  const db = useDatabase()
  const leadOn = useLeadOn()
  const { fail } = useNotices()
  const reviews = reviewsOf(movement, table.year)
  const [reviewAt, setReviewAt] = useState(0)
  const review = reviews[reviewAt] ?? reviews[0]!
  const [name, setName] = useState(() => text.name(review.kind, table.year, review.phaseTitle))
  const kind = movement.criteriaGroups.find(({ id }) => id === table.groupId)?.subjectKind ?? 'collective'
  const awards = awardsOf(law, kind)
  const usualOf = (reviewKind: ReviewKind): string => {
    const round = { type: 'movement', reviewKind, procedure: 'standard', openedOn: today() } as const
    const code = usualAwardIn({ round, movement, law }, kind)
    return awards.some((form) => form.code === code) ? code : (awards[0]?.code ?? '')
  }
  const usual = usualOf(review.kind)
  const [byBand, setByBand] = useState<ReadonlyMap<string, string>>(new Map())
  const [count, setCount] = useState('5')
  const [chosen, setChosen] = useState<Chosen>(() => chosenBest(board, 5, new Map(), usual))
  const wanted = /^\d{1,3}$/.test(count.trim()) ? Number(count) : 0
  const { asked, free } = bestPlaced(board.ranks, wanted)
  const open = asked.filter((id) => !chosen.has(id))
  const isAsking = asked.length > 0 && asked.length - open.length < free
  const isNamed = cleanLine(name) !== ''
  const ranked = byRank(board.rows.filter(({ rank }) => rank !== undefined))
  const take = (next: number, map = byBand): void => setChosen(chosenBest(board, next, map, usual))
  const setOne = (id: string, award: string | null): void =>
    setChosen((now) => {
      const next = new Map(now)
      if (award === null) next.delete(id)
      else next.set(id, award)
      return next
    })
  const start = async (): Promise<void> => {
    if (!isNamed || chosen.size === 0) return
    const lines = ranked.flatMap((row) => {
      const award = chosen.get(row.subjectId)
      return award === undefined
        ? []
        : [{ subjectId: row.subjectId, awardCode: award, achievement: text.achievement(row, table, board), route: 'campaign' as const }]
    })
    const result = await openFilledRound(
      db,
      { name: cleanLine(name), type: 'movement', movement, reviewKind: review.kind, phaseId: review.phaseId, merit: '', today: today() },
      lines,
    )
    if (result.ok) await leadOn(addressOf.round(result.value))
    else fail(result.error)
  }
  const awardField = (label: string, value: string, onChange: (code: string) => void, isOff = false) => (
    <TextField
      select
      fullWidth
      value={value}
      disabled={isOff}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { 'aria-label': label } }}
      sx={{ '&& .MuiSelect-select': { ...wholeChoice['&& .MuiSelect-select'], py: 0.5, fontSize: 13 } }}
    >
      {awards.map((form) => (
        <MenuItem key={form.code} value={form.code}>
          {form.name}
        </MenuItem>
      ))}
    </TextField>
  )
  return (
    <FormDialog
      title={text.title}
      cancel={scoringText.cancel}
      submit={text.open(chosen.size)}
      canSubmit={chosen.size > 0}
      onSubmit={start}
      onClose={onClose}
      width={760}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr 150px', gap: 1.5, pt: 1 }}>
        <TextField
          select
          label={text.review}
          value={reviewAt}
          onChange={(event) => {
            const at = Number(event.target.value)
            setReviewAt(at)
            const next = reviews[at] ?? review
            setName(text.name(next.kind, table.year, next.phaseTitle))
            setChosen(chosenBest(board, wanted, byBand, usualOf(next.kind)))
          }}
        >
          {reviews.map((one, index) => (
            <MenuItem key={index} value={index}>
              {text.name(one.kind, table.year, one.phaseTitle)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={text.roundName}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={!isNamed}
          helperText={isNamed ? undefined : text.nameNeeded}
        />
        <TextField
          label={text.count}
          value={count}
          onChange={(event) => {
            setCount(event.target.value)
            if (/^\d{1,3}$/.test(event.target.value.trim())) take(Number(event.target.value))
          }}
        />
      </Box>
      {[...table.bands.toSorted((a, b) => b.from - a.from), null].map((band) => (
        <Box key={band?.id ?? ''} sx={{ display: 'grid', gridTemplateColumns: '240px 1fr', gap: 1.5, alignItems: 'center', mt: 1 }}>
          <Typography variant="body2">
            {band === null ? (table.bands.length === 0 ? text.award : text.noBand) : text.band(band.name)}
          </Typography>
          {awardField(band?.name ?? text.award, byBand.get(band?.id ?? '') ?? usual, (code) => {
            const next = new Map(byBand).set(band?.id ?? '', code)
            setByBand(next)
            setChosen((now) => new Map([...now].map(([id]) => [id, awardOfUnit(board, next, usual, id)])))
          })}
        </Box>
      ))}
      {isAsking && (
        <Typography role="status" variant="body2" sx={{ mt: 1.5, color: 'warning.main' }}>
          ▲ {text.tie(asked.length, free)}
        </Typography>
      )}
      <Box
        component="ul"
        aria-label={text.units}
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 1,
          p: 0,
          maxHeight: 260,
          overflow: 'auto',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        {ranked.map((row) => (
          <UnitLine
            key={row.subjectId}
            row={row}
            isChosen={chosen.has(row.subjectId)}
            isAsked={asked.includes(row.subjectId)}
            onTick={(isOn) => setOne(row.subjectId, isOn ? awardOfUnit(board, byBand, usual, row.subjectId) : null)}
          >
            {awardField(
              text.awardOf(row.name),
              chosen.get(row.subjectId) ?? awardOfUnit(board, byBand, usual, row.subjectId),
              (code) => setOne(row.subjectId, code),
              !chosen.has(row.subjectId),
            )}
          </UnitLine>
        ))}
      </Box>
      <Typography variant="caption" component="p" sx={{ mb: 0 }}>
        {text.hint}
      </Typography>
    </FormDialog>
  )
}

type LineProps = {
  readonly row: ScoreRow
  readonly isChosen: boolean
  readonly isAsked: boolean
  readonly onTick: (isOn: boolean) => void
  readonly children: React.ReactNode
}
function UnitLine({ row, isChosen, isAsked, onTick, children }: LineProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '34px 44px minmax(0, 1fr) 54px 96px 230px',
        alignItems: 'center',
        gap: 0.5,
        px: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: isAsked && !isChosen ? 'background.quiet' : undefined,
      }}
    >
      <Checkbox
        size="small"
        checked={isChosen}
        onChange={(_, isOn) => onTick(isOn)}
        slotProps={{ input: { 'aria-label': text.tick(row.name) } }}
      />
      <b>{rankText(row.rank)}</b>
      <Typography noWrap title={row.name}>
        {row.name}
      </Typography>
      <span>{row.standing.approved === null ? '' : resultText(row.standing.approved)}</span>
      <span>{row.band?.name ?? ''}</span>
      {children}
    </Box>
  )
}
