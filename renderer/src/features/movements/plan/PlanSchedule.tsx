import { useMemo } from 'react'
import Box from '@mui/material/Box'
import { phasesBranch, phaseText, scheduleText } from '@shared/domain/movement/lenses'
import { proposePhase } from '@shared/domain/movement/newMovement'
import type { Phase } from '@shared/domain/movement/types'
import { text as common } from '../text'
import { AddHeading, HeadingRow } from './HeadingRow'
import { usePlan } from './PlanContext'
import { Section } from './PlanSectionHeading'
import { planText as text } from './text'
import { TextPlace } from './TextPlace'

const places = { title: scheduleText('title'), intro: scheduleText('intro') }
const act = text.acts.schedule
const titleOf = (id: string) => phaseText(id, 'title')

/** 4: when, in which phases. Years and reviews of phases are set on the tab of phases. */
export function PlanSchedule() {
  const { movement, edit } = usePlan()
  const add = (title: string, id: string): void =>
    edit(text.acts.add(title), (now) => phasesBranch.set(now, [...now.schedule.phases, proposePhase(now, id, title)]))
  const next = movement.schedule.phases.length + 1
  return (
    <Section
      section="schedule"
      title={
        <TextPlace
          place={places.title}
          act={act}
          label={text.titleOf(text.headings.schedule)}
          hint={text.headings.schedule}
          kind="title"
          look="title"
        />
      }
    >
      <Box sx={{ pl: '44px' }}>
        <TextPlace
          place={places.intro}
          act={act}
          label={text.textName(text.headings.schedule)}
          hint={text.hints.scheduleIntro}
          kind="prose"
        />
      </Box>
      {movement.schedule.phases.map((phase) => (
        <PhaseText key={phase.id} phase={phase} />
      ))}
      <AddHeading
        hint={`${text.adds.phase}: ${common.reviewsTab.phaseName(next, proposePhase(movement, '', '').fromYear, movement.toYear)}`}
        onAdd={add}
      />
    </Section>
  )
}

function PhaseText({ phase }: { readonly phase: Phase }) {
  const place = useMemo(() => phaseText(phase.id, 'text'), [phase.id])
  return (
    <Box sx={{ mt: 0.5 }}>
      <HeadingRow row={phase} branch={phasesBranch} titleOf={titleOf} title={phase.title} act={act} content={phase.text === '' ? 0 : 1} />
      <Box sx={{ pl: '44px' }}>
        <TextPlace place={place} act={act} label={text.textName(phase.title)} hint={text.hints.phaseText} kind="prose" />
      </Box>
    </Box>
  )
}
