import { useMemo } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { otherPartPlace, unplacedPlace } from '@shared/domain/movement/lenses'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { editMovement } from '@renderer/data/repositories/movements'
import { useAct } from '@renderer/tools/acts/useAct'
import { ItemList, Mark } from './ItemList'
import { usePlan } from './PlanContext'
import { planText as text } from './text'

/** Parts of a plan that came in which the outline does not know: printed as typed, between content and tasks. */
export function PlanOtherParts() {
  const { movement } = usePlan()
  return (
    <>
      {(movement.otherParts ?? []).map(({ id, title }) => (
        <OtherPart key={id} id={id} title={title} />
      ))}
    </>
  )
}

function OtherPart({ id, title }: { readonly id: string; readonly title: string }) {
  const { marks } = usePlan()
  const place = useMemo(() => otherPartPlace(id), [id])
  const heading = title.toLocaleUpperCase('vi')
  return (
    <Box component="section" aria-label={heading} sx={{ mt: 2.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', mb: 0.25 }}>
        <Mark isStrong>{marks.headings.get(id) ?? ''}</Mark>
        <Box
          component="h2"
          sx={{
            m: 0,
            px: 0.75,
            pt: 0.25,
            fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
            fontSize: 16,
            lineHeight: 1.4,
            fontWeight: 700,
          }}
        >
          {heading}
        </Box>
      </Box>
      <ItemList place={place} act={text.acts.others} name={heading} hint={text.hints.others} marks="none" />
    </Box>
  )
}

/** Words of a plan that came in which found no place yet: not printed, here to be moved or taken away. */
export function PlanUnplaced() {
  const { movement } = usePlan()
  return (
    <>
      {(movement.unplaced ?? []).length > 0 && <Unplaced />}
      {(movement.dropped ?? []).length > 0 && <Dropped />}
    </>
  )
}

/** What was left out when the plan came in, with the reason; it can be brought back among what has no place yet. */
function Dropped() {
  const { movement } = usePlan()
  const db = useDatabase()
  const act = useAct()
  const restore = (id: string): void =>
    void act(
      editMovement(db, movement.id, text.acts.undrop, (stored) => {
        const one = (stored.dropped ?? []).find((row) => row.id === id)
        if (one === undefined) return stored
        return {
          ...stored,
          dropped: (stored.dropped ?? []).filter((row) => row.id !== id),
          unplaced: [...(stored.unplaced ?? []), { id: one.id, text: one.text }],
        }
      }),
    )
  return (
    <Box component="section" aria-label={text.dropped} sx={{ mt: 2, p: 1, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Typography component="h2" sx={{ fontSize: 13, fontWeight: 600, mb: 0.5 }}>
        {text.dropped}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {(movement.dropped ?? []).map((one) => (
          <Box component="li" key={one.id} sx={{ display: 'flex', gap: 1, alignItems: 'baseline', fontSize: 13 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              “{one.text}”
              <Typography variant="caption" component="div">
                {text.droppedWhy(one.reason)}
              </Typography>
            </Box>
            <Button size="small" onClick={() => restore(one.id)}>
              {text.undrop}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function Unplaced() {
  return (
    <Box
      component="section"
      aria-label={text.unplaced}
      sx={{ mt: 3, p: 1, border: 1, borderStyle: 'dashed', borderColor: '#E5CF9A', borderRadius: 1, bgcolor: '#FFFDF5' }}
    >
      <Typography component="h2" sx={{ fontSize: 13, fontWeight: 600 }}>
        {text.unplaced}
      </Typography>
      <Typography variant="caption" component="p" sx={{ m: 0, mb: 0.5 }}>
        {text.unplacedHint}
      </Typography>
      <ItemList place={unplacedPlace} act={text.acts.unplaced} name={text.unplaced} hint="" marks="none" />
    </Box>
  )
}
