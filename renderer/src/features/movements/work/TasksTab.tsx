import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Task } from '@shared/domain/movement/work'
import { inOrderOfWork } from '@shared/domain/movement/tasks'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { addTasksOfPlan } from '@renderer/data/repositories/tasks'
import { today } from '@renderer/text/when'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { movementSource, type DocumentSource } from '@renderer/tools/documents/source'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { dayValue, tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { visuallyHidden } from '@renderer/ui/visuallyHidden'
import { inHead, type HeadPlace } from '../inHead'
import { AddTaskButton } from './TaskDialog'
import { TaskRow } from './TaskRow'
import { workText } from './text'
import { useAct } from '@renderer/tools/acts/useAct'
import { useTasks } from './useWork'

const text = workText.tasks

/** The duties of part III as a list of work: who, until when, done, with what proof. */
export function TasksTab({ movement, actions }: { readonly movement: EmulationMovement; readonly actions: HeadPlace }) {
  const db = useDatabase()
  const act = useAct()
  const { say } = useNotices()
  const tasks = useTasks(movement.id)
  if (tasks === undefined) return <Loading />
  const fill = async (): Promise<void> => {
    const added = await act(addTasksOfPlan(db, movement, today(), text.acts.plan))
    if (added !== undefined) say(text.added(added.added, added.dated))
  }
  const button = (
    <Button variant={tasks.length === 0 ? 'contained' : 'outlined'} onClick={() => void fill()}>
      {text.fromPlan}
    </Button>
  )
  if (tasks.length === 0)
    return (
      <Card>
        <EmptyState
          title={text.empty}
          text={text.fromPlanHint}
          action={
            <Box sx={{ display: 'flex', gap: 1 }}>
              {button}
              <AddTaskButton movement={movement} />
            </Box>
          }
        />
      </Card>
    )
  return (
    <Box sx={{ pb: 2 }}>
      {inHead(
        actions,
        <>
          <ToExcel title={text.list} table={() => tableOfRows(text.list, fileColumns, inOrder(tasks, movement))} />
          {button}
          <AddTaskButton movement={movement} />
          <TaskListButton movement={movement} tasks={inOrder(tasks, movement)} />
        </>,
      )}
      <Card flush>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text.task}</TableCell>
              <TableCell sx={{ width: { xs: 156, lg: 170 } }}>{text.due}</TableCell>
              <TableCell sx={{ width: { xs: 122, lg: 130 } }}>{text.every}</TableCell>
              <TableCell sx={{ width: { xs: 132, lg: 200 } }}>{text.evidence}</TableCell>
              <TableCell sx={{ width: { xs: 136, lg: 150 } }}>
                <Box component="span" sx={visuallyHidden}>
                  {text.rowActs}
                </Box>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {inOrder(tasks, movement).map((task) => (
              <TaskRow key={task.id} movement={movement} task={task} />
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

/** What is open by its day; what has none as the plan has it; what is done last. */
function inOrder(tasks: readonly Task[], movement: EmulationMovement): Task[] {
  const texts = movement.actors.flatMap(({ duties }) => duties.map(({ text: words }) => words))
  return inOrderOfWork(tasks, (task) => (texts.indexOf(task.text) < 0 ? texts.length : texts.indexOf(task.text)))
}
