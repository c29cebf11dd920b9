import { useState } from 'react'
import { X } from 'lucide-react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import type { Award } from '@shared/domain/award/types'
import { decisionOwnerId } from '@shared/domain/award/papers'
import { shortDate } from '@shared/lib/dates'
import { formatMoney } from '@shared/lib/money'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { AttachmentsCard } from '@renderer/tools/attachments/AttachmentsCard'
import { restoreAward } from '@renderer/data/repositories/awards'
import { useNotices } from '@renderer/ui/Notices'
import { ExtractDialog } from '@renderer/tools/documents/ExtractDialog'
import { extractText } from '@renderer/tools/documents/extractText'
import { namedAs } from './registerColumns'
import { text } from './text'
import { VoidAwardDialog } from './VoidAwardDialog'
import { addressOf } from '@renderer/text/addresses'

type Props = { readonly award: Award; readonly onClose: () => void }

/** The whole of one line of the register, with what may be done to it. */
export function AwardPanel({ award, onClose }: Props) {
  return (
    <Box
      component="aside"
      aria-label={text.panel}
      tabIndex={0}
      sx={{
        width: { xs: '100%', md: 300 },
        flexShrink: 0,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        p: 2,
        overflow: 'auto',
      }}
    >
      <Content key={award.id} award={award} onClose={onClose} />
    </Box>
  )
}

function Content({ award, onClose }: Props) {
  const db = useDatabase()
  const notices = useNotices()
  const [isVoiding, setVoiding] = useState(false)
  const [isExtracting, setExtracting] = useState(false)
  const restore = async (): Promise<void> => {
    const restored = await restoreAward(db, award)
    if (restored.ok) notices.say(text.restoreDone(award.name))
    else notices.fail(restored.error)
  }
  const label = text.facts2
  const facts: readonly (readonly [string, string])[] = [
    [label.detail, award.detail],
    [label.award, award.awardName],
    [label.decision, text.decision(award.decisionSymbol, shortDate(award.decidedOn))],
    [label.by, award.decidedBy],
    [label.prize, award.prizeVnd === 0 ? text.noPrize : formatMoney(award.prizeVnd)],
    [label.achievement, award.achievement],
  ]
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Box sx={{ position: 'relative', pr: 4 }}>
        <IconButton aria-label={text.closePanel} onClick={onClose} size="small" sx={{ position: 'absolute', top: -6, right: -8 }}>
          <X size={16} />
        </IconButton>
        <Typography
          variant="caption"
          component="div"
          sx={
            award.registerNumber === null
              ? {}
              : { display: 'inline-block', bgcolor: 'gold.pale', color: 'text.primary', fontWeight: 600, px: 1, borderRadius: 99, mb: 0.5 }
          }
        >
          {award.registerNumber === null ? text.external : text.registerNumber(award.registerNumber)}
        </Typography>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere', textDecoration: award.voided === null ? undefined : 'line-through' }}>
          {namedAs(award)}
        </Typography>
      </Box>
      {award.voided !== null && (
        <Typography variant="body2" color="error.main">
          ✕ {text.voidedOn(shortDate(award.voided.on), award.voided.reason)}
        </Typography>
      )}
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Box key={name}>
            <Typography variant="caption" component="div">
              {name}
            </Typography>
            <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Box>
        ))}
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 0.5, mt: 0.5 }}>
        <Button component={RouterLink} to={addressOf.subject(award.subjectId)} variant="outlined" fullWidth>
          {text.openSubject}
        </Button>
        {award.roundId !== null && (
          <Button component={RouterLink} to={addressOf.round(award.roundId)} variant="outlined" fullWidth>
            {text.openRound}
          </Button>
        )}
        {award.voided === null && (
          <Button variant="outlined" onClick={() => setExtracting(true)} fullWidth>
            {extractText.open}
          </Button>
        )}
        {award.voided === null ? (
          <Button color="error" onClick={() => setVoiding(true)} fullWidth>
            {text.voidAward}
          </Button>
        ) : (
          <Button onClick={() => void restore()} fullWidth>
            {text.restore}
          </Button>
        )}
      </Box>
      {award.registerNumber === null && <AttachmentsCard ownerId={decisionOwnerId(award)} />}
      {isExtracting && <ExtractDialog subjectId={award.subjectId} name={award.name} onClose={() => setExtracting(false)} />}
      {isVoiding && <VoidAwardDialog award={award} onClose={() => setVoiding(false)} />}
    </Box>
  )
}
