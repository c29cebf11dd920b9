import { Suspense, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { cellsOfBlock, toBlockText, type Block } from '@shared/lib/clipboard'
import { ImportLater } from '@renderer/tools/import/ImportLater'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { listText as text } from '../frame/text'

type Given = {
  readonly roundId: string
  readonly grid: RefObject<DataSheetGridRef | null>
  /** Where a block begins while the cursor stands in no cell. */
  readonly lastRow: number
}

/** A pasted block with its heading row: asks whether the importer reads it or it is pasted as it stands. */
export function useHeadedPaste({ roundId, grid, lastRow }: Given): {
  readonly onPasteBlock: (copied: Block, column: number) => Promise<boolean>
  readonly dialogs: ReactNode
} {
  const [headed, setHeaded] = useState<Block | null>(null)
  const [importing, setImporting] = useState<Block | null>(null)
  const asIs = useRef(false)
  const pasteAsIs = (cells: readonly (readonly string[])[]): void => {
    const data = new DataTransfer()
    data.setData('text/plain', toBlockText(cells))
    asIs.current = true
    requestAnimationFrame(() => {
      if (grid.current?.activeCell == null) grid.current?.setActiveCell({ col: 0, row: lastRow })
      requestAnimationFrame(() => {
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
        asIs.current = false
      })
    })
  }
  const onPasteBlock = async (copied: Block, column: number): Promise<boolean> => {
    if (asIs.current) return false
    // The importer reads it; nobody who only types needs that.
    const { isHeadedList } = await import('./headedList')
    if (!isHeadedList(copied, column)) return false
    setHeaded(copied)
    return true
  }
  const dialogs = (
    <>
      <ConfirmDialog
        isOpen={headed !== null}
        title={text.headed.title}
        text={text.headed.text(headed?.rows.length ?? 0)}
        confirm={text.headed.preview}
        other={{
          label: text.headed.asIs,
          onAct: () => {
            setHeaded(null)
            if (headed !== null) pasteAsIs(cellsOfBlock(headed))
          },
        }}
        onConfirm={() => {
          setImporting(headed)
          setHeaded(null)
        }}
        onCancel={() => setHeaded(null)}
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
