import type { Plugin } from 'vite'

type File = { readonly fileName: string; readonly imports: readonly string[] }

/** The first way found from a file back to itself over what files need at once; null if there is none. */
export function circleOf(files: readonly File[]): readonly string[] | null {
  const needs = new Map(files.map((file) => [file.fileName, file.imports]))
  const done = new Set<string>()
  const circleFrom = (name: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    if (done.has(name)) return null
    for (const next of needs.get(name) ?? []) {
      const circle = circleFrom(next, [...way, name])
      if (circle !== null) return circle
    }
    done.add(name)
    return null
  }
  for (const { fileName } of files) {
    const circle = circleFrom(fileName, [])
    if (circle !== null) return circle
  }
  return null
}

/**
 * Stops the build where files of the page need each other in a circle: who asks for one of them would be given all, and the first screen
 * once carried the grid, the importer and the writer of Excel files that way. The cure stands in `rooms.ts`.
 */
export const withoutCircles = (): Plugin => ({
  name: 'so-vang:without-circles',
  generateBundle(_, bundle) {
    const files = Object.values(bundle).filter((file) => file.type === 'chunk')
    const circle = circleOf(files)
    if (circle !== null) this.error(`Các tệp của trang cần nhau theo vòng, xem build/lib/rooms.ts: ${circle.join(' → ')}`)
  },
})
