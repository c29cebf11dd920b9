import { useCallback, useEffect, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import { moveRow, type Place } from '@shared/domain/movement/lenses'
import { mergeRows } from '@shared/lib/merge'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { sliceMarked } from '@shared/lib/emphasisEdit'
import { letterMark } from '@shared/domain/movement/numbering'
import { placePasted, splitPasted } from '@shared/domain/movement/pasted'
import type { PlanItem } from '@shared/domain/movement/types'
import { useNotices } from '@renderer/ui/Notices'
import { pastedText } from '@renderer/ui/rich/pastedText'
import { richState } from '@renderer/ui/rich/RichText'
import { selectIn } from '@renderer/ui/rich/richDom'
import { ConflictNote } from '@renderer/ui/form/ConflictNote'
import { useDraft, type Conflict } from '@renderer/ui/form/draft'
import { itemRules } from './itemRules'
import { GrowingText, planField } from './GrowingText'
import { usePlan } from './PlanContext'
import { planText } from './text'

/** How the items of a list are marked: points or dashes when there are several (as printed), dashes always, or nothing. */
export type ItemMarks = 'letters' | 'dash' | 'alwaysDash' | 'none'
const markOf = (marks: ItemMarks, index: number, count: number): string => {
  if (marks === 'alwaysDash') return '-'
  if (marks === 'none' || count < 2) return ''
  return marks === 'letters' ? letterMark(index) : '-'
}

type Props = {
  readonly place: Place<readonly PlanItem[]>
  readonly act: string
  /** What the list is called in the names of its fields: "Mục đích". */
  readonly name: string
  /** What belongs here, shown while the list is empty. */
  readonly hint: string
  readonly marks: ItemMarks
  readonly aside?: (item: PlanItem) => ReactNode
}

/** Sentences of one list: Enter adds one below, Backspace in an empty one removes it, Alt+↑↓ moves, several pasted lines become several. */
export function ItemList({ place, act, name, hint, marks, aside }: Props) {
  const { movement, edit } = usePlan()
  const { say } = useNotices()
  const [blankId, setBlankId] = useState<string>(() => crypto.randomUUID())
  const save = useCallback(
    (items: readonly PlanItem[], base: readonly PlanItem[], sitting: string) =>
      edit(
        act,
        (now) => {
          const present = place.get(now)
          return present === undefined ? now : place.set(now, mergeRows(base, items, present))
        },
        sitting,
      ),
    [edit, act, place],
  )
  const { current, draft, conflict } = useDraft<readonly PlanItem[]>(place.get(movement) ?? [], itemRules, save)
  const box = useRef<HTMLDivElement>(null)
  const wanted = useRef<{ readonly id: string; readonly caret: number } | null>(null)
  // An empty list shows one blank item that becomes real with its first letter.
  const note = <ConflictNote theirs={conflict === null ? null : theirWords(conflict)} draft={draft} />
  const notedId = conflict === null ? undefined : clashingId(conflict, current)
  const items = current.length === 0 ? [{ id: blankId, text: '' }] : current

  useEffect(() => {
    if (wanted.current === null) return
    const field = box.current?.querySelector<HTMLElement>(`[data-item="${wanted.current.id}"] ${planField}`)
    field?.focus()
    if (field != null) selectIn(field, wanted.current.caret)
    wanted.current = null
  })

  const put = (next: readonly PlanItem[], focus?: { readonly id: string; readonly caret: number }): void => {
    if (focus !== undefined) wanted.current = focus
    draft.change(next)
  }
  const setText = (id: string, text: string): void => {
    if (current.length === 0) setBlankId(crypto.randomUUID())
    put(items.map((item) => (item.id === id ? { ...item, text } : item)))
  }
  /** Puts texts in place of one item; the first keeps its id, so that what hangs on it stays. */
  const replaceBy = (id: string, texts: readonly string[], caret: number, focusAt = texts.length - 1): void => {
    const rows = texts.map((text, index) => ({ id: index === 0 ? id : crypto.randomUUID(), text }))
    if (current.length === 0) setBlankId(crypto.randomUUID())
    put(
      items.flatMap((item) => (item.id === id ? rows : [item])),
      { id: rows[focusAt]!.id, caret },
    )
  }
  const remove = (index: number): void => {
    const next = items[index - 1] ?? items[index + 1]
    const rest = items.filter((_, at) => at !== index)
    put(rest, next === undefined ? undefined : { id: next.id, caret: index > 0 ? withoutEmphasis(next.text).length : 0 })
    draft.flush()
  }
  const move = (id: string, by: -1 | 1, caret: number): void => {
    const next = moveRow(items, id, by)
    if (next === items) return
    put(next, { id, caret })
    draft.flush()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const { start, end, value } = richState(event.currentTarget)
    const item = items[index]!
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      replaceBy(item.id, [sliceMarked(value, 0, start).trimEnd(), sliceMarked(value, end).trimStart()], 0)
    } else if (event.key === 'Backspace' && value === '' && current.length > 0) {
      event.preventDefault()
      remove(index)
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLElement>, id: string): void => {
    const { texts, marks: left } = splitPasted(pastedText(event.clipboardData))
    const { start, end, value } = richState(event.currentTarget)
    const before = sliceMarked(value, 0, start)
    const isAtStart = before.trim() === ''
    if (texts.length === 0 || (texts.length === 1 && (left === 0 || !isAtStart))) return
    event.preventDefault()
    const placed = placePasted(before, sliceMarked(value, end), texts)
    replaceBy(id, placed.texts, withoutEmphasis(placed.texts[placed.at]?.slice(0, placed.caret) ?? '').length, placed.at)
    draft.flush()
    say(texts.length > 1 ? planText.pasted(texts.length, left) : planText.pastedMark)
  }
  /** Leaving the list stores it and lets blank items go; moving inside it only stores. */
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) draft.flush()
    else draft.leave()
  }

  return (
    <Box ref={box} onBlur={onBlur} role="group" aria-label={name} sx={{ display: 'grid', gap: 0.25 }}>
      {items.map((item, index) => {
        const mark = markOf(marks, index, items.length)
        return (
          <Box key={item.id} data-item={item.id} sx={{ display: 'flex', alignItems: 'flex-start' }}>
            {marks !== 'none' && <Mark>{mark}</Mark>}
            <GrowingText
              value={item.text}
              label={planText.fieldName(name, mark, index)}
              hint={current.length === 0 ? hint : ''}
              look="prose"
              anchor={`${place.id}#${item.id}`}
              onChange={(text) => setText(item.id, text)}
              onBlur={() => undefined}
              note={item.id === notedId ? note : undefined}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPaste={(event) => onPaste(event, item.id)}
              commands={{
                up: () => move(item.id, -1, 0),
                down: () => move(item.id, 1, 0),
                add: () => replaceBy(item.id, [item.text, ''], 0),
                ...(current.length > 0 && { remove: () => remove(index) }),
              }}
            />
            {current.length > 0 && aside?.(item)}
          </Box>
        )
      })}
      {notedId === undefined && note}
    </Box>
  )
}

/** The sentence here that both windows changed; none where one of them took it away. */
const clashingId = ({ was, theirs }: Conflict<readonly PlanItem[]>, current: readonly PlanItem[]): string | undefined =>
  current.find(({ id, text }) => {
    const [before, other] = [was, theirs].map((items) => items.find((item) => item.id === id)?.text)
    return before !== text && before !== other && other !== undefined
  })?.id

/** The sentences that the other window changed, or those that stand there now. */
function theirWords({ was, theirs }: Conflict<readonly PlanItem[]>): string {
  const changed = theirs.filter((item) => was.some((before) => before.id === item.id && before.text !== item.text))
  return (changed.length > 0 ? changed : theirs).map((item) => item.text).join(' ')
}

/** The computed number, letter or dash before a paragraph. */
export function Mark({ children, isStrong = false }: { readonly children: string; readonly isStrong?: boolean }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        flexShrink: 0,
        minWidth: 44,
        pr: 0.5,
        pt: 0.25,
        textAlign: 'right',
        fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
        fontSize: 16,
        lineHeight: 1.4,
        fontWeight: isStrong ? 700 : 400,
        color: 'text.primary',
      }}
    >
      {children}
    </Box>
  )
}
