import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
type Served = { readonly url: string; readonly close: () => Promise<void> }

/** The built program as `npm start` serves it, on a port of its own. */
export async function serveBuilt(): Promise<Served> {
  const { serve } = (await import(path.join(root, 'build/serve.mjs'))) as { serve: (options: { port: number }) => Promise<Served> }
  return serve({ port: Number(process.env['SO_VANG_TEST_PORT'] ?? 0) })
}
