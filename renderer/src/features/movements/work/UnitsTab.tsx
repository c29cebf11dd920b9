import { useState } from 'react'
import { X } from 'lucide-react'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { collectiveKinds, type Collective, type Subject } from '@shared/domain/subject/types'
import { compareNames } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { MovementWork } from '@renderer/data/repositories/movementWork'
import { addParticipants, removeParticipant } from '@renderer/data/repositories/participants'
import { Card } from '@renderer/ui/Card'
import { CardLine } from '@renderer/ui/CardLine'
import { Loading } from '@renderer/ui/Loading'
import { wholeChoice } from '@renderer/ui/wholeChoice'
import { workText } from './text'
import { useAct } from '@renderer/tools/acts/useAct'
import { useClusters, useMovementWork, useUnits } from './useWork'

const text = workText.units

/** Who takes part: units by criteria group, chosen by kind or by name. */
export function UnitsTab({ movement }: { readonly movement: EmulationMovement }) {
  const work = useMovementWork(movement.id)
  const units = useUnits()
  if (work === undefined || units === undefined) return <Loading />
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 320px' }, gap: 1.75, alignItems: 'start', pb: 2 }}>
      <Chosen movement={movement} work={work} />
      <Choose movement={movement} work={work} units={units} />
    </Box>
  )
}

function Chosen({ movement, work }: { readonly movement: EmulationMovement; readonly work: MovementWork }) {
  const db = useDatabase()
  const act = useAct()
  const rows = work.participants
    .flatMap((row) => {
      const subject = work.subjects.get(row.subjectId)
      return subject === undefined ? [] : [{ row, subject }]
    })
    .toSorted((a, b) => compareNames(a.subject.name, b.subject.name))
  return (
    <Card title={text.title} aside={text.facts(rows.length)} flush>
      {rows.length === 0 && (
        <Typography color="text.secondary" sx={{ p: 2 }}>
          {text.empty}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map(({ row, subject }) => (
          <CardLine
            key={row.id}
            action={
              <>
                <TextField
                  select
                  value={row.groupId ?? ''}
                  onChange={(event) =>
                    void act(
                      addParticipants(
                        db,
                        movement.id,
                        [subject.id],
                        event.target.value === '' ? null : event.target.value,
                        text.acts.group(subject.name),
                      ),
                    )
                  }
                  sx={{ 'width': { xs: 200, lg: 300 }, '&& .MuiSelect-select': { py: 0.5, fontSize: 13, whiteSpace: 'normal' } }}
                  slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': `${text.into}: ${subject.name}` } }}
                >
                  <MenuItem value="">{text.noGroup}</MenuItem>
                  {movement.criteriaGroups.map(({ id, title }) => (
                    <MenuItem key={id} value={id}>
                      {title}
                    </MenuItem>
                  ))}
                </TextField>
                <IconButton
                  size="small"
                  aria-label={text.remove(subject.name)}
                  title={text.remove(subject.name)}
                  onClick={() => void act(removeParticipant(db, movement.id, subject.id, text.acts.remove(subject.name)))}
                >
                  <X size={16} />
                </IconButton>
              </>
            }
          >
            <Typography noWrap title={subject.name}>
              {subject.name}
            </Typography>
            <Typography variant="caption" component="div">
              {subject.kind === 'collective' ? workText.kinds[subject.collectiveKind] : ''}
              {subject.endedOn === null ? '' : ` · ${text.ended(subject.endedOn)}`}
            </Typography>
          </CardLine>
        ))}
      </Box>
    </Card>
  )
}

type ChooseProps = { readonly movement: EmulationMovement; readonly work: MovementWork; readonly units: readonly Subject[] }
function Choose({ movement, work, units }: ChooseProps) {
  const db = useDatabase()
  const act = useAct()
  const [groupId, setGroup] = useState(movement.criteriaGroups[0]?.id ?? '')
  const [kind, setKind] = useState<Collective['collectiveKind']>('agency')
  const clusters = useClusters()
  const [clusterId, setCluster] = useState('')
  const [one, setOne] = useState<Subject | null>(null)
  const inside = new Set(work.participants.map(({ subjectId }) => subjectId))
  const free = units.filter(({ id }) => !inside.has(id))
  const ofKind = (wanted: Collective['collectiveKind']): Subject[] =>
    free.filter((unit) => unit.kind === 'collective' && unit.collectiveKind === wanted)
  const ofCluster = (id: string): Subject[] => {
    const members = clusters.find((cluster) => cluster.id === id)?.memberIds ?? []
    return free.filter((unit) => members.includes(unit.id))
  }
  const add = (subjects: readonly Subject[]): void => {
    void act(
      addParticipants(
        db,
        movement.id,
        subjects.map(({ id }) => id),
        groupId === '' ? null : groupId,
        text.acts.add(subjects.length),
      ),
    )
    setOne(null)
  }
  const chosen = ofKind(kind)
  return (
    <Card title={text.add}>
      <Box sx={{ display: 'grid', gap: 1.5, pt: 1 }}>
        <TextField select sx={wholeChoice} label={text.into} value={groupId} onChange={(event) => setGroup(event.target.value)}>
          <MenuItem value="">{text.noGroup}</MenuItem>
          {movement.criteriaGroups.map(({ id, title }) => (
            <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
              {title}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={text.byKind}
          value={kind}
          onChange={(event) => setKind(event.target.value as Collective['collectiveKind'])}
        >
          {collectiveKinds.map((value) => (
            <MenuItem key={value} value={value}>
              {text.kindCount(workText.kinds[value], ofKind(value).length)}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="contained" disabled={chosen.length === 0} onClick={() => add(chosen)}>
          {chosen.length === 0 ? text.noneLeft : text.addKind(chosen.length)}
        </Button>
        {clusters.length > 0 && (
          <>
            <TextField select label={text.byCluster} value={clusterId} onChange={(event) => setCluster(event.target.value)}>
              {clusters.map(({ id, name }) => (
                <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
                  {text.kindCount(name, ofCluster(id).length)}
                </MenuItem>
              ))}
            </TextField>
            <Button variant="outlined" disabled={ofCluster(clusterId).length === 0} onClick={() => add(ofCluster(clusterId))}>
              {clusterId !== '' && ofCluster(clusterId).length === 0 ? text.noneLeft : text.addKind(ofCluster(clusterId).length)}
            </Button>
          </>
        )}
        <Autocomplete
          options={free}
          value={one}
          onChange={(_, next) => setOne(next)}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ id }) => id}
          renderInput={(props) => <TextField {...props} label={text.byName} />}
        />
        <Button variant="outlined" disabled={one === null} onClick={() => one !== null && add([one])}>
          {text.addOne}
        </Button>
      </Box>
    </Card>
  )
}
