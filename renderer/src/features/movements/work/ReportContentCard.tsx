import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { BoardRow } from '@shared/domain/movement/board'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { ReportContent, ReportDay } from '@shared/domain/movement/work'
import { kindOfName } from '@shared/domain/subject/reading'
import { yearOf } from '@shared/lib/dates'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { putExemplars } from '@renderer/data/repositories/movementPapers'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { workText } from './text'
import { useAct } from '@renderer/tools/acts/useAct'

const text = workText.reports.form

type Props = { readonly movement: EmulationMovement; readonly day: ReportDay; readonly row: BoardRow; readonly content: ReportContent }

/** What was read in a unit's form: figures, results, examples that may go on record. */
export function ReportContentCard({ movement, day, row, content }: Props) {
  const db = useDatabase()
  const act = useAct()
  const { say } = useNotices()
  const criteria = new Map(movement.criteriaGroups.flatMap((group) => group.criteria.map(({ id, text: words }) => [id, words] as const)))
  const keep = async (): Promise<void> => {
    const rows = content.exemplars.map(({ name, story }) => ({
      id: crypto.randomUUID(),
      movementId: movement.id,
      year: yearOf(day.lateFrom),
      subjectId: null,
      kind: kindOfName(name) ?? ('person' as const),
      name,
      unit: row.name,
      story,
    }))
    const kept = await act(putExemplars(db, rows, text.exemplarsAct(row.name)))
    if (kept !== undefined) say(text.exemplarsKept(rows.length))
  }
  return (
    <Card title={text.read}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.75 }}>
        {(day.figures ?? []).map(({ id, label, unit }) => {
          const figure = content.figures.find(({ figureId }) => figureId === id)
          return (
            <Box key={id} sx={{ display: 'flex', gap: 1 }}>
              <Typography component="dt" variant="body2" sx={{ flex: 1 }}>
                {label}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0, fontWeight: 600 }}>
                {figure?.value == null ? text.none(figure?.words ?? '') : `${figure.value.toLocaleString('vi-VN')} ${unit}`}
              </Typography>
            </Box>
          )
        })}
        {content.results.map(({ criterionId, text: words }) => (
          <Box key={criterionId}>
            <Typography component="dt" variant="caption">
              {withoutEmphasis(criteria.get(criterionId) ?? '')}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: 'pre-line' }}>
              {words}
            </Typography>
          </Box>
        ))}
        {content.added.map(({ label, text: words }, index) => (
          <Box key={index}>
            <Typography component="dt" variant="caption">
              {text.added(label)}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: 'pre-line' }}>
              {words}
            </Typography>
          </Box>
        ))}
      </Box>
      {content.exemplars.length > 0 && (
        <Button size="small" variant="outlined" sx={{ mt: 1.25 }} onClick={() => void keep()}>
          {text.keepExemplars(content.exemplars.length)}
        </Button>
      )}
    </Card>
  )
}
