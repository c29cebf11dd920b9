import { useState, type DragEvent } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { isPaper, missingPapers } from '@shared/checks/eligibility/dossier'
import type { RequiredPaper } from '@shared/domain/case/dossier'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listAttachments } from '@renderer/data/repositories/attachments'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useAttach } from '@renderer/tools/attachments/useAttach'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { dossierText as text } from './text'

type Props = { readonly nomineeId: string; readonly required: readonly RequiredPaper[] }

/** What the award and the procedure ask for, what is there, and a place to drop what is missing. */
export function PaperList({ nomineeId, required }: Props) {
  const db = useDatabase()
  const platform = usePlatform()
  const attach = useAttach()
  const { fail } = useNotices()
  const files = useLiveQuery(() => listAttachments(db, nomineeId), [db, nomineeId])
  const [problem, setProblem] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  if (files === undefined) return null
  const titles = files.map(({ title, fileName }) => (title === '' ? fileName : title))
  const missing = missingPapers(required, titles)
  const pick = async (paper: string): Promise<void> => {
    const picked = await platform.pickFile('attachment')
    if (!picked.ok) return fail(picked.error)
    if (picked.value !== null) setProblem(await attach({ ownerId: nomineeId, title: paper, ...picked.value }))
  }
  const drop = async (event: DragEvent, paper: string): Promise<void> => {
    event.preventDefault()
    setOver(null)
    const [file, ...others] = [...event.dataTransfer.files]
    if (file === undefined) return
    if (others.length > 0) return setProblem(text.oneFile)
    const bytes = new Uint8Array(await file.arrayBuffer())
    setProblem(await attach({ ownerId: nomineeId, title: paper, fileName: file.name, bytes }))
  }
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {required.length === 0 ? text.nothingAsked : text.counted(required.length - missing.length, required.length)}
      </Typography>
      {problem !== null && (
        <Alert severity="error" variant="outlined" sx={{ my: 1 }} onClose={() => setProblem(null)}>
          {problem}
        </Alert>
      )}
      {required.map(({ name, source, isUnread }) => {
        const isMissing = missing.some((one) => one.name === name)
        const own = files.filter((_, index) => isPaper(name, titles[index] ?? ''))
        return (
          <Box
            key={name}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(name)
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => void drop(event, name)}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 1,
              py: 0.75,
              borderTop: 1,
              borderColor: 'divider',
              bgcolor: over === name ? 'lacquer.pale' : undefined,
            }}
          >
            <Typography sx={{ flex: 1, minWidth: 120, overflowWrap: 'anywhere' }}>{name}</Typography>
            {isMissing ? (
              <Box sx={{ textAlign: 'right' }}>
                <StatusChip status="blocked" label={text.lacks} />
                <Button size="small" aria-label={text.attachTo(name)} onClick={() => void pick(name)}>
                  {text.attach}
                </Button>
              </Box>
            ) : (
              <StatusChip status="ok" label={text.has} />
            )}
            <Typography variant="caption" component="div" sx={{ flexBasis: '100%', overflowWrap: 'anywhere' }}>
              {own.length > 0 ? own.map(({ fileName }) => fileName).join(', ') : `${source}${isUnread ? ` · ${text.unread}` : ''}`}
            </Typography>
          </Box>
        )
      })}
      {missing.length > 0 && <Typography variant="caption">{text.drop}</Typography>}
    </Box>
  )
}
