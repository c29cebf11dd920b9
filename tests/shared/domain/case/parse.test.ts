import { describe, expect, it } from 'vitest'
import { parseRoundFile, roundFileJsonSchema } from '@shared/domain/case/parse'
import { aCase, withAllPapers } from '../../../support/sampleCase'

type Loose = { [key: string]: Loose }
const changed = (change: (file: Loose) => void): string => {
  const file = JSON.parse(JSON.stringify(aCase())) as Loose
  change(file)
  return JSON.stringify(file)
}
const problemsOf = (content: string) => {
  const parsed = parseRoundFile(content)
  return parsed.ok || parsed.error.code !== 'roundFile.invalid' ? [] : parsed.error.problems
}

describe('a round file', () => {
  it('comes back as it was written', () => {
    const parsed = parseRoundFile(JSON.stringify(aCase()))
    expect(parsed).toEqual({ ok: true, value: aCase() })
  })

  it('may carry the mark that Windows editors put first', () => expect(parseRoundFile(`\uFEFF${JSON.stringify(aCase())}`).ok).toBe(true))

  it.each([
    ['nothing', '', 'Tệp trống, không có nội dung.'],
    ['broken JSON', '{"format": "so-vang.round",', 'Tệp không đọc được: không phải tệp đợt xét của Sổ Vàng hoặc đã bị cắt ngắn, sửa hỏng.'],
    ['another file', '{"a":1}', 'Đây không phải tệp đợt xét của Sổ Vàng (thiếu “format”: “so-vang.round”).'],
    ['a list', '[]', 'Đây không phải tệp đợt xét của Sổ Vàng (thiếu “format”: “so-vang.round”).'],
  ])('that holds %s says so', (_what, content, message) => expect(problemsOf(content).map((problem) => problem.message)).toEqual([message]))

  it('of a newer program is told apart from a wrong one', () => {
    expect(parseRoundFile(changed((file) => Object.assign(file, { version: 3 })))).toEqual({
      ok: false,
      error: { code: 'roundFile.newer', version: 3 },
    })
  })

  it('tells every problem with its place', () => {
    const content = changed((file) => {
      Object.assign(file['nominees']![2]!['subject']!, { name: '  ' })
      Object.assign(file['rulings']![1]!, { issuedOn: '2026-02-30', number: 0 })
      Object.assign(file['round']!, { openedOn: '15/12/2026' })
      Object.assign(file['office']!['style']!, { sizeScheme: 'C' })
      delete file['office']!['place']
    })
    expect(problemsOf(content)).toEqual([
      { place: 'office.place', message: 'Thiếu mục này.' },
      { place: 'office.style.sizeScheme', message: 'Phải là một trong các giá trị: A, B; đang là “C”.' },
      { place: 'round.openedOn', message: 'Ngày phải ghi theo năm-tháng-ngày, ví dụ 2026-12-15; đang là “15/12/2026”.' },
      { place: 'nominees[2].subject.name', message: 'Không được để trống.' },
      { place: 'rulings[1].number', message: 'Phải lớn hơn 0, đang là 0.' },
      { place: 'rulings[1].issuedOn', message: 'Ngày “2026-02-30” không có thật.' },
    ])
  })

  it('is checked between its records too', () => {
    const content = changed((file) => {
      Object.assign(file['votes']![3]!, { inFavour: 30 })
      Object.assign(file['nominees']![1]!['nominee']!, { subjectId: 'ai-do' })
      Object.assign(file['rulings']![1]!, { submissionId: 'to-trinh-nao', signerId: 'ai-ky' })
    })
    expect(problemsOf(content).map((problem) => problem.place)).toEqual([
      'nominees[1].nominee.subjectId',
      'votes[3]',
      'rulings[1].signerId',
      'rulings[1].submissionId',
    ])
  })

  it('has a JSON Schema that names its parts', () => {
    expect(roundFileJsonSchema()).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['office', 'round', 'nominees', 'law']),
    })
  })
})

describe('the open round file', () => {
  it('keeps its approved shape, so that files of today can be read tomorrow', async () => {
    await expect(`${JSON.stringify(aCase(), null, 1)}\n`).toMatchFileSnapshot('../../../golden/round.json')
  })

  it('holds an issued decision with what corrects and cancels it', async () => {
    const papers = withAllPapers(aCase({ honorees: 12 }))
    expect(parseRoundFile(JSON.stringify(papers))).toEqual({ ok: true, value: papers })
    await expect(`${JSON.stringify(papers, null, 1)}\n`).toMatchFileSnapshot('../../../golden/round-papers.json')
  })
})
