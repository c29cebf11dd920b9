import { FileText } from 'lucide-react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { workText } from './text'

const text = workText.reports

export type UnitLine = {
  readonly id: string
  readonly name: string
  readonly status: Status
  readonly state: string
  readonly detail: string
  /** A file is kept for it. */
  readonly hasFile?: boolean
  /** How it stands with what is beside, in the order of `beside`; `null` where it is nothing to it. */
  readonly others?: readonly ({ readonly status: Status; readonly state: string } | null)[]
}
export type RowKey = 'Enter' | 'Insert' | 'Delete'
const rowKeys: readonly string[] = ['Enter', 'Insert', 'Delete'] satisfies RowKey[]

type Props = {
  readonly label: string
  readonly rows: readonly UnitLine[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly foot?: string
  /** Rows may be ticked, several at once; the keyboard does it too. */
  readonly ticks?: { readonly ticked: ReadonlySet<string>; readonly onTick: (ids: ReadonlySet<string>) => void } | undefined
  /** A key pressed on a row: Enter, Insert, Delete. */
  readonly onKey?: ((id: string, key: RowKey) => void) | undefined
  /** What the table is called as a file; without it there is none. */
  readonly fileTitle?: string
  /** Heads of the columns beside the one in question, and its own; they fold away where the window is narrow. */
  readonly beside?: { readonly own: string; readonly others: readonly string[] }
}

/** The table as it stands on the screen, with the words behind each state in a column of their own. */
export const fileOf = (title: string, rows: readonly UnitLine[], beside: Props['beside']) =>
  tableOfRows<UnitLine>(
    title,
    [
      [text.unit, 44, ({ name }) => name],
      ...(beside?.others ?? []).map((head, at): FileColumn<UnitLine> => [head, 24, ({ others }) => others?.[at]?.state ?? null]),
      [beside?.own ?? title, 24, ({ state }) => state],
      [text.stateDetail, 40, ({ detail }) => detail],
    ],
    rows,
  )

const narrow = 'minmax(0, 5fr) minmax(0, 4fr)'

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id])

/** The row above or below gets the keyboard. */
function focusRow(button: HTMLElement, by: 1 | -1): void {
  const line = button.closest('li')
  const next = by === 1 ? line?.nextElementSibling : line?.previousElementSibling
  next?.querySelector<HTMLElement>('button')?.focus()
}

/** Units with how each stands; one is chosen. Rows that are out of view are not drawn. */
export function UnitList({ label, rows, chosen, onChoose, foot, fileTitle, beside, ticks, onKey }: Props) {
  const others = beside?.others ?? []
  const columns = {
    xs: narrow,
    lg: others.length === 0 ? narrow : `minmax(0, 4fr) ${'minmax(0, 2.2fr) '.repeat(others.length)}minmax(0, 4.6fr)`,
  }
  return (
    <Card flush fill="table">
      {beside !== undefined && others.length > 0 && (
        <Box
          sx={{
            display: { xs: 'none', lg: 'grid' },
            gridTemplateColumns: columns,
            gap: 1.5,
            px: 2,
            py: 0.75,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          {['', ...others, beside.own].map((title, at) => (
            <Typography key={at} variant="caption" noWrap title={title} sx={{ fontWeight: at > others.length ? 600 : 400 }}>
              {title}
            </Typography>
          ))}
        </Box>
      )}
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, flex: 1, overflow: 'auto' }}>
        {rows.map((row, at) => (
          <Box
            component="li"
            key={row.id}
            sx={{
              display: 'flex',
              alignItems: 'center',
              borderBottom: 1,
              borderColor: 'divider',
              bgcolor: ticks?.ticked.has(row.id) === true ? 'background.bar' : 'transparent',
              contentVisibility: 'auto',
              containIntrinsicSize: 'auto 37px',
            }}
          >
            {ticks !== undefined && (
              <Checkbox
                size="small"
                tabIndex={-1}
                checked={ticks.ticked.has(row.id)}
                onChange={() => ticks.onTick(toggled(ticks.ticked, row.id))}
                slotProps={{ input: { 'aria-label': text.tick(row.name) } }}
                sx={{ p: 0.5, ml: 0.5 }}
              />
            )}
            <ButtonBase
              disableRipple
              onClick={() => onChoose(row.id)}
              aria-pressed={chosen === row.id}
              onKeyDown={(event) => {
                if (event.key === ' ' && ticks !== undefined) {
                  event.preventDefault()
                  ticks.onTick(toggled(ticks.ticked, row.id))
                } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)]
                  if (next === undefined) return
                  event.preventDefault()
                  if (event.shiftKey && ticks !== undefined) ticks.onTick(new Set([...ticks.ticked, row.id, next.id]))
                  focusRow(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)
                  onChoose(next.id)
                } else if (onKey !== undefined && rowKeys.includes(event.key)) {
                  event.preventDefault()
                  onKey(row.id, event.key as RowKey)
                }
              }}
              sx={{
                'display': 'grid',
                'gridTemplateColumns': columns,
                'gap': 1.5,
                'width': '100%',
                'textAlign': 'left',
                'alignItems': 'center',
                'px': 2,
                'minHeight': 36,
                'fontFamily': 'inherit',
                'bgcolor': chosen === row.id ? 'lacquer.pale' : 'transparent',
                '&:hover': { bgcolor: chosen === row.id ? 'lacquer.pale' : 'background.bar' },
                '&:focus-visible': { outlineOffset: -2 },
              }}
            >
              <Typography noWrap title={row.name}>
                {row.name}
              </Typography>
              {others.map((title, at) => {
                const other = row.others?.[at] ?? null
                return (
                  <Box key={title} title={title} sx={{ display: { xs: 'none', lg: 'block' }, minWidth: 0, overflow: 'hidden' }}>
                    {other === null ? '–' : <StatusChip status={other.status} label={other.state} />}
                  </Box>
                )
              })}
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', minWidth: 0 }}>
                <StatusChip status={row.status} label={row.state} />
                <Typography variant="caption" noWrap>
                  {row.detail}
                </Typography>
                {row.hasFile === true && <FileText size={14} role="img" aria-label={text.hasFile} style={{ flexShrink: 0 }} />}
              </Box>
            </ButtonBase>
          </Box>
        ))}
      </Box>
      {foot !== undefined && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, minHeight: 36, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="caption" sx={{ flex: 1, minWidth: 0 }}>
            {foot}
          </Typography>
          {fileTitle !== undefined && <ToExcel size="line" title={fileTitle} table={() => fileOf(fileTitle, rows, beside)} />}
        </Box>
      )}
    </Card>
  )
}
