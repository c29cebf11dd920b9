import { useCallback, useState } from 'react'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { moveRow, phasesBranch, phaseText } from '@shared/domain/movement/lenses'
import type { PeriodProblem } from '@shared/domain/movement/rules'
import { reviewKinds, type EmulationMovement, type Phase, type ReviewKind } from '@shared/domain/movement/types'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { lettersPlace } from '@renderer/ui/letters'
import { StatusChip } from '@renderer/ui/StatusChip'
import { SavedChoice, SavedNumber, SavedText } from '../fields'
import { text } from '../text'
import type { EditMovement } from '../useMovements'

const t = text.reviewsTab
const kinds: readonly (readonly [ReviewKind | '', string])[] = [
  ['', t.noReview],
  ...reviewKinds.map((kind) => [kind, text.reviewKinds[kind]] as const),
]
/** A review of a phase for which a round is wanted. */
export type RoundToOpen = {
  readonly kind: ReviewKind
  readonly year: number
  readonly phaseId: string | null
  readonly phaseTitle: string | null
}

type Props = {
  readonly movement: EmulationMovement
  readonly phase: Phase
  readonly index: number
  readonly edit: EditMovement
  readonly isPresent: boolean
  readonly problems: readonly PeriodProblem['code'][]
  readonly openedRounds: number
  readonly onOpenRound: (round: RoundToOpen) => void
}

/** One phase: its years, the review that ends it, and the round that the review opens. */
export function PhaseRow({ movement, phase, index, edit, isPresent, problems, openedRounds, onOpenRound }: Props) {
  const [isAsking, setAsking] = useState(false)
  const patch = useCallback(
    (now: EmulationMovement, part: Partial<Phase>) =>
      phasesBranch.set(
        now,
        now.schedule.phases.map((other) => (other.id === phase.id ? { ...other, ...part } : other)),
      ),
    [phase.id],
  )
  const setTitle = useCallback((now: EmulationMovement, title: string) => phaseText(phase.id, 'title').set(now, title), [phase.id])
  const said = (...codes: PeriodProblem['code'][]): string | undefined =>
    problems.filter((code) => codes.includes(code)).map((code) => t.problems[code])[0]
  const move = (by: -1 | 1): void => edit(t.acts.move, (now) => phasesBranch.set(now, [...moveRow(now.schedule.phases, phase.id, by)]))
  const remove = (): void => {
    setAsking(false)
    edit(t.acts.remove(phase.title), (now) =>
      phasesBranch.set(
        now,
        now.schedule.phases.filter((other) => other.id !== phase.id),
      ),
    )
  }
  const setReview = (kind: ReviewKind | ''): void =>
    edit(t.acts.edit, (now) =>
      patch(now, kind === '' ? { review: null, reviewYear: null } : { review: kind, reviewYear: phase.reviewYear ?? phase.toYear }),
    )
  const common = { act: t.acts.edit, edit, from: 1990, to: 2100, wrong: t.yearNeeded }
  const { review } = phase
  return (
    <Box
      role="group"
      aria-label={phase.title}
      sx={{ px: 2, py: 1.5, borderTop: index === 0 ? 0 : 1, borderColor: 'divider', bgcolor: isPresent ? 'lacquer.pale' : undefined }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(220px, 1fr) 92px 92px 150px 92px auto' },
          gap: 1.5,
          alignItems: 'flex-start',
        }}
      >
        <SavedText label={t.title} act={t.acts.edit} edit={edit} stored={phase.title} set={setTitle} needed={t.titleNeeded} />
        <SavedNumber
          {...common}
          keep={lettersPlace('phase', phase.id, 'fromYear')}
          label={t.from}
          stored={phase.fromYear}
          set={(now, year) => patch(now, { fromYear: year ?? phase.fromYear })}
          problem={said('phaseEndsBeforeStart') === undefined ? undefined : ' '}
        />
        <SavedNumber
          {...common}
          keep={lettersPlace('phase', phase.id, 'toYear')}
          label={t.to}
          stored={phase.toYear}
          set={(now, year) => patch(now, { toYear: year ?? phase.toYear })}
          problem={said('phaseEndsBeforeStart') === undefined ? undefined : ' '}
        />
        <SavedChoice label={t.reviewKind} value={review ?? ''} options={kinds} onChange={setReview} />
        {review === null ? (
          <span />
        ) : (
          <SavedNumber
            {...common}
            keep={lettersPlace('phase', phase.id, 'reviewYear')}
            label={t.reviewYear}
            stored={phase.reviewYear}
            mayBeOpen
            set={(now, year) => patch(now, { reviewYear: year })}
          />
        )}
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 0.25, pt: 0.5 }}>
          <Tooltip title={t.up}>
            <span>
              <IconButton size="small" aria-label={t.up} disabled={index === 0} onClick={() => move(-1)}>
                <ArrowUp size={16} />
              </IconButton>
            </span>
          </Tooltip>
          <Tooltip title={t.down}>
            <span>
              <IconButton size="small" aria-label={t.down} disabled={index === movement.schedule.phases.length - 1} onClick={() => move(1)}>
                <ArrowDown size={16} />
              </IconButton>
            </span>
          </Tooltip>
          <Tooltip title={t.remove}>
            <IconButton size="small" aria-label={t.remove} onClick={() => setAsking(true)}>
              <Trash2 size={16} />
            </IconButton>
          </Tooltip>
        </Box>
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mt: 1, minHeight: 34 }}>
        {isPresent && <StatusChip status="info" label={t.present} />}
        {problems.map((code) => (
          <StatusChip key={code} status="attention" label={t.problems[code]} />
        ))}
        {review !== null && (
          <Button
            size="small"
            variant={openedRounds === 0 && isPresent ? 'contained' : 'outlined'}
            sx={{ ml: 'auto' }}
            onClick={() =>
              onOpenRound({ kind: review, year: phase.reviewYear ?? phase.toYear, phaseId: phase.id, phaseTitle: phase.title })
            }
          >
            {openedRounds === 0 ? `${t.openRound}: ${text.reviewKinds[review].toLocaleLowerCase('vi')}` : t.openAnother}
          </Button>
        )}
      </Box>
      <ConfirmDialog
        isOpen={isAsking}
        title={t.removeTitle(phase.title)}
        text={t.removeText}
        confirm={t.remove}
        isDestructive
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      />
    </Box>
  )
}
