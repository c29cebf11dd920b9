import { pt, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { listAppendix, type ListStyle } from '../../parts/honoreeLists'
import { signatureBlock } from '../../parts/signature'
import { body, centred, repeated, run, unless } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type DecisionStyle = {
  readonly head: HeadStyle
  /** `null` for a decision without a list of its own. */
  readonly list: ListStyle | null
  readonly subject: SubjectStyle
  readonly hasAppendixWord: boolean
  readonly hasInitials: boolean
}

/** Our template of the decision (model 1.2) with the list as an appendix of its own pages. Source: Decree 30/2020/NĐ-CP, Appendix III. */
export const decisionTemplate = cachedByStyle(({ head, list, subject, hasAppendixWord, hasInitials }: DecisionStyle) => {
  const { scheme } = head
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  const article = (options = {}) => body([run('Điều {so}. ', { bold: true }), run('{noi_dung}')], {}, options)
  const formula = { spacing: { ...tightSpacing, before: pt(6), after: pt(12) }, keepNext: true }
  return wordFile('Quyết định', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'QUYẾT ĐỊNH', '{trich_yeu}', subject),
        centred('{tham_quyen}', face, { spacing: { ...tightSpacing, after: pt(12) }, keepNext: true }),
        ...repeated('can_cu', [body('{noi_dung}', { italic: true })]),
        centred('QUYẾT ĐỊNH:', face, formula),
        ...repeated('dieu', [
          ...repeated('co_khoan', [article({ keepNext: true })]),
          ...unless('co_khoan', [article()]),
          ...repeated('khoan', [body('{noi_dung}')]),
        ]),
        body([run('Điều {so_dieu_thi_hanh}. ', { bold: true }), run('{thi_hanh}./.')], {}, { keepNext: true }),
        ...signatureBlock(scheme, { hasInitials }),
      ],
    },
    ...(list === null ? [] : [listAppendix(list, { hasAppendixWord })]),
  ])
})
