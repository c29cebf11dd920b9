import { Route, Routes } from 'react-router'
import { SubjectListPage } from './SubjectListPage'
import { SubjectPage } from './page/SubjectPage'
import { RatingsPage } from './years/RatingsPage'

/** `#/doi-tuong`: the lists; `#/doi-tuong/<id>`: one subject. */
export function SubjectsPage() {
  return (
    <Routes>
      <Route index element={<SubjectListPage />} />
      <Route path="xep-loai" element={<RatingsPage />} />
      <Route path=":subjectId" element={<SubjectPage />} />
    </Routes>
  )
}
