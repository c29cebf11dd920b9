import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import type { BoardRow, ReportState } from '@shared/domain/movement/board'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { workText } from './text'

const text = workText.reports
export type BoardFilter = 'all' | keyof typeof text.chips

/** The chip under which a state is counted. */
export const groupOf = ({ state }: ReportState): Exclude<BoardFilter, 'all'> => (state === 'ended' ? 'exempt' : state)

const statusOf: Record<ReportState['state'], Status> = {
  onTime: 'ok',
  late: 'attention',
  missing: 'blocked',
  waiting: 'quiet',
  exempt: 'info',
  ended: 'quiet',
}

type Props = {
  readonly rows: readonly BoardRow[]
  readonly chosen: string | null
  readonly onChoose: (subjectId: string) => void
  readonly foot: string
}

/** Units with their report, those that owe it first. Rows that are out of view are not drawn. */
export function BoardTable({ rows, chosen, onChoose, foot }: Props) {
  return (
    <Card
      flush
      sx={{
        'flex': 1,
        'minHeight': 0,
        'display': 'flex',
        'flexDirection': 'column',
        '& > div': { minHeight: 0, display: 'flex', flexDirection: 'column', flex: 1 },
      }}
    >
      <Box component="ul" aria-label={text.stands} sx={{ listStyle: 'none', m: 0, p: 0, flex: 1, overflow: 'auto' }}>
        {rows.map(({ subjectId, name, cells }) => {
          const { state } = cells[0]!
          return (
            <Box
              component="li"
              key={subjectId}
              sx={{ borderBottom: 1, borderColor: 'divider', contentVisibility: 'auto', containIntrinsicSize: 'auto 37px' }}
            >
              <ButtonBase
                disableRipple
                onClick={() => onChoose(subjectId)}
                aria-pressed={chosen === subjectId}
                sx={{
                  'display': 'grid',
                  'gridTemplateColumns': 'minmax(0, 5fr) minmax(0, 4fr)',
                  'gap': 1.5,
                  'width': '100%',
                  'textAlign': 'left',
                  'alignItems': 'center',
                  'px': 2,
                  'minHeight': 36,
                  'fontFamily': 'inherit',
                  'bgcolor': chosen === subjectId ? 'lacquer.pale' : 'transparent',
                  '&:hover': { bgcolor: chosen === subjectId ? 'lacquer.pale' : 'background.bar' },
                  '&:focus-visible': { outlineOffset: -2 },
                }}
              >
                <Typography noWrap title={name}>
                  {name}
                </Typography>
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', minWidth: 0 }}>
                  <StatusChip status={statusOf[state.state]} label={text.state(state)} />
                  <Typography variant="caption" noWrap>
                    {text.detail(state)}
                  </Typography>
                </Box>
              </ButtonBase>
            </Box>
          )
        })}
      </Box>
      <Typography variant="caption" component="div" sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
        {foot}
      </Typography>
    </Card>
  )
}
