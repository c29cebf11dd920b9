import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { signatureBlock } from '../../parts/signature'
import { body, closing, plain, repeated } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type InvitationStyle = { readonly head: HeadStyle; readonly subject: SubjectStyle; readonly hasInitials: boolean }

/** Our template of the invitation (model 1.7). Source: Decree 30/2020/NĐ-CP, Appendix III. */
export const invitationTemplate = cachedByStyle(({ head, subject, hasInitials }: InvitationStyle) => {
  const { scheme } = head
  return wordFile('Giấy mời', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'GIẤY MỜI', '{trich_yeu}', subject),
        body('{kinh_moi}', {}, { keepNext: true }),
        ...repeated('khach', [body('{noi_dung}')]),
        body('{toi_du}'),
        body('{chu_tri}'),
        body('{thoi_gian}'),
        body('{dia_diem}'),
        plain('{#co_noi_dung}'),
        body('Nội dung:', {}, { keepNext: true }),
        plain('{/co_noi_dung}'),
        ...repeated('noi_dung_hop', [body('{noi_dung}')]),
        closing('{luu_y}./.'),
        ...signatureBlock(scheme, { hasInitials }),
      ],
    },
  ])
})
