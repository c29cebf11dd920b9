import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import { isMinutesSigned } from '@shared/domain/meeting/minutes'
import { quorumOf, type Quorum } from '@shared/domain/meeting/quorum'
import { opinionsOf, secretaryOf } from '@shared/domain/meeting/rules'
import type { Meeting } from '@shared/domain/meeting/types'
import { ballotRulesOn } from '@shared/law/ballotRules'
import { shortDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readRound } from '@renderer/data/repositories/rounds'
import { addressOf } from '@renderer/text/addresses'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { Line } from '../frame/NextStep'
import { councilText as text, meetingText } from './text'
import { Attendees } from './Attendees'
import { MinutesSigned } from './MinutesSigned'
import { defaultsOf } from './votes'

type Props = {
  readonly awardCase: AwardCase
  readonly meeting: Meeting
  readonly isLocked: boolean
  /** How many lines each member keeps out of. */
  readonly recusedLines: ReadonlyMap<string, number>
  readonly onEdit: () => void
}

/** When and with whom the council met, and whether it was quorate by the rule in force. */
export function MeetingPanel({ awardCase, meeting, isLocked, recusedLines, onEdit }: Props) {
  const { members, present } = defaultsOf(meeting)
  const quorum = quorumOf(meeting, awardCase.law, awardCase.round.openedOn)
  const isInWriting = meeting.kind === 'inWriting'
  const rules = ballotRulesOn(awardCase.law, meeting.heldOn ?? awardCase.round.openedOn)
  const nameOf = (id: string | null): string => meeting.attendance.find((member) => member.id === id)?.fullName ?? text.nobody
  const db = useDatabase()
  const others =
    useLiveQuery(async () => {
      const rounds = await Promise.all(meeting.roundIds.filter((id) => id !== awardCase.round.id).map((id) => readRound(db, id)))
      return rounds.filter((round) => round !== undefined)
    }, [db, meeting.roundIds, awardCase.round.id]) ?? []
  const when = [meeting.heldOn === null ? '' : shortDate(meeting.heldOn), meeting.startAt].filter((part) => part !== '').join(', ')
  return (
    <Card title={text.meeting} aside={when}>
      <Typography variant="body2" color="text.secondary">
        {[isInWriting ? text.inWriting : text.method[meeting.method], meeting.place].filter((part) => part !== '').join(' · ')}
      </Typography>
      {others.length > 0 && (
        <Typography variant="body2">{meetingText.alsoTreats(others.map(({ name }) => `“${name}”`).join(', '))}</Typography>
      )}
      <Line label={text.chair} value={nameOf(meeting.chairId)} />
      <Line label={text.secretary} value={secretaryOf(meeting)?.fullName ?? text.nobody} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mt: 0.75, flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {isInWriting ? text.answered(present, members) : text.present(present, members)}
          {!isInWriting && opinionsOf(meeting) > 0 && ` · ${text.opinions(opinionsOf(meeting))}`}
        </Typography>
        {quorum !== null && (
          <StatusChip status={quorum.isEnough ? 'ok' : isInWriting ? 'attention' : 'blocked'} label={quorumLabel(quorum, isInWriting)} />
        )}
        {quorum?.isUnread === true && <StatusChip status="attention" label={text.unconfirmed} />}
      </Box>
      <Typography variant="caption" component="div">
        {quorum === null ? text.noQuorum : `${(isInWriting ? text.opinionQuorum : text.quorum)(quorum.least, members)}. ${quorum.source}`}
      </Typography>
      {!isInWriting && (
        <Typography variant="caption" component="div">
          {rules.ok ? text.rules(rules.value.isBlankValid, rules.value.isRecusedInBase) : text.rulesMissing}{' '}
          <Link component={RouterLink} underline="always" to={addressOf.lawPart('tham-so')}>
            {text.toRules}
          </Link>
        </Typography>
      )}
      <Attendees meeting={meeting} recusedLines={recusedLines} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        {!isMinutesSigned(meeting) && (
          <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={onEdit}>
            {isLocked ? text.editMinutes : text.edit}
          </Button>
        )}
        {meeting.heldOn !== null && <MinutesSigned key={meeting.id} meeting={meeting} />}
      </Box>
    </Card>
  )
}

/** Whether enough came; answers in writing may still come in. */
function quorumLabel({ isEnough, taking, members, least }: Quorum, isInWriting: boolean): string {
  if (isEnough) return isInWriting ? text.enoughOpinions : text.quorate
  return (isInWriting ? text.needsOpinions : text.notQuorate)(taking, members, least)
}
