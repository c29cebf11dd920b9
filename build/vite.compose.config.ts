import path from 'node:path'
import { defineConfig } from 'vite'
import { aliases, root } from './aliases.ts'

/** The `compose` command as one Node module: the same shared code as the program, nothing left to look up at run time. */
export default defineConfig({
  root,
  logLevel: 'error',
  resolve: { alias: { ...aliases } },
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'build/compose/main.ts'),
    target: 'node20',
    outDir: path.join(root, 'out/compose'),
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { format: 'es', entryFileNames: 'compose.mjs', codeSplitting: false } },
  },
})
