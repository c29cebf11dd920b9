import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { checkForm, contextOf } from '@shared/checks/form'
import { readDocument } from '@shared/checks/form/readDocument'
import { setOf } from '@shared/documents/set'
import type { DocumentKind } from '@shared/documents/kinds'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCase, anOffice, draftParts, withAllPapers } from '../../../support/sampleCase'
import { composed as composedOf } from '../../../support/documents'

const office = anOffice()
const context = contextOf(office, aCase().law)
const composed = async (kind: DocumentKind, given = withAllPapers(aCase())): Promise<Uint8Array> => {
  return (await composedOf(kind, given)).bytes
}

const kinds = [...new Set(setOf(withAllPapers(aCase())).map(({ kind }) => kind))]

/** The same file with one thing changed in one part. */
const changed = (bytes: Uint8Array, from: string | RegExp, to: string, part = 'word/document.xml'): Uint8Array => {
  const files = unzipSync(bytes)
  const before = strFromU8(files[part]!)
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  return zipSync({ ...files, [part]: strToU8(after) })
}
const idsIn = (bytes: Uint8Array): string[] => [...new Set(checkForm(bytes, context).map(({ id }) => id))]

/** What the sample movement really mixes: not a fault of the document's form. */
const ofTheWords = new Set(['TT-49'])

describe('our own documents', () => {
  it.each(kinds)('%s has no form findings', async (kind) => {
    const findings = checkForm(await composed(kind), context).filter(({ id }) => !ofTheWords.has(id))
    expect(findings.map(({ id, place }) => `${id} ${place}`)).toEqual([])
  })

  it.each(kinds)('%s as a draft lacks nothing but number and day', async (kind) => {
    const isAmending = kind === 'correction' || kind === 'cancellation'
    const whole = withAllPapers(aCase(isAmending ? {} : draftParts))
    // What corrects a decision stands on one that was issued, so only its own number and day are open.
    const blank = {
      ...whole,
      rulings: whole.rulings.map((row) =>
        row.kind === kind || row.kind === 'submissionUp' ? { ...row, number: null, issuedOn: null } : row,
      ),
    }
    const draft = blank
    const findings = checkForm(await composed(kind, draft), { ...context, isDraft: true }).filter(({ id }) => !ofTheWords.has(id))
    expect(
      findings
        .filter(({ id, severity }) => !['TT-15', 'TT-43'].includes(id) || severity !== 'warning')
        .map(({ id, place }) => `${id} ${place}`),
    ).toEqual([])
  })

  it.each(['A', 'B'] as const)('the decision holds in size scheme %s', async (sizeScheme) => {
    const given = aCase({ office: anOffice({ style: { ...office.style, sizeScheme } }) })
    expect(checkForm(await composed('decision', given), context).map(({ id, place }) => `${id} ${place}`)).toEqual([])
  })
})

describe('a decision', () => {
  let decision: Uint8Array
  beforeAll(async () => {
    decision = await composed('decision')
  })

  const faults: readonly (readonly [id: string, from: string | RegExp, to: string, what: string])[] = [
    ['TT-01', /w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"', 'of letter size'],
    ['TT-02', /w:left="1701"/, 'w:left="1134"', 'with a narrow left margin'],
    ['TT-08', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA', 'with the motto in the older spelling'],
    ['TT-08', 'Độc lập - Tự do', 'Độc lập – Tự do', 'with a dash instead of a hyphen'],
    ['TT-10', /XÃ NAM SÁCH/, 'Xã Nam Sách', 'with an issuer in small letters'],
    ['TT-12', 'QUYẾT ĐỊNH', 'KẾ HOẠCH', 'of another type than its symbol'],
    ['TT-19', /năm\u00A02022;/, 'năm 2022.', 'with a basis that ends too early'],
    ['TT-31', 'Như Điều\u00A03', 'Như trên', 'with "Như trên" and no address'],
    ['TT-42', / \(có danh sách kèm theo\)/, '', 'that does not point to its list'],
    ['TT-44', /cho 05 tập thể/, 'cho 06 tập thể', 'that counts more collectives than its list'],
  ]
  it.each(faults)('%s finds one that has “%s” as “%s”: %s', (id, from, to) => {
    expect(idsIn(changed(decision, from, to))).toContain(id)
  })

  it('TT-03 finds another font or colour, wherever it comes from', () => {
    expect(idsIn(changed(decision, /w:ascii="Times New Roman"/, 'w:ascii="Arial"', 'word/styles.xml'))).toContain('TT-03')
    expect(idsIn(changed(decision, /<w:color w:val="000000"\/>/, '<w:color w:val="FF0000"/>', 'word/styles.xml'))).toContain('TT-03')
  })

  it('TT-04 and TT-05 find sizes outside the schemes', () => {
    expect(idsIn(changed(decision, /<w:sz w:val="28"\/>/, '<w:sz w:val="24"/>', 'word/styles.xml'))).toContain('TT-04')
    expect(idsIn(changed(decision, /<w:sz w:val="26"\/>/g, '<w:sz w:val="24"/>'))).toContain('TT-05')
  })

  it('TT-09 finds a rule of the wrong length', () => {
    expect(idsIn(changed(decision, /(<w:pBdr><w:top[^>]*>.*?<w:ind w:left=")\d+(" w:right=")\d+/s, '$1100$2100'))).toContain('TT-09')
  })

  it('TT-06 finds a first page that shows its number', () => {
    expect(idsIn(changed(decision, /<w:titlePg\/>/g, ''))).toContain('TT-06')
  })

  it('TT-07 finds running text that is not justified', () => {
    expect(idsIn(changed(decision, /<w:jc w:val="both"\/>/g, '<w:jc w:val="left"/>'))).toContain('TT-07')
  })

  it('TT-43 finds a list that names another number than the decision', () => {
    const xml = strFromU8(unzipSync(decision)['word/document.xml']!)
    const at = xml.indexOf('Kèm theo Quyết định số')
    const files = unzipSync(decision)
    const wrong = xml.slice(0, at) + xml.slice(at).replace('312/QĐ', '313/QĐ')
    expect(wrong).not.toBe(xml)
    expect(idsIn(zipSync({ ...files, 'word/document.xml': strToU8(wrong) }))).toContain('TT-43')
  })

  it('TT-15 finds a number that was given already this year', () => {
    expect(checkForm(decision, { ...context, usedSymbols: ['312/QĐ-UBND'] }).map(({ id }) => id)).toContain('TT-15')
  })
})

describe('any Word file', () => {
  it('is read with looks from style chains, lists and hidden words', async () => {
    const bytes = new Uint8Array(
      await Packer.toArrayBuffer(
        new Document({
          styles: {
            paragraphStyles: [
              { id: 'Own', name: 'Own', basedOn: 'Normal', run: { font: 'Arial', size: 30, bold: true } },
              { id: 'Deeper', name: 'Deeper', basedOn: 'Own', run: { bold: false } },
            ],
          },
          numbering: {
            config: [
              {
                reference: 'list',
                levels: [
                  { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
                  { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
                ],
              },
            ],
          },
          sections: [
            {
              headers: { default: new Header({ children: [new Paragraph('Không số')] }) },
              footers: {
                default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }),
              },
              children: [
                new Paragraph({
                  style: 'Deeper',
                  children: [
                    new TextRun('Chữ của kiểu'),
                    new TextRun({ text: ' ẩn', vanish: true }),
                    new TextRun({ text: ' đậm', bold: true }),
                  ],
                }),
                new Paragraph({ text: 'Phần đầu', numbering: { reference: 'list', level: 0 } }),
                new Paragraph({ text: 'Mục đầu', numbering: { reference: 'list', level: 1 } }),
                new Paragraph({ text: 'Mục sau', numbering: { reference: 'list', level: 1 } }),
                new Paragraph({ text: 'Phần sau', numbering: { reference: 'list', level: 0 } }),
                new Paragraph({ text: 'Mục lại từ đầu', numbering: { reference: 'list', level: 1 } }),
              ],
            },
          ],
        }),
      ),
    )
    const model = readDocument(bytes)
    expect(model?.paragraphs.map(({ text }) => text)).toEqual([
      'Chữ của kiểu đậm',
      'I. Phần đầu',
      '1. Mục đầu',
      '2. Mục sau',
      'II. Phần sau',
      '1. Mục lại từ đầu',
    ])
    expect(model?.paragraphs[0]?.runs.map(({ font, sizePt, isBold }) => [font, sizePt, isBold])).toEqual([
      ['Arial', 15, false],
      ['Arial', 15, true],
    ])
    expect(model?.sections[0]).toMatchObject({ pageNumber: null, footerShowsNumber: true, isLandscape: false })
    expect(idsIn(bytes)).toEqual(expect.arrayContaining(['TT-03', 'TT-06']))
  })

  it('typed by hand, with number and issuer in one cell, is judged by its own slips only', async () => {
    const line = (
      text: string,
      bold = false,
      italics = false,
      size = 28,
      alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER,
    ) => new Paragraph({ alignment, children: [new TextRun({ text, bold, italics, size, font: 'Times New Roman' })] })
    const prose = (text: string, bold = false) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: 567 },
        spacing: { before: 120 },
        children: [new TextRun({ text, bold, size: 28, font: 'Times New Roman' })],
      })
    const columns = (left: Paragraph[], right: Paragraph[]) =>
      new Table({
        columnWidths: [3500, 5571],
        rows: [new TableRow({ children: [new TableCell({ children: left }), new TableCell({ children: right })] })],
      })
    const left = AlignmentType.LEFT
    const bytes = new Uint8Array(
      await Packer.toArrayBuffer(
        new Document({
          sections: [
            {
              properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } } },
              children: [
                columns(
                  [
                    line('ỦY BAN NHÂN DÂN', true, false, 26),
                    line('XÃ NAM SÁCH', true, false, 26),
                    line('Số: 15/KH-UBND', false, false, 26),
                  ],
                  [
                    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true, false, 26),
                    line('Độc lập - Tự do - Hạnh phúc', true),
                    line('Nam Sách, ngày 9 tháng 06 năm 2026', false, true),
                  ],
                ),
                line('KẾ HOẠCH', true),
                line('Tổ chức phong trào thi đua năm 2026', true),
                prose('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
                prose('I. MỤC ĐÍCH', true),
                prose('Tạo khí thế thi đua sôi nổi trong Nhân dân.'),
                prose('II. TỔ CHỨC THỰC HIỆN', true),
                prose('Các cơ quan, đơn vị thực hiện Kế hoạch này./.'),
                columns(
                  [
                    line('Nơi nhận:', true, true, 24, left),
                    line('- Như Điều 2;', false, false, 22, left),
                    line('- Lưu: VT, VHXH.', false, false, 22, left),
                  ],
                  [line('TM. ỦY BAN NHÂN DÂN', true), line('CHỦ TỊCH', true), line('TS. Nguyễn Văn Mẫu', true)],
                ),
              ],
            },
          ],
        }),
      ),
    )
    expect(idsIn(bytes)).toEqual(['TT-16', 'TT-17', 'TT-29', 'TT-41'])
  })

  it('with a head set with tabs is read side by side', async () => {
    const line = (...words: string[]) => new Paragraph({ children: words.map((text) => new TextRun({ text, font: 'Times New Roman' })) })
    const bytes = new Uint8Array(
      await Packer.toArrayBuffer(
        new Document({
          sections: [
            {
              children: [
                line('ỦY BAN NHÂN DÂN', '\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
                line('XÃ NAM SÁCH\t', 'Độc lập - Tự do - Hạnh phúc'),
                line('Số: 5/KH-UBND\tNam Sách, ngày 9 tháng 6 năm 2026'),
                line('KẾ HOẠCH'),
                line('Tổ chức phong trào'),
              ],
            },
          ],
        }),
      ),
    )
    expect(
      readDocument(bytes)
        ?.paragraphs.map(({ text }) => text)
        .slice(0, 6),
    ).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ NAM SÁCH',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 5/KH-UBND',
      'Nam Sách, ngày 9 tháng 6 năm 2026',
    ])
    expect(idsIn(bytes)).toEqual(expect.arrayContaining(['TT-13', 'TT-16']))
  })

  it.each([
    ['empty', new Uint8Array()],
    ['no zip', strToU8('Đây không phải tệp Word')],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') })],
    ['a document that is no XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p></w:body>') })],
    ['a document without a body', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
  ])('that cannot be read says so and what to do: %s', (_, bytes) => {
    expect(checkForm(bytes).map(({ id, message }) => [id, message.includes('Hãy mở tệp bằng Word')])).toEqual([['TT-00', true]])
  })

  it('without styles, sections or any words has no failure', () => {
    const bare = zipSync({
      'word/document.xml': strToU8(
        '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>',
      ),
    })
    expect(idsIn(bare)).toContain('TT-11')
  })
})
