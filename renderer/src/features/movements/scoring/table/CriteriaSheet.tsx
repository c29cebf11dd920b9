import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { CriterionSort, ScoreCriterion } from '@shared/domain/scoring/types'
import { useSheetOut } from '@renderer/tools/tables/useSheetOut'
import { Sheet } from '@renderer/ui/sheet/Sheet'
import type { SheetColumn } from '@renderer/ui/sheet/types'
import { scoringText } from '../text'
import { criterionOf, draftOf, evenParts, isSound, newCriterion, problemsOf, readPositive, type CriterionDraft } from './drafts'

const text = scoringText.editor

const columnOf = (
  id: 'text' | 'sort' | 'max' | 'weight',
  title: string,
  width: number,
  more: Partial<SheetColumn<CriterionDraft>> = {},
): SheetColumn<CriterionDraft> => ({
  id,
  title,
  width,
  read: (row) => row[id],
  write: (row, typed) => ({ ...row, [id]: typed }),
  problem: (row) => problemsOf(row)[id],
  ...more,
})
const wordsOf = (id: 'shortTitle' | 'evidence', title: string, width: number, grow: number): SheetColumn<CriterionDraft> => ({
  id,
  title,
  width,
  grow,
  read: ({ criterion }) => criterion[id],
  write: (row, typed) => ({ ...row, criterion: { ...row.criterion, [id]: typed } }),
})
const columns: readonly SheetColumn<CriterionDraft>[] = [
  columnOf('text', text.criterion, 260, { grow: 3, isDisabled: ({ criterion }) => criterion.isOfPlan }),
  wordsOf('shortTitle', text.short, 120, 1),
  columnOf('sort', text.sort, 80, {
    options: () => Object.values(text.sorts).map((label) => ({ label, apply: (row) => ({ ...row, sort: label }) })),
  }),
  columnOf('max', text.max, 90, { align: 'right', cell: (row) => readPositive(row.max) ?? row.max }),
  columnOf('weight', text.weight, 70, { align: 'right', cell: (row) => readPositive(row.weight) ?? row.weight }),
  wordsOf('evidence', text.evidence, 150, 2),
]
const idOf = ({ criterion }: CriterionDraft): string => criterion.id

type Props = {
  readonly criteria: readonly ScoreCriterion[]
  readonly onChange: (criteria: ScoreCriterion[]) => void
  /** Ranked by counts: nothing is added up. */
  readonly isByCounts: boolean
  /** Whether criteria of the plan may be taken out here. */
  readonly mayRemove: boolean
}

/** The criteria of a table, typed like Excel. What cannot stand yet stays in its cell, marked, and is not stored. */
export function CriteriaSheet({ criteria, onChange, isByCounts, mayRemove }: Props) {
  const [drafts, setDrafts] = useState(() => criteria.map(draftOf))
  const [seen, setSeen] = useState(criteria)
  const [active, setActive] = useState<number | null>(null)
  const [total, setTotal] = useState('100')
  if (seen !== criteria) {
    // Undo, or another window: what is stored comes in, save where a cell is not fit to be stored.
    setSeen(criteria)
    const typed = new Map(drafts.map((draft) => [idOf(draft), draft]))
    setDrafts(
      criteria.map((criterion) =>
        typed.has(criterion.id) && !isSound(typed.get(criterion.id)!) ? typed.get(criterion.id)! : draftOf(criterion),
      ),
    )
  }
  const change = (next: readonly CriterionDraft[]): void => {
    setDrafts([...next])
    onChange(next.map(criterionOf))
  }
  const add = (sort: CriterionSort): void => change([...drafts, draftOf(newCriterion(crypto.randomUUID(), sort))])
  const sound = useMemo(() => drafts.map(criterionOf), [drafts])
  const sumOf = (sort: CriterionSort): number =>
    sound.reduce((sum, one) => (one.sort === sort ? sum + (one.max ?? 0) * one.weight : sum), 0)
  const open = sound.filter(({ max }) => max === null).length
  const facts = isByCounts ? text.counted(sound.length, open) : text.total(sumOf('base'), sumOf('bonus'), sumOf('minus'), open)
  const chosen = active === null ? undefined : drafts[active]
  const out = useSheetOut({
    name: text.sheet,
    columns,
    rows: () => drafts,
    facts,
  })
  const split = (): void => {
    const base = sound.filter(({ sort }) => sort === 'base')
    const parts = evenParts(readPositive(total) ?? 0, base.length)
    if (parts.length > 0)
      change(
        drafts.map((draft, index) =>
          sound[index]!.sort === 'base' ? { ...draft, max: String(parts[base.indexOf(sound[index]!)]).replace('.', ',') } : draft,
        ),
      )
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}>
      <Box
        sx={{
          flex: 1,
          minHeight: 150,
          display: 'flex',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'hidden',
          bgcolor: 'background.paper',
        }}
      >
        {out.portal}
        <Sheet label={text.sheet} rows={drafts} columns={columns} createRow={null} rowId={idOf} onChange={change} onActiveRow={setActive} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', pt: 1 }}>
        <Typography variant="body2" sx={{ flex: '1 0 auto', minWidth: 240, maxWidth: '100%' }} role="status">
          {facts}
          {drafts.every(isSound) ? '' : ` · ${text.notSaved}`}
        </Typography>
        {!isByCounts && (
          <TextField label={text.splitTotal} value={total} onChange={(event) => setTotal(event.target.value)} sx={{ width: 112 }} />
        )}
        {!isByCounts && <Button onClick={split}>{text.split}</Button>}
        {out.toExcel}
        <Button onClick={() => add('base')}>{text.addBase}</Button>
        <Button onClick={() => add('bonus')}>{text.addBonus}</Button>
        <Button onClick={() => add('minus')}>{text.addMinus}</Button>
        <Button
          disabled={chosen === undefined || (chosen.criterion.isOfPlan && !mayRemove)}
          title={chosen?.criterion.isOfPlan === true && !mayRemove ? text.ofPlan : undefined}
          // The press would take the cell, and with it the chosen row, away first.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => chosen !== undefined && change(drafts.filter((draft) => draft !== chosen))}
        >
          {text.remove}
        </Button>
      </Box>
    </Box>
  )
}
