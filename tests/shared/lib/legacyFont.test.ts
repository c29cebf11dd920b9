import { expect, it } from 'vitest'
import { detectLegacy } from '@shared/lib/legacyFont'
import { readLegacy } from '@shared/lib/legacyText'

it.each([
  ['UÛy ban nhaân daân xaõ', 'vni', 'Ủy ban nhân dân xã'],
  [
    'Caên cöù Keá hoaïch soá 12/KH-UBND cuûa UÛy ban nhaân daân tænh Maãu Giang;',
    'vni',
    'Căn cứ Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh Mẫu Giang;',
  ],
  ['OÂng Nguyeãn Vaên An', 'vni', 'Ông Nguyễn Văn An'],
  ['Nguyeãn Vaên AÊn', 'vni', 'Nguyễn Văn Ăn'],
  ['UÛy', 'vni', 'Ủy'],
  ['NguyÔn V¨n MÉu cñng cè hå s¬', 'tcvn3', 'Nguyễn Văn Mẫu củng cố hồ sơ'],
  ['TrÇn ThÞ YÕn', 'tcvn3', 'Trần Thị Yến'],
])('tells the old font by most of its words: %s', (typed, encoding, text) => {
  expect([detectLegacy(typed), readLegacy(typed).text]).toEqual([encoding, text])
})
