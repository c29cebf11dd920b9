import { describe, expect, it } from 'vitest'

const shared = import.meta.glob<string>('/shared/**/*.ts', { query: '?raw', import: 'default', eager: true })
const electron = import.meta.glob<string>('/electron/**/*.ts', { query: '?raw', import: 'default', eager: true })
const renderer = import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const inFolder = (files: Record<string, string>, folder: string) =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(folder)))

/** Every way to name a module: from, import(), require(). */
const imports = (names: string) => new RegExp(`(from|import\\(|require\\(|import)\\s*['"](${names})`)
/** Everything of the page but the folders that may. */
const rendererBut = (...folders: string[]) =>
  Object.fromEntries(Object.entries(renderer).filter(([file]) => !folders.some((folder) => file.startsWith(`/renderer/src/${folder}/`))))
const upwards = '@renderer/(features|app)|(\\.\\./)+(features|app)/'

/** The compiler does not stop everything (docx's own types bring Node's in), so each layer is also read as text. */
const rules = [
  {
    layer: 'shared',
    files: shared,
    forbidden: imports('react|dexie|electron|node:|@mui|@renderer|@electron|(\\.\\./)+(renderer|electron)/'),
  },
  {
    layer: 'shared, its words',
    files: shared,
    forbidden: /\bprocess\.|\bwindow\.|\blocalStorage\b|\bindexedDB\b|\bdocument\.(create|get|query|body|title)/,
  },
  {
    layer: 'shared/lib',
    files: inFolder(shared, '/shared/lib/'),
    forbidden: imports('(\\.\\./)+(domain|documents|law|import|checks)|@shared/(domain|documents|law)'),
  },
  { layer: 'shared/domain', files: inFolder(shared, '/shared/domain/'), forbidden: /from\s*['"][^'"]*documents\// },
  { layer: 'electron', files: electron, forbidden: imports('react|dexie|@mui|@renderer|(\\.\\./)+renderer/') },
  { layer: 'renderer', files: renderer, forbidden: imports('electron|node:|@electron|(\\.\\./)+electron/') },
  { layer: 'renderer outside data', files: rendererBut('data'), forbidden: imports('dexie[\'"]') },
  { layer: 'renderer outside platform', files: rendererBut('platform'), forbidden: /\bwindow\.api\b/ },
  { layer: 'renderer below features', files: rendererBut('app', 'features'), forbidden: imports(upwards), but: ['/renderer/src/main.tsx'] },
  { layer: 'features', files: inFolder(renderer, '/renderer/src/features/'), forbidden: imports('@renderer/app|(\\.\\./)+app/') },
]

/** The code without its comments: words about a window are allowed, the window is not. */
const codeOf = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

/** Where an import leads, as a path from the project's root; `undefined` for packages. */
const target = (file: string, name: string): string | undefined => {
  if (name.startsWith('@renderer/')) return `/renderer/src/${name.slice('@renderer/'.length)}`
  return name.startsWith('.') ? new URL(name, `file://${file}`).pathname : undefined
}

describe('layers', () => {
  it.each(rules)('$layer imports only what its layer may', ({ files, forbidden, but = [] }) => {
    expect(Object.keys(files)).not.toHaveLength(0)
    expect(Object.keys(files).filter((file) => !but.includes(file) && forbidden.test(codeOf(files[file]!)))).toEqual([])
  })

  it('lets no feature import another feature', () => {
    const features = inFolder(renderer, '/renderer/src/features/')
    const strangers = Object.entries(features).flatMap(([file, source]) => {
      const leads = [...codeOf(source).matchAll(/(?:from|import\()\s*['"]([^'"]+)/g)].flatMap(([, name]) => target(file, name!) ?? [])
      return leads
        .filter((path) => path.startsWith('/renderer/src/features/') && path.split('/')[4] !== file.split('/')[4])
        .map((path) => `${file} → ${path}`)
    })
    expect(Object.keys(features)).not.toHaveLength(0)
    expect(strangers).toEqual([])
  })
})
