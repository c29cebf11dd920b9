import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { CalendarLine } from '@shared/domain/calendar/marks'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Office } from '@shared/domain/office/types'
import type { LawBook } from '@shared/law/types'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readCalendarLines } from '@renderer/data/repositories/calendar'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { addPlannedMovement } from '@renderer/data/repositories/movements'
import { addressOf, screens } from '@renderer/text/addresses'
import { unitKindWords } from '@renderer/text/officeText'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { text as movementsText } from '../text'
import { useUnitWord } from '../useUnitWord'
import { useMovement } from '../useMovements'
import { ChangesCard, LeftCard, OpenCard } from './DraftLists'
import { OwnCard } from './OwnCard'
import { draftTextOf } from './text'
import { useCommuneDraft } from './useCommuneDraft'

/** One side of the page, scrolled by itself, by keys too. */
const side = {
  minHeight: 0,
  overflow: 'auto',
  display: 'grid',
  gridAutoRows: 'max-content',
  gap: 1.5,
  alignContent: 'start',
  pb: 2,
} as const

/** The commune's own plan proposed from the plan above: what was turned, what stays out, before anything is written. */
export function CommuneDraftPage() {
  const text = draftTextOf(useUnitWord())
  const { movementId = '' } = useParams()
  const movement = useMovement(movementId)
  const office = useOffice()
  const law = useLawBook()
  const db = useDatabase()
  const calendar = useLiveQuery(() => readCalendarLines(db), [db])
  useTrail([{ label: movementsText.title, to: screens.movements }, { label: text.title }])
  if (movement === undefined || office === undefined || law === undefined || calendar === undefined) return <Loading />
  if (movement === null || office === null)
    return (
      <Card>
        <EmptyState title={movement === null ? movementsText.gone : text.noOffice} text="" />
      </Card>
    )
  return <Draft upper={movement} office={office} law={law} calendar={calendar} />
}

type DraftProps = {
  readonly upper: EmulationMovement
  readonly office: Office
  readonly law: LawBook
  readonly calendar: readonly CalendarLine[]
}
function Draft({ upper, office, law, calendar }: DraftProps) {
  const text = draftTextOf(unitKindWords[office.unitKind])
  const db = useDatabase()
  const navigate = useNavigate()
  const { say, fail } = useNotices()
  const work = useCommuneDraft(upper, office, law, calendar)
  const [isBusy, setBusy] = useState(false)
  const { draft } = work
  const isReady = cleanLine(work.name) !== '' && work.dueBefore !== undefined && !isBusy
  const make = async (): Promise<void> => {
    setBusy(true)
    const added = await addPlannedMovement(db, draft.movement, null, text.act(draft.movement.name))
    setBusy(false)
    if (!added.ok) return fail(added.error)
    say(text.made)
    void navigate(addressOf.movementPlan(draft.movement.id))
  }
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 420 }}>
      <PageHeader
        title={text.title}
        facts={text.facts(draft.changes.length, draft.left.length, draft.open.length)}
        actions={
          <>
            <Button variant="outlined" onClick={() => void navigate(addressOf.movementPlan(upper.id))}>
              {text.cancel}
            </Button>
            <Button variant="contained" disabled={!isReady} onClick={() => void make()}>
              {text.make}
            </Button>
          </>
        }
      />
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 1.5 }}>
        <Box tabIndex={0} role="region" aria-label={text.ours} sx={side}>
          <OwnCard work={work} upper={upper} office={office} />
          <LeftCard work={work} text={text} />
        </Box>
        <Box tabIndex={0} role="region" aria-label={text.turned} sx={side}>
          <OpenCard draft={draft} text={text} />
          <ChangesCard draft={draft} text={text} />
        </Box>
      </Box>
    </Box>
  )
}
