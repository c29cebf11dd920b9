import { useState } from 'react'
import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { readMovement } from '@renderer/data/repositories/movements'
import { DocumentPreview } from '@renderer/tools/documents/DocumentPreview'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { planSource, type DocumentSource } from '@renderer/tools/documents/source'
import { useShortcut } from '@renderer/ui/useShortcut'
import { flushDrafts } from '@renderer/ui/form/draft'
import { planText as text } from './text'

/** Looks at the plan as Word text and saves it. Both take the movement as stored after what was typed last. */
export function PlanActions({
  movement,
  isInView,
}: {
  readonly movement: EmulationMovement
  /** Whether the plan is what the officer has before her. */ readonly isInView: boolean
}) {
  const db = useDatabase()
  const office = useOffice()
  const law = useLawBook()
  const [open, setOpen] = useState<{ readonly what: 'preview' | 'save'; readonly source: DocumentSource } | null>(null)
  const isReady = office != null && law !== undefined
  const start = async (what: 'preview' | 'save'): Promise<void> => {
    // A field that still has the focus stores its words on leaving; reading after that sees them.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    flushDrafts()
    if (office == null || law === undefined) return
    const stored = (await readMovement(db, movement.id)) ?? movement
    setOpen({ what, source: planSource({ office, movement: stored, law }) })
  }
  useShortcut('ctrl+p', () => void start('preview'), { isOn: isReady && isInView })
  const hint = office === null ? text.checks.noOffice : ''
  return (
    <>
      <Tooltip title={hint}>
        <span>
          <Button variant="outlined" disabled={!isReady} onClick={() => void start('preview')}>
            {text.preview}
          </Button>
        </span>
      </Tooltip>
      <Tooltip title={hint}>
        <span>
          <Button
            variant={isInView && movement.upper === undefined ? 'contained' : 'outlined'}
            disabled={!isReady}
            onClick={() => void start('save')}
          >
            {text.save}
          </Button>
        </span>
      </Tooltip>
      {open?.what === 'preview' && open.source.items[0] !== undefined && (
        <DocumentPreview isOpen onClose={() => setOpen(null)} item={open.source.items[0]} name={open.source.name} />
      )}
      {open?.what === 'save' && <ProduceDialog isOpen onClose={() => setOpen(null)} source={open.source} />}
    </>
  )
}
