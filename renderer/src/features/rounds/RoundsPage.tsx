import { Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { later } from '@renderer/ui/later'
import { Loading } from '@renderer/ui/Loading'
import { RoundPage } from './RoundPage'

const RoundListPage = later(async () => (await import('./overview/RoundListPage')).RoundListPage)

/** `#/dot-xet`: the list; `#/dot-xet/<id>/<stage>`: one round at one of its stages. */
export function RoundsPage() {
  return (
    <Routes>
      <Route
        index
        element={
          <Suspense fallback={<Loading />}>
            <RoundListPage />
          </Suspense>
        }
      />
      <Route path=":roundId" element={<RoundPage />} />
      <Route path=":roundId/:stage" element={<RoundPage />} />
    </Routes>
  )
}
