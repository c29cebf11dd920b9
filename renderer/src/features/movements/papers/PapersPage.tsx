import { useState } from 'react'
import { Link as RouterLink, useNavigate } from 'react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { movementPaperKinds, type MovementPaperKind } from '@shared/domain/movement/paper'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { registrationYears } from '@shared/domain/registration/rules'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useOffice } from '@renderer/data/repositories/live'
import { addPaper, listPapers, readDraft, removePaper } from '@renderer/data/repositories/movementPapers'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { CardLine } from '@renderer/ui/CardLine'
import { Loading } from '@renderer/ui/Loading'
import { useAct } from '@renderer/tools/acts/useAct'
import { ExemplarsCard } from './ExemplarsCard'
import { paperText as text } from './text'

/** Papers drafted from a movement's data, and the examples worth following. */
export function PapersPage({ movement }: { readonly movement: EmulationMovement }) {
  const db = useDatabase()
  const act = useAct()
  const papers = useLiveQuery(() => listPapers(db, movement.id), [db, movement.id])
  if (papers === undefined) return <Loading />
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
        gap: 1.75,
        alignItems: 'start',
        pb: 2,
      }}
    >
      <Card title={text.title} aside={<BackLink movement={movement} />} flush>
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, py: 1.25 }}>
          {papers.length === 0 ? `${text.empty} ${text.hint}` : text.hint}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {papers.map((paper) => (
            <CardLine
              key={paper.id}
              action={
                <>
                  <Button size="small" component={RouterLink} to={addressOf.movementPaper(movement.id, paper.id)}>
                    {text.open}
                  </Button>
                  <Button size="small" onClick={() => void act(removePaper(db, paper.id, text.acts.remove(text.kinds[paper.kind])))}>
                    {text.remove}
                  </Button>
                </>
              }
            >
              <Typography>{text.makeFor(text.kinds[paper.kind], paper.year)}</Typography>
              <Typography variant="caption" component="div" noWrap title={paper.subject}>
                {`${text.state(paper.number, paper.issuedOn)} · ${paper.subject}`}
              </Typography>
            </CardLine>
          ))}
        </Box>
        <MakePaper movement={movement} />
      </Card>
      <ExemplarsCard movement={movement} />
    </Box>
  )
}

const BackLink = ({ movement }: { readonly movement: EmulationMovement }) => (
  <Button size="small" component={RouterLink} to={addressOf.movementReports(movement.id)}>
    {text.back}
  </Button>
)

function MakePaper({ movement }: { readonly movement: EmulationMovement }) {
  const db = useDatabase()
  const act = useAct()
  const office = useOffice()
  const navigate = useNavigate()
  const { years, present } = registrationYears(movement, today())
  const [year, setYear] = useState(present)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const make = async (kind: MovementPaperKind): Promise<void> => {
    setAnchor(null)
    if (office == null) return
    const paper = await readDraft(db, { kind, movement, year, office, today: today() })
    const id = await act(addPaper(db, paper, text.acts.make(text.kinds[kind], year)))
    if (id !== undefined) void navigate(addressOf.movementPaper(movement.id, id))
  }
  return (
    <Box sx={{ display: 'flex', gap: 1, p: 2, alignItems: 'center' }}>
      <TextField select label={text.year} value={year} onChange={(event) => setYear(Number(event.target.value))} sx={{ width: 110 }}>
        {years.map((one) => (
          <MenuItem key={one} value={one}>
            {one}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="contained" disabled={office == null} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {text.make}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {movementPaperKinds.map((kind) => (
          <MenuItem key={kind} onClick={() => void make(kind)}>
            {text.kinds[kind]}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  )
}
