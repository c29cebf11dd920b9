import { Suspense, useState, type ReactNode } from 'react'
import { type Block } from '@shared/lib/clipboard'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { ImportLater } from '@renderer/tools/import/ImportLater'
import { listText as text } from '../frame/text'

type Asked = { readonly copied: Block; readonly answer: (isTaken: boolean) => void }
type HeadedPaste = {
  /** Answers once the officer has chosen: whether the block came in another way, or goes nowhere. */
  readonly onPasteBlock: (copied: Block, column: number) => Promise<boolean>
  readonly dialogs: ReactNode
}

/** A pasted block that is a list of its own is offered to the importer; pasted as it is, it goes into the cells where it was pasted. */
export function useHeadedPaste(roundId: string): HeadedPaste {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [importing, setImporting] = useState<Block | null>(null)
  const close = (isTaken: boolean): void => {
    setAsked(null)
    asked?.answer(isTaken)
  }
  const onPasteBlock = async (copied: Block, column: number): Promise<boolean> => {
    // The importer reads it; nobody who only types needs that.
    const { isHeadedList } = await import('./headedList')
    return isHeadedList(copied, column) && new Promise<boolean>((answer) => setAsked({ copied, answer }))
  }
  const dialogs = (
    <>
      <ConfirmDialog
        isOpen={asked !== null}
        title={text.headed.title}
        text={text.headed.text(asked?.copied.rows.length ?? 0)}
        confirm={text.headed.preview}
        other={{ label: text.headed.asIs, onAct: () => close(false) }}
        onConfirm={() => {
          setImporting(asked?.copied ?? null)
          close(true)
        }}
        onCancel={() => close(true)}
      />
      {importing !== null && (
        <Suspense fallback={null}>
          <ImportLater roundId={roundId} isOpen pasted={importing} onClose={() => setImporting(null)} />
        </Suspense>
      )}
    </>
  )
  return { onPasteBlock, dialogs }
}
