import { Parser } from 'saxen'
import { readPlainXml } from './plainXml'
import { none, skipped, type Xml } from './xmlTree'

export type { Xml } from './xmlTree'

/** Reads one XML part into a tree. `null` when it is no XML. Entities of other files are never fetched: the parser knows none. */
export const parseXml = (source: string): Xml | null => readPlainXml(source) ?? parseAnyXml(source)

function parseAnyXml(source: string): Xml | null {
  const root: Xml = { name: '', attributes: none, children: [], text: '' }
  const open: Xml[] = [root]
  let isBroken = false
  // Depth inside a skipped element; 0 outside.
  let skipping = 0
  const parser = new Parser()
  parser.on('openTag', (name, attributes, decode, selfClosing) => {
    if (skipping > 0 || skipped.has(name)) {
      if (!selfClosing) skipping += 1
      return
    }
    const read = attributes()
    for (const key of Object.keys(read)) {
      const value = read[key] ?? ''
      if (value.includes('&')) read[key] = decode(value)
    }
    const element: Xml = { name, attributes: read, children: [], text: '' }
    open.at(-1)?.children.push(element)
    if (!selfClosing) open.push(element)
  })
  parser.on('closeTag', (_name, _decode, selfClosing) => {
    if (selfClosing) return
    if (skipping > 0) skipping -= 1
    else open.pop()
  })
  parser.on('text', (text, decode) => {
    const element = open.at(-1)
    if (skipping === 0 && element !== undefined) element.text += decode(text)
  })
  parser.on('cdata', (text) => {
    const element = open.at(-1)
    if (skipping === 0 && element !== undefined) element.text += text
  })
  parser.on('error', () => {
    isBroken = true
  })
  parser.parse(source)
  return isBroken ? null : (root.children.at(-1) ?? null)
}

export const child = (element: Xml | undefined, name: string): Xml | undefined => element?.children.find((inner) => inner.name === name)
export const childrenOf = (element: Xml | undefined, name: string): Xml[] => element?.children.filter((inner) => inner.name === name) ?? []
export const attribute = (element: Xml | undefined, name: string): string | undefined => element?.attributes[name]

/** Every element of that name, however deep. */
export const descendants = (element: Xml, name: string): Xml[] =>
  element.children.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...descendants(inner, name)])
