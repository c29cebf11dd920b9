import { findingsOf } from '@shared/checks/papers'
import { fillTemplate } from '@shared/documents/fill'
import { planBlocks } from '@shared/documents/kinds/plan/blocks'
import { plan } from '@shared/documents/kinds/plan/definition'
import { planFacts } from '@shared/documents/kinds/plan/facts'
import { planFields } from '@shared/documents/kinds/plan/fields'
import { planMarks } from '@shared/domain/movement/numbering'
import { seedLawBook } from '@shared/law/seed'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { expect, it } from 'vitest'
import { paragraphsOf } from '../../../support/documents'
import { samplePlanParagraphs } from '../../../support/samplePlan'

const input = { office: practiceOffice, movement: namSachMovement, law: seedLawBook }
const composed = async (given: Partial<typeof input> = {}) => {
  const facts = { ...input, ...given }
  const filled = fillTemplate(await plan.draw(facts), plan.fields(facts))
  if (!filled.ok) throw new Error(JSON.stringify(filled.error))
  return filled.value
}
const tidy = (text: string): string =>
  text
    .replace(/[\s\u00A0]+/g, ' ')
    .replaceAll('\u2011', '-')
    .trim()

/** What the program sets right by itself: counted numbers, the end mark, initials in their place, the signer of the practice office. */
const asPrinted = (paragraph: string): string =>
  withoutEmphasis(paragraph)
    .replace(/^2\.2\.([12])\./, '3.2.$1.')
    .replace(/hiệu quả\. NT$/, 'hiệu quả./.')
    .replace('Phùng Văn Diện', 'Phạm Văn Mẫu')

it('prints every sentence of the draft in its order', async () => {
  const printed = paragraphsOf(await composed()).map(tidy)
  const expected = samplePlanParagraphs.map((paragraph) => tidy(asPrinted(paragraph)))
  expect(expected.filter((paragraph) => !printed.includes(paragraph))).toEqual([])
  const body = expected.slice(expected.indexOf('I. MỤC ĐÍCH, YÊU CẦU'), expected.indexOf('Nơi nhận:'))
  const from = printed.indexOf('I. MỤC ĐÍCH, YÊU CẦU')
  expect(printed.slice(from, from + body.length)).toEqual(body)
})

it('counts headings from the tree, so that a child begins with its parent', () => {
  const marks = planBlocks(namSachMovement)
    .filter(({ kind }) => kind !== 'paragraph')
    .map(({ mark }) => mark)
  expect(marks).toEqual([
    'I.',
    '1.',
    '2.',
    'II.',
    '1.',
    '2.',
    '2.1.',
    '2.2.',
    '2.3.',
    '2.4.',
    '3.',
    '3.1.',
    '3.2.',
    '3.2.1.',
    '3.2.2.',
    '4.',
    'III.',
    '1.',
    '2.',
    '3.',
    '4.',
    '5.',
  ])
})

it('counts on without the sections that are empty', () => {
  const blocks = planBlocks({ ...namSachMovement, requirements: [], themes: [] })
  expect(
    blocks
      .filter(({ kind }) => kind !== 'paragraph')
      .slice(0, 5)
      .map(({ mark, text }) => `${mark} ${text}`),
  ).toEqual([
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    'II. NỘI DUNG',
    '1. Tiêu chí thi đua',
    '1.1. Đối với các cơ quan, đơn vị thuộc UBND xã',
  ])
})

it('gives headings the numbers that the editor shows', () => {
  const { awards, schedule, actors, criteriaGroups } = namSachMovement
  const movements = [
    namSachMovement,
    { ...namSachMovement, objectives: [], requirements: [] },
    {
      ...namSachMovement,
      themes: [],
      criteriaGroups: criteriaGroups.map((group, index) => (index === 1 ? { ...group, criteria: [] } : group)),
    },
    {
      ...namSachMovement,
      awards: { ...awards, annualText: '' },
      actors: actors.map((actor, index) => (index === 0 ? { ...actor, duties: [] } : actor)),
    },
    { ...namSachMovement, awards: { ...awards, reviews: [] }, schedule: { ...schedule, intro: '', phases: [] } },
  ]
  for (const movement of movements) {
    const { sections, headings } = planMarks(movement)
    const shown = [...Object.values(sections), ...headings.values()].filter((mark) => mark !== '').toSorted()
    const printed = planBlocks(movement).map(({ mark }) => mark)
    const phases = new Set(movement.schedule.phases.map((phase) => headings.get(phase.id)))
    const headed = planBlocks(movement)
      .filter(({ kind }) => kind !== 'paragraph')
      .map(({ mark }) => mark)
    expect(shown.filter((mark) => !printed.includes(mark))).toEqual([])
    expect(headed.toSorted()).toEqual(shown.filter((mark) => !phases.has(mark) && !mark.endsWith(')')))
  }
})

it('ends once with the end mark, whatever ended the last sentence', () => {
  const ending = (text: string) => planBlocks({ ...namSachMovement, closing: [{ id: 'end', text }] }).at(-1)?.text
  expect(['Xong.', 'Xong', 'Xong./.', 'Xong ./.'].map(ending)).toEqual(Array(4).fill('Xong./.'))
})

it('leaves number and day of a draft blank, and fills them when known', () => {
  const facts = (plan: Partial<(typeof namSachMovement)['plan']>) =>
    planFacts({ ...input, movement: { ...namSachMovement, plan: { ...namSachMovement.plan, ...plan } } })
  expect(tidy(facts({}).so_ky_hieu)).toBe('/KH-UBND')
  expect(tidy(facts({}).dia_danh_ngay)).toBe('Nam Sách, ngày tháng 6 năm 2026')
  expect(tidy(facts({ number: 7, issuedOn: '2026-06-09' }).so_ky_hieu)).toBe('07/KH-UBND')
  expect(tidy(facts({ number: 7, issuedOn: '2026-06-09' }).dia_danh_ngay)).toBe('Nam Sách, ngày 09 tháng 6 năm 2026')
})

it("signs in the committee's name or not, as the office does, and KT. for a deputy", () => {
  const posts = (planOnBehalfOfCommittee: boolean, signerId: string) =>
    planFacts({
      ...input,
      office: { ...practiceOffice, style: { ...practiceOffice.style, planOnBehalfOfCommittee } },
      movement: { ...namSachMovement, plan: { ...namSachMovement.plan, signerId } },
    }).chuc_vu_ky.map(({ dong }) => dong)
  expect(posts(true, 'signer-chair')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
  expect(posts(false, 'signer-chair')).toEqual(['CHỦ TỊCH'])
  expect(posts(true, 'signer-vice')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
})

it('sets marked words in italics and bold', () => {
  const runs = planFacts(input).noi_dung.flatMap(({ doan }) => doan)
  expect(runs.filter(({ nghieng }) => nghieng).map(({ chu }) => chu)).toContain('Phong trào thi đua')
  expect(runs.filter(({ dam }) => dam).map(({ chu }) => chu)).toEqual(['trước ngày 12/12'])
})

it('keeps words that look like code, tags or markup as words', async () => {
  const odd = 'Đạt < 5 & > 3 "điểm" {so} {#muc} %$ *một dấu sao'
  const printed = paragraphsOf(await composed({ movement: { ...namSachMovement, objectives: [{ id: 'odd', text: odd }] } }))
  expect(printed).toContain(odd)
})

it('prints a movement that has nothing but its name', async () => {
  const bare = {
    ...namSachMovement,
    opening: [],
    objectives: [],
    requirements: [],
    themes: [],
    criteriaGroups: [],
    awards: { ...namSachMovement.awards, annualText: '', reviews: [], standardText: '' },
    schedule: { title: '', intro: '', phases: [] },
    actors: [],
    reporting: { text: '', dueBefore: null },
    closing: [],
    recipients: [],
    fileCopy: '',
  }
  expect(paragraphsOf(await composed({ movement: bare }))).toContain('- Lưu: VT, VHXH.')
})

it('says so when nobody is there to sign', () => {
  expect(
    findingsOf({ kind: 'plan', input: { ...input, office: { ...practiceOffice, signers: [], defaultSignerId: null } } }).map(
      ({ message }) => message,
    ),
  ).toEqual(['Chưa chọn người ký kế hoạch.'])
  expect(findingsOf({ kind: 'plan', input })).toEqual([])
})

it('describes every field that the facts fill', () => {
  expect(planFields.parse(planFacts(input))).toEqual(planFacts(input))
})
