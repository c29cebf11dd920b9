import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import { rowOf } from '@shared/domain/round/listRow'
import type { Nominee } from '@shared/domain/round/types'
import type { Subject } from '@shared/domain/subject/types'
import type { Result } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readAllAlike, settleAllAsNew, settleIdentity } from '@renderer/data/repositories/nominees'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useNotices } from '@renderer/ui/Notices'
import { NextPanel } from '../frame/NextStep'
import type { RoundState } from '../frame/useRound'
import { SideLayout } from '../frame/SideLayout'
import { matchingText as text } from './text'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }
const shownAtOnce = 30

/** Lines whose name the office already knows: the officer says whether it is the same one. */
export function MatchingStage({ awardCase, state }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const roundId = awardCase.round.id
  const standing = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  const doubtful = standing.filter(({ nominee }) => nominee.identity === 'doubtful')
  const made = standing.filter(({ nominee }) => nominee.identity === 'made').length
  const alike = useLiveQuery(
    () =>
      readAllAlike(
        db,
        doubtful.slice(0, shownAtOnce).map(({ subject }) => subject),
      ),
    [db, awardCase],
  )
  const tell = (result: Result<null>): void => {
    if (!result.ok) fail(result.error)
  }
  const main =
    standing.length === 0 ? (
      <Card>
        <EmptyState title={text.emptyTitle} text={text.empty} />
      </Card>
    ) : doubtful.length === 0 ? (
      <Card>
        <EmptyState title={text.noneTitle} text={text.none(standing.length - made, made)} />
      </Card>
    ) : (
      <Card
        title={text.title(doubtful.length)}
        aside={
          <Button
            size="small"
            onClick={() =>
              void settleAllAsNew(
                db,
                roundId,
                doubtful.map(({ nominee }) => nominee.id),
              ).then(tell)
            }
          >
            {text.allNew}
          </Button>
        }
        flush
        sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}
      >
        {doubtful.slice(0, shownAtOnce).map(({ nominee, subject }) => (
          <DoubtfulLine
            key={nominee.id}
            nominee={nominee}
            subject={subject}
            alike={alike?.get(subject.id) ?? []}
            isRead={alike !== undefined}
            onSettle={(subjectId) => void settleIdentity(db, roundId, nominee.id, subjectId).then(tell)}
          />
        ))}
        {doubtful.length > shownAtOnce && (
          <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>
            {text.more(doubtful.length - shownAtOnce)}
          </Typography>
        )}
      </Card>
    )
  return <SideLayout main={main} side={<NextPanel awardCase={awardCase} next={state?.next} stage="matching" />} />
}

type LineProps = {
  readonly nominee: Nominee
  readonly subject: Subject
  readonly alike: readonly Subject[]
  readonly isRead: boolean
  readonly onSettle: (subjectId: string | null) => void
}

function DoubtfulLine({ nominee, subject, alike, isRead, onSettle }: LineProps) {
  const isPerson = subject.kind === 'person'
  const same = isPerson ? text.isThisOne : subject.kind === 'collective' ? text.isThisUnit : text.isThisHousehold
  return (
    <Box sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 2 }}>
      <Box>
        <Typography variant="caption">{text.typed}</Typography>
        <Who nominee={nominee} subject={subject} />
        <Button
          size="small"
          variant="outlined"
          sx={{ mt: 0.75 }}
          onClick={() => onSettle(null)}
          aria-label={`${isPerson ? text.isNew : text.isNewOther}: ${subject.name}`}
        >
          {isPerson ? text.isNew : text.isNewOther}
        </Button>
      </Box>
      <Box>
        <Typography variant="caption">{text.known}</Typography>
        {isRead && alike.length === 0 && <Typography variant="body2">{text.gone}</Typography>}
        {alike.map((other) => (
          <Box key={other.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Who nominee={{ ...nominee, detail: null }} subject={other} />
            </Box>
            <Button size="small" variant="outlined" onClick={() => onSettle(other.id)} sx={{ flexShrink: 0 }}>
              {same}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function Who({ nominee, subject }: { readonly nominee: Nominee; readonly subject: Subject }) {
  const row = rowOf(nominee, subject)
  const year = subject.kind !== 'person' ? '' : subject.birthYear === null ? text.noYear : text.bornIn(subject.birthYear)
  const facts = [year, row.post, row.unit].filter((part) => part !== '').join(' · ')
  return (
    <>
      <Typography noWrap sx={{ fontWeight: 600 }} title={subject.name}>
        {row.honorific === '' ? '' : `${row.honorific} `}
        {subject.name}
      </Typography>
      <Typography variant="body2" color="text.secondary" noWrap title={facts}>
        {facts}
      </Typography>
    </>
  )
}
