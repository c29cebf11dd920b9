import { describe, expect, it } from 'vitest'
import { blockOf, leftOverTable } from '@renderer/tools/import/leftOver'
import type { PreviewRow } from '@shared/import/preview'
import { aDraft } from '../../../support/rowDraft'
import { readPasted } from '@shared/import/pasted'

const row: PreviewRow = {
  number: 12,
  status: 'wrong',
  doubts: [{ code: 'birth', problem: 'noSuchDay', text: '31/02/1980' }],
  known: [],
  problems: [{ code: 'repeated', number: 3 }],
  source: ['1', 'Lê "Mẫu"', '31/02/1980\nhai dòng'],
  draft: aDraft({ name: 'Lê Mẫu', birthYear: null, awardCode: 'GK_XA' }),
}

describe('rows handed back for mending', () => {
  it('keeps the cells of the file and gives every reason, in a block that can be pasted again', () => {
    expect(readPasted(blockOf(leftOverTable([row], ['TT', 'Họ và tên'])), '').rows.map((line) => line.cells)).toEqual([
      ['Dòng', 'TT', 'Họ và tên', '', 'Lý do chưa nhập'],
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
