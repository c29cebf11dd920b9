import { useState, type ReactNode } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { yearsOf, type ClosableYear, type LogArchive } from '@shared/domain/change/archive'
import { yearOfInstant } from '@shared/domain/change/pages'
import { isKeptSize } from '@renderer/data/core/keptRows'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readArchives, readClosableYears } from '@renderer/data/history/archives'
import { letGo, type OpenArchive } from '@renderer/data/history/openArchives'
import { addressOf, screens } from '@renderer/text/addresses'
import { whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { CardLine } from '@renderer/ui/CardLine'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { CloseYearDialog } from './CloseYearDialog'
import { archiveText as text } from './text'
import { useArchives, useOpened } from './useArchives'
import { text as historyText } from '../text'

/** The years of the log: those that can be closed into a file, those that are, and files that are open beside it. */
export function YearsPage() {
  useTrail([{ label: historyText.title, to: screens.log }, { label: text.title }])
  const db = useDatabase()
  const navigate = useNavigate()
  const { open, openAny, bringBack, isBusy, dialog } = useArchives()
  const strangers = useOpened().filter(({ row }) => row === null)
  const [closing, setClosing] = useState<ClosableYear | null>(null)
  const [returning, setReturning] = useState<LogArchive | null>(null)
  const years = useLiveQuery(async () => {
    const [closable, closed] = await Promise.all([readClosableYears(db, yearOfInstant(new Date().toISOString())), readArchives(db)])
    return { closable, closed }
  }, [db])
  if (years === undefined) return <Loading />
  const { closable, closed } = years
  const show = (opened: OpenArchive | null): void => {
    if (opened !== null) void navigate(addressOf.logArchive(opened.id))
  }
  const isNothing = closable.length + closed.length + strangers.length === 0
  return (
    <>
      <PageHeader
        title={text.title}
        facts={text.facts}
        actions={
          <Button variant="outlined" disabled={isBusy} onClick={() => void openAny().then(show)}>
            {text.openFile}
          </Button>
        }
      />
      {isNothing ? (
        <EmptyState title={text.none} text={text.noneText} />
      ) : (
        <Card flush>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {closable.toReversed().map((year) => (
              <Line key={year.year} title={text.year(yearsOf(year))} facts={text.open(year.count)}>
                <Button variant="outlined" size="small" onClick={() => setClosing(year)}>
                  {text.close}
                </Button>
              </Line>
            ))}
            {closed.toReversed().map((row, index) => (
              <ClosedYear
                key={row.id}
                row={row}
                later={index === 0 ? null : (closed.at(-1) ?? null)}
                isBusy={isBusy}
                onView={() => void open(row).then(show)}
                onBack={() => setReturning(row)}
              />
            ))}
            {strangers.map((one) => (
              <Line
                key={one.id}
                title={`${text.foreign}: ${one.fileName}`}
                facts={text.foreignFacts(one.header.log.count, one.header.officeName)}
              >
                <Button size="small" onClick={() => letGo(db, one.id)}>
                  {text.letGo}
                </Button>
                <Button variant="outlined" size="small" onClick={() => show(one)}>
                  {text.view}
                </Button>
              </Line>
            ))}
          </Box>
        </Card>
      )}
      {closing !== null && <CloseYearDialog year={closing} onClose={() => setClosing(null)} />}
      <ConfirmDialog
        isOpen={returning !== null}
        title={returning === null ? '' : text.confirmBack.title(yearsOf(returning))}
        text={returning === null ? '' : text.confirmBack.text(returning.count)}
        confirm={text.back}
        onCancel={() => setReturning(null)}
        onConfirm={() => {
          setReturning(null)
          if (returning !== null) void bringBack(returning)
        }}
      />
      {dialog}
    </>
  )
}

type ClosedProps = {
  readonly row: LogArchive
  /** The years closed after these, which must come back first. */
  readonly later: LogArchive | null
  readonly isBusy: boolean
  readonly onView: () => void
  readonly onBack: () => void
}

function ClosedYear({ row, later, isBusy, onView, onBack }: ClosedProps) {
  return (
    <Line
      title={text.year(yearsOf(row))}
      facts={[text.closed(row.count, whenText(row.closedAt), row.fileName), ...(isKeptSize(row) ? [] : [text.byHand])].join('. ')}
    >
      {later === null ? (
        <Button size="small" disabled={isBusy} onClick={onBack}>
          {text.back}
        </Button>
      ) : (
        <Typography variant="caption">{text.backLater(yearsOf(later))}</Typography>
      )}
      <Button variant="outlined" size="small" disabled={isBusy} onClick={onView} aria-label={`${text.view}: ${text.year(yearsOf(row))}`}>
        {text.view}
      </Button>
    </Line>
  )
}

function Line({ title, facts, children }: { readonly title: string; readonly facts: string; readonly children: ReactNode }) {
  return (
    <CardLine action={children}>
      <Typography sx={{ fontWeight: 500 }}>{title}</Typography>
      <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
        {facts}
      </Typography>
    </CardLine>
  )
}
