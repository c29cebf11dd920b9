import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'

export type UnitLine = {
  readonly id: string
  readonly name: string
  readonly status: Status
  readonly state: string
  readonly detail: string
}
type Props = {
  readonly label: string
  readonly rows: readonly UnitLine[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly foot?: string
}

/** Units with how each stands; one is chosen. Rows that are out of view are not drawn. */
export function UnitList({ label, rows, chosen, onChoose, foot }: Props) {
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
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, flex: 1, overflow: 'auto' }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{ borderBottom: 1, borderColor: 'divider', contentVisibility: 'auto', containIntrinsicSize: 'auto 37px' }}
          >
            <ButtonBase
              disableRipple
              onClick={() => onChoose(row.id)}
              aria-pressed={chosen === row.id}
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
                'bgcolor': chosen === row.id ? 'lacquer.pale' : 'transparent',
                '&:hover': { bgcolor: chosen === row.id ? 'lacquer.pale' : 'background.bar' },
                '&:focus-visible': { outlineOffset: -2 },
              }}
            >
              <Typography noWrap title={row.name}>
                {row.name}
              </Typography>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', minWidth: 0 }}>
                <StatusChip status={row.status} label={row.state} />
                <Typography variant="caption" noWrap>
                  {row.detail}
                </Typography>
              </Box>
            </ButtonBase>
          </Box>
        ))}
      </Box>
      {foot !== undefined && (
        <Typography variant="caption" component="div" sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
          {foot}
        </Typography>
      )}
    </Card>
  )
}
