import { readDocument } from '@shared/checks/form/readDocument'
import { textWidthMm } from '@shared/lib/timesWidths'
import { describe, expect, it } from 'vitest'
import { draftParts, anOffice, aRound } from '../../support/sampleCase'
import { aSmallCase, composed, paragraphsOf, partOf, textOf } from '../../support/documents'

const kinds = ['submission', 'minutes', 'decision', 'paymentList'] as const
const schemeA = { style: { ...anOffice().style, sizeScheme: 'A' as const } }

describe('the form of Decree 30', () => {
  it.each(kinds)('gives %s A4 paper, legal margins and its page number from the second page', async (kind) => {
    const { bytes } = await composed(kind, aSmallCase())
    const xml = partOf(bytes, 'word/document.xml')
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []
    expect(sections.length).toBe(kind === 'decision' || kind === 'submission' ? 2 : 1)
    for (const section of sections) {
      expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"')
      expect(section).toMatch(/w:top="1134"/)
      expect(section).toMatch(/w:bottom="1134"/)
      expect(section).toMatch(/w:left="1701"/)
      expect(section).toMatch(/w:right="1134"/)
      expect(section).toContain('<w:titlePg/>')
      expect(section).toContain('<w:pgNumType w:start="1"')
    }
  })

  it.each([
    ['B', {}, { motto: 26, independence: 28, body: 28 }],
    ['A', schemeA, { motto: 24, independence: 26, body: 26 }],
  ] as const)('sets the motto and the body of a decision in the sizes of scheme %s', async (_name, office, sizes) => {
    const { bytes } = await composed('decision', aSmallCase({ office }))
    const xml = partOf(bytes, 'word/document.xml')
    const sizeOf = (text: string) => new RegExp(`<w:sz w:val="(\\d+)"/>(?:(?!<w:sz ).)*?<w:t[^>]*>${text}`, 's').exec(xml)?.[1]
    expect(sizeOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe(String(sizes.motto))
    expect(sizeOf('Độc lập - Tự do - Hạnh phúc')).toBe(String(sizes.independence))
    expect(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(partOf(bytes, 'word/styles.xml'))?.[1]).toBe(String(sizes.body))
  })

  const gridOf = (xml: string) =>
    [...(/<w:tblGrid>.*?<\/w:tblGrid>/s.exec(xml)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)].map(([, w]) => Number(w))

  it.each([
    ['submission', 'B'],
    ['decision', 'B'],
    ['submission', 'A'],
    ['decision', 'A'],
  ] as const)('keeps a long place on one line with its day in a %s of scheme %s, sizes going down together', async (kind, sizeScheme) => {
    const place = 'Phường Nguyễn Thị Minh Khai'
    const { bytes, findings } = await composed(kind, aSmallCase({ office: { place, style: { ...anOffice().style, sizeScheme } } }))
    const model = readDocument(bytes)!
    const dateline = model.paragraphs.find(({ text }) => text.startsWith(`${place}, ngày`))!
    const number = model.paragraphs.find(({ text }) => text.startsWith('Số: '))!
    expect(dateline.runs[0]).toMatchObject({ sizePt: 13, isItalic: true })
    expect(dateline.cell!.widthMm).toBeGreaterThan(textWidthMm(dateline.raw, { sizePt: 13, italic: true }))
    expect(number.cell!.widthMm).toBeGreaterThan(textWidthMm(number.raw, { sizePt: 13 }))
    expect(number.cell!.widthMm + dateline.cell!.widthMm).toBeCloseTo(160, 1)
    // Issuer and motto keep their columns, and the rules under them their lengths.
    expect(model.paragraphs.find(({ text }) => text.startsWith('CỘNG HÒA'))?.cell?.widthMm).toBeCloseTo(92, 1)
    expect(findings.map(({ id }) => id)).not.toContain('TT-09')
    expect(findings.map(({ id }) => id)).not.toContain('TT-05')
  })

  it('makes room before it makes the head smaller', async () => {
    const { bytes } = await composed('decision', aSmallCase({ office: { place: 'Xã Nguyễn Bỉnh Khiêm' } }))
    const { paragraphs } = readDocument(bytes)!
    const dateline = paragraphs.find(({ text }) => text.startsWith('Xã Nguyễn Bỉnh Khiêm, ngày'))!
    expect(dateline.runs[0]?.sizePt).toBe(14)
    expect(dateline.cell!.widthMm).toBeGreaterThan(textWidthMm(dateline.raw, { sizePt: 14, italic: true }))
    expect(paragraphs.find(({ text }) => text.startsWith('CỘNG HÒA'))).toMatchObject({ cell: { widthMm: expect.closeTo(98, 1) } })
  })

  it('puts the initials of the drafter into the lower right of the recipients, in their size', async () => {
    const office = { style: { ...anOffice().style, drafterInitials: 'NT.' } }
    const { paragraphs } = readDocument((await composed('decision', aSmallCase({ office }))).bytes)!
    const at = paragraphs.findIndex(({ text }) => text === 'NT.')
    const heading = paragraphs.find(({ text }) => text === 'Nơi nhận:')!
    expect(paragraphs[at - 1]?.text).toMatch(/^- Lưu: VT/)
    expect(paragraphs[at]).toMatchObject({ look: { align: 'right' }, cell: heading.cell })
    expect(paragraphs[at]?.runs).toMatchObject([{ sizePt: 11, isBold: false, isItalic: false }])
  })

  it('never breaks inside the day, however long the place; a usual place leaves two columns', async () => {
    const place = 'Phường Nguyễn Thị Minh Khai Thượng Hồng Hạnh'
    const { bytes } = await composed('decision', aSmallCase({ office: { place } }))
    const xml = partOf(bytes, 'word/document.xml')
    expect(xml).toContain(`${place}, ngày\u00A015\u00A0tháng\u00A012\u00A0năm\u00A02026`)
    const usual = partOf((await composed('decision', aSmallCase())).bytes, 'word/document.xml')
    expect(gridOf(xml)).toEqual(gridOf(usual))
    expect(gridOf(usual)).toHaveLength(2)
  })

  it('keeps Times New Roman for every script', async () => {
    const { bytes } = await composed('decision', aSmallCase())
    expect(partOf(bytes, 'word/styles.xml')).toMatch(
      /<w:rFonts[^>]*w:ascii="Times New Roman"[^>]*w:eastAsia="Times New Roman"[^>]*w:hAnsi="Times New Roman"/,
    )
  })

  it.each(kinds)('repeats the heading row of the lists of %s and splits no row', async (kind) => {
    const { bytes } = await composed(kind, aSmallCase())
    const rows = partOf(bytes, 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    const headings = rows.filter((row) => row.includes('<w:tblHeader/>'))
    expect(headings.length).toBeGreaterThan(0)
    expect(headings.every((row) => /STT|TT/.test(row))).toBe(true)
  })

  it.each(kinds)('keeps the last paragraph of %s with the signatures', async (kind) => {
    const { bytes } = await composed(kind, aSmallCase())
    const xml = partOf(bytes, 'word/document.xml')
    const table = xml.lastIndexOf(
      '<w:tbl>',
      xml.indexOf(kind === 'minutes' ? 'THƯ KÝ' : kind === 'submission' ? '>TRƯỞNG PHÒNG<' : '>CHỦ TỊCH<'),
    )
    const before = (xml.slice(0, table).match(/<w:p>.*?<\/w:p>/gs) ?? []).slice(-2)
    expect(before.every((paragraph) => paragraph.includes('<w:keepNext/>'))).toBe(true)
  })

  it('writes number, date and bases of an issued decision as the decree wants', async () => {
    const { bytes } = await composed('decision', aSmallCase())
    const lines = paragraphsOf(bytes)
    expect(lines).toContain('Số: 312/QĐ-UBND')
    expect(lines).toContain('Nam Sách, ngày 15 tháng 12 năm 2026')
    const bases = lines.filter((line) => /^(Căn cứ|Theo đề nghị)/.test(line))
    expect(bases.slice(0, -1).every((base) => base.endsWith(';'))).toBe(true)
    expect(bases.at(-1)).toBe('Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 21/TTr-VHXH ngày 14 tháng 12 năm 2026.')
  })

  it('leaves number and date of a draft blank over its title, dotted in a sentence', async () => {
    const { bytes } = await composed('decision', aSmallCase({ ...draftParts }))
    const xml = partOf(bytes, 'word/document.xml')
    expect(xml).toMatch(/Số: \u00A0{8}\/QĐ<\/w:t><w:noBreakHyphen\/>/)
    expect(textOf(bytes)).toMatch(/Nam Sách, ngày {8}tháng {8}năm 2026/)
    expect(textOf(bytes)).toMatch(/\(Kèm theo Quyết định số ……\/QĐ-UBND ngày …… tháng …… năm/)
  })

  it('signs without TM. for the chairman and with KT. for a deputy', async () => {
    const chair = await composed('decision', aSmallCase())
    const deputy = await composed('decision', aSmallCase({ office: { defaultSignerId: 'signer-deputy' } }))
    expect(textOf(chair.bytes)).not.toContain('TM.')
    expect(paragraphsOf(deputy.bytes)).toEqual(expect.arrayContaining(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị Thu Mẫu']))
  })

  it('names the room and its head, whole, even where its head signs other papers on behalf of the chairman', async () => {
    const own = paragraphsOf((await composed('submission', aSmallCase())).bytes)
    expect(own).toEqual(
      expect.arrayContaining([
        'UBND XÃ NAM SÁCH',
        'PHÒNG VĂN HÓA - XÃ HỘI',
        'TRƯỞNG PHÒNG',
        '- Lưu: VT, VHXH.',
        'Kính gửi: Chủ tịch Ủy ban nhân dân xã Nam Sách.',
        '- Như trên;',
      ]),
    )
    const onBehalf = paragraphsOf(
      (await composed('submission', aSmallCase({ office: { advisingRoom: { ...anOffice().advisingRoom, signs: 'onBehalfOfChair' } } })))
        .bytes,
    )
    expect(onBehalf).toEqual(expect.arrayContaining(['UBND XÃ NAM SÁCH', 'PHÒNG VĂN HÓA - XÃ HỘI', 'TRƯỞNG PHÒNG', 'Số: 21/TTr-VHXH']))
    expect(onBehalf).not.toContain('TL. CHỦ TỊCH')
  })

  it('gives the minutes no dateline, the council as issuer, the secretary left and the recipients below', async () => {
    const lines = paragraphsOf((await composed('minutes', aSmallCase())).bytes)
    expect(lines).toEqual(
      expect.arrayContaining([
        'HỘI ĐỒNG',
        'THI ĐUA - KHEN THƯỞNG',
        'Số: 02/BB-HĐTĐKT',
        'Cuộc họp kết thúc vào 16 giờ 30, ngày 12 tháng 12 năm 2026. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua./.',
      ]),
    )
    expect(lines.some((line) => line.startsWith('Nam Sách, ngày'))).toBe(false)
    expect(lines.indexOf('THƯ KÝ')).toBeLessThan(lines.indexOf('CHỦ TỌA'))
    expect(lines.indexOf('Nơi nhận:')).toBeGreaterThan(lines.indexOf('CHỦ TỌA'))
    expect(lines.at(-1)).toBe('- Lưu: VT, Hồ sơ.')
  })

  it('draws each rule as long as the law wants', async () => {
    const { bytes } = await composed('decision', aSmallCase())
    const rules = [
      ...partOf(bytes, 'word/document.xml').matchAll(/<w:pBdr><w:top[^>]*\/><\/w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"/gs),
    ].map((match) => [Number(match[1]), Number(match[2])])
    const lengthMm = (columnMm: number, [left = 0, right = 0]: readonly number[] = []) => columnMm - ((left + right) / 1440) * 25.4
    expect(lengthMm(62, rules[0])).toBeCloseTo(18, 0)
    expect(lengthMm(98, rules[1])).toBeCloseTo(60.5, 0)
  })

  it('gives the award the ward’s or the special zone’s own chairman, in every document', async () => {
    for (const [unitKind, word] of [
      ['ward', 'phường'],
      ['specialZone', 'đặc khu'],
    ] as const) {
      for (const kind of kinds) {
        const text = textOf(
          (
            await composed(
              kind,
              aSmallCase({ movement: null, round: { ...aRound(), movementId: null, merit: '' }, office: { unitKind, fundSource: '' } }),
            )
          ).bytes,
        )
        expect(text).not.toContain('khen của Chủ tịch Ủy ban nhân dân xã')
        if (kind !== 'paymentList') expect(text).toContain(`Giấy khen của Chủ tịch Ủy ban nhân dân ${word} cho`)
      }
    }
  })

  it('keeps all signatures of the minutes in one row, which no page splits', async () => {
    const xml = partOf((await composed('minutes', aSmallCase())).bytes, 'word/document.xml')
    const row = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((part) => part.includes('THƯ KÝ')) ?? ''
    for (const part of ['CHỦ TỌA', 'Đỗ Thị Mẫu', 'Phạm Văn Mẫu', '>CHỦ TỊCH<', '>ỦY BAN NHÂN DÂN XÃ<']) expect(row).toContain(part)
  })

  it('leaves no empty line below a name without post or address', async () => {
    for (const kind of ['minutes', 'paymentList'] as const) {
      const { bytes } = await composed(kind, aSmallCase({ nominee: (nominee) => ({ ...nominee, detail: '' }) }))
      const row =
        (partOf(bytes, 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((part) =>
          part.replaceAll('\u00A0', ' ').includes('Trường Tiểu học Mẫu 1'),
        ) ?? ''
      expect(row.match(/<w:tc>.*?<\/w:tc>/gs)?.[1]?.match(/<w:p[ >]/g)).toHaveLength(1)
    }
  })

  it('accepts a room whose name holds a comma', async () => {
    const office = {
      advisingRoom: { ...anOffice().advisingRoom, name: 'Phòng Kinh tế, Hạ tầng và Đô thị', abbreviation: 'KTHTĐT' },
      abbreviations: [...anOffice().abbreviations, { id: 'abbr-9', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', abbreviation: 'KTHTĐT' }],
    }
    const { findings } = await composed('decision', aSmallCase({ office }))
    expect(findings.filter(({ id }) => id === 'TT-24')).toEqual([])
  })

  it.each(kinds)('finds nothing wrong with the form of %s', async (kind) => {
    const { findings } = await composed(kind, aSmallCase())
    // Households of the sample are numbered, which is more than a name: that is about the list, not about the form.
    expect(findings.filter(({ id, severity }) => severity !== 'info' && id !== 'CASE-NAME-MORE')).toEqual([])
  })
})
