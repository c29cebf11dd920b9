import { seedInstruments } from '../seed/instruments'
import type { Reform } from './reform'

/**
 * Luật số 06/2026/QH16 amends the law of 2022 from 01/10/2026. Its enacted text could not be read: what is known for certain is that a
 * decision cites it beside the law it amends. Standards follow here once somebody has compared them.
 */
export const law062026: Reform = {
  id: 'law-06-2026',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng (06/2026/QH16)',
  effectiveFrom: '2026-10-01',
  note: 'Trước khi dùng, hãy đối chiếu với Luật số 06/2026/QH16 và Văn bản hợp nhất 115/VBHN-VPQH: tên, ngày và hiệu lực.',
  rows: [
    {
      part: 'decisionBases',
      row: {
        id: 'base-emulationLaw-2026',
        order: 2,
        text: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
        validFrom: '2026-10-01',
        validTo: null,
        source: 'Luật 06/2026/QH16',
        confirmedOn: null,
        note: 'Thêm vào căn cứ của quyết định sau khi đối chiếu với Văn bản hợp nhất 115/VBHN-VPQH.',
      },
    },
    ...seedInstruments
      .filter(({ id }) => id === 'law-2026')
      .map((row) => ({
        part: 'instruments' as const,
        row: { ...row, note: 'Được viện dẫn trong căn cứ của quyết định từ ngày 01/10/2026.' },
      })),
  ],
}
