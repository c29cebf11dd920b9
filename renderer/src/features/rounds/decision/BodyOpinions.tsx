import type { Ruling } from '@shared/domain/ruling/types'
import { LineList } from './LineList'
import { decisionText as text } from './text'
import { useRulingSave } from './useRulingSave'

type Props = { readonly ruling: Ruling; readonly isLocked: boolean }

/** What other bodies said of those proposed: stands in the submission, and only where there is any. A closed one shows nothing for none. */
export function BodyOpinions({ ruling, isLocked }: Props) {
  const set = useRulingSave(ruling)
  const opinions = ruling.opinions ?? []
  if (isLocked && opinions.length === 0) return null
  return (
    <LineList
      title={text.opinions}
      add={text.addOpinion}
      hint={text.opinionHint}
      lines={opinions}
      isOwn
      isLocked={isLocked}
      onChange={(lines, sitting) => set(text.act.opinions, { opinions: lines }, sitting)}
    />
  )
}
