import { useLiveQuery } from 'dexie-react-hooks'
import { reportingPeriodsIn, type ReportingPeriod } from '@shared/domain/movement/reportingPeriods'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { ReportDay } from '@shared/domain/movement/work'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addReportDay, countReports, editReportDay, removeReportDay } from '@renderer/data/repositories/reportDays'
import { today } from '@renderer/text/when'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useAct, useStored } from '@renderer/tools/acts/useAct'
import { ReportDayDialog } from './ReportDayDialog'
import { workText } from './text'

const text = workText.reports

/** What is asked about the reports that units owe: one more, another name or day, one less. */
export type PeriodAsk = 'add' | 'edit' | 'remove'
type Props = { readonly movement: EmulationMovement; readonly onClose: () => void }

export function PeriodDialogs({ ask, day, ...props }: Props & { readonly ask: PeriodAsk; readonly day: ReportDay }) {
  if (ask === 'add') return <AddReportDay {...props} />
  return ask === 'edit' ? <EditReportDay {...props} day={day} /> : <RemoveReportDay {...props} day={day} />
}

export function AddReportDay({ movement, onClose }: Props) {
  const db = useDatabase()
  const stored = useStored()
  return (
    <ReportDayDialog
      title={`Báo cáo năm ${today().slice(0, 4)}`}
      periods={periodsOf(movement)}
      onClose={onClose}
      onSave={(title, lateFrom) => stored(addReportDay(db, { movementId: movement.id, title, lateFrom }, text.acts.day(title)), onClose)}
    />
  )
}

function EditReportDay({ movement, day, onClose }: Props & { readonly day: ReportDay }) {
  const db = useDatabase()
  const stored = useStored()
  return (
    <ReportDayDialog
      heading={text.dialog.editDayTitle}
      title={day.title}
      lateFrom={day.lateFrom}
      periods={periodsOf(movement)}
      onClose={onClose}
      onSave={(title, lateFrom) => stored(editReportDay(db, day.id, { title, lateFrom }, text.acts.editDay(title)), onClose)}
    />
  )
}

/** Says what goes with it before it goes. */
function RemoveReportDay({ day, onClose }: Props & { readonly day: ReportDay }) {
  const db = useDatabase()
  const act = useAct()
  const units = useLiveQuery(() => countReports(db, day.id), [db, day.id])
  return (
    <ConfirmDialog
      isOpen={units !== undefined}
      title={text.acts.removeDay(day.title)}
      text={text.removeDayText(day.title, units ?? 0)}
      confirm={text.acts.removeDay(day.title)}
      isDestructive
      onCancel={onClose}
      onConfirm={() => {
        onClose()
        void act(removeReportDay(db, day.id, text.acts.removeDay(day.title)))
      }}
    />
  )
}

/** Deadlines that the plan counts from an event, each once. */
const periodsOf = (movement: EmulationMovement): ReportingPeriod[] => {
  const duties = movement.actors.flatMap((actor) => actor.duties.map(({ text: words }) => words)).filter((words) => /báo cáo/iu.test(words))
  const found = [movement.reporting.text, ...duties].flatMap(reportingPeriodsIn)
  return [...new Map(found.map((period) => [period.words, period])).values()]
}
