import type { ComponentType } from 'react'
import { ahead, fetchedLater } from '@renderer/ui/later'
import { TodayPage } from '@renderer/features/today/TodayPage'
import { screens } from '@renderer/text/addresses'

type Page = () => Promise<ComponentType>

/** The page of each address and of what stands under it, each a file of its own; the page of the day, nearly always the first, comes with the start. */
export const pages: Readonly<Record<string, Page>> = {
  '/': async () => TodayPage,
  [screens.calendar]: fetchedLater(async () => (await import('@renderer/features/calendar/CalendarPage')).CalendarPage),
  [screens.movements]: fetchedLater(async () => (await import('@renderer/features/movements/MovementsPage')).MovementsPage),
  [screens.rounds]: fetchedLater(async () => (await import('@renderer/features/rounds/RoundsPage')).RoundsPage),
  [screens.eligible]: fetchedLater(async () => (await import('@renderer/features/eligible/EligiblePage')).EligiblePage),
  [screens.register]: fetchedLater(async () => (await import('@renderer/features/register/RegisterPage')).RegisterPage),
  [screens.subjects]: fetchedLater(async () => (await import('@renderer/features/subjects/SubjectsPage')).SubjectsPage),
  [screens.documents]: fetchedLater(async () => (await import('@renderer/features/documents/DocumentsPage')).DocumentsPage),
  [screens.law]: fetchedLater(async () => (await import('@renderer/features/law/LawPage')).LawPage),
  [screens.log]: fetchedLater(async () => (await import('@renderer/features/history/HistoryPage')).HistoryPage),
  [screens.settings]: fetchedLater(async () => (await import('@renderer/features/settings/SettingsPage')).SettingsPage),
}

/** Fetches the page of an address as a hand goes to its link, or as the program starts at it. */
export function reachForPage(address: string): void {
  const holds = (path: string): boolean => address === path || address.startsWith(`${path}/`)
  const path = Object.keys(pages)
    .filter(holds)
    .toSorted((one, other) => other.length - one.length)[0]
  const page = path === undefined ? undefined : pages[path]
  if (page !== undefined) void ahead(page)
}

/** Begins to fetch the page at which the program starts: it comes while the data are opened. */
export const fetchFirstPage = (): void => reachForPage(window.location.hash.slice(1).split('?')[0] ?? '')
