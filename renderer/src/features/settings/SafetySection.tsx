import { useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatAmount } from '@shared/lib/money'
import { readLastBackup } from '@renderer/data/core/lastBackup'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { PageHeader } from '@renderer/ui/PageHeader'
import { TwinCard } from '@renderer/tools/safety/twin/TwinCard'
import { RestoreDialog } from '@renderer/tools/safety/RestoreDialog'
import { useBackup } from '@renderer/tools/safety/useBackup'
import { settingsText } from './text'

const text = settingsText.safety

/** Backing up and bringing back. */
export function SafetySection() {
  const db = useDatabase()
  const last = useLiveQuery(async () => (await readLastBackup(db)) ?? null, [db])
  const { backUp, dialog } = useBackup()
  const [isRestoring, setRestoring] = useState(false)
  return (
    <>
      <PageHeader title={settingsText.sections.safety.title} facts={settingsText.sections.safety.facts} />
      <Box sx={{ display: 'grid', gap: 1.75 }}>
        <TwinCard />
        <Card title={text.backup}>
          <Typography color="text.secondary" sx={{ mb: 1 }}>
            {text.backupText}
          </Typography>
          {last !== undefined && (
            <Typography sx={{ mb: 1.5 }}>
              {last === null ? text.never : text.last(whenText(last.at), formatAmount(last.rows), last.fileName)}
            </Typography>
          )}
          <Button variant="contained" onClick={backUp}>
            {text.backUp}
          </Button>
        </Card>
        <Card title={text.restore}>
          <Typography color="text.secondary" sx={{ mb: 1.5 }}>
            {text.restoreText}
          </Typography>
          <Button variant="outlined" onClick={() => setRestoring(true)}>
            {text.restoreAction}
          </Button>
        </Card>
        <StorageCard />
      </Box>
      {dialog}
      {isRestoring && <RestoreDialog onClose={() => setRestoring(false)} />}
    </>
  )
}

/** Whether the system promised to keep the data, and how much there is. */
function StorageCard() {
  const [facts, setFacts] = useState<{ readonly isKept: boolean; readonly usedMb: string } | null>(null)
  useEffect(() => {
    let isCurrent = true
    void Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]).then(([isKept, { usage = 0 }]) => {
      if (isCurrent) setFacts({ isKept, usedMb: (usage / 1_048_576).toFixed(1).replace('.', ',') })
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
        {text.used(facts.usedMb)}
      </Typography>
    </Card>
  )
}
