import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ScoreBoard, ScoreRow } from '@shared/domain/scoring/board'
import { resultText } from '@shared/domain/scoring/standing'
import { compareUnits } from '@shared/domain/scoring/compare'
import { numberText, pointsText } from '@shared/domain/scoring/points'
import { tiesOf } from '@shared/domain/scoring/ranking'
import { criterionCodes } from '@shared/domain/scoring/tables'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { readNumber } from '@shared/law/parameters'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook } from '@renderer/data/repositories/live'
import { readYearsOf } from '@renderer/data/repositories/scoring'
import { today } from '@renderer/text/when'
import { atMost } from '@renderer/ui/twoLines'
import { scoringText } from '../text'

const text = scoringText.compareDialog
type Props = { readonly table: ScoreTable; readonly board: ScoreBoard; readonly onClose: () => void }

/** Two units with equal totals side by side. What the law prefers is a proposal; no place changes here. */
export function CompareDialog({ table, board, onClose }: Props) {
  const db = useDatabase()
  const law = useLawBook()
  const ranked = board.rows.filter(({ rank }) => rank !== undefined)
  const [tie] = tiesOf(board.ranks)
  const [ids, setIds] = useState<readonly [string, string]>([
    tie?.ids[0] ?? ranked[0]?.subjectId ?? '',
    tie?.ids[1] ?? ranked[1]?.subjectId ?? '',
  ])
  const years = useLiveQuery(() => readYearsOf(db, ids, table.year), [db, ids, table.year])
  const [one, other] = ids.map((id) => ranked.find(({ subjectId }) => subjectId === id))
  const codes = criterionCodes(table.criteria)
  const textOf = (id: string): string => table.criteria.find((criterion) => criterion.id === id)?.text ?? ''
  const choose = (index: 0 | 1, id: string): void => setIds(index === 0 ? [id, ids[1]] : [ids[0], id])
  const percent = law === undefined ? undefined : readNumber(law, 'tie.womenPercent', today())
  const compared = one === undefined || other === undefined ? null : compareUnits(table, [one, other], years ?? new Map())
  const cell = { py: 0.5, px: 1, borderBottom: 1, borderColor: 'divider', textAlign: 'left' } as const
  const share = (value: number | null): string => (value === null ? text.unknown : `${numberText(Math.round(value * 10) / 10)}%`)
  const preferred = (rows: readonly [ScoreRow, ScoreRow], shares: readonly [number | null, number | null]): string | null => {
    if (percent === undefined || !percent.ok) return null
    const { value, source } = percent.value
    const fit = rows.filter((_, index) => (shares[index] ?? 0) >= value)
    return fit.length === 1 ? text.proposalWomen(fit[0]!.name, value, source) : null
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby="so-hai-don-vi" slotProps={{ paper: { sx: { width: 720 } } }}>
      <DialogTitle id="so-hai-don-vi">{text.title}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, pt: 1 }}>
          {([0, 1] as const).map((index) => (
            <TextField
              key={index}
              select
              label={index === 0 ? text.first : text.second}
              value={ids[index]}
              onChange={(event) => choose(index, event.target.value)}
            >
              {ranked.map(({ subjectId, name }) => (
                <MenuItem key={subjectId} value={subjectId} disabled={subjectId === ids[1 - index]}>
                  {name}
                </MenuItem>
              ))}
            </TextField>
          ))}
        </Box>
        {compared !== null && one !== undefined && other !== undefined && (
          <>
            <Box component="table" sx={{ borderCollapse: 'collapse', width: '100%', fontSize: 13, my: 1.5 }}>
              <tbody>
                {compared.lines.map((line) => (
                  <tr key={line.criterionId}>
                    <Box component="th" scope="row" sx={{ ...cell, fontWeight: 400 }}>
                      <Box title={`${codes.get(line.criterionId)} · ${textOf(line.criterionId)}`} sx={atMost(2)}>
                        {codes.get(line.criterionId)} · {textOf(line.criterionId)}
                      </Box>
                    </Box>
                    <Box component="td" sx={{ ...cell, textAlign: 'right', fontWeight: line.lead > 0 ? 600 : 400 }}>
                      {pointsText(line.one)}
                    </Box>
                    <Box component="td" sx={{ ...cell, textAlign: 'right', fontWeight: line.lead < 0 ? 600 : 400 }}>
                      {pointsText(line.other)}
                    </Box>
                  </tr>
                ))}
                <tr>
                  <Box component="th" scope="row" sx={{ ...cell, fontWeight: 600 }}>
                    {text.total}
                  </Box>
                  {[one, other].map(({ subjectId, standing }) => (
                    <Box component="td" key={subjectId} sx={{ ...cell, textAlign: 'right', fontWeight: 600 }}>
                      {standing.approved === null ? '–' : resultText(standing.approved)}
                    </Box>
                  ))}
                </tr>
                <tr>
                  <Box component="th" scope="row" sx={{ ...cell, fontWeight: 400 }}>
                    {text.women}
                  </Box>
                  {compared.womenPercent.map((value, index) => (
                    <Box component="td" key={index} sx={{ ...cell, textAlign: 'right', whiteSpace: 'nowrap' }}>
                      {share(value)}
                    </Box>
                  ))}
                </tr>
              </tbody>
            </Box>
            <Typography variant="body2">{text.leads(one.name, compared.leads[0], other.name, compared.leads[1])}</Typography>
            {preferred([one, other], compared.womenPercent) !== null && (
              <Typography variant="body2" sx={{ mt: 0.5 }}>
                {preferred([one, other], compared.womenPercent)}
              </Typography>
            )}
          </>
        )}
        <Typography variant="caption" component="p" sx={{ mt: 1, mb: 0 }}>
          {text.proposal}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {scoringText.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
