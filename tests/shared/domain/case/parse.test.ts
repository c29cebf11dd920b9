import { describe, expect, it } from 'vitest'
import { parseRoundFile, roundFileJsonSchema } from '@shared/domain/case/parse'
import { issued } from '../../../support/caseParts'
import { aSmallCase } from '../../../support/documents'
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

  const issuedFile = (change: (file: Loose) => void): string => {
    const file = JSON.parse(JSON.stringify(issued(aSmallCase()))) as Loose
    change(file)
    return JSON.stringify(file)
  }
  it('as issued is in order', () => expect(problemsOf(issuedFile(() => {}))).toEqual([]))

  /** Every list of rows with ids in the file, as signed too: one of them said again is told with its place. */
  it('holds no row twice in any list, however deep', () => {
    const lists: string[] = []
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== 'object' || value === null) return
      const [first] = Array.isArray(value) ? (value as Loose[]) : []
      if (first !== undefined && typeof first === 'object' && ('id' in first || 'nominee' in first)) lists.push(path.join('.'))
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
    }
    walk(JSON.parse(issuedFile(() => {})), [])
    expect(lists.length).toBeGreaterThan(40)
    const silent = lists.filter((list) => {
      const told = problemsOf(
        issuedFile((file) => {
          const rows = list.split('.').reduce((value, key) => value[key]!, file) as unknown as Loose[]
          rows.push(structuredClone(rows[0]!))
        }),
      )
      return !told.some(({ message }) => message.includes('đứng hai lần'))
    })
    expect(silent).toEqual([])
  })

  it.each<[string, (file: Loose) => void, string]>([
    [
      'a correction of itself',
      (file) => Object.assign(file['rulings']![1]!, { kind: 'correction', targetId: file['rulings']![1]!['id'] }),
      'rulings[1].targetId',
    ],
    [
      'a correction of a submission',
      (file) => Object.assign(file['rulings']![1]!, { targetId: file['rulings']![0]!['id'] }),
      'rulings[1].targetId',
    ],
    [
      'a decision that rests on itself',
      (file) => Object.assign(file['rulings']![1]!, { submissionId: file['rulings']![1]!['id'] }),
      'rulings[1].submissionId',
    ],
    ['a secretary whom the council does not know', (file) => Object.assign(file['council']!, { secretaryId: 'ai' }), 'council.secretaryId'],
    [
      'one line honoured twice',
      (file) => Object.assign(file['signed']![0]!['honoured']![1]!, { nomineeId: file['signed']![0]!['honoured']![0]!['nomineeId'] }),
      'signed[0].honoured[1].nomineeId',
    ],
    [
      'somebody honoured who was not in the list',
      (file) => Object.assign(file['signed']![0]!['honoured']![1]!, { nomineeId: 'ai' }),
      'signed[0].honoured[1].nomineeId',
    ],
    ['another number on the signed paper', (file) => Object.assign(file['signed']![0]!['ruling']!, { number: 77 }), 'signed[0].ruling'],
    [
      'more voices than members on the signed paper',
      (file) => Object.assign(file['signed']![0]!['votes']![0]!, { inFavour: 99 }),
      'signed[0].votes[0]',
    ],
  ])('is refused with %s', (_what, change, place) =>
    expect(problemsOf(issuedFile(change)).map((problem) => problem.place)).toContain(place),
  )

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
