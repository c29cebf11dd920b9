import { mm, pt, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable } from '../../parts/listTable'
import { recipients, signatureColumnMm, signatureRoomMm } from '../../parts/signature'
import { body, centred, plain, repeated, run } from '../../parts/text'
import { titleBlock } from '../../parts/title'

export type MinutesStyle = { readonly head: HeadStyle; readonly listPt: number; readonly subjectRuleMm: number; readonly hasInitials: boolean }

/** Our template of the council's minutes (model 1.9): no dateline, secretary left, chair right, recipients below. Source: Decree 30/2020/NĐ-CP, Appendix III. */
export const minutesTemplate = cachedByStyle(({ head, listPt, subjectRuleMm, hasInitials }: MinutesStyle) => {
  const { scheme } = head
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  const name = { spacing: { ...tightSpacing, before: pt(6) } }
  const labelled = (label: string, field: string) => body([run(`${label}: `), run(`${field}.`)])
  const heading = (text: string) => body(text, { bold: true }, { keepNext: true })
  const room = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  return wordFile('Biên bản', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'BIÊN BẢN', '{trich_yeu}', subjectRuleMm),
        labelled('Thời gian bắt đầu', '{bat_dau}'),
        labelled('Địa điểm', '{dia_diem}'),
        body('Thành phần tham dự: {so_thanh_vien}.'),
        ...repeated('co_mat', [body('{noi_dung}')]),
        plain('{#co_vang_mat}'),
        body('Vắng mặt:', {}, { keepNext: true }),
        plain('{/co_vang_mat}'),
        ...repeated('vang_mat', [body('{noi_dung}')]),
        labelled('Chủ trì (chủ tọa)', '{chu_toa}'),
        labelled('Thư ký (người ghi biên bản)', '{thu_ky}'),
        body('Nội dung:', {}, { keepNext: true }),
        heading('1. Báo cáo của cơ quan thường trực'),
        ...repeated('bao_cao', [body('{noi_dung}')]),
        heading('2. Thảo luận'),
        ...repeated('thao_luan', [body('{noi_dung}')]),
        heading('3. Biểu quyết'),
        body('{bieu_quyet}', {}, { keepNext: true }),
        listTable(
          'phieu',
          [
            { widthMm: 11, heading: 'STT', cell: '{stt}', align: 'center' },
            { widthMm: 57, heading: 'Họ và tên, đơn vị', cell: ['{ten}', '{chuc_vu_don_vi}'] },
            { widthMm: 26, heading: 'Danh hiệu, hình thức', cell: '{hinh_thuc}', align: 'center' },
            { widthMm: 17, heading: 'Tổng số thành viên', cell: '{tong_so}', align: 'center' },
            { widthMm: 14, heading: 'Có mặt', cell: '{co_mat}', align: 'center' },
            { widthMm: 15, heading: 'Đồng ý', cell: '{dong_y}', align: 'center' },
            { widthMm: 20, heading: 'Tỷ lệ (%)', cell: '{ty_le}', align: 'center' },
          ],
          listPt,
        ),
        body('4. Kết luận', { bold: true }, { keepNext: true, spacing: { before: pt(8), after: pt(6), line: 264, lineRule: 'auto' } }),
        ...repeated('ket_luan', [body('{noi_dung}')]),
        body('Cuộc họp kết thúc vào {ket_thuc}./.', {}, { keepNext: true }),
        plain('', { sizePt: 4 }, { keepNext: true, ...name }),
        sideBySide(
          [signatureColumnMm, signatureColumnMm],
          [
            { cells: [[centred('THƯ KÝ', face)], [centred('CHỦ TỌA', face)]] },
            {
              cells: [
                [centred('', face, room), ...repeated('chuc_vu_chu_toa', [centred('', face)]), centred('{ten_thu_ky}', face)],
                [centred('', face, room), ...repeated('chuc_vu_chu_toa', [centred('{dong}', face)]), centred('{ten_chu_toa}', face)],
              ],
            },
          ],
        ),
        plain('', { sizePt: 4 }, name),
        ...recipients(scheme, { hasInitials }),
      ],
    },
  ])
})
