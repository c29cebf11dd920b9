import { Parser } from 'saxen'

export type XmlHandlers = {
  /** `name` without its namespace prefix; `attribute` by local name or with its prefix, decoded; `undefined` when absent. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Thrown for XML that is not well formed. */
export class XmlBroken extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The attribute under any prefix. Most are asked for and not there: their names are looked at without making anything of them. */
function prefixed(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  // A name with its prefix stands there so or not at all.
  if (wanted.includes(':')) return undefined
  for (const key in attributes) if (key.length > wanted.length && key.endsWith(wanted) && localName(key) === wanted) return attributes[key]
  return undefined
}

/** Reads XML piece by piece. Throws `XmlBroken`. Document types and their entities are not read: no expansion bombs, no outside files. */
export function readXml(xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new Parser()
  let failure: Error | null = null
  if (open !== undefined)
    parser.on('openTag', (name, attributes, decode) => {
      let known: Record<string, string> | null = null
      open(localName(name), (wanted) => {
        known ??= attributes()
        const direct = known[wanted] ?? prefixed(known, wanted)
        return direct === undefined ? undefined : decode(direct)
      })
    })
  if (close !== undefined) parser.on('closeTag', (name) => close(localName(name)))
  if (text !== undefined) parser.on('text', (raw, decode) => text(decode(raw))).on('cdata', text)
  parser.on('error', (error) => {
    failure ??= error
  })
  parser.on('warn', () => undefined)
  parser.parse(xml)
  if (failure !== null) throw new XmlBroken((failure as Error).message)
}
