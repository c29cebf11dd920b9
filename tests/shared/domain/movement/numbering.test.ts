import { describe, expect, it } from 'vitest'
import { planBlocks } from '@shared/documents/kinds/plan/blocks'
import { formsPlace, groupsBranch, listPlace, moveRow } from '@shared/domain/movement/lenses'
import { letterMark, planMarks, romanNumber } from '@shared/domain/movement/numbering'
import { mergeRows } from '@shared/lib/merge'
import { placePasted, splitPasted } from '@shared/domain/movement/pasted'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { namSachMovement } from '@shared/seed/namSachMovement'

describe('numbers of headings', () => {
  it('counts points a, b, c, d, đ, e, g as administrative documents do, without f, j, w, z', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(letterMark).join(' ')).toBe('a) b) c) d) đ) e) g)')
    expect(letterMark(22)).toBe('y)')
    expect(letterMark(23)).toBe('aa)')
    expect([1, 4, 9, 14].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV'])
  })

  it('numbers children of 3.2 with 3.2, whatever the paper before said', () => {
    const { sections } = planMarks(namSachMovement)
    expect([sections.reviews, sections.forms, sections.standard, sections.schedule, sections.tasks]).toEqual([
      '3.2.',
      '3.2.1.',
      '3.2.2.',
      '4.',
      'III.',
    ])
  })

  it('counts groups, reviews, phases and actors again when their order changes', () => {
    const { headings } = planMarks(namSachMovement)
    expect(['group-1', 'group-4', 'review-final', 'phase-2', 'actor-5'].map((id) => headings.get(id))).toEqual([
      '2.1.',
      '2.4.',
      'b)',
      '4.2.',
      '5.',
    ])
    const moved = planMarks(groupsBranch.set(namSachMovement, [...moveRow(namSachMovement.criteriaGroups, 'group-4', -1)]))
    expect(moved.headings.get('group-4')).toBe('2.3.')
    expect(moved.headings.get('group-3')).toBe('2.4.')
  })

  const cases: readonly (readonly [string, EmulationMovement])[] = [
    ['the whole plan', namSachMovement],
    [
      'a plan without requirements, themes and the yearly award',
      { ...namSachMovement, requirements: [], themes: [], awards: { ...namSachMovement.awards, annualText: '' } },
    ],
    [
      'a plan without its first part and without award forms',
      { ...namSachMovement, objectives: [], requirements: [], awards: { ...namSachMovement.awards, reviews: [] } },
    ],
    [
      'a plan with an empty group and an actor without duties',
      {
        ...namSachMovement,
        criteriaGroups: [{ ...namSachMovement.criteriaGroups[0]!, criteria: [] }, ...namSachMovement.criteriaGroups.slice(1)],
        actors: [...namSachMovement.actors.slice(0, 1).map((actor) => ({ ...actor, duties: [] })), ...namSachMovement.actors.slice(1)],
      },
    ],
  ]
  it.each(cases)('shows the numbers that the document prints: %s', (_, movement) => {
    const printed = planBlocks(movement)
      .filter((block) => block.kind !== 'paragraph')
      .map((block) => block.mark)
    const { sections, headings } = planMarks(movement)
    const { schedule, tasks, content, ...others } = sections
    const groups = movement.criteriaGroups.map((group) => headings.get(group.id))
    const shown = [
      others.purpose,
      others.objectives,
      others.requirements,
      content,
      others.themes,
      others.criteria,
      ...groups,
      others.awards,
      others.annual,
      others.reviews,
      others.forms,
      others.standard,
      schedule,
      tasks,
      ...movement.actors.map((actor) => headings.get(actor.id)),
    ]
    expect(shown.filter((mark) => mark !== '')).toEqual(printed)
  })
})

describe('places of the plan', () => {
  it('changes one list and nothing else', () => {
    const changed = listPlace('themes').set(namSachMovement, [])
    expect(changed.themes).toEqual([])
    expect({ ...changed, themes: namSachMovement.themes }).toEqual(namSachMovement)
  })

  it('keeps the catalogue code of an award form while its words change', () => {
    const place = formsPlace('review-final')
    const changed = place.set(namSachMovement, [
      { id: 'form-final-2', text: 'Cờ thi đua của Ủy ban nhân dân thành phố' },
      { id: 'new', text: 'Hình thức khác' },
    ])
    expect(changed.awards.reviews[1]!.forms).toEqual([
      { id: 'form-final-2', text: 'Cờ thi đua của Ủy ban nhân dân thành phố', awardCode: 'CTD_TINH' },
      { id: 'new', text: 'Hình thức khác', awardCode: '' },
    ])
  })

  it('leaves the first row first and the last row last', () => {
    const rows = [{ id: 'a' }, { id: 'b' }]
    expect(moveRow(rows, 'a', -1)).toBe(rows)
    expect(moveRow(rows, 'b', 1)).toBe(rows)
    expect(moveRow(rows, 'a', 1).map((row) => row.id)).toEqual(['b', 'a'])
  })
})

describe('pasting into the plan', () => {
  it.each([
    ['a) Tạo khí thế\r\nb) Khơi dậy', ['Tạo khí thế', 'Khơi dậy'], 2],
    ['- Thi đua một;\n\n– Thi đua hai.\n• Thi đua ba', ['Thi đua một;', 'Thi đua hai.', 'Thi đua ba'], 3],
    ['2.1. Đối với cơ quan\n3.2.1 Hình thức\n4. THỜI GIAN\nII. NỘI DUNG', ['Đối với cơ quan', 'Hình thức', 'THỜI GIAN', 'NỘI DUNG'], 4],
    ['Vận động đoàn viên', ['Vận động đoàn viên'], 0],
    [
      '3.000 tỷ đồng\n12/12 là hạn\n5 năm liền\n*Phong trào* này\n**Lưu ý** khác',
      ['3.000 tỷ đồng', '12/12 là hạn', '5 năm liền', '*Phong trào* này', '**Lưu ý** khác'],
      0,
    ],
    ['**1. Mục đích**\n*a)* Nâng cao **hiệu quả**', ['**Mục đích**', 'Nâng cao **hiệu quả**'], 2],
    ['\n \t\n-\n', [], 0],
  ])('makes items of %j', (pasted, texts, marks) => {
    expect(splitPasted(pasted)).toEqual({ texts, marks })
  })
})

describe('pasting at the caret', () => {
  it('puts one text in, and lets several stand on their own', () => {
    expect(placePasted('Thi đua ', '.', ['tốt'])).toEqual({ texts: ['Thi đua tốt.'], at: 0, caret: 11 })
    expect(placePasted('Một. ', '', ['Hai.', 'Ba.'])).toEqual({ texts: ['Một.', 'Hai.', 'Ba.'], at: 2, caret: 3 })
    expect(placePasted('', ' Cuối.', ['Hai.', 'Ba.'])).toEqual({ texts: ['Hai.', 'Ba.', 'Cuối.'], at: 1, caret: 3 })
  })
})

describe('words being typed while the stored list changes', () => {
  const base = [
    { id: '1', text: 'một' },
    { id: '2', text: 'hai' },
  ]

  it('takes what is stored where nothing was typed', () => {
    expect(mergeRows(base, base, [{ id: '2', text: 'hai, sửa' }])).toEqual([{ id: '2', text: 'hai, sửa' }])
  })

  it('keeps typed words and new items, even when the item was removed elsewhere', () => {
    const draft = [
      { id: '1', text: 'một, đang gõ' },
      { id: 'new', text: '' },
      { id: '2', text: 'hai' },
    ]
    expect(
      mergeRows(base, draft, [
        { id: '2', text: 'hai' },
        { id: '1', text: 'một' },
      ]),
    ).toEqual([
      { id: '2', text: 'hai' },
      { id: '1', text: 'một, đang gõ' },
      { id: 'new', text: '' },
    ])
    expect(mergeRows(base, draft, [{ id: '2', text: 'HAI' }])).toEqual([
      { id: '1', text: 'một, đang gõ' },
      { id: 'new', text: '' },
      { id: '2', text: 'HAI' },
    ])
  })
})
