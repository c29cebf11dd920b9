import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { vi } from 'date-fns/locale'
import { RouterProvider } from 'react-router/dom'
import { DatabaseProvider } from '@renderer/data/DatabaseContext'
import { AppDatabase } from '@renderer/data/database'
import { NoticesProvider } from '@renderer/ui/Notices'
import { createRouter } from './routes'
import { theme } from './theme'

const router = createRouter()
const db = new AppDatabase('so-vang')

/** Providers once for all screens: theme, Vietnamese locale, data, router. */
export function App() {
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={vi}>
        <DatabaseProvider db={db}>
          <NoticesProvider>
            <RouterProvider router={router} />
          </NoticesProvider>
        </DatabaseProvider>
      </LocalizationProvider>
    </ThemeProvider>
  )
}
