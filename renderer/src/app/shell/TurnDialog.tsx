import type { NextTurn } from '@renderer/data/core/undo'
import { whenText } from '@renderer/text/when'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { shellText as text } from './text'

type Props = { readonly asked: NextTurn | null; readonly onAnswer: (answer: 'yes' | 'own' | 'no') => void }

/** Asks before the issue of a paper, or what another window or person did, is taken back or done again. */
export function TurnDialog({ asked, onAnswer }: Props) {
  const words = asked === null ? null : wordsOf(asked)
  return (
    <ConfirmDialog
      isOpen={words !== null}
      title={words?.title ?? ''}
      text={words?.text ?? ''}
      confirm={words?.confirm ?? ''}
      isDestructive
      onConfirm={() => onAnswer('yes')}
      onCancel={() => onAnswer('no')}
      {...(asked?.own == null ? {} : { other: { label: text.stranger.own(asked.own.label), onAct: () => onAnswer('own') } })}
    />
  )
}

function wordsOf({ kind, entry, isIssue, stranger }: NextTurn): {
  readonly title: string
  readonly text: string
  readonly confirm: string
} {
  const issue = text.undoIssue
  if (stranger === null) return { title: issue.title, text: issue.text(entry.label), confirm: issue.confirm }
  const { who, by, device, at } = stranger
  const whose = text.stranger[kind][who](entry.label, whenText(at), by === '' ? text.stranger.nobody : by, device)
  return {
    title: text.stranger.title[kind][who],
    text: isIssue ? `${whose}\n\n${issue.text(entry.label)}` : whose,
    confirm: text.stranger.confirm[kind],
  }
}
