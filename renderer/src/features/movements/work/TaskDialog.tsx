import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { isTaskOpen, type Task } from '@shared/domain/movement/work'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { cleanLine, cleanText, shortened } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addTask, editTask, removeTask } from '@renderer/data/repositories/tasks'
import { useAct, useStored } from '@renderer/tools/acts/useAct'
import { FormDialog } from '@renderer/ui/FormDialog'
import { MoreButton } from '@renderer/ui/MoreButton'
import { useNotices } from '@renderer/ui/Notices'
import { SuggestedField } from '@renderer/ui/SuggestedField'
import { workText } from './text'

const text = workText.tasks
type Words = Pick<Task, 'text' | 'owner'>

type Props = {
  readonly movement: EmulationMovement
  /** `null`: a new one. */
  readonly task: Task | null
  readonly onSave: (words: Words) => Promise<void>
  readonly onClose: () => void
}
/** What is to be done, and by whom: the plan's actors are offered. */
function TaskDialog({ movement, task, onSave, onClose }: Props) {
  const [words, setWords] = useState(withoutEmphasis(task?.text ?? ''))
  const [owner, setOwner] = useState(withoutEmphasis(task?.owner ?? ''))
  const [isChecked, setChecked] = useState(false)
  const isLacking = isChecked && cleanText(words) === ''
  const actors = [...new Set(movement.actors.map(({ name }) => withoutEmphasis(name)))]
  return (
    <FormDialog
      title={task === null ? text.dialog.add : text.dialog.edit}
      submit={text.dialog.save}
      onClose={onClose}
      onSubmit={async () => {
        setChecked(true)
        if (cleanText(words) !== '') await onSave({ text: cleanText(words), owner: cleanLine(owner) })
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <TextField
          label={text.dialog.words}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          multiline
          minRows={3}
          error={isLacking}
          helperText={isLacking ? text.dialog.wordsNeeded : undefined}
        />
        <SuggestedField label={text.dialog.owner} options={actors} value={owner} onChange={setOwner} />
        {task !== null && <Typography variant="caption">{text.dialog.ofPlan}</Typography>}
      </Box>
    </FormDialog>
  )
}

/** One more duty, which the plan does not name. */
export function AddTaskButton({ movement }: { readonly movement: EmulationMovement }) {
  const db = useDatabase()
  const stored = useStored()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text.add}
      </Button>
      {isOpen && (
        <TaskDialog
          movement={movement}
          task={null}
          onClose={() => setOpen(false)}
          onSave={(words) =>
            stored(addTask(db, { ...words, movementId: movement.id, every: 'once', dueOn: null }, text.acts.add), () => setOpen(false))
          }
        />
      )}
    </>
  )
}

/** What else may be done with a duty: other words, not done after all, off the list. */
export function TaskMenu({ movement, task }: { readonly movement: EmulationMovement; readonly task: Task }) {
  const db = useDatabase()
  const act = useAct()
  const stored = useStored()
  const { say } = useNotices()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isEditing, setEditing] = useState(false)
  const run = (work: () => void): void => {
    setAnchor(null)
    work()
  }
  const remove = async (): Promise<void> => {
    if ((await act(removeTask(db, task.id, text.acts.remove))) !== undefined) say(text.removed)
  }
  return (
    <>
      <MoreButton label={text.more(shortened(withoutEmphasis(task.text), 60))} onOpen={setAnchor} />
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => run(() => setEditing(true))}>{text.edit}</MenuItem>
        {!isTaskOpen(task) && (
          <MenuItem onClick={() => run(() => void act(editTask(db, task.id, { doneOn: null }, text.acts.again)))}>{text.again}</MenuItem>
        )}
        <MenuItem onClick={() => run(() => void remove())}>{text.remove}</MenuItem>
      </Menu>
      {isEditing && (
        <TaskDialog
          movement={movement}
          task={task}
          onClose={() => setEditing(false)}
          onSave={(words) => stored(editTask(db, task.id, words, text.acts.edit), () => setEditing(false))}
        />
      )}
    </>
  )
}
