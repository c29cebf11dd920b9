import type { Status } from '@renderer/ui/StatusChip'

const signs: Partial<Record<Status, string>> = { ok: '✓ ', attention: '▲ ', blocked: '✕ ' }

/** The chip of a sheet's cell: sign and word like `StatusChip`, but bare, since thousands of rows scroll by. */
export function SheetChip({ status, label }: { readonly status: Status; readonly label: string }) {
  return (
    <span className={`sheet-chip sheet-chip-${status}`}>
      {signs[status] !== undefined && <span aria-hidden>{signs[status]}</span>}
      {label}
    </span>
  )
}
