import { Route, Routes } from 'react-router'
import { RegisterListPage } from './RegisterListPage'

/** `#/so-vang`: the register; `#/so-vang/<award>`: the same with that line shown; `#/so-vang/ghi-ngoai`: with the entry form open. */
export function RegisterPage() {
  return (
    <Routes>
      <Route path=":awardId?" element={<RegisterListPage />} />
    </Routes>
  )
}
