import Box from '@mui/material/Box'
import type { ScoreRow } from '@shared/domain/scoring/board'
import type { Compared } from '@shared/domain/scoring/compare'
import { numberText, pointsText } from '@shared/domain/scoring/points'
import { resultText } from '@shared/domain/scoring/standing'
import { criterionCodes } from '@shared/domain/scoring/tables'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { atMost } from '@renderer/ui/twoLines'
import { scoringText } from '../text'

const text = scoringText.compareDialog
const cell = { py: 0.5, px: 1, borderBottom: 1, borderColor: 'divider', textAlign: 'left' } as const
const share = (value: number | null): string => (value === null ? text.unknown : `${numberText(Math.round(value * 10) / 10)}%`)

type Props = { readonly table: ScoreTable; readonly rows: readonly [ScoreRow, ScoreRow]; readonly compared: Compared }

/** Two units criterion by criterion: who leads where, the totals, the share of women. */
export function CompareTable({ table, rows, compared }: Props) {
  const codes = criterionCodes(table.criteria)
  const textOf = (id: string): string => table.criteria.find((criterion) => criterion.id === id)?.text ?? ''
  return (
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
          {rows.map(({ subjectId, standing }) => (
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
  )
}
