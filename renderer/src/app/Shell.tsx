import { Outlet } from 'react-router'

/** The frame around every screen. */
export function Shell() {
  return <Outlet />
}
