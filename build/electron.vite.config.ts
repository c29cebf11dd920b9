import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { aliases, root } from './aliases.ts'
import { sheetGrid } from './lib/sheetGrid.ts'
import { schemasLater } from './lib/schemasLater.ts'

const resolve = { alias: { ...aliases } }
const node = (folder: 'main' | 'preload') => ({
  resolve,
  build: {
    // Everything goes into the bundle, so the package needs no node_modules; a sandboxed preload must be one CJS file.
    externalizeDeps: false,
    outDir: path.join(root, 'out', folder),
    rollupOptions: {
      input: { index: path.join(root, 'electron', folder, 'index.ts') },
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
    },
  },
})

export default defineConfig({
  main: node('main'),
  preload: node('preload'),
  renderer: {
    root: path.join(root, 'renderer'),
    base: './',
    plugins: [sheetGrid(), react(), schemasLater()],
    resolve,
    // A worker is one file: what it loads later would come as a dozen small ones.
    worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      outDir: path.join(root, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      chunkSizeWarningLimit: 1500,
      rollupOptions: {
        input: path.join(root, 'renderer/index.html'),
        // What the start needs is one file, and so is what several screens share: each file is a request and a task of the page.
        output: {
          // The names of all who share a file would be its name.
          chunkFileNames: ({ name }) => `assets/${name.split('~')[0] ?? ''}-[hash].js`,
          // Files of what screens share may need each other: a module runs when it is first asked for, not when its file comes by.
          strictExecutionOrder: true,
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], priority: 1 },
              { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 30_000 },
            ],
          },
        },
      },
    },
  },
})
