import { expect, it } from 'vitest'
import { groupsOfDoubts } from '@renderer/tools/import/doubtGroups'
import { ofPasted } from '../../../support/lists'

it('every row with a doubt is counted under it, and one choice is for those with no other', () => {
  const { rows } = ofPasted(
    [
      'Họ và tên\tHình thức khen thưởng\tNăm sinh',
      'Lê Văn Mẫu\tBiểu dương của xóm\t1980',
      'Trần Văn Mẫu\tBiểu dương của xóm\t1981',
      'Vũ Thị Mẫu\tBiểu dương của xóm\tnăm Tý',
      ...['An', 'Bình', 'Chi', 'Dung', 'Hà'].map((name, at) => `Lê Mẫu ${name}\tGiấy khen\t${1970 + at}`),
    ].join('\n'),
  )
  const groups = groupsOfDoubts(rows, {})
  expect(groups.map(({ code, same, all }) => [code, same.map(({ number }) => number), all])).toEqual([['awardUnknown', [2, 3], 3]])
  expect(groupsOfDoubts(rows, { 2: { take: 'new' } })).toEqual([])
})
