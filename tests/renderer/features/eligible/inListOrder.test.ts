import { expect, it } from 'vitest'
import { inListOrder } from '@renderer/features/eligible/inListOrder'

it('puts eligible subjects into a round as a list stands, not as they lie in the store', () => {
  const line = (kind: 'person' | 'collective', name: string, unit: string, awardCode: string) => ({
    subject: { kind, name },
    unit,
    awardCode,
  })
  const rows = [
    line('person', 'Trần Thị Mẫu Chi', 'Văn phòng Mẫu', 'LDTT'),
    line('person', 'Trần Thị Mẫu Ân', 'Văn phòng Mẫu', 'CSTDCS'),
    line('person', 'Lê Văn Mẫu Dũng', 'Phòng Kinh tế Mẫu', 'LDTT'),
    line('person', 'Vũ Văn Mẫu An', 'Văn phòng Mẫu', 'LDTT'),
    line('collective', 'Văn phòng Mẫu', 'Văn phòng Mẫu', 'TTLDTT'),
    line('person', 'Phạm Thị Mẫu Đào', 'Phòng Kinh tế Mẫu', 'LDTT'),
  ]
  expect(inListOrder(rows).map(({ subject, awardCode }) => `${awardCode} ${subject.name}`)).toEqual([
    'TTLDTT Văn phòng Mẫu',
    'LDTT Lê Văn Mẫu Dũng',
    'LDTT Phạm Thị Mẫu Đào',
    'LDTT Vũ Văn Mẫu An',
    'LDTT Trần Thị Mẫu Chi',
    'CSTDCS Trần Thị Mẫu Ân',
  ])
  expect(inListOrder(rows.toReversed())).toEqual(inListOrder(rows))
})
