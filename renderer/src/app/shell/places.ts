import {
  Award,
  BookOpen,
  CalendarCheck,
  CalendarDays,
  FileText,
  Flag,
  History,
  Scale,
  Settings,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { screens } from '@renderer/text/addresses'

/** One place of the rail. `group` 2 stands below the line. */
export type Place = { readonly path: string; readonly label: string; readonly icon: LucideIcon; readonly group: 1 | 2 }

/** The places of the program in the order of the year's work. */
export const places: readonly Place[] = [
  { path: '/', label: 'Hôm nay', icon: CalendarCheck, group: 1 },
  { path: screens.calendar, label: 'Lịch thi đua', icon: CalendarDays, group: 1 },
  { path: screens.movements, label: 'Phong trào thi đua', icon: Flag, group: 1 },
  { path: screens.rounds, label: 'Đợt xét khen thưởng', icon: Award, group: 1 },
  { path: screens.register, label: 'Sổ vàng', icon: BookOpen, group: 1 },
  { path: screens.subjects, label: 'Đối tượng', icon: Users, group: 1 },
  { path: screens.documents, label: 'Văn bản', icon: FileText, group: 1 },
  { path: screens.law, label: 'Danh mục', icon: Scale, group: 2 },
  { path: screens.log, label: 'Nhật ký', icon: History, group: 2 },
  { path: screens.settings, label: 'Thiết lập', icon: Settings, group: 2 },
]

/** The place a path belongs to; Hôm nay for an unknown one. */
export const placeOf = (path: string): Place =>
  places.find((place) => place.path !== '/' && (path === place.path || path.startsWith(`${place.path}/`))) ?? places[0]!
