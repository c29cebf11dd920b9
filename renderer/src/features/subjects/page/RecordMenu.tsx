import { useState } from 'react'
import { Link as RouterLink, useNavigate } from 'react-router'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { endSubject, removeSubject, type SubjectEnd, type SubjectRecord } from '@renderer/data/repositories/subjects'
import { addressOf } from '@renderer/text/addresses'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { MoreButton } from '@renderer/ui/MoreButton'
import { EndDialog } from '../EndDialog'
import { MergeDialog } from '../MergeDialog'
import { text } from '../text'

type Question = 'end' | 'remove' | 'merge' | null

/** What is done seldom with a record: its history, merging, ending, deleting. What was put forward once stays, and the refusal says why. */
export function RecordMenu({ record, isDirty }: { readonly record: SubjectRecord; readonly isDirty: boolean }) {
  const { subject } = record
  const db = useDatabase()
  const notices = useNotices()
  const navigate = useNavigate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [question, setQuestion] = useState<Question>(null)
  const end = async (how: SubjectEnd | null): Promise<void> => {
    const changed = await endSubject(db, subject, how)
    if (!changed.ok) return notices.fail(changed.error)
    setQuestion(null)
    if (how !== null) notices.say(text.ended(subject.name))
  }
  const remove = async (): Promise<void> => {
    setQuestion(null)
    const removed = await removeSubject(db, subject)
    if (!removed.ok) return notices.fail(removed.error)
    notices.say(text.removed(subject.name))
    void navigate(addressOf.subjectsOf(subject.kind))
  }
  const pick = (run: () => void) => (): void => {
    setAnchor(null)
    // They change the record itself: what is typed is stored first.
    if (isDirty) notices.warn(text.saveFirst)
    else run()
  }
  return (
    <>
      <MoreButton label={text.more} onOpen={setAnchor} />
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem dense component={RouterLink} to={addressOf.recordHistory('subjects', subject.id)}>
          {text.changes}
        </MenuItem>
        <MenuItem dense onClick={pick(() => setQuestion('merge'))}>
          {text.merge}
        </MenuItem>
        {subject.endedOn === null ? (
          <MenuItem dense onClick={pick(() => setQuestion('end'))}>
            {text.end}
          </MenuItem>
        ) : (
          <MenuItem dense onClick={pick(() => void end(null))}>
            {text.reuse}
          </MenuItem>
        )}
        <MenuItem dense onClick={pick(() => setQuestion('remove'))}>
          {text.remove}
        </MenuItem>
      </Menu>
      {question === 'end' && <EndDialog subject={subject} onEnd={end} onClose={() => setQuestion(null)} />}
      {question === 'merge' && (
        <MergeDialog
          record={record}
          onClose={() => setQuestion(null)}
          onMerged={(keptId) => {
            setQuestion(null)
            void navigate(addressOf.subject(keptId))
          }}
        />
      )}
      <ConfirmDialog
        isOpen={question === 'remove'}
        title={text.removeTitle(subject.name)}
        text={text.removeText}
        confirm={text.remove}
        onConfirm={() => void remove()}
        onCancel={() => setQuestion(null)}
        isDestructive
      />
    </>
  )
}
