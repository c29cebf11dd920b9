import { readFileSync } from 'node:fs'
import path from 'node:path'
import { screens } from '@renderer/text/addresses'

/** The addresses that the program knows, read from its own code: a page that is added is found here, whoever forgets it elsewhere. */

const renderer = path.resolve(import.meta.dirname, '../../renderer/src')
const sourceOf = (file: string): string => readFileSync(file, 'utf8')
const fileOf = (name: string, from: string): string =>
  `${name.startsWith('@renderer/') ? path.join(renderer, name.slice('@renderer/'.length)) : path.resolve(path.dirname(from), name)}.tsx`

/** The file of each page of `app/pages.ts` by the address it stands under. */
function mounts(): (readonly [address: string, file: string])[] {
  const source = sourceOf(path.join(renderer, 'app/pages.ts'))
  // A page comes in a file of its own, or with the start as one that is imported.
  const page = /^ {2}(?:'([^']+)'|\[screens\.(\w+)\]): (?:[^\n]*import\('([^']+)'\)|async \(\) => (\w+),)/gm
  return [...source.matchAll(page)].map(([, plain, key, file, name]) => {
    const own = file ?? new RegExp(`import \\{ ${name ?? ''} \\} from '([^']+)'`).exec(source)?.[1]
    return [plain ?? screens[key as keyof typeof screens], fileOf(own ?? '', renderer)]
  })
}

const join = (base: string, inner: string): string => (inner === '' ? base : `${base === '/' ? '' : base}/${inner}`)

/** The routes inside a page's file, those of a page that stands in one of them with it. A route that leads elsewhere is none. */
function inside(file: string, base: string): string[] {
  const source = sourceOf(file)
  if (!source.includes('<Routes>')) return [base]
  const found: string[] = []
  for (const [, kind, element] of source.matchAll(
    /<Route\s+(?:key=\{\w+\}\s+)?(index|path="[^"]*"|path=\{\w+\})\s+element=\{\s*<([\s\S]*?)\/?>\s*\}?/g,
  )) {
    if (element?.startsWith('Navigate') === true) continue
    const inner = kind === 'index' ? '' : (kind ?? '').replace(/^path=\{(\w+)\}$/, ':$1').replace(/^path="(.*)"$/, '$1')
    if (!inner.endsWith('/*')) {
      found.push(join(base, inner))
      continue
    }
    const name = /^\w+/.exec(element ?? '')?.[0] ?? ''
    const from = new RegExp(`import \\{ ${name} \\} from '([^']+)'`).exec(source)?.[1]
    if (from === undefined) throw new Error(`no page for ${join(base, inner)} in ${file}`)
    found.push(...inside(fileOf(from, file), join(base, inner.slice(0, -2))))
  }
  return found
}

/** Pages that read the rest of their address themselves, without routes, and what they call it. */
const ownReading: Readonly<Record<string, string>> = { [screens.law]: ':part' }

/** Every address of the program, with its parameters as `:name`. */
export const routePatterns = (): readonly string[] =>
  mounts().flatMap(([address, file]) => {
    const own = ownReading[address]
    return own === undefined ? inside(file, address) : [join(address, own)]
  })

/** An address for each set of values of its parameters. A parameter that nobody gave values for is a page that nobody looks at. */
export function addressesOf(pattern: string, values: Readonly<Record<string, readonly string[]>>): string[] {
  const [name, key] = /:(\w+)\??/.exec(pattern) ?? []
  if (name === undefined || key === undefined) return [pattern]
  const known = values[key]
  if (known === undefined) throw new Error(`${pattern}: nobody says which ${key} is to be looked at`)
  return known.flatMap((value) => addressesOf(pattern.replace(name, value).replace(/\/$/, ''), values))
}
