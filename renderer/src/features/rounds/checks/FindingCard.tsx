import { useState } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Link from '@mui/material/Link'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { CaseFinding, CheckSeverity } from '@shared/checks/case/fact'
import { factWords } from '@shared/checks/case/words'
import { cureOfFinding, type PlaceContext } from '@shared/checks/needs/place'
import { shortDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setOverride } from '@renderer/data/repositories/nominees'
import { needPath, severityNames } from '@renderer/text/roundText'
import { today } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { InlineForm } from '@renderer/ui/InlineForm'
import { tokens } from '@renderer/ui/tokens'
import { checksText as text } from './text'

const edges: Record<CheckSeverity, string> = { blocked: tokens.blocked, attention: tokens.attention, info: tokens.info }
type Props = {
  readonly finding: CaseFinding
  readonly roundId: string
  readonly places: PlaceContext
  /** Whether a doubt may be let stand with a reason. */
  readonly canOverride?: boolean
  /** Who lets it stand. */
  readonly by?: string
  /** All open doubts of the same rule, this one too: one choice may settle them all. */
  readonly alike?: readonly CaseFinding[]
}

/** One finding: a coloured edge, sign and word, the sentence, the ground in small, what cures it; a doubt may be let stand with a reason. */
export function FindingCard({ finding, roundId, places, canOverride = false, by = '', alike = [] }: Props) {
  const { message, cure } = factWords(finding.fact)
  const { override, severity, validFrom, isUnread } = finding
  const cured = cureOfFinding(finding.fact, finding.place, places)
  const source = [finding.source, validFrom === null ? '' : text.since(shortDate(validFrom)), isUnread ? text.unread : '']
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <Box sx={{ borderLeft: 3, borderColor: override === null ? edges[severity] : 'divider', pl: 1.25, mb: 1.25 }}>
      <StatusChip status={override === null ? severity : 'ok'} label={override === null ? severityNames[severity] : text.seen} />
      <Typography sx={{ mt: 0.25 }}>{message}</Typography>
      {source !== '' && (
        <Typography variant="caption" component="div">
          {source}
        </Typography>
      )}
      {override === null && cure !== '' && (
        <Typography variant="body2" color="text.secondary">
          {cured.at === 'checks' ? (
            cure
          ) : (
            <Link component={RouterLink} to={needPath(roundId, cured)} color="inherit" underline="always">
              {cure}
            </Link>
          )}
        </Typography>
      )}
      {override !== null && (
        <Typography variant="body2">{text.seenBecause(override.reason, shortDate(override.on), override.by)}</Typography>
      )}
      {canOverride && severity === 'attention' && finding.place.nomineeId !== null && (
        <Override roundId={roundId} nomineeId={finding.place.nomineeId} finding={finding} by={by} alike={alike} />
      )}
    </Box>
  )
}

function Override({
  roundId,
  nomineeId,
  finding: { fact, override },
  by,
  alike,
}: {
  readonly roundId: string
  readonly nomineeId: string
  readonly finding: CaseFinding
  readonly by: string
  readonly alike: readonly CaseFinding[]
}) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [reason, setReason] = useState<string | null>(null)
  const [isForAll, setForAll] = useState(false)
  const store = async (words: string | null): Promise<void> => {
    const row = words === null ? null : { ruleId: fact.id, by: by === '' ? text.officer : by, on: today(), reason: words }
    const lines = row !== null && isForAll ? alike.flatMap(({ place }) => place.nomineeId ?? []) : [nomineeId]
    const result = await setOverride(db, roundId, lines, fact.id, row)
    if (result.ok) setReason(null)
    else fail(result.error)
  }
  if (override !== null)
    return (
      <Button size="small" onClick={() => void store(null)}>
        {text.unsee}
      </Button>
    )
  if (reason === null)
    return (
      <Button size="small" onClick={() => setReason('')}>
        {text.see}
      </Button>
    )
  return (
    <InlineForm
      onSubmit={async () => {
        if (cleanLine(reason) !== '') await store(cleanLine(reason))
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start', mt: 0.5 }}
    >
      <TextField autoFocus label={text.seeReason} value={reason} onChange={(event) => setReason(event.target.value)} sx={{ flex: 1 }} />
      <Button size="small" variant="outlined" type="submit" disabled={cleanLine(reason) === ''}>
        {text.seeSave}
      </Button>
      {alike.length > 1 && (
        <FormControlLabel
          control={<Checkbox size="small" checked={isForAll} onChange={(_, isOn) => setForAll(isOn)} />}
          label={text.seeAll(alike.length)}
        />
      )}
    </InlineForm>
  )
}
