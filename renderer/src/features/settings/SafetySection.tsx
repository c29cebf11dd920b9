import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatAmount } from '@shared/lib/money'
import { readLastBackup } from '@renderer/data/core/lastBackup'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { CopiesBoard } from '@renderer/tools/safety/copies/CopiesBoard'
import { missingFiles } from '@renderer/tools/safety/missingFiles'
import { safetyText } from '@renderer/tools/safety/text'
import { twinText } from '@renderer/tools/safety/twin/text'
import { useTwin, type TwinDesk } from '@renderer/tools/safety/twin/TwinContext'
import { RestoreDialog } from '@renderer/tools/safety/RestoreDialog'
import { useBackup } from '@renderer/tools/safety/useBackup'
import { settingsText } from './text'

const text = settingsText.safety

/** Backing up and bringing back: the program's own copies where they are kept, else files by hand. */
export function SafetySection() {
  const desk = useTwin()
  const { twin, place } = usePlatform()
  const { backUp, dialog } = useBackup()
  const [isRestoring, setRestoring] = useState(false)
  const hasTwin = desk !== null && twin !== null
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHeader
        title={settingsText.sections.safety.title}
        facts={hasTwin ? (place === 'browser' ? text.factsInBrowser : text.facts) : settingsText.sections.safety.facts}
        actions={
          <>
            <Button variant="outlined" onClick={() => setRestoring(true)}>
              {text.restoreAction}
            </Button>
            {hasTwin ? (
              <>
                <Button variant="outlined" onClick={backUp} title={text.backupText}>
                  {text.toFile}
                </Button>
                <TakeButton desk={desk} />
              </>
            ) : (
              <Button variant="contained" onClick={backUp}>
                {text.backUp}
              </Button>
            )}
          </>
        }
      />
      {hasTwin ? <CopiesBoard desk={desk} twin={twin} /> : <ByHand />}
      {dialog}
      {isRestoring && <RestoreDialog onClose={() => setRestoring(false)} />}
    </Box>
  )
}

/** A copy now, into the folder of the program's own copies. */
function TakeButton({ desk }: { readonly desk: TwinDesk }) {
  const db = useDatabase()
  const platform = usePlatform()
  const { fail, say, warn } = useNotices()
  const [isBusy, setBusy] = useState(false)
  const take = async (): Promise<void> => {
    setBusy(true)
    try {
      const made = await desk.take('asked')
      if (!made.ok) return fail(made.error)
      const second = made.value === null ? await desk.step() : null
      const missing = (await missingFiles(db, platform)).length
      const problem = second?.isThere === true ? second.problem : null
      const words = [
        made.value === null ? twinText.card.nothingNew : twinText.card.taken,
        ...(problem !== null
          ? [twinText.card.secondFailed(errorText(problem))]
          : second?.isThere === true
            ? [twinText.card.secondHas(second.missing)]
            : []),
        ...(missing > 0 ? [safetyText.missingFiles(missing)] : []),
      ].join(' ')
      if (missing === 0 && problem === null) say(words)
      else warn(words)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button variant="contained" disabled={isBusy} onClick={() => void take()}>
      {text.backUp}
    </Button>
  )
}

/** Where the program keeps no copies of its own: practice, a browser that gives no files. */
function ByHand() {
  const db = useDatabase()
  const last = useLiveQuery(async () => (await readLastBackup(db)) ?? null, [db])
  return (
    <Box sx={{ display: 'grid', gap: 1.75 }}>
      <Card title={text.backup}>
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {text.backupText}
        </Typography>
        {last !== undefined && (
          <Typography>{last === null ? text.never : text.last(whenText(last.at), formatAmount(last.rows), last.fileName)}</Typography>
        )}
      </Card>
      <Card title={text.restore}>
        <Typography color="text.secondary">{text.restoreText}</Typography>
      </Card>
    </Box>
  )
}
