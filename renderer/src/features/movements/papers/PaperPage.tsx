import { useState } from 'react'
import { Link as RouterLink, useParams } from 'react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { MovementPaper } from '@shared/domain/movement/paper'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { editPaper, readDraft, readPaper } from '@renderer/data/repositories/movementPapers'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { DocumentPreview } from '@renderer/tools/documents/DocumentPreview'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { movementSource, type DocumentSource } from '@renderer/tools/documents/source'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { GoneNote } from '@renderer/tools/gone/GoneNote'
import { useLastSeen } from '@renderer/tools/gone/useLastSeen'
import { EmptyState } from '@renderer/ui/EmptyState'
import { flushDrafts } from '@renderer/ui/form/draft'
import { Loading } from '@renderer/ui/Loading'
import { useAct } from '@renderer/tools/acts/useAct'
import { inHead, type HeadPlace } from '../inHead'
import { PaperHead } from './PaperHead'
import { PaperSections } from './PaperSections'
import { paperText as text } from './text'
import type { EditPaper } from './useEditPaper'

/** One paper: its words section by section, saved as they are typed, and the paper as Word. */
export function PaperPage({ movement, actions }: { readonly movement: EmulationMovement; readonly actions: HeadPlace }) {
  const { paperId = '' } = useParams()
  const db = useDatabase()
  const stored = useLiveQuery(async () => (await readPaper(db, paperId)) ?? null, [db, paperId])
  const { value: paper, isGone } = useLastSeen(paperId, stored)
  if (paper === undefined) return <Loading />
  if (paper === null)
    return (
      <Card>
        <EmptyState
          title={text.gone}
          text=""
          action={
            <Button variant="outlined" component={RouterLink} to={addressOf.movementPapers(movement.id)}>
              {text.title}
            </Button>
          }
        />
      </Card>
    )
  const list = { label: text.title, to: addressOf.movementPapers(movement.id) }
  return (
    <>
      {isGone && <GoneNote table="movementPapers" id={paper.id} name={text.makeFor(text.kinds[paper.kind], paper.year)} list={list} />}
      <OpenPaper key={paper.id} movement={movement} actions={actions} paper={paper} />
    </>
  )
}

type OpenProps = { readonly movement: EmulationMovement; readonly actions: HeadPlace; readonly paper: MovementPaper }
function OpenPaper({ movement, actions, paper }: OpenProps) {
  const db = useDatabase()
  const act = useAct()
  const kind = text.kinds[paper.kind]
  const edit: EditPaper = (change, sitting) => void act(editPaper(db, paper.id, change, text.acts.edit(kind), sitting))
  const open = paper.sections.filter(
    ({ text: words, level }, index) => words === '' && (paper.sections[index + 1]?.level ?? 1) <= level,
  ).length
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1.25, flexShrink: 0, flexWrap: 'wrap' }}>
        <Button size="small" component={RouterLink} to={addressOf.movementPapers(movement.id)}>
          {`‹ ${text.title}`}
        </Button>
        <Typography component="h2" variant="h3" sx={{ flex: 1, minWidth: 160 }} noWrap>
          {text.makeFor(kind, paper.year)}
        </Typography>
        {open > 0 && <Typography variant="caption">{text.missing(open)}</Typography>}
        {inHead(actions, <Actions movement={movement} paper={paper} />)}
      </Box>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr) 280px', lg: 'minmax(0, 1fr) 340px' },
          gap: 1.5,
          alignItems: 'start',
        }}
      >
        <PaperSections paper={paper} edit={edit} />
        <PaperHead paper={paper} edit={edit} />
      </Box>
    </Box>
  )
}

function Actions({ movement, paper }: { readonly movement: EmulationMovement; readonly paper: MovementPaper }) {
  const db = useDatabase()
  const act = useAct()
  const office = useOffice()
  const law = useLawBook()
  const [asking, setAsking] = useState(false)
  const [open, setOpen] = useState<{ readonly what: 'preview' | 'save'; readonly source: DocumentSource } | null>(null)
  const start = async (what: 'preview' | 'save'): Promise<void> => {
    // A field that still has the focus stores its words on leaving; reading after that sees them.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    flushDrafts()
    if (office == null || law === undefined) return
    const stored = (await readPaper(db, paper.id)) ?? paper
    setOpen({ what, source: movementSource(movement, { kind: stored.kind, input: { office, law, paper: stored } }, stored.id) })
  }
  const again = async (): Promise<void> => {
    setAsking(false)
    if (office == null) return
    const draft = await readDraft(db, { kind: paper.kind, movement, year: paper.year, office, today: today() })
    await act(
      editPaper(
        db,
        paper.id,
        (stored) => ({ ...stored, opening: draft.opening, sections: draft.sections }),
        text.acts.again(text.kinds[paper.kind]),
      ),
    )
  }
  return (
    <>
      <Button variant="outlined" disabled={office == null} onClick={() => setAsking(true)}>
        {text.again}
      </Button>
      <Button variant="outlined" disabled={office == null} onClick={() => void start('preview')}>
        {text.preview}
      </Button>
      <Button variant="contained" disabled={office == null} onClick={() => void start('save')}>
        {text.word}
      </Button>
      <ConfirmDialog
        isOpen={asking}
        title={text.againTitle}
        text={text.againText}
        confirm={text.again}
        onConfirm={() => void again()}
        onCancel={() => setAsking(false)}
        isDestructive
      />
      {open?.what === 'preview' && open.source.items[0] !== undefined && (
        <DocumentPreview isOpen onClose={() => setOpen(null)} item={open.source.items[0]} name={open.source.name} />
      )}
      {open?.what === 'save' && <ProduceDialog isOpen onClose={() => setOpen(null)} source={open.source} />}
    </>
  )
}
