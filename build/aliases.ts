import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Module aliases, the same for the bundler, the tests and the `paths` of the TypeScript projects. */
export const aliases = {
  '@shared': path.join(root, 'shared'),
  '@renderer': path.join(root, 'renderer/src'),
  '@electron': path.join(root, 'electron'),
} as const

export { root }
