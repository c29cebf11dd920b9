import { useState } from 'react'
import { Link as RouterLink, Navigate, Route, Routes, useLocation, useParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { GoneNote } from '@renderer/tools/gone/GoneNote'
import { useLastSeen } from '@renderer/tools/gone/useLastSeen'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import type { HeadPlace } from './inHead'
import { InfoTab } from './info/InfoTab'
import { presentText } from './overview/MovementListPage'
import { PlanActions } from './plan/PlanActions'
import { PlanTab } from './plan/PlanTab'
import { PaperPage } from './papers/PaperPage'
import { PapersPage } from './papers/PapersPage'
import { ReportsTab } from './work/ReportsTab'
import { ScoringTab } from './scoring/ScoringTab'
import { TasksTab } from './work/TasksTab'
import { UnitsTab } from './work/UnitsTab'
import { RegistrationsTab } from './registrations/RegistrationsTab'
import { ReviewsTab } from './reviews/ReviewsTab'
import { YearTab } from './year/YearTab'
import { text } from './text'
import { useMovement } from './useMovements'
import { useUnitWord } from './useUnitWord'
import { addressOf, screens } from '@renderer/text/addresses'
import { movementPlaces } from '@renderer/text/placeNames'

/** Tabs whose own acts stand in the head of the page, in place of those of the plan. */
const withOwnActions = /^(?:nhiem-vu|dang-ky|bao-cao|cham-diem|bao-cao\/van-ban\/.+)$/

/** One movement: its plan, its phases and rounds, its particulars. */
export function MovementPage() {
  const { movementId = '' } = useParams()
  const { value: movement, isGone } = useLastSeen(movementId, useMovement(movementId))
  if (movement === undefined) return <Loading />
  if (movement === null) {
    return (
      <Card>
        <EmptyState
          title={text.gone}
          text={text.goneText}
          action={
            <Button variant="outlined" component={RouterLink} to={screens.movements}>
              {text.backToList}
            </Button>
          }
        />
      </Card>
    )
  }
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      {isGone && (
        <GoneNote table="movements" id={movement.id} name={movement.name} list={{ label: text.backToList, to: screens.movements }} />
      )}
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <OpenMovement key={movement.id} movement={movement} />
      </Box>
    </Box>
  )
}

function OpenMovement({ movement }: { readonly movement: EmulationMovement }) {
  const unit = useUnitWord()
  const base = addressOf.movement(movement.id)
  const { pathname } = useLocation()
  const [actions, setActions] = useState<HeadPlace>(null)
  const [scoringFacts, setScoringFacts] = useState<HeadPlace>(null)
  const open = movementPlaces.find(({ slug }) => pathname.startsWith(`${base}/${slug}`))?.slug ?? 'ke-hoach'
  const part = movementPlaces.find(({ slug }) => slug === open)?.title ?? ''
  useTrail([
    { label: text.title, to: screens.movements },
    { label: movement.name, part },
  ])
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 480 }}>
      <PageHeader
        title={movement.name}
        facts={open === 'cham-diem' ? <span ref={setScoringFacts} /> : text.facts(movement, presentText(movement, today()))}
        actions={
          withOwnActions.test(pathname.slice(base.length + 1)) ? (
            <Box key={pathname} ref={setActions} sx={{ display: 'flex', gap: 1 }} />
          ) : (
            <>
              {movement.upper !== undefined && (
                <Button variant="contained" component={RouterLink} to={addressOf.communeDraft(movement.id)}>
                  {text.communeDraft(unit)}
                </Button>
              )}
              <PlanActions movement={movement} isInView={open === 'ke-hoach'} />
            </>
          )
        }
      />
      <Tabs
        value={open}
        aria-label={text.tabsLabel}
        sx={{
          'mt': -1.5,
          'mb': 1.5,
          'borderBottom': 1,
          'borderColor': 'divider',
          'flexShrink': 0,
          // Nine of them fit beside the rail at 1093 px.
          '& .MuiTab-root': { px: 1.25, minWidth: 0 },
        }}
      >
        {movementPlaces.map(({ slug, title }) => (
          <Tab key={slug} value={slug} label={title} component={RouterLink} to={`${base}/${slug}`} replace />
        ))}
      </Tabs>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <Routes>
          <Route index element={<Navigate to="ke-hoach" replace />} />
          <Route path="ca-nam" element={<YearTab movement={movement} />} />
          <Route path="ke-hoach" element={<PlanTab movement={movement} />} />
          <Route path="don-vi" element={<UnitsTab movement={movement} />} />
          <Route path="nhiem-vu" element={<TasksTab movement={movement} actions={actions} />} />
          <Route path="dang-ky" element={<RegistrationsTab movement={movement} actions={actions} />} />
          <Route path="bao-cao" element={<ReportsTab movement={movement} actions={actions} />} />
          <Route path="cham-diem" element={<ScoringTab movement={movement} actions={actions} facts={scoringFacts} />} />
          <Route path="bao-cao/van-ban" element={<PapersPage movement={movement} />} />
          <Route path="bao-cao/van-ban/:paperId" element={<PaperPage movement={movement} actions={actions} />} />
          <Route path="giai-doan" element={<ReviewsTab movement={movement} />} />
          <Route path="thong-tin" element={<InfoTab movement={movement} />} />
          <Route path="*" element={<Navigate to={`${base}/ke-hoach`} replace />} />
        </Routes>
      </Box>
    </Box>
  )
}
