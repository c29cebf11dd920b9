import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { countedTables } from '@shared/ipc/twin'
import type { Change } from '@shared/domain/change/types'
import { formatAmount } from '@shared/lib/money'
import { readHistory } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { turnExactly } from '@renderer/data/core/undo'
import type { JournalFollower } from '@renderer/data/twin/follow'
import { shrunkTables } from '@renderer/data/twin/snapshot'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { twinText } from './text'
import type { Snapshots } from './useSnapshots'

const text = twinText.shrunk
type Shrunk = { readonly lines: readonly string[]; readonly act: Pick<Change, 'label'> & { readonly seq: number } }

/**
 * Data that shrank sharply against the newest copy: asked about at the moment of the act that did it, with the way back. `isAgreed` tells
 * whether a copy may be made now: not before the officer said that it is as it should be.
 */
export function useShrunk(
  journal: JournalFollower,
  { take, newest }: Snapshots,
): { readonly isAgreed: () => Promise<boolean>; readonly dialog: ReactNode } {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const [shrunk, setShrunk] = useState<Shrunk | null>(null)
  const agreed = useRef(0)
  const look = useCallback(
    async (act: Shrunk['act']): Promise<boolean> => {
      const before = await newest()
      const tables = before === null ? [] : shrunkTables(before.counts, journal.counts())
      if (before === null || tables.length === 0 || agreed.current >= before.seq) return true
      const lines = countedTables
        .filter((table) => tables.includes(table))
        .map((table) => text.line(table, formatAmount(before.counts[table]), formatAmount(journal.counts()[table])))
      setShrunk({ lines, act })
      return false
    },
    [journal, newest],
  )
  useEffect(() => journal.onAct(({ seq = 0, label, kind }) => void (kind === 'undo' ? null : look({ seq, label }))), [journal, look])
  const isAgreed = useCallback(() => look({ seq: 0, label: '' }), [look])

  const takeBack = async (act: Shrunk['act']): Promise<void> => {
    setShrunk(null)
    const entry = (await readHistory(db)).undo.find(({ seq }) => seq === act.seq)
    const turned = entry === undefined ? null : await turnExactly(db, 'undo', entry)
    if (turned === null || turned === 'moved') return say(text.moved)
    if (turned.ok) say(text.takenBack(act.label))
    else fail(turned.error)
  }
  const dialog = shrunk !== null && (
    <ConfirmDialog
      isOpen
      title={text.title}
      text={text.text(shrunk.act.label, shrunk.lines)}
      confirm={text.confirm}
      isDestructive
      {...(shrunk.act.seq > 0 ? { other: { label: text.takeBack, onAct: () => void takeBack(shrunk.act) } } : {})}
      onCancel={() => setShrunk(null)}
      onConfirm={() => {
        setShrunk(null)
        agreed.current = journal.state().seq
        void take('pause')
      }}
    />
  )
  return { isAgreed, dialog }
}
