import { useEffect, useRef } from 'react'
import { oneLine } from '@renderer/ui/twoLines'
import { councilText as text } from './text'
import type { GroupHead } from './voteRow'

/** The head of a group: its award, what it asks for, and the arrow that folds it. It reaches over the empty cells beside it, up to its result. */
export function VoteGroupHead({ head, onFold }: { readonly head: GroupHead; readonly onFold: () => void }) {
  const box = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const own = box.current
    const row = own?.closest('.dsg-row')
    if (own == null || row == null) return
    const fit = (): void => {
      const result = row.querySelector('.sheet-group-result')
      if (result !== null) own.style.width = `${result.getBoundingClientRect().left - own.getBoundingClientRect().left}px`
    }
    const observer = new ResizeObserver(fit)
    observer.observe(row)
    return () => observer.disconnect()
  }, [])
  return (
    <span ref={box} className="sheet-group-name" style={{ ...oneLine, display: 'block' }} title={`${head.award} ${head.facts}`}>
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
