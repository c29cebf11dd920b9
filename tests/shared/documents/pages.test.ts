import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import type { DocumentKind } from '@shared/documents/kinds'
import { longDate } from '@shared/lib/dates'
import { issued } from '../../support/caseParts'
import { composed, paragraphsOf, partOf, textOf } from '../../support/documents'
import { withAllPapers } from '../../support/sampleCase'
import { everyJob } from '../../support/papers/jobs'
import { achievementAt, collectiveAt, householdAt, personAt } from '../../support/papers/people'
import { aWorld, type World } from '../../support/papers/world'

/** Faults that were seen on pages, each as a class. */

const made = async (kind: DocumentKind, world: World): Promise<Uint8Array> => {
  const job = everyJob(world).find((one) => one.kind === kind)
  if (job === undefined) throw new Error(`no ${kind}`)
  const document = await composeDocument(job)
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value.bytes
}
const bodyOf = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml')
const withAwards = (codes: readonly string[], achievement: (index: number) => string = achievementAt): World =>
  aWorld({
    subjects: codes.map((code, index) =>
      code === 'GDVH' ? householdAt(index) : code === 'TTLDTT' ? collectiveAt(index) : personAt(index),
    ),
    nominee: (index) => ({ awardCode: codes[index] ?? 'GK_XA', achievement: achievement(index) }),
  })

describe('line ends', () => {
  it.each(['2028-02-29', '2026-01-01', '2026-12-31'])('a day %s may be parted between its words, never from its numbers', (day) => {
    expect(longDate(day).split(' ')).toHaveLength(3)
    expect(longDate(day)).toMatch(/^ngày\u00A0\d\d tháng\u00A0\d+ năm\u00A0\d{4}$/u)
  })

  it('a dateline stays whole; a hyphen between words never begins a line, years stay together', async () => {
    const xml = bodyOf(await made('decision', aWorld({ subjects: [personAt(1), personAt(2)] })))
    expect(xml).toMatch(/Nam Sách, ngày\u00A0\d\d\u00A0tháng\u00A0\d+\u00A0năm\u00A0\d{4}</u)
    expect(xml).toContain('Thi\u00A0đua\u00A0-\u00A0Khen\u00A0thưởng')
    expect(xml).toContain('2026\u00A0-\u00A02030')
  })
})

describe('what stays on one page', () => {
  it.each(['submission', 'submissionUp', 'invitation', 'postingNotice', 'postingEnd', 'opinionSummary'] as const)(
    'the sentence before the signature of %s takes the paragraph before it along',
    async (kind) => {
      const xml = bodyOf(await made(kind, withAwards(['GK_XA', 'BK_TINH', 'GK_XA'])))
      const at = xml.indexOf('<w:keepLines/>')
      const paragraphs = xml.slice(0, xml.lastIndexOf('<w:p>', at)).match(/<w:p>.*?<\/w:p>/gs) ?? []
      expect(at).toBeGreaterThan(0)
      expect(paragraphs.at(-1)).toContain('<w:keepNext/>')
    },
  )

  it('the minutes’ last sentence stays with the signatures, and leaves what was decided where there is room', async () => {
    const xml = bodyOf(await made('minutes', aWorld({ subjects: [personAt(1)] })))
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
    const at = paragraphs.findIndex((paragraph) => paragraph.includes('Cuộc họp kết thúc'))
    expect(paragraphs[at]).toContain('<w:keepNext/>')
    expect(paragraphs[at - 1]).toContain('nhất trí đề nghị')
    expect(paragraphs[at - 1]).not.toContain('<w:keepNext/>')
  })

  it.each(['minutes', 'opinionSummary'] as const)('the recipients of %s stay with the signatures', async (kind) => {
    const table = (bodyOf(await made(kind, aWorld({ subjects: [personAt(1)] }))).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).at(-1) ?? ''
    const [signatures = '', recipients = ''] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(recipients).toContain('Nơi nhận:')
    const paragraphs = signatures.match(/<w:p>.*?<\/w:p>/gs) ?? []
    expect(paragraphs.length).toBeGreaterThan(3)
    expect(paragraphs.every((paragraph) => paragraph.includes('<w:keepNext/>'))).toBe(true)
  })
})

describe('lists', () => {
  it('lie on their side where award and sum have columns of their own', async () => {
    const sides = async (world: World): Promise<string[]> => bodyOf(await made('decision', world)).match(/<w:pgSz [^>]*>/g) ?? []
    const [text = '', list = ''] = await sides(withAwards(['GK_XA', 'LDTT', 'CSTDCS']))
    expect(text).not.toContain('landscape')
    expect(list).toContain('landscape')
    expect((await sides(withAwards(['GK_XA', 'GK_XA']))).join('')).not.toContain('landscape')
  })

  it('have no column of achievements where nobody’s is told, and the round’s merit where only some are', async () => {
    const none = paragraphsOf(
      await made(
        'decision',
        withAwards(['GK_XA', 'GK_XA'], () => ''),
      ),
    )
    expect(none).not.toContain('Thành tích')
    const some = paragraphsOf(
      await made(
        'decision',
        withAwards(['GK_XA', 'GK_XA'], (index) => (index === 0 ? '' : 'Có sáng kiến')),
      ),
    )
    expect(some).toContain('Thành tích')
    expect(some.some((text) => text.startsWith('Đã có thành tích xuất sắc trong phong trào thi đua'))).toBe(true)
  })
})

describe('words', () => {
  it('“khen thưởng” takes its object without “cho”', async () => {
    const text = textOf(await made('submission', withAwards(['GK_XA', 'LDTT', 'CSTDCS'])))
    expect(text).not.toContain('khen thưởng cho')
    expect(text).toContain('khen thưởng cá nhân')
  })

  it('titles stand in quotation marks in thresholds', async () => {
    const text = textOf(await made('minutes', withAwards(['GK_XA', 'LDTT', 'CSTDCS'])))
    expect(text).toContain('(“Chiến sĩ thi đua cơ sở”)')
    expect(text).toContain('“Lao động tiên tiến”')
  })

  it('a correction of a decision without a list speaks of its article', async () => {
    const one = textOf(await made('correction', aWorld({ subjects: [personAt(1)] })))
    expect(one).toContain('Đính chính nội dung tại Điều 1 Quyết định')
    expect(one).not.toMatch(/danh sách kèm theo|số thứ tự/u)
    expect(textOf(await made('correction', aWorld({ subjects: [personAt(1), personAt(2)] })))).toContain('(số thứ tự 1)')
  })

  it('a correction and a cancellation of one speak of one, by the kind of subject', async () => {
    const person = textOf(await made('correction', aWorld({ subjects: [personAt(1)] })))
    expect(person).toMatch(/\nÔng Trần [^\n]*: họ và tên đã ghi “/u)
    expect(person).toMatch(/thủ trưởng các cơ quan, đơn vị có liên quan và ông Trần [^\n]* Sửa chịu trách nhiệm/u)
    const village = textOf(await made('correction', aWorld({ subjects: [collectiveAt(1)] })))
    expect(village).toContain('Thôn Mẫu Đoài: tên gọi đã ghi')
    expect(village).toContain('và thôn Mẫu Đoài Sửa chịu trách nhiệm')
    const struck = textOf(await made('cancellation', aWorld({ subjects: [householdAt(1)] })))
    expect(struck).toMatch(/có liên quan và hộ bà [^\n]* chịu trách nhiệm/u)
    // One of several: the others have nothing to do with it.
    const oneOfTwo = textOf(await made('correction', aWorld({ subjects: [personAt(1), personAt(2)] })))
    expect(oneOfTwo).not.toContain('các tập thể, cá nhân')
  })

  it('a correction signed in wording 14 keeps its words', async () => {
    const whole = withAllPapers(aWorld({ subjects: [personAt(1)] }).awardCase)
    const signed = issued(whole, 'correction-1')
    const at = async (wording: number): Promise<string> => {
      const awardCase = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording })) }
      return textOf((await composed('correction', awardCase)).bytes)
    }
    expect(await at(14)).toMatch(
      /Đính chính một số nội dung[^]*1\. Ông Trần [^\n]*họ và tên \(tên gọi\)[^]*các tập thể, cá nhân, hộ gia đình/u,
    )
    expect(await at(15)).not.toContain('một số nội dung')
  })

  it('what leads on to clauses stays on the page of the first', async () => {
    const { bytes } = await composed(
      'decision',
      aWorld({ subjects: [personAt(1), collectiveAt(0)], nominee: (index) => ({ awardCode: index === 0 ? 'LDTT' : 'GK_XA' }) }).awardCase,
    )
    const articles = (partOf(bytes, 'word/document.xml').match(/<w:p>(?:(?!<\/w:p>).)*Điều \d\. .*?<\/w:p>/gsu) ?? []).map((xml) =>
      xml.includes('<w:keepNext/>'),
    )
    expect(articles).toEqual([true, false, true])
  })

  it('the votes on those who go upward stay with the line that leads on to them', async () => {
    const world = aWorld({ subjects: [personAt(1), personAt(2)], nominee: () => ({ awardCode: 'BK_TINH' }) })
    const paragraphs = bodyOf(await made('submissionUp', world)).match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs) ?? []
    const leading = paragraphs.filter((xml) => xml.includes('Kết quả biểu quyết:'))
    expect(leading).toHaveLength(1)
    expect(leading[0]).toContain('<w:keepNext/>')
  })

  it('a unit’s report never leaves its signatures alone on a page', async () => {
    const xml = partOf(await made('achievementReport', aWorld({ subjects: [collectiveAt(0)] })), 'word/document.xml')
    const [, after = ''] = xml.split('III. CÁC HÌNH THỨC')
    const paragraphs = after.slice(0, after.indexOf('<w:tbl>')).match(/<w:p>.*?<\/w:p>/gs) ?? []
    expect(paragraphs).not.toHaveLength(0)
    for (const paragraph of paragraphs) expect(paragraph).toContain('<w:keepNext/>')
  })

  it('a summary of achievements that nobody told is left out', async () => {
    const world = aWorld({ subjects: [personAt(1), personAt(2)], round: { merit: '' }, nominee: () => ({ achievement: '' }) })
    expect(textOf(await made('submission', world))).not.toContain('Tóm tắt thành tích')
  })

  it('a household reports under its place, not under itself', async () => {
    const world = aWorld({ subjects: [householdAt(1)] })
    expect(paragraphsOf(await made('achievementReport', world))).toContain('THÔN MẪU 2')
  })
})
