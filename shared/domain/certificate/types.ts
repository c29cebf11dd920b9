import { z } from 'zod'

/** Every box of a certificate of merit, in the order the law fixed. Source: Decree 98/2023/NĐ-CP, art. 104 (lapsed, kept as an editable default). */
export const certificateFieldNames = [
  'motto',
  'independence',
  'independenceRule',
  'awardingPost',
  'conferring',
  'formName',
  'recipient',
  'recipientDetail',
  'achievement',
  'placeAndDate',
  'signerPost',
  'signerName',
  'decisionLine',
  'registerLine',
] as const
export type CertificateFieldName = (typeof certificateFieldNames)[number]

/** One box: top left corner and width in mm from the sheet's top left, type in pt. `isOn` false leaves it out. */
export const certificateFieldSchema = z.object({
  name: z.enum(certificateFieldNames),
  isOn: z.boolean(),
  xMm: z.number().min(0).max(420),
  yMm: z.number().min(0).max(420),
  widthMm: z.number().positive().max(420),
  sizePt: z.number().min(6).max(72),
  isBold: z.boolean(),
  isItalic: z.boolean(),
  color: z.enum(['black', 'red']),
  align: z.enum(['left', 'center', 'right']),
})
export type CertificateField = z.infer<typeof certificateFieldSchema>

/** `full` draws everything on a blank sheet; `preprinted` puts only the ticked fields on a bought sheet. */
export const certificateLayoutSchema = z.object({
  mode: z.enum(['full', 'preprinted']),
  sheetWidthMm: z.number().positive().max(420),
  sheetHeightMm: z.number().positive().max(420),
  /** Correction for the printer, in steps of 0.5 mm; positive is right and down. */
  offsetXMm: z.number().min(-20).max(20),
  offsetYMm: z.number().min(-20).max(20),
  printerNote: z.string().max(200),
  fields: z.array(certificateFieldSchema),
})
export type CertificateLayout = z.infer<typeof certificateLayoutSchema>
