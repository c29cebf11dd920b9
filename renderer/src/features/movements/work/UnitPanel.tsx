import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { BoardRow } from '@shared/domain/movement/board'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Participant, ReportDay, UnitReport } from '@shared/domain/movement/work'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { putUnitReport, removeUnitReport, typeReport } from '@renderer/data/repositories/unitReports'
import { today } from '@renderer/text/when'
import { AttachmentsCard } from '@renderer/tools/attachments/AttachmentsCard'
import { Card } from '@renderer/ui/Card'
import { ReportContentCard } from './ReportContentCard'
import { ReportFiguresDialog } from './ReportFiguresDialog'
import { ReportNoteDialog, type ReportNote } from './ReportNoteDialog'
import { workText } from './text'
import { criteriaFor } from './useReceiveReports'
import { useAct, useStored } from '@renderer/tools/acts/useAct'

const text = workText.reports

type PanelProps = {
  readonly movement: EmulationMovement
  readonly day: ReportDay
  readonly participants: readonly Participant[]
  readonly row: BoardRow | undefined
  /** What the keyboard asked for on the row: a report to note, or one to send back. */
  readonly ask?: UnitReport['state'] | null
}
/** One unit's report: how it stands, what came, what the officer notes about it. */
export function UnitPanel({ movement, day, participants, row, ask = null }: PanelProps) {
  const db = useDatabase()
  const act = useAct()
  const stored = useStored()
  const [isTyping, setTyping] = useState(false)
  const [asking, setAsking] = useState<UnitReport['state'] | null>(ask)
  if (row === undefined)
    return (
      <Card>
        <Typography variant="body2" color="text.secondary">
          {text.choose}
        </Typography>
      </Card>
    )
  const { report, state } = row.cells[0]!
  const save = (note: ReportNote): Promise<void> =>
    stored(putUnitReport(db, { reportDayId: day.id, subjectId: row.subjectId, ...note }, text.acts[note.state](row.name)), () =>
      setAsking(null),
    )
  const isReceived = report?.state === 'received'
  return (
    <>
      <Card title={row.name}>
        <Typography variant="body2">
          {text.state(state)}
          {text.detail(state) === '' ? '' : ` · ${text.detail(state)}`}
        </Typography>
        {isReceived && report.receivedOn !== null && report.receivedAt !== undefined && (
          <Typography variant="caption" component="div">
            {text.receivedAt(report.receivedAt, report.receivedOn)}
          </Typography>
        )}
        {report !== null && report.reason !== '' && <Typography variant="caption">{text.reason(report.reason)}</Typography>}
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1.25 }}>
          <Button size="small" variant={isReceived ? 'outlined' : 'contained'} onClick={() => setAsking('received')}>
            {isReceived ? text.correct : text.record}
          </Button>
          {!isReceived && (
            <>
              <Button size="small" variant="outlined" onClick={() => setAsking('extended')}>
                {text.extend}
              </Button>
              <Button size="small" variant="outlined" onClick={() => setAsking('exempt')}>
                {text.exempt}
              </Button>
            </>
          )}
          {isReceived && (
            <Button size="small" variant="outlined" onClick={() => setAsking('returned')}>
              {text.giveBack}
            </Button>
          )}
          <Button size="small" variant="outlined" onClick={() => setTyping(true)}>
            {text.form.type}
          </Button>
          {report !== null && (
            <Button
              size="small"
              onClick={() => void act(removeUnitReport(db, report.id, text.acts.takeBack(row.name)))}
              title={text.takeBackText}
            >
              {text.takeBack}
            </Button>
          )}
        </Box>
      </Card>
      {report?.content !== undefined && <ReportContentCard movement={movement} day={day} row={row} content={report.content} />}
      {report !== null && isReceived && <AttachmentsCard ownerId={report.id} />}
      {isTyping && (
        <ReportFiguresDialog
          day={day}
          name={row.name}
          criteria={criteriaFor(movement, participants, row.subjectId)}
          content={report?.content}
          onClose={() => setTyping(false)}
          onSave={(content) =>
            stored(typeReport(db, { reportDayId: day.id, subjectId: row.subjectId, content }, today(), text.acts.figures(row.name)), () =>
              setTyping(false),
            )
          }
        />
      )}
      {asking !== null && (
        <ReportNoteDialog
          state={asking}
          name={row.name}
          day={asking === 'received' ? (report?.receivedOn ?? today()) : null}
          hour={asking === 'received' ? (report?.receivedAt ?? '') : ''}
          lateFrom={day.lateFrom}
          needsReason={asking !== 'received' || isReceived}
          onSave={save}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
