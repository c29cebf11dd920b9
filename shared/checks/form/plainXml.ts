import { none, skipped, type Xml } from './xmlTree'

/**
 * A quick reader for XML as Word writes it: no comments, no CDATA, no declarations of types. A list says the same tags and the same looks
 * thousands of times, so each is read once; equal looks are one and the same element. `null` for everything else: the whole parser judges it.
 */
export const readPlainXml = (source: string): Xml | null => (source.includes('<!') ? null : new PlainReader(source).read())

/** What the characters between `<` and `>` say. */
type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly leaf: Xml | null }

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const entity = /&([^;&]*);?/g
/** Text with its entities as characters; `null` where one is unknown. */
function decoded(text: string): string | null {
  if (!text.includes('&')) return text
  let isKnown = true
  const plain = text.replace(entity, (whole, name: string) => {
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name)
    const point = code === null ? -1 : parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16)
    const character = names[name] ?? (point > 0 && point < 0x110000 ? String.fromCodePoint(point) : null)
    if (character === null || !whole.endsWith(';')) isKnown = false
    return character ?? ''
  })
  return isKnown ? plain : null
}

const attribute = /\s+([^\s=<>"'/]+)=(?:"([^"<]*)"|'([^'<]*)')/gy

/** A tag from its characters; `null` where they are not of the plain form. */
function tagOf(words: string): Tag | null {
  const isClosed = words.endsWith('/')
  const inner = isClosed ? words.slice(0, -1) : words
  const name = /^[A-Za-z_][\w.:-]*/.exec(inner)?.[0]
  if (name === undefined) return null
  const read: Record<string, string> = {}
  let at = name.length
  let isEmpty = true
  attribute.lastIndex = at
  for (let match = attribute.exec(inner); match !== null; match = attribute.exec(inner)) {
    const value = decoded(match[2] ?? match[3] ?? '')
    if (value === null || match[1] === undefined || Object.hasOwn(read, match[1])) return null
    read[match[1]] = value
    isEmpty = false
    at = attribute.lastIndex
  }
  if (inner.slice(at).trim() !== '') return null
  const attributes = isEmpty ? none : read
  return { name, attributes, leaf: isClosed ? { name, attributes, children: [], text: '' } : null }
}

/** Elements that repeat: how a run, a paragraph or a cell looks, and whole paragraphs, of which a list has many alike. */
const repeating = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:p'])

class PlainReader {
  private readonly tags = new Map<string, Tag | null>()
  private readonly known = new Map<string, Xml>()
  constructor(private readonly source: string) {}

  read(): Xml | null {
    const root = this.elements(this.source)
    return root?.length === 1 ? (root[0] ?? null) : null
  }

  private tag(words: string): Tag | null {
    const present = this.tags.get(words)
    if (present !== undefined) return present
    const tag = tagOf(words)
    this.tags.set(words, tag)
    return tag
  }

  /** The end of an element that begins before `from`; -1 where another of its name stands inside. */
  private endOf(source: string, name: string, from: number): number {
    const end = source.indexOf(`</${name}>`, from)
    if (end < 0) return -1
    const inner = source.slice(from, end)
    return inner.includes(`<${name}>`) || inner.includes(`<${name} `) ? -1 : end
  }

  /** The elements of a stretch; `null` where it is not of the plain form. */
  private elements(source: string): Xml[] | null {
    const root: Xml = { name: '', attributes: none, children: [], text: '' }
    const open: Xml[] = [root]
    let top = root
    let at = 0
    for (let less = source.indexOf('<'); less >= 0; less = source.indexOf('<', at)) {
      if (less > at && top !== root) {
        const text = decoded(source.slice(at, less))
        if (text === null) return null
        top.text += text
      }
      const greater = source.indexOf('>', less)
      if (greater < 0) return null
      at = greater + 1
      const first = source.charCodeAt(less + 1)
      if (first === 47) {
        // "/": the end of what is open.
        if (top === root || source.slice(less + 2, greater).trimEnd() !== top.name) return null
        open.pop()
        top = open[open.length - 1] ?? root
        continue
      }
      if (first === 63) {
        // "?": the XML declaration.
        if (source.charCodeAt(greater - 1) !== 63) return null
        continue
      }
      const tag = this.tag(source.slice(less + 1, greater))
      if (tag === null) return null
      const { name, attributes, leaf } = tag
      const isSkipped = skipped.has(name)
      if (leaf !== null) {
        if (!isSkipped) top.children.push(leaf)
        continue
      }
      if (isSkipped || repeating.has(name)) {
        const end = this.endOf(source, name, at)
        if (end >= 0) {
          const stop = end + name.length + 3
          if (!isSkipped) {
            const look = this.look(source.slice(less, stop), tag, source.slice(at, end))
            if (look === null) return null
            top.children.push(look)
          }
          at = stop
          continue
        }
        if (isSkipped) return null
      }
      const element: Xml = { name, attributes, children: [], text: '' }
      top.children.push(element)
      open.push(element)
      top = element
    }
    return open.length === 1 ? root.children : null
  }

  /** The element that these words make, read once. */
  private look(words: string, { name, attributes }: Tag, inner: string): Xml | null {
    const present = this.known.get(words)
    if (present !== undefined) return present
    const children = this.elements(inner)
    if (children === null) return null
    const element: Xml = { name, attributes, children, text: '' }
    this.known.set(words, element)
    return element
  }
}
