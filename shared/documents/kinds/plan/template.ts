import { capitalise } from '../../../lib/text'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { signatureBlock } from '../../parts/signature'
import { body, repeated, run } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type PlanStyle = {
  readonly head: HeadStyle
  readonly subject: SubjectStyle
  readonly hasInitials: boolean
  /** In capitals; a plan unless told otherwise. */
  readonly typeName?: string
}

/** The words of a paragraph, each run with its own look. */
const words = () => [
  run('{#doan}{#thuong}{chu}{/thuong}'),
  run('{#nghieng}{chu}{/nghieng}', { italic: true }),
  run('{#dam}{chu}{/dam}', { bold: true }),
  run('{/doan}'),
]

/**
 * Our template of a plan. Every line of `noi_dung` is a part (I.), a heading (1., 2.1.) or a paragraph; the last one
 * stays with the signature. Source: Decree 30/2020/NĐ-CP, Appendix III, model 1.4.
 */
export const drawPlan = cachedByStyle(({ head, subject, hasInitials, typeName = 'KẾ HOẠCH' }: PlanStyle) =>
  wordFile(capitalise(typeName.toLocaleLowerCase('vi')), head.scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(head.scheme, typeName, '{trich_yeu}', subject),
        ...repeated('noi_dung', [
          ...repeated('la_muc', [body('{so} {ten}', { bold: true }, { keepNext: true })]),
          ...repeated('la_de_muc', [body('{so} {ten}', { bold: true }, { keepNext: true })]),
          ...repeated('la_doan', [body(words())]),
          ...repeated('la_doan_cuoi', [body(words(), {}, { keepNext: true })]),
        ]),
        ...signatureBlock(head.scheme, { hasInitials }),
      ],
    },
  ]),
)
