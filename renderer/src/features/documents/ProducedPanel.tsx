import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { documentKinds } from '@shared/documents/kinds'
import type { SavedFile } from '@shared/ipc/contract'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { savedFileOf } from '@renderer/tools/documents/savedFiles'
import { text as documentText } from '@renderer/tools/documents/text'
import { useNotices } from '@renderer/ui/Notices'
import { text } from './text'
import type { ProducedRow } from './useProduced'
import { addressOf } from '@renderer/text/addresses'

/** The kind in words; a kind of a newer program shows as it is stored. */
export const kindText = (kind: string): string => {
  const known = documentKinds.find((one) => one === kind)
  return known === undefined ? kind : documentText.kinds[known]
}
export const folderText = (folder: string): string => folder || text.downloads

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <Box sx={{ mb: 1 }}>
      <Typography variant="caption" component="dt">
        {label}
      </Typography>
      <Typography variant="body2" component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  )
}

/** The chosen file: where it is, what it was made from, and the way to open it where this PC allows. */
export function ProducedPanel({ row }: { readonly row: ProducedRow | undefined }) {
  const platform = usePlatform()
  const { fail } = useNotices()
  if (row === undefined)
    return (
      <Card title={text.detail.title}>
        <Typography variant="body2" color="text.secondary">
          {text.detail.hint}
        </Typography>
      </Card>
    )
  const file = savedFileOf(row.id)
  const run = async (work: (file: SavedFile) => ReturnType<typeof platform.openSaved>): Promise<void> => {
    if (file === undefined) return
    const answer = await work(file)
    if (!answer.ok) fail(answer.error)
  }
  const canOpen = platform.can.openFile && file !== undefined
  return (
    <Card title={text.detail.title}>
      <Typography sx={{ fontWeight: 600, mb: 1, overflowWrap: 'anywhere' }}>{row.fileName}</Typography>
      <Box component="dl" sx={{ m: 0 }}>
        <Fact label={text.column.kind}>{kindText(row.kind)}</Fact>
        <Fact label={text.detail.made}>{row.ownerName}</Fact>
        <Fact label={text.column.savedAt}>{whenText(row.savedAt)}</Fact>
        <Fact label={text.column.folder}>{folderText(row.folder)}</Fact>
        <Fact label={text.detail.hash}>{row.sha256}</Fact>
      </Box>
      {!canOpen && (
        <Typography variant="caption" component="p" sx={{ mb: 1 }}>
          {platform.can.openFile ? text.detail.earlier : text.detail.browser}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
        {canOpen && (
          <Button variant="outlined" onClick={() => void run((saved) => platform.openSaved(saved))}>
            {text.detail.open}
          </Button>
        )}
        {canOpen && (
          <Button variant="outlined" onClick={() => void run((saved) => platform.showInFolder(saved))}>
            {text.detail.show}
          </Button>
        )}
        {row.ownerName !== text.gone && (
          <Button
            variant="outlined"
            component={Link}
            to={row.roundId === null ? addressOf.movement(row.ownerId) : addressOf.round(row.ownerId)}
          >
            {row.roundId === null ? text.detail.toMovement : text.detail.toRound}
          </Button>
        )}
      </Box>
    </Card>
  )
}
