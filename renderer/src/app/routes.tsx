import { createHashRouter } from 'react-router'
import { Loading } from '@renderer/ui/Loading'
import { FrameError, NotFound, PageError } from './boot/PageError'
import { Shell } from './Shell'

/** Every screen, loaded when first opened. Features with inner screens take the rest of the path themselves (`*`). */
export const createRouter = () =>
  createHashRouter([
    {
      element: <Shell />,
      // The frame itself: without this the router shows a page of its own, in English.
      ErrorBoundary: FrameError,
      HydrateFallback: Loading,
      children: [
        {
          // A page that breaks is caught here, inside the frame.
          ErrorBoundary: PageError,
          children: [
            { index: true, lazy: async () => ({ Component: (await import('@renderer/features/today/TodayPage')).TodayPage }) },
            { path: 'lich/*', lazy: async () => ({ Component: (await import('@renderer/features/calendar/CalendarPage')).CalendarPage }) },
            {
              path: 'phong-trao/*',
              lazy: async () => ({ Component: (await import('@renderer/features/movements/MovementsPage')).MovementsPage }),
            },
            { path: 'dot-xet/*', lazy: async () => ({ Component: (await import('@renderer/features/rounds/RoundsPage')).RoundsPage }) },
            {
              path: 'dot-xet/du-dieu-kien',
              lazy: async () => ({ Component: (await import('@renderer/features/eligible/EligiblePage')).EligiblePage }),
            },
            {
              path: 'so-vang/*',
              lazy: async () => ({ Component: (await import('@renderer/features/register/RegisterPage')).RegisterPage }),
            },
            {
              path: 'doi-tuong/*',
              lazy: async () => ({ Component: (await import('@renderer/features/subjects/SubjectsPage')).SubjectsPage }),
            },
            {
              path: 'van-ban/*',
              lazy: async () => ({ Component: (await import('@renderer/features/documents/DocumentsPage')).DocumentsPage }),
            },
            { path: 'danh-muc/*', lazy: async () => ({ Component: (await import('@renderer/features/law/LawPage')).LawPage }) },
            {
              path: 'nhat-ky/*',
              lazy: async () => ({ Component: (await import('@renderer/features/history/HistoryPage')).HistoryPage }),
            },
            {
              path: 'thiet-lap/*',
              lazy: async () => ({ Component: (await import('@renderer/features/settings/SettingsPage')).SettingsPage }),
            },
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ])

/** Begins to fetch the page that the address names: it comes while the data are opened. The router of the screens is made once they are. */
export const fetchFirstPage = (): void => createRouter().dispose()
