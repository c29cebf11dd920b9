import { useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Snapshot } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import { formatAmount } from '@shared/lib/money'
import { joinPieces, piecesOf } from '@renderer/data/backup'
import type { AppDatabase } from '@renderer/data/core/database'
import { mayReplace } from '@renderer/data/profiles/handedOver'
import { sealedIfChosen } from '@renderer/data/secrecy/lock'
import { rawSourceFrom, sourceFrom } from '@renderer/data/twin/filePieces'
import type { Twin } from '@renderer/platform/platform'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { sizeText } from '@renderer/text/size'
import { momentText } from '@renderer/text/when'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { ProgressDialog } from '@renderer/ui/Progress'
import { twinText } from '../twin/text'
import { useRestore } from '../useRestore'
import { ComparisonFound, useComparison } from './CopyComparison'
import { copiesText } from './text'

const text = copiesText.panel
type Props = {
  readonly db: AppDatabase
  readonly twin: Twin
  readonly snapshot: Snapshot
  /** Where it lies over the list. */
  readonly onClose?: () => void
}

/** The chosen copy against now, and the way back to it in two clicks. */
export function CopyPanel({ db, twin, snapshot, onClose }: Props) {
  const { comparison, lookAgain } = useComparison(db, twin, snapshot)
  const [isAsking, setAsking] = useState(false)
  const { restore, dialog } = useRestoring(twin, snapshot, comparison?.ok === true ? comparison.value.sha256 : undefined)
  const save = useSavedCopy(twin, snapshot)
  const may = useLiveQuery(() => mayReplace('real'))
  const canRestore = comparison?.ok === true && comparison.value.header.profile === 'real' && may?.ok === true
  return (
    <Box
      component="section"
      aria-label={text.title(momentText(snapshot.madeAt))}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onClose !== undefined) onClose()
      }}
      sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}
    >
      <Box sx={{ px: 1.75, py: 1.25, borderBottom: 1, borderColor: 'divider', display: 'flex', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h3" component="h2">
            {text.title(momentText(snapshot.madeAt))}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {text.facts(formatAmount(snapshot.counts.subjects), formatAmount(snapshot.counts.awards), sizeText(snapshot.bytes))}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {text.by(twinText.reasons[snapshot.reason], snapshot.appVersion)}
          </Typography>
        </Box>
        {onClose !== undefined && (
          <Button size="small" autoFocus onClick={onClose} sx={{ alignSelf: 'flex-start' }}>
            {text.close}
          </Button>
        )}
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 1.75, pb: 1 }}>
        <ComparisonFound comparison={comparison} onOpened={lookAgain} fileName={momentText(snapshot.madeAt)} />
      </Box>
      <Box sx={{ px: 1.75, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {may?.ok === false ? errorText(may.error) : text.hint}
        </Typography>
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
          <Button size="small" variant="outlined" onClick={() => void save()}>
            {text.export}
          </Button>
          <Button size="small" variant="outlined" color="error" disabled={!canRestore} onClick={() => setAsking(true)}>
            {text.restore}
          </Button>
        </Box>
      </Box>
      <ConfirmDialog
        isOpen={isAsking}
        title={text.restore}
        text={text.ask(momentText(snapshot.madeAt))}
        confirm={text.restore}
        isDestructive
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          restore()
        }}
      />
      {dialog}
    </Box>
  )
}

/** The swap, with its bar; stopping leaves everything as it is. `judged`: the hash of the copy as it was looked at. */
function useRestoring(twin: Twin, snapshot: Snapshot, judged: string | undefined) {
  const { restore: bringBack, question } = useRestore()
  const { fail } = useNotices()
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const stop = useRef<AbortController | null>(null)
  const run = async (): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setProgress({ done: 0, total: 0 })
    try {
      const source = await sourceFrom((from) => twin.read(snapshot.id, from))
      const watch = {
        signal: controller.signal,
        onProgress: (done: number, total: number) => setProgress({ done: Math.round((100 * done) / Math.max(1, total)), total: 100 }),
      }
      const result = source.ok ? await bringBack({ fileName: `${snapshot.id}.svbackup`, source: source.value, judged }, watch) : source
      if (!result.ok && result.error.code !== 'cancelled') fail(result.error)
    } finally {
      setProgress(null)
    }
  }
  const dialog = (
    <>
      <ProgressDialog
        isOpen={progress !== null}
        text={text.restoring}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        onStop={() => stop.current?.abort()}
      />
      {question}
    </>
  )
  return { restore: () => void run(), dialog }
}

/** The copy as a file where the officer says. */
function useSavedCopy(twin: Twin, snapshot: Snapshot): () => Promise<void> {
  const platform = usePlatform()
  const { say, fail } = useNotices()
  return async () => {
    const source = await rawSourceFrom((from) => twin.read(snapshot.id, from))
    if (!source.ok) return fail(source.error)
    const bytes = await joinPieces(piecesOf(source.value.pieces)).catch((): AppError => ({
      code: 'file.unreadable',
      fileName: snapshot.id,
    }))
    if (!(bytes instanceof Uint8Array)) return fail(bytes)
    const out = await sealedIfChosen(bytes)
    if (!out.ok) return fail(out.error)
    const saved = await platform.saveFile(`Sao luu So Vang - ${snapshot.id}.svbackup`, out.value.bytes)
    if (!saved.ok) return fail(saved.error)
    if (saved.value !== null) say((out.value.isSealed ? text.exportedSealed : text.exported)(saved.value.fileName))
  }
}
