import { Route, Routes } from 'react-router'
import { ArchivePage } from './archive/ArchivePage'
import { YearsPage } from './archive/YearsPage'
import { LogPage } from './LogPage'
import { RecordPage } from './RecordPage'
import { TrashPage } from './TrashPage'

/** `#/nhat-ky`: the log; `…/thung-rac`: what was deleted; `…/ban-ghi/<table>/<id>`: every state of one record; `…/cac-nam`: the years, `…/luu-tru/<id>`: a file of closed ones. */
export function HistoryPage() {
  return (
    <Routes>
      <Route index element={<LogPage />} />
      <Route path="thung-rac" element={<TrashPage />} />
      <Route path="cac-nam" element={<YearsPage />} />
      <Route path="luu-tru/:id" element={<ArchivePage />} />
      <Route path="ban-ghi/:table/:id" element={<RecordPage />} />
    </Routes>
  )
}
