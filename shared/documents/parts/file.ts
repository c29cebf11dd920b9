import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun, type FileChild } from 'docx'
import PizZip from 'pizzip'
import { fontName, margins, mm, paper, tightSpacing, typeSize, typeSizes, type SizeScheme } from '../page'

export type FileSection = {
  readonly children: readonly FileChild[]
  readonly landscape?: boolean
  /** `false` where its pages are sheets of their own, not the pages of one paper. */
  readonly isNumbered?: boolean
}

/** Page numbers: centred in the top margin, Arabic, from 1, not on the first page. */
const headers = (scheme: SizeScheme) => ({
  first: new Header({ children: [new Paragraph({ spacing: tightSpacing, children: [] })] }),
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: tightSpacing,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: typeSize(typeSizes[scheme].pageNumber) })],
      }),
    ],
  }),
})

/** A Word file of A4 sections in the form of Decree 30; every section counts its pages from 1. */
export const wordFile = async (title: string, scheme: SizeScheme, sections: readonly FileSection[]): Promise<Uint8Array<ArrayBuffer>> => {
  const font = { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName }
  const file = new Document({
    creator: 'Sổ Vàng',
    lastModifiedBy: 'Sổ Vàng',
    title,
    styles: {
      default: {
        document: {
          run: { font, size: typeSize(typeSizes[scheme].body), color: '000000', language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
        },
      },
    },
    sections: sections.map(({ children, landscape = false, isNumbered = true }) => ({
      properties: {
        titlePage: true,
        page: {
          size: {
            width: mm(paper.widthMm),
            height: mm(paper.heightMm),
            orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: mm(margins.topMm),
            bottom: mm(margins.bottomMm),
            left: mm(margins.leftMm),
            right: mm(margins.rightMm),
            header: mm(margins.headerMm),
            footer: mm(margins.footerMm),
          },
          pageNumbers: { start: 1 },
        },
      },
      ...(isNumbered ? { headers: headers(scheme) } : {}),
      children: [...children],
    })),
  })
  return tidied(await Packer.toArrayBuffer(file))
}

const noRoom = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'

/**
 * What the library cannot be told: the paragraph that carries a section break takes no room (else a full page gets an empty one
 * behind it), no more does the one that Word wants behind a last table, and the properties name no moment of making.
 */
const tidied = (bytes: ArrayBuffer): Uint8Array<ArrayBuffer> => {
  const zip = new PizZip(bytes)
  const rewrite = (name: string, change: (xml: string) => string): void => {
    const part = zip.file(name)
    if (part !== null) zip.file(name, change(part.asText()))
  }
  rewrite('word/document.xml', (xml) =>
    xml
      .replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr>${noRoom}<w:sectPr`)
      .replaceAll('</w:tbl><w:sectPr', `</w:tbl><w:p><w:pPr>${noRoom}</w:pPr></w:p><w:sectPr`),
  )
  rewrite('docProps/core.xml', (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''))
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))
}

const kept = 24

/** Draws a template once per style: the same style gives the same bytes, so they are kept. */
export const cachedByStyle = <Style>(draw: (style: Style) => Promise<Uint8Array<ArrayBuffer>>) => {
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return (style: Style): Promise<Uint8Array<ArrayBuffer>> => {
    const key = JSON.stringify(style)
    const known = drawn.get(key)
    if (known !== undefined) return known
    if (drawn.size >= kept) drawn.clear()
    const fresh = draw(style)
    drawn.set(key, fresh)
    return fresh
  }
}
