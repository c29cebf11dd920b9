import { Route, Routes } from 'react-router'
import { MovementListPage } from './MovementListPage'
import { MovementPage } from './MovementPage'

/** `#/phong-trao`: the list; `#/phong-trao/<id>/…`: one movement with its tabs. */
export function MovementsPage() {
  return (
    <Routes>
      <Route index element={<MovementListPage />} />
      <Route path=":movementId/*" element={<MovementPage />} />
    </Routes>
  )
}
