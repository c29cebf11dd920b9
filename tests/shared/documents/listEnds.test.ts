import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import type { DocumentKind } from '@shared/documents/kinds'
import { setOf } from '@shared/documents/set'
import { wordingNow } from '@shared/domain/case/wording'
import { issued } from '../../support/caseParts'
import { aSmallCase, composed, paragraphsOf, partOf, textOf } from '../../support/documents'
import { everyJob } from '../../support/papers/jobs'
import { collectiveAt, householdAt, personAt } from '../../support/papers/people'
import { aWorld, type World, type WorldOptions } from '../../support/papers/world'

/** What closes a list is part of its table (wording 16), and a list says why a sum or a name is not there. */

const made = async (kind: DocumentKind, world: World): Promise<Uint8Array> => {
  const job = everyJob(world).find((one) => one.kind === kind)
  if (job === undefined) throw new Error(`no ${kind}`)
  const document = await composeDocument(job)
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value.bytes
}
const bodyOf = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml')
const world = (codes: readonly string[], options: Partial<WorldOptions> = {}): World =>
  aWorld({
    subjects: codes.map((code, index) =>
      code === 'GDVH' ? householdAt(index) : code === 'TTLDTT' ? collectiveAt(index) : personAt(index),
    ),
    nominee: (index) => ({ awardCode: codes[index] ?? 'GK_XA' }),
    ...options,
  })
/** Whether the words stand in a table, in its last row, and the row before keeps with it. */
const endsTable = (xml: string, words: string): boolean => {
  const at = xml.indexOf(words)
  const before = xml.slice(0, at)
  if (at < 0 || before.lastIndexOf('<w:tbl>') <= before.lastIndexOf('</w:tbl>')) return false
  const rows =
    xml
      .slice(before.lastIndexOf('<w:tbl>'))
      .split('</w:tbl>')[0]
      ?.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  const [above, last] = rows.slice(-2)
  return last?.includes(words) === true && above?.includes('<w:keepNext/>') === true
}

describe('the sentence that ends a list', () => {
  it.each(['decision', 'submission'] as const)('of a %s is the last row of the last table, whoever that is of', async (kind) => {
    for (const subjects of [
      [collectiveAt(0), collectiveAt(1)],
      [collectiveAt(0), personAt(1)],
      [personAt(1), householdAt(1)],
    ]) {
      const xml = bodyOf(await made(kind, aWorld({ subjects })))
      expect(xml.split('Danh sách gồm')).toHaveLength(2)
      expect(endsTable(xml, 'Danh sách gồm')).toBe(true)
    }
  })

  it('of a list without names stands by itself', async () => {
    expect(paragraphsOf(await made('decision', aWorld({ subjects: [] })))).toContain('Danh sách chưa có tên./.')
  })

  it('stays below the table in what was signed in wording 15', async () => {
    const signed = issued(aWorld({ subjects: [personAt(1), personAt(2)] }).awardCase)
    const at = async (wording: number): Promise<string> =>
      bodyOf((await composed('decision', { ...signed, signed: signed.signed.map((row) => ({ ...row, wording })) })).bytes)
    expect(endsTable(await at(15), 'Danh sách gồm')).toBe(false)
    expect(endsTable(await at(wordingNow), 'Danh sách gồm')).toBe(true)
  })
})

describe('words and signatures below a table', () => {
  it.each([
    ['achievementSummary', 'Danh sách gồm'],
    ['countingMinutes', 'THÀNH VIÊN'],
    ['dossierReturn', 'NGƯỜI NHẬN LẠI HỒ SƠ'],
    ['opinionPaper', 'THÀNH VIÊN HỘI ĐỒNG'],
  ] as const)('of a %s are its last row', async (kind, words) => {
    const xml = bodyOf(await made(kind, world(['GK_XA', 'CSTDCS', 'GK_XA'])))
    // The closing row holds a table of its own: the words stand two tables deep.
    const before = xml.slice(0, xml.indexOf(words))
    const depth = before.split('<w:tbl>').length - before.split('</w:tbl>').length
    expect(depth).toBe(words === 'Danh sách gồm' ? 1 : 2)
  })
})

describe('sums', () => {
  /** One person with two titles of one year, another with Giấy khen. */
  const twoTitles = (): World => {
    const base = world(['LDTT', 'CSTDCS', 'GK_XA'])
    const [first] = base.awardCase.nominees
    const nominees = base.awardCase.nominees.map((entry, index) =>
      index === 1 && first !== undefined ? { nominee: { ...entry.nominee, subjectId: first.subject.id }, subject: first.subject } : entry,
    )
    return { ...base, awardCase: { ...base.awardCase, nominees } }
  }

  it('a title that is paid by a higher one says so, and the total stays', async () => {
    const text = textOf(await made('decision', twoTitles()))
    expect(text).toContain('theo danh hiệu cao hơn')
    const list = paragraphsOf(await made('paymentList', twoTitles())).join('\n')
    expect(list).toMatch(
      /Số 1 của danh sách kèm theo Quyết định không có tiền riêng: người đạt nhiều danh hiệu trong cùng thời gian nhận tiền thưởng của danh hiệu cao nhất \(khoản 5 Điều 49 Nghị định số 152\/2025\/NĐ-CP[^)]*\)\./u,
    )
  })

  it('in the articles too', async () => {
    const base = twoTitles()
    const office = { ...base.awardCase.office, style: { ...base.awardCase.office.style, namedInArticles: 5 } }
    const text = textOf(await made('decision', { ...base, awardCase: { ...base.awardCase, office } }))
    expect(text).toMatch(/“Lao động tiên tiến” cho [^\n]*; tiền thưởng theo danh hiệu cao hơn;/u)
  })

  it('are blank in what was signed in wording 15', async () => {
    const signed = issued(twoTitles().awardCase)
    const before = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording: 15 })) }
    expect(textOf((await composed('decision', before)).bytes)).not.toContain('cao hơn')
    expect(textOf((await composed('paymentList', before)).bytes)).not.toContain('không có tiền riêng')
  })

  it('an award without money says that there is none', async () => {
    expect(paragraphsOf(await made('decision', world(['LDTT', 'GDVH'])))).toContain('không có')
  })
})

describe('awards in a list', () => {
  it('take two lines where the list lies on its side', async () => {
    const xml = bodyOf(await made('submissionUp', world(['HCLD3', 'BK_TTG'])))
    const widths = [
      ...(/<w:tblGrid>.*?<\/w:tblGrid>/s.exec(xml.slice(xml.indexOf('Danh\u00A0hiệu') - 4000))?.[0] ?? '').matchAll(/w:w="(\d+)"/g),
    ]
    // Serial, name, post, award: "Lao động hạng Ba" needs 38 mm at least.
    expect(Number(widths[3]?.[1]) / 56.7).toBeGreaterThan(36)
  })

  it('a medal has a name of its own', async () => {
    const [line] = setOf(world(['HUYCHUONG_VANTQ']).awardCase).filter(({ kind }) => kind === 'submission')
    expect(line).toBeDefined()
    expect(textOf(await made('submissionUp', world(['HUYCHUONG_VANTQ'])))).toContain('Huy chương Vì an ninh Tổ quốc')
  })

  it('the summary has no column for what nobody has', async () => {
    const one = world(['GK_XA', 'GK_XA'])
    const job = everyJob(one).find(({ kind }) => kind === 'achievementSummary')
    if (job?.kind !== 'achievementSummary') throw new Error('no summary')
    const heads = async (history: (typeof job.input)['history']): Promise<string> => {
      const document = await composeDocument({ ...job, input: { ...job.input, history } })
      return document.ok ? textOf(document.value.bytes) : ''
    }
    expect(await heads(null)).not.toContain('hình thức đã có')
    expect(await heads(job.input.history)).toContain('hình thức đã có')
  })
})

it('names of each section take what they need beside achievements, and leave the rest to these; in wording 16 all took the widest', async () => {
  const signed = issued(aSmallCase())
  const widths = async (wording: number): Promise<number[][]> => {
    const xml = bodyOf((await composed('decision', { ...signed, signed: signed.signed.map((row) => ({ ...row, wording })) })).bytes)
    return (xml.match(/<w:tblGrid>.*?<\/w:tblGrid>/gs) ?? [])
      .slice(-3)
      .map((grid) => [...grid.matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1])))
  }
  const [now, before] = [await widths(17), await widths(16)]
  now.forEach((columns, at) => {
    expect(
      Math.abs(columns.reduce((sum, width) => sum + width, 0) - (before[at] ?? []).reduce((sum, width) => sum + width, 0)),
    ).toBeLessThan(3)
    expect(columns[1]).toBeLessThanOrEqual(before[at]?.[1] ?? 0)
  })
  expect(now[0]?.at(-1)).toBeGreaterThan(before[0]?.at(-1) ?? 0)
})
