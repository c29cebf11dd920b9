import { describe, expect, it } from 'vitest'

const shared = import.meta.glob<string>('/shared/**/*.ts', { query: '?raw', import: 'default', eager: true })
const electron = import.meta.glob<string>('/electron/**/*.ts', { query: '?raw', import: 'default', eager: true })
const renderer = import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const inFolder = (files: Record<string, string>, folder: string) => Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(folder)))

/** The compiler does not stop everything (docx's own types bring Node's in), so each layer is also read as text. */
const rules = [
  { layer: 'shared', files: shared, forbidden: /(from|import\()\s*['"](react|dexie|electron|node:|@mui|@renderer|@electron)|\bprocess\.|\bwindow\.|\bdocument\.(create|get|query)/ },
  { layer: 'shared/lib', files: inFolder(shared, '/shared/lib/'), forbidden: /from\s*['"](\.\.\/(domain|documents|law)|@shared\/(domain|documents|law))/ },
  { layer: 'shared/domain', files: inFolder(shared, '/shared/domain/'), forbidden: /from\s*['"][^'"]*documents\// },
  { layer: 'electron', files: electron, forbidden: /(from|import\()\s*['"](react|dexie|@mui|@renderer)/ },
  { layer: 'renderer', files: renderer, forbidden: /(from|import\()\s*['"](electron|node:|@electron)/ },
  { layer: 'renderer outside data', files: Object.fromEntries(Object.entries(renderer).filter(([file]) => !file.startsWith('/renderer/src/data/'))), forbidden: /from\s*['"]dexie['"]/ },
]

/** The code without its comments: words about a window are allowed, the window is not. */
const codeOf = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

describe('layers', () => {
  it.each(rules)('$layer imports only what its layer may', ({ files, forbidden }) => {
    expect(Object.keys(files)).not.toHaveLength(0)
    expect(Object.keys(files).filter((file) => forbidden.test(codeOf(files[file]!)))).toEqual([])
  })

  it('lets no feature import another feature', () => {
    const features = inFolder(renderer, '/renderer/src/features/')
    const strangers = Object.entries(features).flatMap(([file, source]) => {
      const own = file.split('/')[4]
      return [...source.matchAll(/@renderer\/features\/([^/'"]+)/g)].filter((match) => match[1] !== own).map((match) => `${file} → ${match[1]}`)
    })
    expect(Object.keys(features)).not.toHaveLength(0)
    expect(strangers).toEqual([])
  })
})
