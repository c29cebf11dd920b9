import { pt, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { listTable } from '../../parts/listTable'
import { signatureBlock } from '../../parts/signature'
import { body } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type ExtractStyle = {
  readonly head: HeadStyle
  readonly subject: SubjectStyle
  readonly listPt: number
  readonly hasInitials: boolean
}

/**
 * Our template of the confirmation: head, title, table and signature as other papers of the committee have them. Decree 30 gives it no model
 * of its own.
 */
export const extractTemplate = cachedByStyle(({ head, subject, listPt, hasInitials }: ExtractStyle) => {
  const { scheme } = head
  const below = { keepNext: true, spacing: { before: pt(6), after: pt(6), line: 264, lineRule: 'auto' } } as const
  return wordFile('Giấy xác nhận', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'GIẤY XÁC NHẬN', '{trich_yeu}', subject),
        body('{can_cu}', { sizePt: typeSizes[scheme].body }),
        body('{xac_nhan}', {}, { keepNext: true }),
        listTable(
          'khen_thuong',
          [
            { widthMm: 10, heading: 'TT', cell: '{stt}', align: 'center' },
            { widthMm: 42, heading: 'Danh hiệu, hình thức', cell: '{hinh_thuc}' },
            { widthMm: 48, heading: 'Quyết định', cell: ['{quyet_dinh}', '{nguoi_quyet_dinh}'] },
            { widthMm: 60, heading: 'Thành tích', cell: '{thanh_tich}' },
          ],
          listPt,
          { closing: [body('{ket}./.', {}, below), ...signatureBlock(scheme, { hasInitials })] },
        ),
      ],
    },
  ])
})
