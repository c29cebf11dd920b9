import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { Installer, InstallerState } from '@shared/ipc/update'
import { sizeText } from '@renderer/text/size'
import { useTwin } from '@renderer/tools/safety/twin/TwinContext'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { updateText as text } from './text'
import { useUpdate } from './useUpdate'

const signs: Readonly<Record<InstallerState, Status>> = {
  newer: 'ok',
  same: 'quiet',
  older: 'quiet',
  hashMissing: 'attention',
  hashUnreadable: 'blocked',
  wrongSize: 'blocked',
}

/** A newer program from a stick: looked for by a click, each installer found with what is to be thought of it. */
export function UpdateCard() {
  const desk = useTwin()
  const { found, busy, find, ask, dialog } = useUpdate()
  return (
    <Card title={text.title}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {desk === null ? text.noTwin : text.lead}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text.trust}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <Button variant="outlined" disabled={desk === null || busy !== null} onClick={find}>
          {text.find}
        </Button>
        <Typography component="span" role="status" color="text.secondary">
          {busy ?? (found === null ? '' : text.present(found.version))}
        </Typography>
      </Box>
      {busy !== null && <LinearProgress aria-label={busy} sx={{ mt: 1.5 }} />}
      {found !== null && found.installers.length === 0 && <Typography sx={{ mt: 1.5 }}>{text.none(found.places.length - 1)}</Typography>}
      {found !== null && found.installers.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
          {found.installers.map((installer) => (
            <InstallerRow key={installer.token} installer={installer} isBusy={busy !== null} onInstall={() => ask(installer)} />
          ))}
        </Box>
      )}
      {dialog}
    </Card>
  )
}

type RowProps = { readonly installer: Installer; readonly isBusy: boolean; readonly onInstall: () => void }
function InstallerRow({ installer: { fileName, version, place, bytes, state }, isBusy, onInstall }: RowProps) {
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 1, borderTop: 1, borderColor: 'divider', flexWrap: 'wrap' }}
    >
      <Box sx={{ flex: 1, minWidth: 260 }}>
        <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{fileName}</Typography>
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {text.found(version, place, sizeText(bytes))}
        </Typography>
      </Box>
      <StatusChip status={signs[state]} label={text.states[state]} />
      {state === 'newer' && (
        <Button variant="contained" disabled={isBusy} onClick={onInstall}>
          {text.install(version)}
        </Button>
      )}
    </Box>
  )
}
