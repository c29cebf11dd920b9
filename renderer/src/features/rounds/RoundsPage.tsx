import { Route, Routes } from 'react-router'
import { RoundListPage } from './overview/RoundListPage'
import { RoundPage } from './RoundPage'

/** `#/dot-xet`: the list; `#/dot-xet/<id>/<stage>`: one round at one of its stages. */
export function RoundsPage() {
  return (
    <Routes>
      <Route index element={<RoundListPage />} />
      <Route path=":roundId" element={<RoundPage />} />
      <Route path=":roundId/:stage" element={<RoundPage />} />
    </Routes>
  )
}
