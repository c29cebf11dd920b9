import { Route, Routes } from 'react-router'
import { Loading } from '@renderer/ui/Loading'
import { ClustersPage } from './clusters/ClustersPage'
import { CommuneDraftPage } from './commune-draft/CommuneDraftPage'
import { MovementListPage } from './overview/MovementListPage'
import { MovementPage } from './MovementPage'
import { PlanInPage } from './plan-in/PlanInPage'
import { useRecoveredEdits } from '@renderer/data/repositories/useRecoveredEdits'

/** `#/phong-trao`: the list; `#/phong-trao/<id>/…`: one movement with its tabs. */
export function MovementsPage() {
  if (!useRecoveredEdits()) return <Loading />
  return (
    <Routes>
      <Route index element={<MovementListPage />} />
      <Route path="cum-khoi" element={<ClustersPage />} />
      <Route path="dua-ke-hoach-vao" element={<PlanInPage />} />
      <Route path=":movementId/du-thao" element={<CommuneDraftPage />} />
      <Route path=":movementId/*" element={<MovementPage />} />
    </Routes>
  )
}
