import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { listAppendix, type ListStyle } from '../../parts/honoreeLists'
import { signatureBlock } from '../../parts/signature'
import { body, closing, repeated } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type PostingNoticeStyle = {
  readonly head: HeadStyle
  /** `null` where who is put up stands in the notice by name. */
  readonly list: ListStyle | null
  readonly subject: SubjectStyle
  readonly hasAppendixWord: boolean
  readonly hasInitials: boolean
}

/** Our template of the notice (model 1.4) with the posted list as an appendix. Source: Decree 30/2020/NĐ-CP, Appendix III. */
export const postingNoticeTemplate = cachedByStyle(({ head, list, subject, hasAppendixWord, hasInitials }: PostingNoticeStyle) => {
  const { scheme } = head
  return wordFile('Thông báo', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'THÔNG BÁO', '{trich_yeu}', subject),
        ...repeated('noi_dung', [body('{noi_dung}')]),
        closing('{ket}./.'),
        ...signatureBlock(scheme, { hasInitials }),
      ],
    },
    ...(list === null ? [] : [listAppendix(list, { hasAppendixWord })]),
  ])
})
