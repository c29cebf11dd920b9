import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { editClusterYear, type ClusterNow, type YearChange } from '@renderer/data/repositories/clusters'
import { AttachmentsCard } from '@renderer/tools/attachments/AttachmentsCard'
import { Card } from '@renderer/ui/Card'
import { lineRules, proseRules, untilLeft } from '@renderer/ui/form/draftRules'
import { lettersPlace } from '@renderer/ui/letters'
import { SavedDay } from '@renderer/ui/form/SavedDay'
import { SavedField } from '@renderer/ui/form/SavedField'
import { useAct } from '@renderer/tools/acts/useAct'
import { PactButton } from './PactButton'
import { clusterText as text } from './text'

const placeRules = untilLeft(lineRules)
const pactRules = untilLeft(proseRules)

type Props = { readonly now: ClusterNow; readonly year: number; readonly onEdit: () => void; readonly onRemove: () => void }

/** One cluster in a year: its members, who heads it, the pact in words and as the signed paper. */
export function ClusterPanel({ now, year, onEdit, onRemove }: Props) {
  const { cluster, members, present } = now
  const db = useDatabase()
  const act = useAct()
  const edit = (change: YearChange, sitting?: string): void => void act(editClusterYear(db, cluster, year, change, sitting))
  const lead = (field: 'headId' | 'deputyId', label: string) => (
    <TextField
      select
      label={label}
      value={present[field] ?? ''}
      onChange={(event) => edit({ [field]: event.target.value === '' ? null : event.target.value })}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{text.nobody}</MenuItem>
      {members.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
      {/* Who headed it then and is no member any more keeps the place, and is told. */}
      {present[field] !== null && !members.some(({ id }) => id === present[field]) && (
        <MenuItem value={present[field]}>{text.left}</MenuItem>
      )}
    </TextField>
  )
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Card title={cluster.name} aside={text.year(year)}>
        <Box sx={{ display: 'grid', gap: 1.75, pt: 1 }}>
          {lead('headId', text.head)}
          {lead('deputyId', text.deputy)}
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
            <SavedDay
              label={text.signedOn}
              stored={present.signedOn}
              keep={lettersPlace('cluster', present.id, 'signedOn')}
              onSave={(signedOn, sitting) => edit({ signedOn }, sitting)}
            />
            <SavedField
              label={text.place}
              stored={present.place}
              rules={placeRules}
              onSave={(place, _base, sitting) => edit({ place }, sitting)}
            />
          </Box>
          <SavedField
            label={text.pact}
            stored={present.pact}
            rules={pactRules}
            multiline
            minRows={3}
            onSave={(pact, _base, sitting) => edit({ pact }, sitting)}
          />
          <PactButton now={now} />
        </Box>
      </Card>
      <AttachmentsCard ownerId={present.id} />
      <Card title={text.membersTitle} aside={text.members(members.length)}>
        {cluster.note !== '' && <Typography variant="body2">{cluster.note}</Typography>}
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {members.map(({ id, name, endedOn }) => (
            <Typography key={id} component="li" variant="body2">
              {name}
              {endedOn === null ? '' : ` (${text.ended(endedOn)})`}
            </Typography>
          ))}
        </Box>
        <Box sx={{ mt: 1, ml: -1 }}>
          <Button size="small" onClick={onEdit}>
            {text.edit}
          </Button>
          <Button size="small" onClick={onRemove}>
            {text.remove}
          </Button>
        </Box>
      </Card>
    </Box>
  )
}
