import { planBlocks } from '@shared/documents/kinds/plan/blocks'
import { plan } from '@shared/documents/kinds/plan/definition'
import { fillTemplate } from '@shared/documents/fill'
import { movementSchema, type EmulationMovement } from '@shared/domain/movement/types'
import { seedLawBook } from '@shared/law/seed'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { movementOfPlan } from '@shared/plan/movement'
import { readPlanFile, readPlanText, type PlanReading } from '@shared/plan/readPlan'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { plannedReports } from '@shared/domain/movement/reportDays'
import { describe, expect, it } from 'vitest'
import { samplePlanParagraphs, samplePlanText } from '../../support/samplePlan'
import { morePlans } from './morePlans'
import { attachedPlan, barePlan, boldPlan, decimalPlan, everyPlan, inTcvn3, mixedPlan, slippedPlan, twoPlans, wrappedPlan } from './plans'

const read = (text: string, document?: number): PlanReading => {
  const reading = readPlanText(text, document)
  if (!reading.ok) throw new Error(reading.error)
  return reading.value
}
const movementOf = (reading: PlanReading): EmulationMovement => {
  let last = 0
  return movementOfPlan({
    tree: reading.tree,
    answers: { name: reading.tree.name, fromYear: reading.tree.fromYear ?? 2027, toYear: reading.tree.toYear ?? 2027, isUpper: false },
    office: practiceOffice,
    awardForms: seedLawBook.awardForms,
    newId: () => `id-${(last += 1)}`,
  })
}
/** The movement without its ids and with what only the office knows as in the other. */
const bare = (movement: EmulationMovement): unknown =>
  JSON.parse(
    JSON.stringify({ ...movement, otherParts: undefined, unplaced: undefined }, (key, value: unknown) =>
      key === 'id' ? undefined : value,
    ),
  )
const letters = (text: string): string => withoutEmphasis(text).replace(/[\s.:/|*]+/gu, '')

describe('the sample plan', () => {
  const reading = read(samplePlanText)

  it('comes in whole: nothing is left without a place', () => {
    expect(reading.sentences.filter(({ place }) => place === 'unplaced')).toEqual([])
  })

  it('becomes the movement that was entered by hand', () => {
    const found = movementOf(reading)
    const { bases, parents, ...rest } = bare(found) as Record<string, unknown>
    const {
      bases: knownBases,
      parents: knownParents,
      ...known
    } = bare({ ...namSachMovement, periodText: '2026-2030' }) as Record<string, unknown>
    expect(rest).toEqual(known)
    expect(bases).toEqual(knownBases)
    expect(parents).toEqual(
      (knownParents as { level: string }[]).map((parent) => (parent.level === 'upper' ? { ...parent, periodText: '2026-2030' } : parent)),
    )
  })

  it('composed again equals itself sentence by sentence', () => {
    const printed = planBlocks(movementOf(reading)).map(({ mark, text }) => withoutEmphasis(mark === '' ? text : `${mark} ${text}`))
    const expected = samplePlanParagraphs.map((paragraph) =>
      withoutEmphasis(paragraph.replace(/ \*NT\*$/, ''))
        .replace(/^2\.2\.([12])\./, '3.2.$1.')
        .replace(/hiệu quả\.$/, 'hiệu quả./.'),
    )
    const from = expected.findIndex((paragraph) => paragraph.startsWith('Thực hiện Quyết định'))
    // The closing sentence and a requirement end alike; only the last of the document ends with the mark.
    const body = expected
      .slice(from, expected.indexOf('Nơi nhận:'))
      .map((text, at, all) => (at === all.length - 1 ? text : text.replace(/\.\/\.$/, '.')))
    expect(printed).toEqual(body)
  })

  it('reads its own Word file back as the same movement', async () => {
    const facts = { office: practiceOffice, movement: namSachMovement, law: seedLawBook }
    const file = fillTemplate(await plan.draw(facts), plan.fields(facts))
    if (!file.ok) throw new Error('not composed')
    const again = readPlanFile(file.value)
    if (!again.ok) throw new Error(again.error)
    expect(again.value.sentences.filter(({ place }) => place === 'unplaced')).toEqual([])
    const found = movementOf(again.value)
    for (const part of ['subject'] as const) expect(found.plan[part]).toBe(namSachMovement.plan[part])
    for (const part of [
      'opening',
      'objectives',
      'requirements',
      'themes',
      'criteriaGroups',
      'awards',
      'schedule',
      'actors',
      'reporting',
      'recipients',
    ] as const)
      expect(bare({ ...namSachMovement, [part]: found[part] })).toEqual(bare(namSachMovement))
    expect(again.value.tree.signer).toEqual({ post: 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', name: 'Phạm Văn Mẫu' })
  })
})

describe('no word is lost', () => {
  it.each(Object.entries(everyPlan))('of %s: every line is told whole, with its place', (_, text) => {
    const reading = read(text)
    const told = reading.placed.map(({ line }) => line)
    for (const line of new Set(told)) {
      const sentences = reading.sentences.filter((sentence) => sentence.line === line.index)
      expect(letters(sentences.map((sentence) => sentence.text).join(''))).toBe(letters(line.text))
    }
    const all = letters([...new Set(told)].map((line) => line.text).join(''))
    expect(all.length).toBe(letters(text.replaceAll('\t', ' | ')).length)
  })

  it.each(Object.entries(everyPlan))('of %s: what has a place stands in the movement', (_, text) => {
    const reading = read(text)
    const movement = movementOf(reading)
    expect(movementSchema.parse(movement)).toEqual(movement)
    const head = new Set(['issuer', 'motto', 'symbol', 'dateline', 'type', 'heading', 'signature', 'pageNoise', 'subject', 'review'])
    const stored = letters(JSON.stringify(movement))
    const missing = reading.sentences.filter(({ place, text: words }) => {
      const plain = letters(words)
        .replace(/^(?:\d+\)?|[a-zđ]\)|[a-zđ](?=\p{Lu})|\(\d+\)|[-–•▪+]|[IVX]+[-)]?)/u, '')
        .replace(/^Đềnghị|^-?Lưu|;$/u, '')
      // A row of a table stands in the movement cell by cell, its number apart.
      const cells = words.split(' | ').map(letters)
      if (cells.length > 2 && cells.every((cell) => /^\d*$/.test(cell) || stored.includes(cell))) return false
      return !head.has(place) && !stored.includes(plain) && !stored.includes(letters(words).replace(/^Đềnghị/u, ''))
    })
    expect(missing).toEqual([])
  })
})

describe('plans of other habits', () => {
  it('tells purposes from demands by their words, and asks where they do not say', () => {
    const { tree } = read(mixedPlan)
    expect([tree.objectives.length, tree.requirements.length, tree.unplaced]).toEqual([1, 1, ['3. Mỗi thôn chọn một tuyến đường.']])
    expect(tree.name).toBe('xây dựng thôn xóm sáng, xanh, sạch, đẹp')
    expect(tree.bases.map(({ symbol, issuer }) => [symbol, issuer])).toEqual([['77/KH-UBND', 'UBND tỉnh Mẫu Giang']])
    expect(tree.themes).toHaveLength(2)
    expect(tree.actors.map(({ title, isRequested }) => [title, isRequested])).toEqual([
      ['Phòng Văn hóa - Xã hội', false],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', true],
      ['Các thôn', false],
    ])
    // "chậm nhất ngày 17/11" takes the 17th in.
    expect(tree.reporting.dueBefore).toEqual({ day: 18, month: 11 })
  })

  it('reads decimals, plus signs, run-in headings and parts that its outline does not know', () => {
    const { tree } = read(decimalPlan)
    expect(tree.criteriaGroups.map(({ title, subjectKind, criteria }) => [title, subjectKind, criteria.length])).toEqual([
      ['Đối với tập thể', 'collective', 2],
      ['Đối với cá nhân', 'person', 1],
      // The table of points in the annex.
      ['BẢNG ĐIỂM', 'collective', 2],
    ])
    expect(tree.otherParts.map(({ title, items }) => [title, items.length])).toEqual([
      ['ĐỐI TƯỢNG, THỜI GIAN', 1],
      ['Hình thức khen thưởng', 2],
      ['Số lượng khen thưởng', 1],
      ['KINH PHÍ THỰC HIỆN', 1],
    ])
    expect(tree.schedule.intro).toBe('Từ tháng 3/2027 đến hết tháng 12/2027.')
    expect(tree.actors.map(({ duties }) => duties.length)).toEqual([1, 1])
    expect(tree.reporting.days.map(({ words }) => words)).toEqual(['trước ngày 16/6', 'trước ngày 20/11'])
    expect(tree.signer).toEqual({ post: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', name: 'Lê Thị Mẫu Hằng' })
  })

  it('reads the plan that a decision issues, and names what belongs to the decision', () => {
    const { tree, documents, sentences } = read(attachedPlan)
    expect(documents.map(({ type }) => type)).toEqual(['QUYẾT ĐỊNH', 'KẾ HOẠCH'])
    expect(tree.subject).toBe('Phong trào thi đua “Mẫu Sơn an toàn” năm 2027')
    expect(tree.criteriaGroups.map(({ title, criteria }) => [title, criteria.length])).toEqual([['Tiêu chí thi đua', 2]])
    expect(sentences.filter(({ reason }) => reason === 'otherDocument')).toHaveLength(15)
  })

  it('says that a file holds two plans and reads the one asked for', () => {
    expect(read(twoPlans).notes.map(({ code }) => code)).toContain('secondDocument')
    expect(read(twoPlans).tree.name).toBe(read(mixedPlan).tree.name)
    expect(read(twoPlans, 1).tree.name).toBe('Mẫu Sơn đọc sách')
  })

  it('joins what the edge of a page broke, and says where', () => {
    const { tree, notes } = read(wrappedPlan)
    expect([tree.objectives.length, tree.requirements.length, tree.themes.length, tree.actors.length]).toEqual([2, 2, 2, 2])
    expect(tree.objectives.every((text) => /\.$/.test(text))).toBe(true)
    expect(notes.filter(({ code }) => code === 'joined').length).toBeGreaterThan(6)
    expect(tree.reporting.dueBefore).toEqual({ day: 5, month: 12 })
  })

  it('reads bold headings without Roman numbers', () => {
    const { tree } = read(boldPlan)
    expect([tree.objectives, tree.requirements]).toEqual([['Làm sạch dữ liệu dân cư.'], ['Đúng tiến độ, không sai sót.']])
    expect(tree.schedule.phases.map(({ title, fromYear, review }) => [title, fromYear, review])).toEqual([
      ['Đợt 1', 2028, null],
      ['Đợt 2', 2028, 'final'],
    ])
    expect(tree.actors.map(({ title }) => title)).toEqual(['Công an xã', 'Văn phòng HĐND và UBND'])
  })

  it('copes with slips of the pen and mends none of them', () => {
    const { tree } = read(slippedPlan)
    expect([tree.objectives.length, tree.requirements.length, tree.themes.length]).toEqual([2, 1, 2])
    expect(tree.criteriaGroups).toMatchObject([{ title: 'Tập thể', criteria: ['Trồng từ 50 cây trở lên'] }])
    expect(tree.actors.map(({ title }) => title)).toEqual(['Phòng Kinh tế', 'Trưởng các thôn;'])
    expect(tree.reporting.dueBefore).toEqual({ day: 12, month: 12 })
    expect(tree.objectives[1]).toBe('Tạo cảnh quan xanh ,sạch.')
    expect(tree.recipients).toHaveLength(2)
  })

  it('says what a bare plan lacks', () => {
    expect(read(barePlan).notes.map(({ code }) => code)).toEqual(['noCriteria', 'noReportDay', 'noSigner'])
  })

  it('reads a text in TCVN3 as the letters it shows', () => {
    const { tree, notes } = read(inTcvn3(wrappedPlan.replaceAll('\n', '\n')))
    expect(notes.some(({ code }) => code === 'converted')).toBe(true)
    expect(tree.objectives[0]).toContain('thanh toán không dùng tiền mặt')
  })
})

describe('plans of further shapes', () => {
  it.each(Object.entries(morePlans))(
    'of %s: nothing stands in the wrong document, and only tables and annexes are left aside',
    (_, text) => {
      const { sentences } = read(text)
      expect(sentences.filter(({ reason }) => reason !== null && reason !== 'table' && reason !== 'annex')).toEqual([])
    },
  )

  it('keeps a table of tasks together over the rows that head its groups', () => {
    const { tree } = read(morePlans.tables)
    expect(tree.actors.map(({ title, duties }) => [title, duties])).toEqual([
      ['Các thôn', ['Lắp wifi nhà văn hóa (Phối hợp: Phòng Kinh tế; Thời gian: Quý IV/2027)']],
      ['Phòng Văn hóa - Xã hội', ['Mở lớp (Thời gian: Thường xuyên)']],
    ])
    expect(tree.unplaced).toContain('I | Hạ tầng |  |  | ')
  })

  it('reads awards by year and by review below one heading of forms', () => {
    const { awards } = read(morePlans.full).tree
    expect(awards.annualText).toBe('Chủ tịch UBND xã tặng Giấy khen.')
    expect(awards.reviews.map(({ reviewKind, forms }) => [reviewKind, forms.length])).toEqual([
      ['preliminary', 1],
      ['final', 2],
    ])
  })

  it('finds who acts in paragraphs without marks, and headings closed with “;”', () => {
    expect(read(morePlans.plainText).tree.actors.map(({ title, isRequested }) => [title, isRequested])).toEqual([
      ['Phòng Văn hóa - Xã hội', false],
      ['Hội Cựu chiến binh xã', true],
    ])
    const { tree, notes } = read(morePlans.dashes)
    expect([tree.objectives, tree.requirements]).toEqual([['Phát huy vai trò nêu gương;'], ['Bảo đảm thực chất.']])
    expect(notes.map(({ code }) => code)).not.toContain('noReportDay')
  })

  it('plans a report for every day that the paragraph names, in every year', () => {
    const titles = (reporting: string, dueBefore: { day: number; month: number } | null = null) =>
      plannedReports({ ...namSachMovement, fromYear: 2027, toYear: 2028, reporting: { text: reporting, dueBefore } }).map(
        ({ title, lateFrom }) => `${title}: ${lateFrom}`,
      )
    expect(titles('báo cáo chậm nhất ngày 15 tháng cuối quý')).toEqual([
      'Báo cáo quý I/2027: 2027-03-16',
      'Báo cáo quý II/2027: 2027-06-16',
      'Báo cáo quý III/2027: 2027-09-16',
      'Báo cáo quý IV/2027: 2027-12-16',
      'Báo cáo quý I/2028: 2028-03-16',
      'Báo cáo quý II/2028: 2028-06-16',
      'Báo cáo quý III/2028: 2028-09-16',
      'Báo cáo quý IV/2028: 2028-12-16',
    ])
    expect(titles('gửi báo cáo 6 tháng (trước ngày 16/6), năm (trước ngày 20/11 hằng năm)', { day: 20, month: 11 })).toEqual([
      'Báo cáo 6 tháng đầu năm 2027: 2027-06-16',
      'Báo cáo năm 2027: 2027-11-20',
      'Báo cáo 6 tháng đầu năm 2028: 2028-06-16',
      'Báo cáo năm 2028: 2028-11-20',
    ])
    expect(titles('báo cáo trước ngày 31 hằng tháng').slice(0, 3)).toEqual([
      'Báo cáo tháng 01/2027: 2027-01-31',
      'Báo cáo tháng 02/2027: 2027-02-28',
      'Báo cáo tháng 03/2027: 2027-03-31',
    ])
    expect(titles('báo cáo chậm nhất ngày 05 tháng đầu quý sau').at(-1)).toBe('Báo cáo quý IV/2028: 2029-01-06')
    expect(titles('báo cáo trước ngày 29/02 hằng năm', { day: 29, month: 2 })).toEqual([
      'Báo cáo năm 2027: 2027-02-28',
      'Báo cáo năm 2028: 2028-02-29',
    ])
    expect(titles('báo cáo khi có yêu cầu')).toEqual([])
  })
})

describe('what is no plan', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['a picture of words', '%PDF-1.4', 'pdf'],
    ['a poem', 'Con cò bay lả bay la.\nBay từ cửa phủ bay ra cánh đồng.', 'noPlan'],
    ['letters without their marks', `${'KE HOACH To chuc phong trao thi dua yeu nuoc nam 2027 tren dia ban xa. '.repeat(6)}`, 'noMarks'],
  ])('%s is refused: %s', (_, text, reason) => {
    expect(readPlanFile(new TextEncoder().encode(text))).toEqual({ ok: false, error: reason })
  })

  it('says that an old Word file is old, and that a damaged one is damaged', () => {
    expect(readPlanFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toEqual({ ok: false, error: 'oldWord' })
    expect(readPlanFile(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toEqual({ ok: false, error: 'broken' })
  })
})
