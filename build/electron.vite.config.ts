import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { aliases, root } from './aliases.ts'
import { sheetGrid } from './lib/sheetGrid.ts'
import { roomOf } from './lib/rooms.ts'
import { schemasLater } from './lib/schemasLater.ts'
import { withoutCircles } from './lib/withoutCircles.ts'

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
    plugins: [sheetGrid(), react(), schemasLater(), withoutCircles()],
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
        // What the start needs is one file, and what several screens share one for each of its rooms: a file is a request and a task of the page.
        output: {
          // A module runs when it is first asked for, not when its file comes by.
          strictExecutionOrder: true,
          codeSplitting: {
            // A module goes with its room, whoever needs it: with those who need it, a room would be torn over the files of others.
            includeDependenciesRecursively: false,
            groups: [
              { name: 'start', tags: ['$initial'], priority: 1 },
              { name: roomOf, minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
})
