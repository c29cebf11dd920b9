import { councilText as text } from './text'
import type { GroupHead } from './voteRow'

/** The head of a group: its award, what it asks for, and the arrow that folds it. It reaches over the empty cells beside it. */
export function VoteGroupHead({ head, onFold }: { readonly head: GroupHead; readonly onFold: () => void }) {
  return (
    <span className="sheet-group-name">
      <button
        type="button"
        tabIndex={-1}
        className="sheet-group-fold"
        aria-expanded={!head.isFolded}
        aria-label={text.group.fold(head.award, head.isFolded)}
        onClick={onFold}
      >
        <span aria-hidden>{head.isFolded ? '▸' : '▾'}</span>
      </button>
      <b>{head.award}</b> <span className="sheet-faint">{head.facts}</span>
    </span>
  )
}
