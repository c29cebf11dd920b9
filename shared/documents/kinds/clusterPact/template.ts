import { mm, pt, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, closing, plain, repeated } from '../../parts/text'
import { titleBlock } from '../../parts/title'

export type ClusterPactStyle = {
  readonly head: HeadStyle
  /** All places to sign and the last sentence stand on one page. */
  readonly staysTogether: boolean
}

/** Our template of a pact: no number, as nobody issues it; a place to sign for every member, two beside each other, never split. */
export const clusterPactTemplate = cachedByStyle(({ head, staysTogether: keepNext }: ClusterPactStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  const face = { sizePt, bold: true }
  const column = (which: 'trai' | 'phai', open = '', close = '') => [
    centred(`${open}{${which}_ten}`, face, { keepNext }),
    centred(`{${which}_cach}`, { sizePt: sizePt - 1, italic: true }, { keepNext }),
    centred(close, face, { keepNext, spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }),
  ]
  return wordFile('Giao ước thi đua', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'GIAO ƯỚC THI ĐUA', '{trich_yeu}', { ruleMm: 30, indentMm: 0 }),
        body('{mo_dau}', {}, { keepNext: true }),
        ...repeated('thanh_vien', [body('{noi_dung}')]),
        body('{thong_nhat}', {}, { keepNext: true }),
        ...repeated('noi_dung', [body('{noi_dung}')]),
        closing('{ket}./.'),
        plain('', { sizePt: 4 }, { keepNext: true, spacing: { ...tightSpacing, before: pt(6) } }),
        sideBySide([textWidth / 2, textWidth / 2], [{ cells: [column('trai', '{#ky}'), column('phai', '', '{/ky}')] }]),
      ],
    },
  ])
})
