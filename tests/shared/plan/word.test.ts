import { readPlanFile } from '@shared/plan/readPlan'
import { AlignmentType, Document, ImageRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
})
const numbering = {
  config: [
    {
      reference: 'plan',
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, '%1.'),
        level(1, LevelFormat.DECIMAL, '%2.'),
        level(2, LevelFormat.LOWER_LETTER, '%3)'),
        level(3, LevelFormat.BULLET, '-'),
      ],
    },
  ],
}
const at = (depth: number, text: string, bold = false) =>
  new Paragraph({ numbering: { reference: 'plan', level: depth }, children: [new TextRun({ text, bold })] })
const row = (...cells: string[]) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
const word = async (children: readonly (Paragraph | Table)[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toArrayBuffer(new Document({ numbering, sections: [{ children }] })))

it('reads the numbers that Word counts itself, and tasks in a table', async () => {
  const reading = readPlanFile(
    await word([
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'KẾ HOẠCH', bold: true })] }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: 'Phong trào thi đua “Mẫu Sơn học tập” năm 2027', bold: true })],
      }),
      new Paragraph('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
      at(0, 'MỤC ĐÍCH, YÊU CẦU', true),
      at(1, 'Mục đích', true),
      at(2, 'Khơi dậy tinh thần học tập.'),
      at(2, 'Góp phần xây dựng xã hội học tập.'),
      at(1, 'Yêu cầu', true),
      at(3, 'Thiết thực, hiệu quả.'),
      at(0, 'TỔ CHỨC THỰC HIỆN', true),
      new Table({
        rows: [
          row('TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'),
          row('1', 'Mở lớp học số', 'Phòng Văn hóa - Xã hội', 'Các thôn', 'Quý II/2027'),
          row('2', 'Tặng sách', 'Đoàn Thanh niên xã', '', 'Thường xuyên'),
          row('3', 'Tổng hợp kết quả', 'Phòng Văn hóa - Xã hội', '', 'Tháng 12'),
        ],
      }),
    ]),
  )
  if (!reading.ok) throw new Error(reading.error)
  const { tree, sentences } = reading.value
  expect(tree.objectives).toEqual(['Khơi dậy tinh thần học tập.', 'Góp phần xây dựng xã hội học tập.'])
  expect(tree.requirements).toEqual(['Thiết thực, hiệu quả.'])
  expect(tree.actors.map(({ title, duties }) => [title, duties])).toEqual([
    ['Phòng Văn hóa - Xã hội', ['Mở lớp học số (Phối hợp: Các thôn; Thời gian: Quý II/2027)', 'Tổng hợp kết quả (Thời gian: Tháng 12)']],
    ['Đoàn Thanh niên xã', ['Tặng sách (Thời gian: Thường xuyên)']],
  ])
  expect(sentences.filter(({ place }) => place === 'unplaced')).toEqual([])
})

describe('pages that are pictures', () => {
  const pixel = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (sign) => sign.charCodeAt(0),
  )
  const picture = (width: number, height: number) =>
    new Paragraph({ children: [new ImageRun({ type: 'png', data: pixel, transformation: { width, height } })] })
  const scan = () => picture(600, 800)
  const notesOf = async (...paragraphs: readonly Paragraph[]): Promise<readonly string[]> => {
    const reading = readPlanFile(await word(paragraphs))
    if (!reading.ok) throw new Error(reading.error)
    return reading.value.notes.filter(({ code }) => code === 'pagePictures').map(({ words }) => words)
  }
  const typed = () =>
    [
      'KẾ HOẠCH',
      'Phát động phong trào thi đua “Mẫu xanh” năm 2026',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '- Giữ gìn đường làng, ngõ xóm.',
    ].map((text) => new Paragraph(text))

  it('make a scanned plan, with words around them too', async () => {
    expect(readPlanFile(await word([scan(), scan()]))).toEqual({ ok: false, error: 'scanned' })
    const cover = new Paragraph('Bản chụp Kế hoạch phong trào thi đua gửi các thôn để biết và thực hiện')
    expect(readPlanFile(await word([cover, scan()]))).toEqual({ ok: false, error: 'scanned' })
  })

  it('are told beside what was typed, arms and signatures are not', async () => {
    expect(await notesOf(...typed(), scan(), scan())).toEqual(['2'])
    expect(await notesOf(picture(90, 90), ...typed(), picture(200, 120))).toEqual([])
  })

  it('are no reason to read a PDF under the name of a Word file', () => {
    expect(readPlanFile(new TextEncoder().encode('%PDF-1.7\n'))).toEqual({ ok: false, error: 'pdf' })
  })
})
