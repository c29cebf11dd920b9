import type { ComponentType } from 'react'
import { ahead, fetchedLater } from '@renderer/ui/later'
import { screens } from '@renderer/text/addresses'

type Page = () => Promise<ComponentType>

/** The page of each address and of what stands under it, each a file of its own. */
export const pages: Readonly<Record<string, Page>> = {
  '/': fetchedLater(async () => (await import('@renderer/features/today/TodayPage')).TodayPage),
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

/** Fetches the page of an address as a hand goes to its link. */
export function reachForPage(path: string): void {
  const page = pages[path]
  if (page !== undefined) void ahead(page)
}
