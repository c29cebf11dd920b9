import type { Counts, JournalEntry } from '@shared/ipc/twin'

export const noCounts: Counts = { subjects: 0, awards: 0, nominees: 0, movements: 0, rounds: 0, documents: 0, attachments: 0 }
export const aLine = '11111111-2222-4333-8444-555555555555'
export const otherLine = '99999999-2222-4333-8444-555555555555'

/** The text of an act in the journal, with nothing in it but its number. */
export const entryText = (seq: number, changes: Partial<JournalEntry> = {}): string =>
  JSON.stringify({
    seq,
    at: `2026-12-14T07:00:${String(seq % 60).padStart(2, '0')}.000Z`,
    label: `Thao tác ${seq}`,
    actId: `act-${seq}`,
    drop: false,
    counts: noCounts,
    change: { rows: [] },
    ...changes,
  } satisfies JournalEntry)
export const seqsOf = (texts: readonly string[]): number[] => texts.map((text) => (JSON.parse(text) as JournalEntry).seq)
