import { describe, expect, it } from 'vitest'
import { leftOverBlock } from '@renderer/tools/import/leftOver'
import type { PreviewRow } from '@shared/import/preview'
import { readPasted } from '@shared/import/pasted'

const row: PreviewRow = {
  number: 12,
  status: 'wrong',
  doubts: [{ code: 'birth', problem: 'noSuchDay', text: '31/02/1980' }],
  known: [],
  problems: [{ code: 'repeated', number: 3 }],
  source: ['1', 'Lê "Mẫu"', '31/02/1980\nhai dòng'],
  draft: {
    kind: 'person',
    name: 'Lê Mẫu',
    gender: null,
    birthYear: null,
    post: '',
    unit: '',
    address: '',
    headName: '',
    memberCount: null,
    collectiveKind: 'other',
    achievement: '',
    awardCode: 'GK_XA',
    proposedBy: '',
  },
}

describe('rows handed back for mending', () => {
  it('keeps the cells of the file and gives every reason, in a block that can be pasted again', () => {
    expect(readPasted(leftOverBlock([row], ['TT', 'Họ và tên']), '').rows.map((line) => line.cells)).toEqual([
      ['Dòng', 'TT', 'Họ và tên', '', 'Lý do'],
      [
        '12',
        '1',
        'Lê "Mẫu"',
        '31/02/1980\nhai dòng',
        'Trùng với dòng 3 của danh sách này. Ngày sinh “31/02/1980” không có trên lịch. Năm sinh sẽ để trống.',
      ],
    ])
  })
})
