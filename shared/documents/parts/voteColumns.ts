import { textWidth } from '../page'
import { nameOverDetail, type ListColumn } from './listTable'

/** The columns of a table of votes: who had a say, under `heading` with the field `cell` how many of them gave it, and what they said. */
export const voteColumns = (heading: string, cell: string): readonly ListColumn[] => [
  { widthMm: 11, heading: 'STT', cell: '{stt}', align: 'center' },
  { widthMm: textWidth - 108, heading: 'Họ và tên, đơn vị', cell: nameOverDetail },
  { widthMm: 25, heading: 'Danh\u00A0hiệu, hình\u00A0thức', cell: '{hinh_thuc}', align: 'center' },
  { widthMm: 18, heading: 'Tổng\u00A0số thành viên', cell: '{tong_so}', align: 'center' },
  { widthMm: 13, heading, cell, align: 'center' },
  { widthMm: 13, heading: 'Đồng ý', cell: '{dong_y}', align: 'center' },
  { widthMm: 15, heading: 'Không đồng ý', cell: '{khong_dong_y}', align: 'center' },
  { widthMm: 13, heading: 'Tỷ lệ (%)', cell: '{ty_le}', align: 'center' },
]

/** The same of papers signed in wording 13 and before: less room for names. */
export const formerVoteColumns = (heading: string, cell: string): readonly ListColumn[] => [
  { widthMm: 11, heading: 'STT', cell: '{stt}', align: 'center' },
  { widthMm: textWidth - 113, heading: 'Họ và tên, đơn vị', cell: nameOverDetail },
  { widthMm: 24, heading: 'Danh\u00A0hiệu, hình\u00A0thức', cell: '{hinh_thuc}', align: 'center' },
  { widthMm: 18, heading: 'Tổng\u00A0số thành viên', cell: '{tong_so}', align: 'center' },
  { widthMm: 14, heading, cell, align: 'center' },
  { widthMm: 14, heading: 'Đồng ý', cell: '{dong_y}', align: 'center' },
  { widthMm: 16, heading: 'Không đồng ý', cell: '{khong_dong_y}', align: 'center' },
  { widthMm: 16, heading: 'Tỷ lệ (%)', cell: '{ty_le}', align: 'center' },
]
