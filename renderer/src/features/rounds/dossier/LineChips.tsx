import ButtonBase from '@mui/material/ButtonBase'
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { DossierRow } from '@shared/checks/dossier/matrix'
import { Card } from '@renderer/ui/Card'
import { pressedRing } from '@renderer/ui/pressedRing'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { folderText } from './folderText'
import { matrixText as text } from './matrixText'
import type { useDossierFolder } from './useDossierFolder'

const looks: Readonly<Record<DossierRow['state'], Status>> = {
  complete: 'ok',
  missing: 'blocked',
  returned: 'attention',
  nothingAsked: 'quiet',
}

type Props = {
  readonly row: DossierRow
  readonly rows: readonly DossierRow[]
  readonly onChoose: (id: string) => void
  readonly folder: ReturnType<typeof useDossierFolder>
}

/** Who the chosen line is about, with all the awards the round asks for them. */
export function LineChips({ row, rows, onChoose, folder }: Props) {
  const own = rows.filter(({ subjectId }) => subjectId === row.subjectId)
  return (
    <Card title={row.name}>
      <Box role="group" aria-label={text.awardsOf(row.name)} sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
        {own.map(({ id, award, state }) => (
          <ButtonBase
            key={id}
            aria-pressed={id === row.id}
            onClick={() => onChoose(id)}
            sx={{
              'font': 'inherit',
              'borderRadius': 2,
              'maxWidth': '100%',
              ...pressedRing(id === row.id),
              // Twice the class: over the chip's own look, in whatever order the two came into the page.
              '&& > *': { whiteSpace: 'normal', height: 'auto', textAlign: 'left' },
            }}
          >
            <StatusChip status={looks[state]} label={award} />
          </ButtonBase>
        ))}
      </Box>
      {row.others.length > 0 && (
        <Typography variant="caption" component="div" sx={{ mt: 1 }}>
          {text.others(row.others.length)}: {row.others.map(({ fileName }) => fileName).join(', ')}
        </Typography>
      )}
      {row.isSigned && (
        <Typography variant="caption" component="div" sx={{ mt: 1 }}>
          {text.signed}
        </Typography>
      )}
      <Button size="small" sx={{ mt: 1 }} disabled={folder.busy !== null} onClick={() => void folder.make(row.subjectId)}>
        {folderText.ofSubject}
      </Button>
    </Card>
  )
}
