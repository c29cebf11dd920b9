import { takenSo, type PreviewRow, type RowChoice, type RowDoubt } from '@shared/import/preview'

/** `same`: the rows that are open for this reason alone, which a single look can settle; `all`: how many are open for it, whatever else they are asked. */
export type DoubtGroup = { readonly code: RowDoubt['code']; readonly same: readonly PreviewRow[]; readonly all: number }

/** Rows that are still doubtful, by their reasons, where several can be settled by one choice. */
export function groupsOfDoubts(rows: readonly PreviewRow[], choices: Readonly<Record<number, RowChoice>>): readonly DoubtGroup[] {
  const groups = new Map<RowDoubt['code'], { readonly same: PreviewRow[]; all: number }>()
  for (const row of rows) {
    if (row.status !== 'doubtful' || choices[row.number] !== undefined) continue
    const codes = new Set(row.doubts.map((doubt) => doubt.code))
    for (const code of codes) {
      const group = groups.get(code) ?? { same: [], all: 0 }
      group.all += 1
      if (codes.size === 1 && takenSo(row) !== undefined) group.same.push(row)
      groups.set(code, group)
    }
  }
  return [...groups].flatMap(([code, group]) => (group.same.length > 1 ? [{ code, ...group }] : []))
}
