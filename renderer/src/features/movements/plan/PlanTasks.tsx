import { useMemo } from 'react'
import Box from '@mui/material/Box'
import { actorName, actorsBranch, dutiesPlace } from '@shared/domain/movement/lenses'
import type { Actor } from '@shared/domain/movement/types'
import { AddHeading, HeadingRow } from './HeadingRow'
import { ItemList } from './ItemList'
import { usePlan } from './PlanContext'
import { planText as text } from './text'

const act = text.acts.actors

/** III.1, 2 …: who does what. */
export function PlanTasks() {
  const { movement, edit } = usePlan()
  const add = (typed: string, id: string): void => {
    const isRequested = /^đề nghị\s+/iu.test(typed)
    const name = typed.replace(/^đề nghị\s+/iu, '')
    edit(text.acts.add(name), (now) => actorsBranch.set(now, [...now.actors, { id, name, isRequested, duties: [] }]))
  }
  return (
    <>
      {movement.actors.map((actor) => (
        <ActorDuties key={actor.id} actor={actor} />
      ))}
      <AddHeading hint={text.adds.actor} onAdd={add} />
    </>
  )
}

function ActorDuties({ actor }: { readonly actor: Actor }) {
  const { edit } = usePlan()
  const place = useMemo(() => dutiesPlace(actor.id), [actor.id])
  const toggle = (isRequested: boolean): void =>
    edit(act, (now) =>
      actorsBranch.set(
        now,
        now.actors.map((other) => (other.id === actor.id ? { ...other, isRequested } : other)),
      ),
    )
  return (
    <Box sx={{ mt: 0.75 }}>
      <HeadingRow
        row={actor}
        branch={actorsBranch}
        titleOf={actorName}
        title={actor.name}
        act={act}
        content={actor.duties.length}
        before={
          actor.isRequested ? (
            <Box
              component="span"
              sx={{
                pt: 0.25,
                pl: 0.75,
                fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
                fontSize: 16,
                lineHeight: 1.4,
                fontWeight: 700,
                whiteSpace: 'nowrap',
                mr: -0.75,
              }}
            >
              {text.requested}
            </Box>
          ) : undefined
        }
        aside={
          <Box
            component="label"
            title={text.requestedHint}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 0.5,
              fontSize: 12,
              color: 'text.secondary',
              pt: 0.5,
              pl: 0.5,
              whiteSpace: 'nowrap',
            }}
          >
            <input type="checkbox" checked={actor.isRequested} onChange={(event) => toggle(event.target.checked)} />
            {text.requested}
          </Box>
        }
      />
      <ItemList place={place} act={act} name={actor.name} hint={text.hints.duties} marks="dash" />
    </Box>
  )
}
