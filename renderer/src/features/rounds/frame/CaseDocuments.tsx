import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { PaperNeed } from '@shared/checks/needs/needs'
import type { DocumentKind } from '@shared/documents/kinds'
import type { SetItem } from '@shared/documents/set'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { DocumentPreview } from '@renderer/tools/documents/DocumentPreview'
import { PrintCertificates } from '@renderer/tools/documents/PrintCertificates'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { paperOfItem, roundSource, type DocumentSource } from '@renderer/tools/documents/source'
import { Card } from '@renderer/ui/Card'
import { useShortcut } from '@renderer/ui/useShortcut'
import { documentsText as text } from './documentsText'
import { freshSource } from './freshSource'
import { SetNeeds } from './Needs'

type Props = {
  readonly awardCase: AwardCase
  /** What can be looked at from this stage. */
  readonly previews: readonly DocumentKind[]
  /** The ruling or meeting in view; none takes the first of each kind. */
  readonly sourceId?: string | undefined
  readonly canPrint?: boolean
  /** What the papers still need: the set shows it before anything is made. */
  readonly needs?: readonly PaperNeed[]
}
type Open =
  | { readonly what: 'produce'; readonly source: DocumentSource }
  | { readonly what: 'look'; readonly item: SetItem }
  | { readonly what: 'print'; readonly paper: PaperCase }

/** The documents of the case: to look at, to make as a set, and certificates to print. Each is of the case as stored when it is asked for. */
export function CaseDocuments({ awardCase, previews, sourceId, canPrint = false, needs = [] }: Props) {
  const db = useDatabase()
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const source = useMemo(() => roundSource(awardCase), [awardCase])
  const itemOf = (kind: DocumentKind): SetItem | undefined =>
    source.items.find((item) => item.kind === kind && item.sourceId === sourceId) ?? source.items.find((item) => item.kind === kind)
  const looks = previews.flatMap((kind) => itemOf(kind) ?? [])
  const certificates = canPrint ? itemOf('certificates') : undefined
  const start = async (what: (fresh: DocumentSource) => Open | null): Promise<void> => setOpen(what(await freshSource(db, awardCase)))
  const look =
    (id: string) =>
    (fresh: DocumentSource): Open | null => {
      const item = fresh.items.find((one) => one.id === id)
      return item === undefined ? null : { what: 'look', item }
    }
  const print =
    (id: string) =>
    (fresh: DocumentSource): Open | null => {
      const item = fresh.items.find((one) => one.id === id)
      const paper = item === undefined ? null : paperOfItem(item)
      return paper === null ? null : { what: 'print', paper }
    }
  // What is in front of the officer: certificates where they are printed, else the set.
  useShortcut(
    'ctrl+p',
    () => void start(certificates === undefined ? (fresh) => ({ what: 'produce', source: fresh }) : print(certificates.id)),
  )
  return (
    <Card title={text.title}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pt: 0.5 }}>
        {looks.map((item) => (
          <Button key={item.id} size="small" variant="outlined" onClick={() => void start(look(item.id))}>
            {text.preview(item.kind)}
          </Button>
        ))}
        {certificates !== undefined && (
          <Button size="small" variant="outlined" onClick={() => void start(print(certificates.id))}>
            {text.print}
          </Button>
        )}
        <Button size="small" variant="outlined" onClick={() => void start((fresh) => ({ what: 'produce', source: fresh }))}>
          {text.produce}
        </Button>
      </Box>
      {open?.what === 'produce' && (
        <ProduceDialog
          isOpen
          onClose={close}
          source={open.source}
          before={<SetNeeds roundId={awardCase.round.id} needs={needs} onFollow={close} />}
        />
      )}
      {open?.what === 'print' && <PrintCertificates isOpen onClose={close} paper={open.paper} name={awardCase.round.name} />}
      {open?.what === 'look' && <DocumentPreview isOpen onClose={close} item={open.item} name={awardCase.round.name} />}
    </Card>
  )
}
