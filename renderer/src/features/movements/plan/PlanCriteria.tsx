import { useMemo } from 'react'
import Box from '@mui/material/Box'
import { criteriaPlace, groupsBranch, groupTitle } from '@shared/domain/movement/lenses'
import type { CriteriaGroup } from '@shared/domain/movement/types'
import { AddHeading, HeadingRow } from './HeadingRow'
import { ItemList } from './ItemList'
import { usePlan } from './PlanContext'
import { SmallSelect } from './SmallSelect'
import { planText as text } from './text'

const kinds = Object.entries(text.groupKinds) as [CriteriaGroup['subjectKind'], string][]

/** 2.1, 2.2 …: criteria by group of subjects. */
export function PlanCriteria() {
  const { movement, edit } = usePlan()
  const add = (title: string, id: string): void =>
    edit(text.acts.add(title), (now) =>
      groupsBranch.set(now, [...now.criteriaGroups, { id, title, subjectKind: 'collective', criteria: [] }]),
    )
  return (
    <>
      {movement.criteriaGroups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      <AddHeading hint={text.adds.group} onAdd={add} />
    </>
  )
}

function Group({ group }: { readonly group: CriteriaGroup }) {
  const { edit } = usePlan()
  const place = useMemo(() => criteriaPlace(group.id), [group.id])
  const setKind = (subjectKind: CriteriaGroup['subjectKind']): void =>
    edit(text.acts.criteria, (now) =>
      groupsBranch.set(
        now,
        now.criteriaGroups.map((other) => (other.id === group.id ? { ...other, subjectKind } : other)),
      ),
    )
  return (
    <Box sx={{ mt: 0.75 }}>
      <HeadingRow
        row={group}
        branch={groupsBranch}
        titleOf={groupTitle}
        title={group.title}
        act={text.acts.criteria}
        content={group.criteria.length}
        aside={<SmallSelect label={text.groupKind} value={group.subjectKind} options={kinds} onChange={setKind} />}
      />
      <ItemList place={place} act={text.acts.criteria} name={group.title} hint={text.hints.criteria} marks="dash" />
    </Box>
  )
}
