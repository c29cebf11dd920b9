import { createHashRouter } from 'react-router'
import { Loading } from '@renderer/ui/Loading'
import { FrameError, NotFound, PageError } from './boot/PageError'
import { pages } from './pages'
import { Shell } from './Shell'

/** Every screen. Features with inner screens take the rest of the path themselves (`*`). */
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
            ...Object.entries(pages).map(([path, page]) => ({
              path: path === '/' ? path : `${path}/*`,
              lazy: async () => ({ Component: await page() }),
            })),
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ])
