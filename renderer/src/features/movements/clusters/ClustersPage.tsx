import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useSearchParams } from 'react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { Cluster } from '@shared/domain/cluster/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readClusters, removeCluster, saveCluster, type ClusterNow } from '@renderer/data/repositories/clusters'
import { screens } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { dayValue, tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { useShortcut } from '@renderer/ui/useShortcut'
import { text as movementsText } from '../text'
import { useAct } from '@renderer/tools/acts/useAct'
import { ClusterDialog } from './ClusterDialog'
import { ClusterPanel } from './ClusterPanel'
import { clusterText as text } from './text'

/** `#/phong-trao/cum-khoi`: units that compete with each other, who heads them year by year, and their pact. */
export function ClustersPage() {
  useTrail([{ label: movementsText.title, to: screens.movements }, { label: text.title }])
  const db = useDatabase()
  const act = useAct()
  const [params, setParams] = useSearchParams()
  const [year, setYear] = useState(() => Number(today().slice(0, 4)))
  const [editing, setEditing] = useState<Cluster | 'new' | null>(null)
  const [removing, setRemoving] = useState<Cluster | null>(null)
  const rows = useLiveQuery(() => readClusters(db, year), [db, year])
  const step = (by: number): void => setYear((one) => Math.min(2100, Math.max(1990, one + by)))
  useShortcut('alt+arrowleft', () => step(-1))
  useShortcut('alt+arrowright', () => step(1))
  useShortcut('ctrl+n', () => setEditing('new'))
  const select = (id: string): void => setParams({ cum: id }, { replace: true })
  if (rows === undefined) return <Loading />
  const chosen = rows.find(({ cluster }) => cluster.id === params.get('cum')) ?? rows[0]
  const add = (
    <Button variant="contained" onClick={() => setEditing('new')}>
      {text.add}
    </Button>
  )
  return (
    <Box sx={{ pb: 2 }}>
      <PageHeader
        title={text.title}
        facts={text.facts(rows.length, year)}
        actions={
          rows.length > 0 ? (
            <>
              <ToExcel title={text.facts(rows.length, year)} table={() => tableOfRows(text.title, fileColumns, rows)} />
              {add}
            </>
          ) : undefined
        }
      />
      {chosen === undefined ? (
        <Card>
          <EmptyState title={text.emptyTitle} text={text.emptyText} action={add} />
        </Card>
      ) : (
        <>
          <YearSteps year={year} onStep={step} />
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 40%)', gap: 1.5, alignItems: 'start' }}>
            <ClusterTable rows={rows} chosen={chosen} onSelect={select} />
            <ClusterPanel
              key={chosen.present.id}
              now={chosen}
              year={year}
              onEdit={() => setEditing(chosen.cluster)}
              onRemove={() => setRemoving(chosen.cluster)}
            />
          </Box>
        </>
      )}
      {editing !== null && (
        <ClusterDialog
          cluster={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSave={async (draft) => {
            const saved = await act(saveCluster(db, draft))
            if (saved === undefined) return
            setEditing(null)
            select(saved.id)
          }}
        />
      )}
      <ConfirmDialog
        isOpen={removing !== null}
        title={text.remove}
        text={text.removeText(removing?.name ?? '')}
        confirm={text.remove}
        isDestructive
        onCancel={() => setRemoving(null)}
        onConfirm={() => {
          setRemoving(null)
          if (removing !== null) void act(removeCluster(db, removing))
        }}
      />
    </Box>
  )
}

function YearSteps({ year, onStep }: { readonly year: number; readonly onStep: (by: number) => void }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
      <IconButton size="small" aria-label={text.before} title={text.before} onClick={() => onStep(-1)}>
        <ChevronLeft size={18} />
      </IconButton>
      <Typography variant="h3" component="h2" sx={{ minWidth: 84, textAlign: 'center' }}>
        {text.year(year)}
      </Typography>
      <IconButton size="small" aria-label={text.after} title={text.after} onClick={() => onStep(1)}>
        <ChevronRight size={18} />
      </IconButton>
    </Box>
  )
}

type TableProps = { readonly rows: readonly ClusterNow[]; readonly chosen: ClusterNow; readonly onSelect: (id: string) => void }
const nameOf = ({ members }: ClusterNow, id: string | null): string | undefined => members.find((member) => member.id === id)?.name
const fileColumns: readonly FileColumn<ClusterNow>[] = [
  [text.excel[0]!, 40, ({ cluster }) => cluster.name],
  [text.excel[1]!, 14, ({ members }) => members.length],
  [text.excel[2]!, 40, (row) => nameOf(row, row.present.headId) ?? null],
  [text.excel[3]!, 40, (row) => nameOf(row, row.present.deputyId) ?? null],
  [text.excel[4]!, 16, ({ present }) => dayValue(present.signedOn)],
  [text.excel[5]!, 60, ({ present }) => present.pact],
  [text.excel[6]!, 60, ({ members }) => members.map(({ name }) => name).join('; ')],
]

function ClusterTable({ rows, chosen, onSelect }: TableProps) {
  return (
    <Card flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            {text.columns.map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ cluster, members, present }) => (
            <TableRow
              key={cluster.id}
              hover
              selected={cluster.id === chosen.cluster.id}
              onClick={() => onSelect(cluster.id)}
              sx={{ cursor: 'pointer' }}
            >
              <TableCell>
                <Button
                  size="small"
                  aria-pressed={cluster.id === chosen.cluster.id}
                  onClick={() => onSelect(cluster.id)}
                  sx={{ textAlign: 'left', justifyContent: 'flex-start', color: 'text.primary', ml: -1 }}
                >
                  {cluster.name}
                </Button>
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{text.members(members.length)}</TableCell>
              <TableCell>
                {nameOf({ cluster, members, present }, present.headId) ?? text.noHead}
                {present.deputyId !== null && (
                  <Typography variant="caption" component="div">
                    {text.deputyOf(nameOf({ cluster, members, present }, present.deputyId) ?? text.left)}
                  </Typography>
                )}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{text.signed(present.signedOn)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}
