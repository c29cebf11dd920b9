import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Office } from '@shared/domain/office/types'
import { cleanLine } from '@shared/lib/text'
import { unitKindWords } from '@renderer/text/officeText'
import { Card } from '@renderer/ui/Card'
import { SuggestedField } from '@renderer/ui/SuggestedField'
import { draftTextOf } from './text'
import { dayText, type DraftWork } from './useCommuneDraft'

type Props = { readonly work: DraftWork; readonly upper: EmulationMovement; readonly office: Office }

/** Rooms and centres that the office has. */
const roomsOf = (office: Office): string[] => [
  ...new Set([
    office.advisingRoom.name,
    ...office.abbreviations.map(({ name }) => name).filter((name) => /^(?:Phòng|Trung tâm|Văn phòng|Ban) /u.test(name)),
  ]),
]

/** What the officer decides: the movement's name, its day for reports, who does the part of each department above. */
export function OwnCard({ work, upper, office }: Props) {
  const text = draftTextOf(unitKindWords[office.unitKind])
  const { name, setName, due, setDue, dueBefore, rooms, setRooms, draft } = work
  const above = upper.reporting.dueBefore
  const order = (day: { readonly day: number; readonly month: number }): number => day.month * 100 + day.day
  const isLate = above !== null && dueBefore != null && order(dueBefore) >= order(above) && order(above) > 131
  const isWrong = dueBefore === undefined
  return (
    <Card title={text.own}>
      <Box sx={{ display: 'grid', gap: 1.75, pt: 1 }}>
        <TextField
          label={text.name}
          value={name}
          multiline
          onChange={(event) => setName(event.target.value)}
          error={cleanLine(name) === ''}
          helperText={cleanLine(name) === '' ? text.nameNeeded : undefined}
        />
        <TextField
          label={text.due}
          value={due}
          onChange={(event) => setDue(event.target.value)}
          error={isWrong || isLate}
          helperText={isWrong ? text.dueWrong : isLate ? text.dueNotBefore(dayText(above)) : text.dueHint(dayText(above))}
        />
        {draft.departments.length > 0 && (
          <Box sx={{ display: 'grid', gap: 1.25 }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {text.rooms}
            </Typography>
            {draft.departments.map((department) => (
              <SuggestedField
                key={department}
                label={department}
                options={roomsOf(office)}
                value={rooms.get(department) ?? ''}
                onChange={(room) => setRooms(new Map(rooms).set(department, room))}
              />
            ))}
            <Typography variant="caption">{text.roomHint}</Typography>
          </Box>
        )}
      </Box>
    </Card>
  )
}
