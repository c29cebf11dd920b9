import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { isTaskOpen, type Task } from '@shared/domain/movement/work'
import { daysBetween } from '@shared/lib/dates'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { editTask, finishTask } from '@renderer/data/repositories/tasks'
import { today } from '@renderer/text/when'
import { useAct } from '@renderer/tools/acts/useAct'
import { DateField } from '@renderer/ui/DateField'
import { lineRules, untilLeft } from '@renderer/ui/form/draftRules'
import { SavedField } from '@renderer/ui/form/SavedField'
import { StatusChip } from '@renderer/ui/StatusChip'
import { atMost } from '@renderer/ui/twoLines'
import { TaskMenu } from './TaskDialog'
import { workText } from './text'

const text = workText.tasks
const evidenceRules = untilLeft(lineRules)
const frequencies: readonly Task['every'][] = ['once', 'quarter', 'year']

type Props = { readonly movement: EmulationMovement; readonly task: Task }

/** One duty: its words, its day, how often, what shows that it was done. */
export function TaskRow({ movement, task }: Props) {
  const db = useDatabase()
  const act = useAct()
  const edit = (change: Partial<Task>, sitting?: string): void => void act(editTask(db, task.id, change, text.acts.edit, sitting))
  const isOpen = isTaskOpen(task)
  const left = task.dueOn === null ? null : daysBetween(today(), task.dueOn)
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>
        <Typography variant="caption" component="div" sx={{ fontWeight: 600 }}>
          {task.owner}
        </Typography>
        <Typography variant="body2" sx={atMost(3)} title={withoutEmphasis(task.text)}>
          {withoutEmphasis(task.text)}
        </Typography>
        <SavedField
          stored={task.helpers ?? ''}
          rules={evidenceRules}
          onSave={(helpers, _base, sitting) => edit({ helpers }, sitting)}
          placeholder={text.helpers}
          sx={{ 'mt': 0.5, '& input': { py: 0.5, fontSize: 13 } }}
          slotProps={{ htmlInput: { 'aria-label': `${text.helpers}: ${task.owner}` } }}
        />
      </TableCell>
      <TableCell>
        <DateField label={text.due} value={task.dueOn} onChange={(dueOn) => edit({ dueOn })} />
        {isOpen && left !== null && (
          <Box sx={{ mt: 0.5 }}>
            <StatusChip status={left < 0 ? 'blocked' : left <= 7 ? 'attention' : 'quiet'} label={text.left(left)} />
          </Box>
        )}
      </TableCell>
      <TableCell>
        <TextField
          select
          value={task.every}
          onChange={(event) => edit({ every: event.target.value as Task['every'] })}
          slotProps={{ htmlInput: { 'aria-label': `${text.every}: ${task.owner}` } }}
        >
          {frequencies.map((every) => (
            <MenuItem key={every} value={every}>
              {text.everyNames[every]}
            </MenuItem>
          ))}
        </TextField>
      </TableCell>
      <TableCell>
        <SavedField
          stored={task.evidence}
          rules={evidenceRules}
          onSave={(evidence, _base, sitting) => edit({ evidence }, sitting)}
          slotProps={{ htmlInput: { 'aria-label': `${text.evidence}: ${task.owner}` } }}
        />
      </TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', justifyContent: 'flex-end' }}>
          {task.doneOn !== null && <Typography variant="caption">{text.done(task.doneOn)}</Typography>}
          {isOpen && (
            <Button size="small" variant="outlined" onClick={() => void act(finishTask(db, task.id, today(), text.acts.done))}>
              {text.finish}
            </Button>
          )}
          <TaskMenu movement={movement} task={task} />
        </Box>
      </TableCell>
    </TableRow>
  )
}
