import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { aliases, root } from './aliases.ts'
import { sheetGrid } from './lib/sheetGrid.ts'

/** The renderer alone, for `npm run dev`. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  cacheDir: path.join(root, '.cache/vite'),
  plugins: [sheetGrid(), react()],
  resolve: { alias: { ...aliases } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5170, strictPort: true, hmr: process.env['SO_VANG_HMR'] !== 'off' },
  // Found ahead, so that the first visit of a screen does not make the server bundle again.
  optimizeDeps: {
    entries: ['index.html', 'src/**/*.{ts,tsx}'],
    include: [
      '@mui/material/*',
      '@mui/x-data-grid',
      '@mui/x-date-pickers/DateCalendar',
      '@mui/x-date-pickers/AdapterDateFns',
      '@mui/x-date-pickers/LocalizationProvider',
      '@mui/x-date-pickers/locales',
      '@mui/x-data-grid/locales',
      'react-datasheet-grid',
      'react-hook-form',
      '@hookform/resolvers/zod',
      'docx',
      'docxtemplater',
      'pizzip',
      'docx-preview',
      'fflate',
      'saxen',
      'zod',
      'date-fns',
      'date-fns/locale',
      'lucide-react',
      'react-router',
      'react-router/dom',
      'read-vietnamese-number',
      'fast-xml-parser',
      'dexie',
      'dexie-react-hooks',
    ],
  },
})
