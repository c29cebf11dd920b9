import { Suspense, useMemo, useState, type ReactNode } from 'react'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { isRoundDone } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { stagesOf, type RoundStage } from '@shared/domain/round/stages'
import { rulingSymbol } from '@shared/domain/round/drafts'
import { shortDate } from '@shared/lib/dates'
import { leadsFrom, nextStepText, roundPath, roundTypeNames, stageNames, stageOfSlug, stepPath } from '@renderer/text/roundText'
import { useQuiet } from '@renderer/data/core/quiet'
import { ImportLater } from '@renderer/tools/import/ImportLater'
import { GoneNote } from '@renderer/tools/gone/GoneNote'
import { useLastSeen } from '@renderer/tools/gone/useLastSeen'
import { EmptyState } from '@renderer/ui/EmptyState'
import { later } from '@renderer/ui/later'
import { Loading } from '@renderer/ui/Loading'
import { HeaderSlot } from '@renderer/ui/HeaderSlot'
import { lowestScreen } from '@renderer/ui/lowScreen'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { RoundMenu } from './frame/RoundMenu'
import { StageStrip } from './frame/StageStrip'
import { NextLine } from './frame/NextStep'
import { ListStage } from './list/ListStage'
import { listText, roundText as text } from './frame/text'
import { useRoundCase, useRoundState, type RoundCase, type RoundState } from './frame/useRound'
import { screens } from '@renderer/text/addresses'

// The list is what a round opens with; another stage comes when a hand goes to it, when it is asked for, or while nothing is to do.
const ChecksStage = later(async () => (await import('./checks/ChecksStage')).ChecksStage)
const CouncilStage = later(async () => (await import('./council/CouncilStage')).CouncilStage)
const DossierStage = later(async () => (await import('./dossier/DossierStage')).DossierStage)
const DecisionStage = later(async () => (await import('./decision/DecisionStage')).DecisionStage)
const HandoverStage = later(async () => (await import('./handover/HandoverStage')).HandoverStage)
const MatchingStage = later(async () => (await import('./matching/MatchingStage')).MatchingStage)
const PostingStage = later(async () => (await import('./posting/PostingStage')).PostingStage)
const RegisterStage = later(async () => (await import('./handover/RegisterStage')).RegisterStage)

const reachFor: Readonly<Record<RoundStage, () => void>> = {
  list: () => undefined,
  checks: ChecksStage.reach,
  council: CouncilStage.reach,
  dossier: DossierStage.reach,
  decision: DecisionStage.reach,
  handover: HandoverStage.reach,
  matching: MatchingStage.reach,
  posting: PostingStage.reach,
  register: RegisterStage.reach,
}

/** How long the cells of a list have the thread to themselves when a round is opened. */
const listFirstMs = 100

/** The way to the next stage comes when the judge has spoken: its room is kept, or what stands beside it would move as a hand comes to it. */
const nextWidth = { minWidth: 196 }

/** One round: where it stands, what is next, and the work of the stage in view. */
export function RoundPage() {
  const { roundId = '', stage: slug } = useParams()
  const { value: round, isGone } = useLastSeen(roundId, useRoundCase(roundId))
  if (round === undefined) return <Loading />
  if (round === null)
    return (
      <EmptyState
        title={text.missing}
        text={text.missingText}
        action={
          <Button variant="contained" component={Link} to={screens.rounds}>
            {text.toList}
          </Button>
        }
      />
    )
  const stage = slug === undefined ? undefined : stageOfSlug(slug)
  if (stage === undefined || !stagesOf(round.awardCase.round).includes(stage)) return <ToNextStage awardCase={round.awardCase} />
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      {isGone && (
        <GoneNote table="rounds" id={roundId} name={round.awardCase.round.name} list={{ label: text.toList, to: screens.rounds }} />
      )}
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <RoundAtStage key={roundId} round={round} stage={stage} />
      </Box>
    </Box>
  )
}

/** Leads to the stage where the work goes on. */
function ToNextStage({ awardCase }: { readonly awardCase: AwardCase }) {
  const state = useRoundState(awardCase.round.id)
  return state === undefined ? <Loading /> : <Navigate to={roundPath(awardCase.round.id, state.next.stage)} replace />
}

function RoundAtStage({ round: roundCase, stage }: { readonly round: RoundCase; readonly stage: RoundStage }) {
  const { awardCase } = roundCase
  const { round } = awardCase
  // The list is there to be typed in first; what the judge says of it follows.
  const isSettled = useQuiet(listFirstMs)
  const state = useRoundState(round.id, stage !== 'list' || isSettled)
  const navigate = useNavigate()
  const [isImporting, setImporting] = useState(false)
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  useTrail([
    { label: text.place, to: screens.rounds },
    { label: round.name, part: stageNames[stage] },
  ])
  const isDone = useMemo(() => isRoundDone(awardCase), [awardCase])
  const facts = [
    roundTypeNames[round.type],
    text.openedOn(shortDate(round.openedOn)),
    ...(round.submissionDueOn === null ? [] : [text.dueOn(shortDate(round.submissionDueOn))]),
    ...awardCase.rulings.flatMap(({ kind, status, number, issuedOn }) =>
      kind === 'decision' && status === 'issued' && number !== null && issuedOn !== null
        ? [text.issuedAs(rulingSymbol(kind, number, awardCase.office), shortDate(issuedOn))]
        : [],
    ),
  ].join(' · ')
  const next = state?.next
  const isElsewhere = next !== undefined && leadsFrom(stage, next)
  // A draft in view brings its own primary action: the way elsewhere steps back.
  const isPrimaryHere =
    stage === 'handover' ||
    (stage === 'decision' && awardCase.rulings.some(({ kind, status }) => kind !== 'submissionRoom' && status === 'draft'))
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 440, [lowestScreen]: { minHeight: 330 } }}>
      <PageHeader
        title={round.name}
        facts={facts}
        actions={
          <>
            <RoundMenu awardCase={awardCase} />
            {!isDone && stage === 'list' && (
              <Button variant="outlined" onPointerEnter={ImportLater.reach} onClick={() => setImporting(true)}>
                {listText.import}
              </Button>
            )}
            {state === undefined && awardCase.nominees.length > 0 && (
              <Button variant="outlined" disabled sx={nextWidth}>
                {text.checkingNext}
              </Button>
            )}
            {isElsewhere && (
              <Button
                sx={nextWidth}
                variant={isPrimaryHere ? 'outlined' : 'contained'}
                onPointerEnter={reachFor[next.stage]}
                onClick={() => void navigate(stepPath(round.id, next))}
              >
                {nextStepText(next).action} →
              </Button>
            )}
            <Box ref={setSlot} sx={{ display: 'contents' }} />
          </>
        }
      />
      <StageStrip awardCase={awardCase} state={state} stage={stage} onReach={(reached) => reachFor[reached]()} />
      {stage === 'list' && <NextLine awardCase={awardCase} next={next} />}
      <HeaderSlot value={slot}>
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          <Suspense fallback={<Loading rows={10} />}>{stageOf(stage, roundCase, state)}</Suspense>
        </Box>
      </HeaderSlot>
      {isImporting && (
        <Suspense fallback={null}>
          <ImportLater roundId={round.id} isOpen onClose={() => setImporting(false)} />
        </Suspense>
      )}
    </Box>
  )
}

const stageOf = (stage: RoundStage, round: RoundCase, state: RoundState | undefined): ReactNode => {
  const props = { awardCase: round.awardCase, state }
  switch (stage) {
    case 'list':
      return <ListStage round={round} state={state} />
    case 'matching':
      return <MatchingStage {...props} />
    case 'dossier':
      return <DossierStage {...props} />
    case 'checks':
      return <ChecksStage {...props} />
    case 'council':
      return <CouncilStage round={round} state={state} />
    case 'posting':
      return <PostingStage {...props} />
    case 'decision':
      return <DecisionStage {...props} />
    case 'handover':
      return <HandoverStage {...props} />
    case 'register':
      return <RegisterStage {...props} />
  }
}
