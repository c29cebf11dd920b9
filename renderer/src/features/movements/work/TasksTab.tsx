import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Task } from '@shared/domain/movement/work'
import { daysBetween } from '@shared/lib/dates'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { addTasksOfPlan, editTask, finishTask } from '@renderer/data/repositories/tasks'
import { today } from '@renderer/text/when'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { movementSource, type DocumentSource } from '@renderer/tools/documents/source'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { dayValue, tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { Card } from '@renderer/ui/Card'
import { DateField } from '@renderer/ui/DateField'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SavedField } from '@renderer/ui/form/SavedField'
import { lineRules, untilLeft } from '@renderer/ui/form/draftRules'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { workText } from './text'
import { useAct } from '@renderer/tools/acts/useAct'
import { useTasks } from './useWork'

const text = workText.tasks
const evidenceRules = untilLeft(lineRules)
const frequencies: readonly Task['every'][] = ['once', 'quarter', 'year']

/** The duties of part III as a list of work: who, until when, done, with what proof. */
export function TasksTab({ movement }: { readonly movement: EmulationMovement }) {
  const db = useDatabase()
  const act = useAct()
  const { say } = useNotices()
  const tasks = useTasks(movement.id)
  if (tasks === undefined) return <Loading />
  const fill = async (): Promise<void> => {
    const added = await act(addTasksOfPlan(db, movement, text.acts.plan))
    if (added !== undefined) say(text.added(added))
  }
  const button = (
    <Button variant={tasks.length === 0 ? 'contained' : 'outlined'} onClick={() => void fill()}>
      {text.fromPlan}
    </Button>
  )
  if (tasks.length === 0)
    return (
      <Card>
        <EmptyState title={text.empty} text={text.fromPlanHint} action={button} />
      </Card>
    )
  return (
    <Box sx={{ pb: 2 }}>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mb: 1.25 }}>
        <ToExcel title={text.list} table={() => tableOfRows(text.list, fileColumns, inOrder(tasks, movement))} />
        {button}
        <TaskListButton movement={movement} tasks={inOrder(tasks, movement)} />
      </Box>
      <Card flush>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text.task}</TableCell>
              <TableCell sx={{ width: 170 }}>{text.due}</TableCell>
              <TableCell sx={{ width: 130 }}>{text.every}</TableCell>
              <TableCell sx={{ width: 200 }}>{text.evidence}</TableCell>
              <TableCell sx={{ width: 90 }} />
            </TableRow>
          </TableHead>
          <TableBody>
            {inOrder(tasks, movement).map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </TableBody>
        </Table>
      </Card>
    </Box>
  )
}

const fileColumns: readonly FileColumn<Task>[] = [
  [text.owner, 30, (task) => task.owner],
  [text.task, 70, (task) => withoutEmphasis(task.text)],
  [text.helpers, 30, (task) => task.helpers ?? null],
  [text.due, 14, (task) => dayValue(task.dueOn)],
  [text.every, 16, (task) => text.everyNames[task.every]],
  [text.evidence, 40, (task) => task.evidence],
  [text.doneOn, 14, (task) => dayValue(task.doneOn)],
]

/** The duties as a paper for assigning them. */
function TaskListButton({ movement, tasks }: { readonly movement: EmulationMovement; readonly tasks: readonly Task[] }) {
  const office = useOffice()
  const law = useLawBook()
  const [source, setSource] = useState<DocumentSource | null>(null)
  return (
    <>
      <Button
        variant="contained"
        disabled={office == null || law === undefined}
        onClick={() => {
          if (office == null || law === undefined) return
          setSource(movementSource(movement, { kind: 'taskList', input: { office, law, today: today(), movement, tasks } }))
        }}
      >
        {text.list}
      </Button>
      {source !== null && <ProduceDialog isOpen source={source} onClose={() => setSource(null)} />}
    </>
  )
}

/** Those with a day first, the nearest before; the others as the plan has them. */
function inOrder(tasks: readonly Task[], movement: EmulationMovement): Task[] {
  const texts = movement.actors.flatMap(({ duties }) => duties.map(({ text: words }) => words))
  const place = (task: Task): number => (texts.indexOf(task.text) < 0 ? texts.length : texts.indexOf(task.text))
  return tasks.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || place(a) - place(b))
}

function TaskRow({ task }: { readonly task: Task }) {
  const db = useDatabase()
  const act = useAct()
  const edit = (change: Partial<Task>, sitting?: string): void => void act(editTask(db, task.id, change, text.acts.edit, sitting))
  const isOpen = task.doneOn === null || task.every !== 'once'
  const left = task.dueOn === null ? null : daysBetween(today(), task.dueOn)
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>
        <Typography variant="caption" component="div" sx={{ fontWeight: 600 }}>
          {task.owner}
        </Typography>
        <Typography
          variant="body2"
          sx={{ display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}
          title={withoutEmphasis(task.text)}
        >
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
        {task.doneOn !== null && <Typography variant="caption">{text.done(task.doneOn)}</Typography>}
        {isOpen && (
          <Button size="small" variant="outlined" onClick={() => void act(finishTask(db, task.id, today(), text.acts.done))}>
            {text.finish}
          </Button>
        )}
      </TableCell>
    </TableRow>
  )
}
