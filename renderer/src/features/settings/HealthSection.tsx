import { useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatAmount } from '@shared/lib/money'
import { readHealth } from '@renderer/data/backup/healthFacts'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { HealthBoard } from '@renderer/tools/safety/health/HealthBoard'
import { healthText } from '@renderer/tools/safety/health/text'
import { useHealthCheck } from '@renderer/tools/safety/health/useHealth'
import { sizeText } from '@renderer/text/size'
import { whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { PageHeader } from '@renderer/ui/PageHeader'
import { settingsText } from './text'

const text = settingsText.safety

/** Sức khỏe dữ liệu: what the last look through everything found, a new one by a click, and where the data lie. */
export function HealthSection() {
  const { profile } = useProfile()
  const facts = useLiveQuery(async () => (await readHealth(profile)) ?? null, [profile])
  const { isBusy, check } = useHealthCheck()
  return (
    <>
      <PageHeader
        title={settingsText.sections.health.title}
        facts={settingsText.sections.health.facts}
        actions={
          <Button variant="contained" disabled={isBusy} onClick={() => void check()}>
            {healthText.check}
          </Button>
        }
      />
      <Box sx={{ display: 'grid', gap: 1.75 }}>
        {facts !== undefined && (
          <Typography color="text.secondary" role="status">
            {isBusy
              ? healthText.checking
              : facts === null
                ? healthText.never
                : healthText.last(whenText(facts.at), formatAmount(facts.rows), (facts.ms / 1000).toFixed(1).replace('.', ','))}
          </Typography>
        )}
        {facts != null && !isBusy && <HealthBoard facts={facts} onMended={() => void check()} />}
        <StorageCard />
      </Box>
    </>
  )
}

/** Whether the system promised to keep the data, and how much there is. */
function StorageCard() {
  const [facts, setFacts] = useState<{ readonly isKept: boolean; readonly used: string } | null>(null)
  useEffect(() => {
    let isCurrent = true
    void Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]).then(([isKept, { usage = 0 }]) => {
      if (isCurrent) setFacts({ isKept, used: sizeText(usage) })
    })
    return () => {
      isCurrent = false
    }
  }, [])
  if (facts === null) return null
  return (
    <Card title={text.storage}>
      <Typography color="text.secondary">{facts.isKept ? text.kept : text.notKept}</Typography>
      <Typography variant="caption" component="p" sx={{ m: 0, mt: 0.5 }}>
        {text.used(facts.used)}
      </Typography>
    </Card>
  )
}
