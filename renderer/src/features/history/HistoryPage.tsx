import { Route, Routes } from 'react-router'
import { LogPage } from './LogPage'
import { RecordPage } from './RecordPage'
import { TrashPage } from './TrashPage'

/** `#/nhat-ky`: the log; `…/thung-rac`: what was deleted; `…/ban-ghi/<table>/<id>`: every state of one record. */
export function HistoryPage() {
  return (
    <Routes>
      <Route index element={<LogPage />} />
      <Route path="thung-rac" element={<TrashPage />} />
      <Route path="ban-ghi/:table/:id" element={<RecordPage />} />
    </Routes>
  )
}
