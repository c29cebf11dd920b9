import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { aliases, root } from './aliases.ts'

/** The renderer alone, for `npm run dev`. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  cacheDir: path.join(root, '.cache/vite'),
  plugins: [react()],
  resolve: { alias: { ...aliases } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5170, strictPort: true, hmr: process.env['SO_VANG_HMR'] !== 'off' },
  optimizeDeps: { entries: ['index.html', 'src/**/*.{ts,tsx}'] },
})
