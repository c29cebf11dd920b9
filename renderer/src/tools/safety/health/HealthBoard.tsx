import { Link as RouterLink } from 'react-router'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatAmount } from '@shared/lib/money'
import type { Result } from '@shared/lib/result'
import type { HealthFinding, HealthItem } from '@renderer/data/backup'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { HealthFacts } from '@renderer/data/backup/healthFacts'
import { isRemovable, mendRegister, removeOrphans } from '@renderer/data/backup/mend'
import { addressOf, screens } from '@renderer/text/addresses'
import { fieldWords, tableWord } from '@renderer/text/recordText'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { healthText as text } from './text'

const listed = 12

/** What was found, kind by kind, each with why and a way to mend it. */
export function HealthBoard({ facts, onMended }: { readonly facts: HealthFacts; readonly onMended: () => void }) {
  const uncounted = facts.isUncounted === true && (
    <Alert severity="info" variant="outlined">
      {text.uncounted}
    </Alert>
  )
  if (facts.findings.length === 0)
    return (
      <>
        {uncounted}
        <Card>
          <StatusChip status="ok" label={text.well} />
          <Typography color="text.secondary" sx={{ mt: 1 }}>
            {text.wellText}
          </Typography>
        </Card>
      </>
    )
  return (
    <>
      {uncounted}
      {facts.findings.map((finding) => (
        <FindingCard key={finding.code} finding={finding} onMended={onMended} />
      ))}
    </>
  )
}

function FindingCard({ finding, onMended }: { readonly finding: HealthFinding; readonly onMended: () => void }) {
  const { title, why, cure } = text.kinds[finding.code]
  return (
    <Card title={title} aside={<StatusChip status="attention" label={text.found(finding.count)} />}>
      <Typography color="text.secondary">{why}</Typography>
      <Box component="ul" sx={{ m: 0, my: 1, pl: 2.5 }}>
        {finding.items.slice(0, listed).map((item) => (
          <li key={`${item.table} ${item.id}`}>{itemWords(finding, item)}</li>
        ))}
        {finding.count > listed && <Box component="li">{text.more(finding.count - listed)}</Box>}
      </Box>
      <Typography sx={{ mb: 1.25 }}>{cure}</Typography>
      <Cure finding={finding} onMended={onMended} />
    </Card>
  )
}

function itemWords({ code }: HealthFinding, { table, name, fields }: HealthItem): string {
  if (code === 'counts') return text.countLine(tableWord(table), formatAmount(Number(fields[0])), formatAmount(Number(fields[1])))
  const named = `${tableWord(table)}: ${name}`
  if (fields.length === 0) return named
  return `${named} (${fields.map((field) => (code === 'link' ? tableWord(field) : fieldWords(field.split('.')))).join(', ')})`
}

function Cure({ finding: { code, items }, onMended }: { readonly finding: HealthFinding; readonly onMended: () => void }) {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const mend = async (work: Promise<Result<number>>): Promise<void> => {
    const result = await work
    if (!result.ok) return fail(result.error)
    say(text.mended(result.value))
    onMended()
  }
  const removable = code === 'link' ? items.filter(isRemovable) : []
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {(code === 'awardMissing' || code === 'awardDiffers') && (
        <Button
          variant="contained"
          onClick={() =>
            void mend(
              mendRegister(
                db,
                items.map(({ id }) => id),
                text.acts.mend,
              ),
            )
          }
        >
          {text.acts.mend}
        </Button>
      )}
      {removable.length > 0 && (
        <Button variant="contained" onClick={() => void mend(removeOrphans(db, removable, text.acts.remove))}>
          {text.acts.remove}
        </Button>
      )}
      {code === 'awardStrange' && (
        <Button variant="outlined" component={RouterLink} to={screens.register}>
          {text.acts.openRegister}
        </Button>
      )}
      <Button variant="outlined" component={RouterLink} to={addressOf.setting('sao-luu')}>
        {text.toCopies}
      </Button>
    </Box>
  )
}
