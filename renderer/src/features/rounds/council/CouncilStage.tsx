import { useEffect, useMemo, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import Button from '@mui/material/Button'
import type { PaperNeed } from '@shared/checks/needs/needs'
import { isRoundDone } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { isMinutesSigned } from '@shared/domain/meeting/minutes'
import type { Meeting } from '@shared/domain/meeting/types'
import { awardNameOf } from '@shared/law/names'
import { awardFormOn } from '@shared/law/select'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { draftMeeting } from '@renderer/data/repositories/meetings'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { NextPanel } from '../frame/NextStep'
import type { RoundCase, RoundState } from '../frame/useRound'
import { NeedsCard } from '../frame/Needs'
import { useNeeds } from '../frame/useNeeds'
import { MeetingDialog } from './MeetingDialog'
import { Meetings } from './Meetings'
import { SideLayout } from '../frame/SideLayout'
import { councilText as text } from './text'
import { Votes } from './Votes'
import type { VotedAward } from './VotingFields'
import { addressOf } from '@renderer/text/addresses'
import { wantedNames } from '@renderer/text/roundText'

type Props = { readonly round: RoundCase; readonly state: RoundState | undefined }

/** The meetings of the council and their votes on every nominee. */
export function CouncilStage({ round, state }: Props) {
  const db = useDatabase()
  const { awardCase } = round
  const roundId = awardCase.round.id
  const [editing, setEditing] = useState<Meeting | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const isDone = useMemo(() => isRoundDone(awardCase), [awardCase])
  const open = (): void => void draftMeeting(db, roundId, today()).then(setEditing)
  const meeting = awardCase.meetings.find(({ id }) => id === chosen) ?? awardCase.meetings.at(-1)
  // A link to a field of the meeting opens it with the cursor there.
  const [params, setParams] = useSearchParams()
  const asked = awardCase.meetings.find(({ id }) => id === params.get(wantedNames.meeting)) ?? null
  const shown = editing ?? asked
  const isNewAsked = params.get(wantedNames.meeting) === 'moi'
  const { key: link } = useLocation()
  const hasCouncil = (awardCase.council?.members.length ?? 0) > 0
  const isNewMeant = isNewAsked && hasCouncil && meeting === undefined
  useEffect(() => {
    if (isNewMeant) void draftMeeting(db, roundId, today()).then(setEditing)
  }, [db, roundId, isNewMeant, link])
  const awards = useMemo(() => awardsOf(awardCase), [awardCase])
  const needs = useNeeds(awardCase, state)
  const dialog =
    shown === null ? null : (
      <MeetingDialog
        key={shown.id}
        roundId={roundId}
        meeting={shown}
        awards={awards}
        isDecided={isDone}
        field={params.get(wantedNames.field)}
        isNew={!awardCase.meetings.some(({ id }) => id === shown.id)}
        onClose={() => {
          setEditing(null)
          setChosen(shown.id)
          if (asked !== null || isNewAsked) setParams({}, { replace: true })
        }}
      />
    )
  // One place whatever stands behind it: the dialog closes over the votes with what was typed, and is not begun anew.
  return (
    <>
      {meeting === undefined ? (
        <NoMeeting awardCase={awardCase} state={state} hasCouncil={hasCouncil} isDone={isDone} needs={needs} onOpen={open} />
      ) : (
        <Votes
          key={meeting.id}
          round={round}
          meeting={meeting}
          state={state}
          isLocked={isDone || isMinutesSigned(meeting)}
          needs={needs}
          meetings={(recusedLines) => (
            <Meetings
              recusedLines={recusedLines}
              awardCase={awardCase}
              meeting={meeting}
              isLocked={isDone}
              onChoose={setChosen}
              onEdit={() => setEditing(meeting)}
              onAgain={open}
            />
          )}
        />
      )}
      {dialog}
    </>
  )
}

type NoMeetingProps = Pick<RoundCase, 'awardCase'> & {
  readonly state: RoundState | undefined
  readonly hasCouncil: boolean
  readonly isDone: boolean
  readonly needs: readonly PaperNeed[]
  readonly onOpen: () => void
}

/** Before the first meeting: the way to it, or to the council that is to meet. */
function NoMeeting({ awardCase, state, hasCouncil, isDone, needs, onOpen }: NoMeetingProps) {
  const action = hasCouncil ? (
    <Button variant="contained" onClick={onOpen}>
      {text.openMeeting}
    </Button>
  ) : (
    <Button variant="contained" component={Link} to={addressOf.setting('hoi-dong')}>
      {text.toSettings}
    </Button>
  )
  return (
    <SideLayout
      main={
        <Card>
          <EmptyState title={text.openTitle} text={hasCouncil ? text.open : text.noMembers} action={action} />
        </Card>
      }
      side={
        <>
          <NextPanel awardCase={awardCase} next={state?.next} stage="council" />
          {!isDone && <NeedsCard roundId={awardCase.round.id} needs={needs} />}
        </>
      }
    />
  )
}

/** What the round's lines are put forward for, each award once. */
const awardsOf = ({ law, round, nominees }: AwardCase): VotedAward[] => [
  ...new Map(
    nominees.map(({ nominee, subject }) => {
      const form = awardFormOn(law, nominee.awardCode, subject.kind, round.openedOn)
      const name = form?.name ?? awardNameOf(law, nominee.awardCode)
      return [nominee.awardCode, { code: nominee.awardCode, name, ballotNeeded: form?.ballotNeeded ?? null }] as const
    }),
  ).values(),
]
