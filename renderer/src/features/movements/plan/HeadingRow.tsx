import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { moveRow, type Place } from '@shared/domain/movement/lenses'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useDraft } from '@renderer/ui/form/draft'
import { newTitleRules } from '@renderer/ui/form/draftRules'
import { planField } from './GrowingText'
import { Mark } from './ItemList'
import { usePlan } from './PlanContext'
import { planText } from './text'
import { TextPlace } from './TextPlace'

type Row = { readonly id: string }
type Props<Item extends Row> = {
  readonly row: Item
  readonly branch: Place<Item[]>
  /** The place of the title inside the row. */
  readonly titleOf: (id: string) => Place<string>
  readonly title: string
  readonly act: string
  /** How many paragraphs go with it when it is removed. */
  readonly content: number
  readonly aside?: ReactNode
  readonly before?: ReactNode
  readonly look?: 'title' | 'prose'
}

/** A heading that the office adds: its number is counted, its words are typed; Alt+↑↓ moves it with everything below it. */
export function HeadingRow<Item extends Row>({ row, branch, titleOf, title, act, content, aside, before, look = 'title' }: Props<Item>) {
  const { edit, marks } = usePlan()
  const [isAsking, setAsking] = useState(false)
  const place = useMemo(() => titleOf(row.id), [titleOf, row.id])
  const mark = marks.headings.get(row.id) ?? ''
  const box = useRef<HTMLDivElement>(null)
  const isMoved = useRef(false)
  // The browser drops the focus of a field that moves in the page: it comes back when the new number arrives.
  useEffect(() => {
    if (isMoved.current) box.current?.querySelector<HTMLElement>(planField)?.focus()
    isMoved.current = false
  }, [mark])
  const move = (by: -1 | 1): void => {
    isMoved.current = true
    edit(planText.acts.move(title), (now) => branch.set(now, [...moveRow(branch.get(now) ?? [], row.id, by)]))
  }
  const remove = (): void => {
    setAsking(false)
    edit(planText.acts.remove(title), (now) =>
      branch.set(
        now,
        (branch.get(now) ?? []).filter((other) => other.id !== row.id),
      ),
    )
  }
  return (
    <Box ref={box} sx={{ display: 'flex', alignItems: 'flex-start' }}>
      <Mark isStrong={look === 'title'}>{mark}</Mark>
      {before}
      <TextPlace
        place={place}
        act={act}
        label={planText.titleName(mark)}
        hint=""
        kind="title"
        look={look}
        commands={{ up: () => move(-1), down: () => move(1), remove: () => (content > 0 ? setAsking(true) : remove()) }}
      />
      {aside}
      <ConfirmDialog
        isOpen={isAsking}
        title={planText.removeGroup.title(title)}
        text={planText.removeGroup.text(content)}
        confirm={planText.removeGroup.confirm}
        isDestructive
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      />
    </Box>
  )
}

/** A new heading: its words typed, Enter or leaving the field adds it, Escape takes them back. Nothing is made up for the office. */
export function AddHeading({
  hint,
  onAdd,
  isIndented = true,
}: {
  readonly hint: string
  readonly onAdd: (title: string, id: string) => void
  readonly isIndented?: boolean
}) {
  const save = useCallback((added: string) => onAdd(added, crypto.randomUUID()), [onAdd])
  const { current: title, draft } = useDraft('', newTitleRules, save)
  const add = (): void => {
    draft.flush()
    draft.restart('')
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: isIndented ? '44px' : 0, mt: 0.5 }}>
      <Box
        component="input"
        value={title}
        placeholder={hint}
        aria-label={hint}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => draft.change(event.target.value)}
        onBlur={(event: React.FocusEvent) => {
          // Another window came to the front: she may come back and go on typing.
          if (document.activeElement !== event.currentTarget) add()
        }}
        onKeyDown={(event: React.KeyboardEvent) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            add()
          } else if (event.key === 'Escape') draft.restart('')
        }}
        sx={{
          'flex': 1,
          'minWidth': 0,
          'border': 1,
          'borderStyle': 'dashed',
          'borderColor': 'divider',
          'borderRadius': 1,
          'px': 0.75,
          'py': 0.5,
          'bgcolor': 'transparent',
          'font': 'inherit',
          'fontSize': 13,
          'color': 'text.primary',
          '&::placeholder': { color: 'text.secondary', opacity: 1 },
        }}
      />
      {title.trim() !== '' && (
        <Button size="small" variant="outlined" onClick={add}>
          {planText.addButton}
        </Button>
      )}
    </Box>
  )
}
