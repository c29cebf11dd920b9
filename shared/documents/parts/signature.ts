import { AlignmentType, type Paragraph, type Table } from 'docx'
import { mm, pt, signatureColumnMm, tightSpacing, typeSizes, type SizeScheme } from '../page'
import { sideBySide } from './layout'
import { centred, plain, repeated } from './text'

/** Room for hand, stamp or the picture of a signature. */
export const signatureRoomMm = 28

/**
 * Boxes 9b and 12: recipients with the file copy last, and the drafter's initials at the lower right.
 * Fields: `noi_nhan` (rows of `noi`), `luu`, `nguoi_soan`. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II, point 9.
 */
export const recipients = (scheme: SizeScheme, { hasInitials }: { readonly hasInitials: boolean }): Paragraph[] => {
  const sizes = typeSizes[scheme]
  const line = { sizePt: sizes.recipients }
  return [
    plain('Nơi nhận:', { sizePt: sizes.recipientsHeading, bold: true, italic: true }),
    ...repeated('noi_nhan', [plain('- {noi};', line)]),
    plain('- Lưu: {luu}.', line),
    ...(hasInitials ? [plain('{nguoi_soan}', line, { alignment: AlignmentType.RIGHT, indent: { right: mm(10) } })] : []),
  ]
}

/** Boxes 7a to 7c of one signer: posts, room, name. `posts` is a list field with rows of `dong`; `name` a text with its field. */
export const signerColumn = (scheme: SizeScheme, posts: string, name: string): Paragraph[] => {
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  return [
    ...repeated(posts, [centred('{dong}', face, { keepNext: true })]),
    centred(name, face, { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }),
  ]
}

/**
 * Recipients at the left, signature at the right, in one row that is never split. The paragraph before it must carry `keepNext`,
 * so that the block never stands alone on a page. Fields: those of `recipients`, `chuc_vu_ky` (rows of `dong`), `nguoi_ky`.
 */
export const signatureBlock = (scheme: SizeScheme, options: { readonly hasInitials: boolean }): (Table | Paragraph)[] => [
  plain('', { sizePt: 4 }, { keepNext: true, spacing: { ...tightSpacing, before: pt(6) } }),
  sideBySide(
    [signatureColumnMm, signatureColumnMm],
    [{ cells: [recipients(scheme, options), signerColumn(scheme, 'chuc_vu_ky', '{nguoi_ky}')] }],
  ),
]
