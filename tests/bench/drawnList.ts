import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip as mm,
} from 'docx'
import { honoreesOf, sectionOrder } from '@shared/domain/case/honorees'
import type { PaperCase } from '@shared/domain/case/types'

/** The peer of our filled template: the same list of honorees, drawn row by row with `docx`. */
const widths = [12, 55, 43, 50] as const
const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const cell = (text: string, column: number, bold: boolean) =>
  new TableCell({
    width: { size: mm(widths[column] ?? 40), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: mm(1.5), right: mm(1.5) },
    children: [
      new Paragraph({
        alignment: column === 0 || bold ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [new TextRun({ text, bold, size: 26 })],
      }),
    ],
  })
const row = (texts: readonly string[], isHead: boolean) =>
  new TableRow({ cantSplit: true, tableHeader: isHead, children: texts.map((text, column) => cell(text, column, isHead)) })

export async function drawList(paper: PaperCase): Promise<Uint8Array> {
  const honorees = honoreesOf(paper)
  const tables = sectionOrder.map((kind) => {
    const rows = honorees.filter((honoree) => honoree.subjectKind === kind)
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: mm(160), type: WidthType.DXA },
      columnWidths: widths.map((width) => mm(width)),
      borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
      rows: [
        row(['STT', 'Họ và tên', 'Chức vụ, đơn vị', 'Thành tích'], true),
        ...rows.map((honoree, index) =>
          row([String(index + 1), `${honoree.honorific} ${honoree.name}`.trim(), honoree.detail, honoree.achievement], false),
        ),
      ],
    })
  })
  const file = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [{ children: tables }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}
