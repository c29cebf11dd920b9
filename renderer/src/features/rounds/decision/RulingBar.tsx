import { useState } from 'react'
import { Plus } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { outOfPowerOf } from '@shared/domain/case/honorees'
import { isRoundDone, paperOf } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import type { Ruling, RulingKind } from '@shared/domain/ruling/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addRuling, doneStepsOf, removeRuling, unmarkAll } from '@renderer/data/repositories/rulings'
import { withdrawRuling } from '@renderer/data/repositories/issuing'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { pressedRing } from '@renderer/ui/pressedRing'
import { decisionText as text } from './text'
import { LinesDialog } from './LinesDialog'
import { RulingRows, titleOfRuling } from './RulingRows'

type Props = {
  readonly awardCase: AwardCase
  readonly rulings: readonly Ruling[]
  readonly ruling: Ruling | undefined
  readonly onChoose: (id: string) => void
}
type Addable = Exclude<RulingKind, 'submissionRoom'>

/** What may be added now: a second decision while lines are open, a submission upward, a correction of the decision in view. */
function addable({ awardCase, rulings, ruling }: Omit<Props, 'onChoose'>): Addable[] {
  const isOpen = !isRoundDone(awardCase)
  const hasUpward = rulings.some(({ kind, status }) => kind === 'submissionUp' && status === 'draft')
  const isIssuedDecision = ruling?.kind === 'decision' && ruling.status === 'issued'
  return [
    ...(isOpen ? (['decision'] as const) : []),
    ...(isOpen && !hasUpward ? (['submissionUp'] as const) : []),
    ...(isIssuedDecision ? (['correction', 'cancellation'] as const) : []),
  ]
}

/** The papers of the round, as rows where there are several, with what may be added, moved and taken away. */
export function RulingBar({ awardCase, rulings, ruling, onChoose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [dialog, setDialog] = useState<'lines' | 'remove' | 'withdraw' | null>(null)
  const kinds = addable({ awardCase, rulings, ruling })
  const open = rulings.filter(({ kind, status }) => status === 'draft' && (kind === 'decision' || kind === 'submissionUp'))
  const isDraft = ruling?.status === 'draft'
  const canRemove = isDraft && rulings.filter(({ kind }) => kind === 'decision').some(({ id }) => id !== ruling.id)
  const above = ruling?.kind === 'decision' && isDraft ? outOfPowerOf(paperOf(awardCase, ruling)).length : 0

  const add = async (kind: Addable): Promise<void> => {
    setAnchor(null)
    const target = kind === 'correction' || kind === 'cancellation' ? (ruling?.id ?? null) : null
    const added = await addRuling(db, awardCase.round.id, kind, target)
    if (added.ok) onChoose(added.value)
    else fail(added.error)
  }
  const remove = async (): Promise<void> => {
    setDialog(null)
    if (ruling === undefined) return
    const removed = await removeRuling(db, ruling.id)
    if (!removed.ok) fail(removed.error)
  }
  const marked = ruling === undefined ? [] : doneStepsOf(ruling)
  /** The question stays: without its records the paper may be withdrawn. */
  const unmark = async (): Promise<void> => {
    const done = ruling === undefined ? undefined : await unmarkAll(db, ruling.id)
    if (done?.ok === false) fail(done.error)
  }
  const withdraw = async (): Promise<void> => {
    setDialog(null)
    if (ruling === undefined) return
    const done = await withdrawRuling(db, ruling.id)
    if (!done.ok) fail(done.error)
  }
  return (
    <>
      {rulings.length > 1 && <RulingRows awardCase={awardCase} rulings={rulings} ruling={ruling} onChoose={onChoose} />}
      <Box
        role={rulings.length > 1 ? undefined : 'group'}
        aria-label={rulings.length > 1 ? undefined : text.papers}
        sx={{ display: 'flex', gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}
      >
        {rulings.length === 1 &&
          rulings.map((row) => (
            <ButtonBase
              key={row.id}
              aria-pressed={row.id === ruling?.id}
              onClick={() => onChoose(row.id)}
              sx={{ font: 'inherit', borderRadius: 99, ...pressedRing(row.id === ruling?.id) }}
            >
              <StatusChip status={row.status === 'issued' ? 'ok' : 'quiet'} label={titleOfRuling(row, awardCase)} />
            </ButtonBase>
          ))}
        {kinds.length > 0 && (
          <Button size="small" aria-haspopup="menu" startIcon={<Plus size={16} />} onClick={(event) => setAnchor(event.currentTarget)}>
            {text.addPaper}
          </Button>
        )}
        {isDraft && open.length > 1 && open.some(({ id }) => id === ruling.id) && (
          <Button size="small" onClick={() => setDialog('lines')}>
            {text.chooseLines}
          </Button>
        )}
        {canRemove && (
          <Button size="small" onClick={() => setDialog('remove')}>
            {text.removePaper}
          </Button>
        )}
        {ruling?.status === 'issued' && (
          <Button size="small" onClick={() => setDialog('withdraw')}>
            {text.withdraw}
          </Button>
        )}
      </Box>
      {above > 0 && (
        <Box role="status" sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'warning.main', flexWrap: 'wrap' }}>
          ▲ {text.above(above)}
          {kinds.includes('submissionUp') && (
            <Button size="small" variant="outlined" onClick={() => void add('submissionUp')}>
              {text.addOf.submissionUp}
            </Button>
          )}
        </Box>
      )}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {kinds.map((kind) => (
          <MenuItem key={kind} dense onClick={() => void add(kind)}>
            {text.addOf[kind]}
          </MenuItem>
        ))}
      </Menu>
      {dialog === 'lines' && ruling !== undefined && <LinesDialog awardCase={awardCase} ruling={ruling} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        isOpen={dialog === 'remove'}
        title={text.removeTitle}
        text={text.removeText}
        confirm={text.removePaper}
        isDestructive
        onConfirm={() => void remove()}
        onCancel={() => setDialog(null)}
      />
      <ConfirmDialog
        isOpen={dialog === 'withdraw' && marked.length > 0}
        title={text.withdrawTitle}
        text={text.withdrawMarked(marked)}
        confirm={text.unmarkAll}
        isDestructive
        onConfirm={() => void unmark()}
        onCancel={() => setDialog(null)}
      />
      <ConfirmDialog
        isOpen={dialog === 'withdraw' && marked.length === 0}
        title={text.withdrawTitle}
        text={text.withdrawText}
        confirm={text.withdraw}
        isDestructive
        onConfirm={() => void withdraw()}
        onCancel={() => setDialog(null)}
      />
    </>
  )
}
