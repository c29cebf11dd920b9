import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { composeDocument } from '@shared/compose'
import { minutesPaper } from '@shared/domain/case/meetingPapers'
import { setOf } from '@shared/documents/set'
import { foundingDefinition, historyDefinitions, paperDefinitions, type DocumentJob } from '@shared/documents/source'
import type { ComposedDocument } from '@shared/checks/finding'
import { partOf, textOf, xmlLines } from '../../support/documents'
import { aBallotedCase, aPosting, aReturnedCase, aWrittenCase, reportJob, roundJobs } from '../../support/roundDocuments'
import { aRound } from '../../support/sampleCase'
import { wordProblems } from '../../support/wordParts'

const composed = async (job: DocumentJob): Promise<ComposedDocument> => {
  const made = await composeDocument(job)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}
const jobs = roundJobs().map((job) => [job.kind, job] as const)
const jobOf = (kind: DocumentJob['kind']): DocumentJob => {
  const found = jobs.find(([one]) => one === kind)
  if (found === undefined) throw new Error(`no job of ${kind}`)
  return found[1]
}

/** Schema, template and values of a job. */
async function partsOf(job: DocumentJob) {
  if (job.kind === 'councilFounding')
    return {
      schema: foundingDefinition.schema,
      xml: await foundingDefinition.draw(job.input),
      values: foundingDefinition.fields(job.input),
    }
  if (job.kind === 'achievementReport' || job.kind === 'achievementSummary') {
    const { schema, draw, fields } = historyDefinitions[job.kind]
    return { schema, xml: await draw(job.input), values: fields(job.input) }
  }
  if (!('paper' in job)) throw new Error('not of a round')
  const { schema, draw, fields } = paperDefinitions[job.kind]
  return { schema, xml: await draw(job.paper), values: fields(job.paper) }
}
const namesIn = (schema: z.core.JSONSchema.BaseSchema): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const { items } = field as z.core.JSONSchema.BaseSchema
    return [name, ...(items === undefined ? [] : namesIn(items as z.core.JSONSchema.BaseSchema))]
  })

describe('papers of the council, the posting and the dossier', () => {
  it.each(jobs)('%s looks as approved', async (kind, job) => {
    const { bytes } = await composed(job)
    await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot(`../../golden/${kind}/document.xml`)
  })

  it.each(jobs)('%s has no fault of form, and opens in Word', async (_kind, job) => {
    const { bytes, findings } = await composed(job)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(wordProblems(bytes)).toEqual([])
  })

  it.each(jobs)('%s fills what its template asks for, no more and no less', async (_kind, job) => {
    const { schema, xml, values } = await partsOf(job)
    expect(schema.safeParse(values).error?.issues).toBeUndefined()
    const tags = new Set([...partOf(xml, 'word/document.xml').matchAll(/\{[#/^]?([a-z0-9_]+)\}/g)].map((match) => match[1] ?? ''))
    const names = new Set(namesIn(z.toJSONSchema(schema)))
    expect([...tags].filter((tag) => !names.has(tag))).toEqual([])
    // Drawn only where the office prints them, a list mixes awards and sums, opinions came in writing, few stand in sentences, or more than two sign.
    const moreSigners = ['thanh_vien_khac', 'chung_kien_khac', 'trai_cach', 'trai_ten', 'phai_cach', 'phai_ten']
    const optional = ['hinh_thuc', 'tien_thuong', 'nguoi_soan', 'co_quan_chu_quan', 'van_ban', 'phieu_it', ...moreSigners]
    expect([...names].filter((name) => !tags.has(name) && !optional.includes(name))).toEqual([])
  })
})

describe('what they say', () => {
  it('the founding decision names every member with the role, the term and the secretary', async () => {
    const text = textOf((await composed(jobOf('councilFounding'))).bytes)
    expect(text).toContain('Số: 05/QĐ-UBND')
    expect(text).toContain('nhiệm kỳ từ ngày 05 tháng 8 năm 2025 đến hết ngày 30 tháng 6 năm 2030, gồm 09 thành viên')
    expect(text).toMatch(/1\. .*, Chủ tịch Hội đồng;/)
    expect(text).toContain('là thư ký Hội đồng')
  })

  it('opinions in writing are summed up in the place of minutes, and a meeting that met has none of it', async () => {
    const written = setOf(aWrittenCase()).map(({ kind }) => kind)
    expect(written).toContain('opinionSummary')
    expect(written).toContain('opinionPaper')
    expect(written).not.toContain('minutes')
    expect(setOf(aBallotedCase()).map(({ kind }) => kind)).not.toContain('opinionSummary')
    const text = textOf((await composed(jobOf('opinionSummary'))).bytes)
    expect(text).toContain('gửi phiếu 09; nhận lại 08')
    expect(text).toContain('77,78')
  })

  it('opinions are asked on a sheet for each member by name, of a meeting of those who do not come', async () => {
    const sheets = async (job: DocumentJob): Promise<string[]> =>
      [...textOf((await composed(job)).bytes).matchAll(/Họ và tên thành viên: (.*)/g)].map((match) => (match[1] ?? '').trim())
    const written = aWrittenCase()
    const [asked] = written.meetings
    if (asked === undefined) throw new Error('no meeting')
    const names = asked.attendance.map(({ fullName }) => fullName)
    expect(await sheets({ kind: 'opinionPaper', paper: minutesPaper([written], asked) })).toEqual(names)
    const attendance = asked.attendance.map((member, index) => ({ ...member, isPresent: index > 1, hasOpinion: false }))
    const met = { ...written, meetings: [{ ...asked, kind: 'meeting' as const, attendance }], votes: [] }
    expect(setOf(met).map(({ kind }) => kind)).toContain('opinionPaper')
    expect(await sheets({ kind: 'opinionPaper', paper: minutesPaper([met], met.meetings[0]!) })).toEqual(names.slice(0, 2))
    const unknown = { ...met, meetings: [{ ...asked, attendance: [] }] }
    expect(await sheets({ kind: 'opinionPaper', paper: minutesPaper([unknown], unknown.meetings[0]!) })).toEqual(['…'.repeat(20)])
  })

  it('a posting gives the notice while it is up and the record once it is down', () => {
    const proposed = (toOn: string | null): string[] =>
      setOf({ ...aReturnedCase(), postings: [aPosting({ toOn })] })
        .filter(({ isProposed, kind }) => isProposed && kind.startsWith('posting'))
        .map(({ kind }) => kind)
    expect(proposed(null)).toEqual(['postingNotice'])
    expect(proposed('2026-12-04')).toEqual(['postingEnd'])
  })

  it.each([2, 3, 4, 5])('everyone named in the record of a posting has a place to sign: %i', async (count) => {
    const witnesses = Array.from({ length: count }, (_one, at) => ({ id: `w-${at}`, fullName: `Nguyễn Văn Mẫu ${at + 1}`, post: '' }))
    const job = jobOf('postingEnd')
    if (job.kind !== 'postingEnd') throw new Error('another job')
    const textAt = async (wording: number): Promise<string> =>
      textOf((await composed({ kind: 'postingEnd', paper: { ...job.paper, wording, postings: [aPosting({ witnesses })] } })).bytes)
    const text = await textAt(17)
    for (const { fullName } of witnesses) expect(text.split(fullName)).toHaveLength(3)
    expect(text.match(/^NGƯỜI (?:CHỨNG KIẾN|LẬP BIÊN BẢN)$/gmu)).toHaveLength(count)
    // What was signed in wording 16 keeps its two places.
    expect((await textAt(16)).match(/^NGƯỜI (?:CHỨNG KIẾN|LẬP BIÊN BẢN)$/gmu)).toHaveLength(2)
  })

  it.each([2, 3, 4])('everyone who counts ballots has a place to sign: %i', async (count) => {
    const job = jobOf('countingMinutes')
    if (job.kind !== 'countingMinutes' || job.paper.meeting === null) throw new Error('another job')
    const { attendance } = job.paper.meeting
    const tellers = attendance.slice(0, count)
    const meeting = { ...job.paper.meeting, tellerIds: tellers.map(({ id }) => id) }
    const text = textOf((await composed({ kind: 'countingMinutes', paper: { ...job.paper, meeting } })).bytes)
    for (const { fullName } of tellers) expect(text.split('\n').filter((line) => line === fullName)).toHaveLength(1)
  })

  it('one slip goes to each unit, with the reason of each dossier and the day by which it may come again', async () => {
    const slips = setOf(aReturnedCase()).filter(({ kind }) => kind === 'dossierReturn')
    expect(slips).toHaveLength(1)
    const text = textOf((await composed(slips[0]?.job ?? jobOf('dossierReturn'))).bytes)
    expect(text).toContain('Kính gửi: Trường Tiểu học Mẫu.')
    expect(text).toContain('Chưa có báo cáo thành tích; thiếu xác nhận của đơn vị.')
    expect(text).toContain('trước ngày 11/12/2026')
    expect(text).toContain('ngày 04 tháng 12 năm 2026')
  })

  it('the report keeps the officer’s own words and adds what is on record', async () => {
    const own = 'Dòng thứ nhất của tôi.\nDòng thứ hai: 95% hồ sơ đúng hạn.'
    const text = textOf((await composed(reportJob(1, { nominee: (nominee) => ({ ...nominee, achievement: own }) }))).bytes)
    for (const line of own.split('\n')) expect(text).toContain(line)
    expect(text).toContain('Sáng kiến “Số hóa sổ theo dõi đơn thư”, được công nhận phạm vi cấp cơ sở theo QĐ 77/QĐ-UBND ngày 05/08/2026')
    expect(text).toContain('Năm 2025: Hoàn thành tốt nhiệm vụ (QĐ 205/QĐ-UBND ngày 15/12/2025)')
    expect(text).toContain('số 210/QĐ-UBND ngày 20/12/2025')
  })

  it.each([
    ['merit', 0, 'Mẫu số 04', 'SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH'],
    ['merit', 1, 'Mẫu số 05', 'SƠ LƯỢC LÝ LỊCH'],
    ['sudden', 1, 'Mẫu số 06', 'Thời gian, địa điểm, hoàn cảnh'],
    ['movement', 2, 'Mẫu số 08', 'SƠ LƯỢC VỀ GIA ĐÌNH'],
  ] as const)('the report of a %s round and line %i is %s', async (type, index, form, words) => {
    const text = textOf((await composed(reportJob(index, { round: aRound({ type }) }))).bytes)
    expect(text).toContain(form)
    expect(text).toContain(words)
  })

  it('the report of a posted list bears no number of a form of another decree', async () => {
    const text = textOf((await composed(reportJob(0, { round: aRound({ type: 'merit', procedure: 'posting' }) }))).bytes)
    expect(text).not.toContain('Mẫu số')
  })

  it('a person of no unit does not stand as the organ over the report', async () => {
    const alone = await composed(
      reportJob(1, {
        subject: (subject) => (subject.kind === 'person' ? { ...subject, name: 'Lê Mẫu Riêng', unit: '', unitId: null } : subject),
      }),
    )
    expect(textOf(alone.bytes)).not.toContain('LÊ MẪU RIÊNG')
    expect(textOf(alone.bytes)).toContain('Họ và tên: Lê Mẫu Riêng')
  })

  it('a person of whom nothing is on record gets dots, not a guess', async () => {
    const job = reportJob(1)
    if (job.kind !== 'achievementReport') throw new Error('no report')
    const text = textOf((await composed({ ...job, input: { ...job.input, history: null } })).bytes)
    expect(text).toContain('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG\n……')
    expect(text).not.toContain('Mức độ hoàn thành nhiệm vụ các năm')
  })
})
