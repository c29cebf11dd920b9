import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { tokens } from '@renderer/ui/tokens'
import { atMost } from '@renderer/ui/twoLines'
import type { DueItem } from '@shared/domain/agenda/rules'
import { partsOf } from '@shared/lib/dates'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { dueText, undatedText, todayText as text } from './text'
import { addressOf, screens } from '@renderer/text/addresses'
import { roundPath } from '@renderer/text/roundText'

type Props = { readonly items: readonly DueItem[] | undefined; readonly onBackUp: () => void }

/** What has to be done, the nearest day first, each with the way there. */
export function DueList({ items, onBackUp }: Props) {
  return (
    <Card title={text.due} aside={items !== undefined && items.length > 0 ? text.dueCount(items.length) : undefined} flush>
      {items === undefined ? (
        <Box sx={{ px: 2, py: 1 }}>
          <Loading rows={3} />
        </Box>
      ) : items.length === 0 ? (
        <EmptyState title={text.nothingDue} text={text.nothingDueText} />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {items.map((item, index) => (
            <DueRow key={index} item={item} isFirst={index === 0} onBackUp={onBackUp} />
          ))}
        </Box>
      )}
    </Card>
  )
}

const pathOf = (item: DueItem): string | null => {
  switch (item.code) {
    case 'unitReports':
      return item.dayId === null ? addressOf.movement(item.movementId) : addressOf.movementReport(item.movementId, item.dayId)
    case 'task':
      return addressOf.movementTasks(item.movementId)
    case 'scores':
      return addressOf.movementScores(item.movementId)
    case 'review':
      return addressOf.movement(item.movementId)
    case 'dossiers':
    case 'meeting':
    case 'decide':
      return addressOf.round(item.roundId)
    case 'afterIssue':
      return roundPath(item.roundId, 'handover')
    case 'calendar':
      return screens.calendar
    case 'setUpCouncil':
      return addressOf.setting('hoi-dong')
    case 'firstMovement':
      return screens.movements
    case 'firstSubjects':
      return screens.subjects
    case 'firstRound':
      return addressOf.newRound
    case 'firstBackup':
    case 'oldBackup':
      return null
  }
}

function DueRow({ item, isFirst, onBackUp }: { readonly item: DueItem; readonly isFirst: boolean; readonly onBackUp: () => void }) {
  const { title, hint, action } = dueText(item)
  const path = pathOf(item)
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, px: 1.75, py: 1.25, borderTop: isFirst ? 0 : 1, borderColor: 'divider' }}
    >
      <DayTile item={item} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography title={title} sx={atMost(2)}>
          {title}
        </Typography>
        <Typography variant="body2" color="text.secondary" title={hint} sx={atMost(2)}>
          {hint}
        </Typography>
      </Box>
      {path === null ? (
        <Button variant="outlined" sx={{ flexShrink: 0 }} onClick={onBackUp}>
          {action}
        </Button>
      ) : (
        <Button variant="outlined" sx={{ flexShrink: 0 }} component={Link} to={path}>
          {action}
        </Button>
      )}
    </Box>
  )
}

/** The day and how far it is; near and late days stand out, always in words too. */
function DayTile({ item }: { readonly item: DueItem }) {
  const { on, daysLeft } = item
  const look =
    daysLeft === null || daysLeft > 7
      ? { color: tokens.ink2, ground: tokens.quiet }
      : daysLeft <= 2
        ? { color: tokens.blocked, ground: tokens.blockedPale }
        : { color: tokens.attention, ground: tokens.attentionPale }
  const tile = {
    width: 78,
    minHeight: 46,
    flexShrink: 0,
    borderRadius: 1.5,
    display: 'grid',
    alignContent: 'center',
    textAlign: 'center',
    lineHeight: 1.3,
    color: look.color,
    bgcolor: look.ground,
  } as const
  if (on === null || daysLeft === null) return <Box sx={{ ...tile, fontSize: 12, px: 0.5 }}>{undatedText(item)}</Box>
  const { day, month } = partsOf(on)
  return (
    <Box sx={tile}>
      <Box component="span" sx={{ fontWeight: 600 }}>{`${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}`}</Box>
      <Box component="span" sx={{ fontSize: 12 }}>
        {text.left(daysLeft)}
      </Box>
    </Box>
  )
}
