import { useCallback, type KeyboardEvent } from 'react'
import type { Place } from '@shared/domain/movement/lenses'
import { ConflictNote } from '@renderer/ui/form/ConflictNote'
import { useDraft } from '@renderer/ui/form/draft'
import { lineRules, proseRules, titleRules } from '@renderer/ui/form/draftRules'
import { focusNeighbour, GrowingText, type FieldLook } from './GrowingText'
import type { FieldCommands } from './activeField'
import { usePlan } from './PlanContext'
import { planText } from './text'

const rulesOf = { title: titleRules, line: lineRules, prose: proseRules }
type Props = {
  readonly place: Place<string>
  /** Names the act: "Sửa thời gian, giai đoạn". */
  readonly act: string
  readonly label: string
  readonly hint: string
  readonly kind: keyof typeof rulesOf
  readonly look?: FieldLook
  readonly commands?: Pick<FieldCommands, 'up' | 'down' | 'remove'>
}

/** One text of the plan: a title, a line or a paragraph. Saved on a pause and on leaving. */
export function TextPlace({ place, act, label, hint, kind, look = 'prose', commands }: Props) {
  const { movement, edit } = usePlan()
  const stored = place.get(movement) ?? ''
  const save = useCallback(
    (value: string, _base: string, sitting: string) =>
      edit(act, (now) => (place.get(now) === undefined ? now : place.set(now, value)), sitting),
    [edit, act, place],
  )
  const { current, draft, conflict } = useDraft(stored, rulesOf[kind], save)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || (event.shiftKey && kind === 'prose')) return
    event.preventDefault()
    focusNeighbour(event.currentTarget, 1)
  }
  const isMissing = kind === 'title' && current.trim() === '' && stored !== ''
  return (
    <GrowingText
      value={current}
      label={label}
      hint={hint}
      look={look}
      anchor={place.id}
      onChange={draft.change}
      onBlur={draft.leave}
      onKeyDown={onKeyDown}
      problem={isMissing ? planText.titleNeeded(stored) : undefined}
      note={<ConflictNote theirs={conflict?.theirs ?? null} draft={draft} />}
      {...(commands === undefined ? {} : { commands })}
    />
  )
}
