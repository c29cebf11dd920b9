import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Download, X } from 'lucide-react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import type { Attachment } from '@shared/domain/attachment/types'
import { shortDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import type { Slots } from '@shared/lib/seal'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listAttachments, nameAttachment, removeAttachment } from '@renderer/data/repositories/attachments'
import { tryWords } from '@renderer/data/secrecy/keys'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { sizeText } from '@renderer/text/size'
import { Card } from '@renderer/ui/Card'
import { CardLine } from '@renderer/ui/CardLine'
import { SavedField } from '@renderer/ui/form/SavedField'
import { lineRules, untilLeft } from '@renderer/ui/form/draftRules'
import { useNotices } from '@renderer/ui/Notices'
import type { Typed } from '../lock/SecretFields'
import { WordsDialog } from '../lock/WordsDialog'
import { attachmentsText as text } from './text'
import { useAttach } from './useAttach'

const nameRules = untilLeft(lineRules)

/** The files of a round or a subject: brought in, named, saved again as a copy, taken off. */
export function AttachmentsCard({ ownerId }: { readonly ownerId: string }) {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, fail } = useNotices()
  const attach = useAttach()
  const rows = useLiveQuery(() => listAttachments(db, ownerId), [db, ownerId])
  const [problem, setProblem] = useState<string | null>(null)
  /** A file that this window holds no key of: sealed under another lock, or before the lock was taken away. */
  const [asked, setAsked] = useState<{ readonly row: Attachment; readonly slots: Slots } | null>(null)

  const add = async (): Promise<void> => {
    setProblem(null)
    const picked = await platform.pickFile('attachment')
    if (!picked.ok) return fail(picked.error)
    if (picked.value === null) return
    setProblem(await attach({ ownerId, title: '', ...picked.value }))
  }
  const save = async (row: Attachment): Promise<void> => {
    const { fileName, sha256: hash } = row
    setProblem(null)
    const kept = await platform.keptFile(hash)
    if (!kept.ok && kept.error.code === 'secret.needed') return setAsked({ row, slots: kept.error.slots })
    if (!kept.ok) return kept.error.code === 'file.unreadable' ? setProblem(text.damaged(fileName)) : fail(kept.error)
    if (kept.value === null) return setProblem(text.missing(fileName))
    const saved = await platform.saveFile(fileName, kept.value)
    if (!saved.ok) return fail(saved.error)
    if (saved.value !== null) say(text.saved(saved.value.fileName))
  }
  const open = async ({ row, slots }: NonNullable<typeof asked>, { kind, typed }: Typed): Promise<Result<unknown>> => {
    const opened = await tryWords([slots], kind, typed)
    if (opened.ok) {
      setAsked(null)
      await save(row)
    }
    return opened
  }
  const remove = async (row: Attachment): Promise<void> => {
    const result = await removeAttachment(db, row)
    if (!result.ok) fail(result.error)
  }
  return (
    <Card
      title={text.title}
      aside={
        <Button size="small" onClick={() => void add()}>
          {text.add}
        </Button>
      }
      flush
    >
      {problem !== null && (
        <Alert severity="error" variant="outlined" onClose={() => setProblem(null)} closeText={text.close} sx={{ m: 1.5 }}>
          {problem}
        </Alert>
      )}
      {rows?.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>
          {text.none}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(rows ?? []).map((row) => (
          <Line key={row.id} row={row} onSave={() => void save(row)} onRemove={() => void remove(row)} />
        ))}
      </Box>
      {asked !== null && (
        <WordsDialog fileName={asked.row.fileName} onTry={(typed) => open(asked, typed)} onCancel={() => setAsked(null)} />
      )}
    </Card>
  )
}

function Line({ row, onSave, onRemove }: { readonly row: Attachment; readonly onSave: () => void; readonly onRemove: () => void }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const name = async (title: string, sitting: string): Promise<void> => {
    const result = await nameAttachment(db, row.id, title, sitting)
    if (!result.ok) fail(result.error)
  }
  return (
    <CardLine
      action={
        <>
          <IconButton size="small" aria-label={text.save(row.fileName)} title={text.saveShort} onClick={onSave}>
            <Download size={16} />
          </IconButton>
          <IconButton size="small" aria-label={text.remove(row.fileName)} title={text.remove(row.fileName)} onClick={onRemove}>
            <X size={16} />
          </IconButton>
        </>
      }
    >
      <SavedField
        stored={row.title}
        rules={nameRules}
        onSave={(title, _base, sitting) => void name(title, sitting)}
        placeholder={text.name}
        slotProps={{ htmlInput: { 'aria-label': text.nameOf(row.fileName) }, input: { sx: { '& input': { py: 0.5 } } } }}
      />
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere', mt: 0.25 }}>
        {row.fileName}{' '}
        <Typography variant="caption" component="span">
          {text.facts(shortDate(row.receivedOn), sizeText(row.bytes))}
        </Typography>
      </Typography>
    </CardLine>
  )
}
