import { certificateFieldNames, type CertificateField, type CertificateFieldName, type CertificateLayout } from './types'

export type CertificateMode = CertificateLayout['mode']

/** Where the national emblem stands on a blank sheet: over the border, centred. Lengths in mm. */
export const emblemBox = { xMm: 135.5, yMm: 11, widthMm: 26, heightMm: 27 } as const

type Place = readonly [xMm: number, yMm: number, widthMm: number, sizePt: number]
const place = (
  name: CertificateFieldName,
  [xMm, yMm, widthMm, sizePt]: Place,
  style: Partial<CertificateField> = {},
): CertificateField => ({
  name,
  isOn: true,
  xMm,
  yMm,
  widthMm,
  sizePt,
  isBold: true,
  isItalic: false,
  color: 'black',
  align: 'center',
  ...style,
})

/**
 * Our boxes on a sheet of 297 × 210 mm, tried with Times' widths: nothing collides with two lines of achievement.
 * The order of the lines is the law's, the places are ours. Source: Decree 98/2023/NĐ-CP, art. 104 (lapsed 01/07/2025, kept as an editable default).
 */
const fullFields: readonly CertificateField[] = [
  place('motto', [22, 41, 253, 15]),
  place('independence', [22, 48, 253, 16]),
  place('independenceRule', [114.1, 55.2, 68.8, 16]),
  place('awardingPost', [22, 60, 253, 20], { color: 'red' }),
  place('conferring', [22, 70, 253, 18]),
  place('formName', [22, 78, 253, 40], { color: 'red' }),
  place('recipient', [22, 98, 253, 22]),
  place('recipientDetail', [22, 109, 253, 16], { isBold: false }),
  place('achievement', [32, 118, 233, 16], { isBold: false }),
  place('placeAndDate', [160, 137, 112, 15], { isItalic: true }),
  place('signerPost', [160, 145, 112, 16]),
  place('signerName', [160, 180, 112, 16]),
  place('decisionLine', [26, 173, 122, 13], { isItalic: true, align: 'left' }),
  place('registerLine', [26, 181, 122, 13], { isItalic: true, align: 'left' }),
]

/** What a bought sheet already carries: everything that is the same on every certificate. */
export const printedOnSheet: ReadonlySet<CertificateFieldName> = new Set<CertificateFieldName>([
  'motto',
  'independence',
  'independenceRule',
  'awardingPost',
  'conferring',
  'formName',
])

/** Our layout: everything on a blank sheet, or only what changes from one certificate to the next on a bought one. */
export const defaultLayout = (mode: CertificateMode): CertificateLayout => ({
  mode,
  sheetWidthMm: 297,
  sheetHeightMm: 210,
  offsetXMm: 0,
  offsetYMm: 0,
  printerNote: '',
  fields: fullFields.map((field) => ({ ...field, isOn: mode === 'full' || !printedOnSheet.has(field.name) })),
})

/** The layout in use: ours, with the office's corrections winning field by field; every field is there, in the law's order. */
export function layoutOf(office: { readonly certificateLayouts: readonly CertificateLayout[] }, mode: CertificateMode): CertificateLayout {
  const ours = defaultLayout(mode)
  const theirs = office.certificateLayouts.findLast((layout) => layout.mode === mode)
  if (theirs === undefined) return ours
  const corrected = new Map(theirs.fields.map((field) => [field.name, field]))
  return {
    ...theirs,
    fields: certificateFieldNames.map((name) => corrected.get(name) ?? ours.fields.find((field) => field.name === name)!),
  }
}

/** The fields that are printed, moved by the printer's correction and kept on the sheet. */
export const placedFields = (layout: CertificateLayout): CertificateField[] =>
  layout.fields
    .filter((field) => field.isOn)
    .map((field) => ({ ...field, xMm: Math.max(0, field.xMm + layout.offsetXMm), yMm: Math.max(0, field.yMm + layout.offsetYMm) }))

/** The office with this layout in place of its earlier one of the same mode; `null` goes back to ours. */
export const withLayout = (
  layouts: readonly CertificateLayout[],
  mode: CertificateMode,
  layout: CertificateLayout | null,
): CertificateLayout[] => [...layouts.filter((other) => other.mode !== mode), ...(layout === null ? [] : [layout])]
