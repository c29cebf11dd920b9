import { printedAchievement } from '../../../domain/case/achievement'
import { effectiveDay, type Honoree } from '../../../domain/case/honorees'
import { standingOf } from '../../../domain/case/standing'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase } from '../../../domain/case/types'
import type { CertificateFieldName, CertificateLayout } from '../../../domain/certificate/types'
import { layoutOf, type CertificateMode } from '../../../domain/certificate/layout'
import type { Office, Signer } from '../../../domain/office/types'
import { longDate, yearOf } from '../../../lib/dates'
import { oncePer } from '../../../lib/once'
import { independence, motto } from '../../page'
import { endsOf } from '../../words/lines'
import { nameOnPaper } from '../../words/names'
import { signerOf } from '../../words/office'
import { spreadTag } from './fieldNames'
import { fitFields } from './fit'
import { clearMm } from './fitBlock'
import type { FittedField } from './fitLines'
import { spreads, usualSpread, type Spread } from './spread'
import { formNameLine } from './wording'

/** One certificate, ready to be drawn on screen or in Word. */
export type CertificateSheetData = { readonly honoree: Honoree; readonly fields: readonly FittedField[] }
/** All certificates of a decision in the order of the register, on one layout. */
export type CertificateSet = {
  readonly layout: CertificateLayout
  readonly emblem: string | null
  readonly sheets: readonly CertificateSheetData[]
  readonly leftOut: readonly Honoree[]
}

const unitWords: Record<Office['unitKind'], string> = { commune: 'XÃ', ward: 'PHƯỜNG', specialZone: 'ĐẶC KHU' }
const dots = '……'
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const dateLine = (date: string | null, year: number): string =>
  date === null ? `ngày ${dots} tháng ${dots} năm ${year}` : plain(longDate(date))

/** `05/QĐ-UBND`; dots while the decision has no number. */
const decisionSymbol = (number: number | null): string => `${number === null ? dots : String(number).padStart(2, '0')}/QĐ-UBND`

type Given = {
  readonly number: number | null
  readonly issuedOn: string | null
  readonly year: number
  readonly signer: Signer | undefined
}

/** What every certificate of a decision says alike. */
function linesAlike(office: Office, { number, issuedOn, year, signer }: Given) {
  const date = dateLine(issuedOn, year)
  return {
    motto,
    independence,
    independenceRule: '',
    awardingPost: `CHỦ TỊCH ỦY BAN NHÂN DÂN ${unitWords[office.unitKind]} ${office.name.toLocaleUpperCase('vi')}`,
    placeAndDate: `${office.place}, ${date}`,
    signerPost: signer?.post === 'viceChair' ? 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' : 'CHỦ TỊCH',
    signerName: signer?.fullName ?? '',
    decisionLine: `Quyết định số: ${decisionSymbol(number)} ${date}`,
  }
}

const commonTexts = (awardCase: PaperCase) =>
  linesAlike(awardCase.office, {
    number: awardCase.ruling.number,
    issuedOn: awardCase.ruling.issuedOn,
    year: yearOf(effectiveDay(awardCase)),
    signer: signerOf(awardCase.office, awardCase.ruling.signerId),
  })

/** Texts of an invented certificate, to try a layout with: a usual name, two lines of achievement. */
export const sampleTexts = (office: Office): Record<CertificateFieldName, string> => ({
  ...linesAlike(office, {
    number: 12,
    issuedOn: '2026-12-05',
    year: 2026,
    signer: office.signers.find((signer) => signer.id === office.defaultSignerId) ?? office.signers[0],
  }),
  conferring: 'TẶNG',
  formName: 'GIẤY KHEN',
  recipient: 'Bà Nguyễn Thị Mẫu Hạnh',
  recipientDetail: 'Công chức, Phòng Văn hóa - Xã hội',
  achievement:
    'Đã có thành tích xuất sắc trong phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” năm 2026',
  registerLine: 'Số sổ vàng: 05',
})

/** Texts of one certificate by field, before they are fitted. Order and wording: the-thuc-van-ban §9.1. */
export function textsOf(awardCase: PaperCase, honoree: Honoree, common = commonTexts(awardCase)): Record<CertificateFieldName, string> {
  return {
    ...common,
    conferring: conferringLine(honoree),
    formName: formNameLine(honoree.awardName),
    recipient: nameOnPaper(honoree, awardCase),
    recipientDetail: honoree.detail,
    achievement: printedAchievement(awardCase, honoree),
    registerLine: `Số sổ vàng: ${String(honoree.registerNumber).padStart(2, '0')}`,
  }
}

/** "TẶNG", "TẶNG DANH HIỆU", or "CÔNG NHẬN" where the catalogue says so. */
const conferringLine = ({ verb, isTitle }: Honoree): string =>
  verb === 'recognise' ? `CÔNG NHẬN${isTitle ? ' DANH HIỆU' : ''}` : isTitle ? 'TẶNG DANH HIỆU' : 'TẶNG'

/** The honourees in the order of the register: those who are handed a certificate, and those whose award has none. */
export function certificateHonorees(paper: PaperCase): { readonly ours: readonly Honoree[]; readonly leftOut: readonly Honoree[] } {
  const honorees = standingOf(paper).toSorted((a, b) => a.registerNumber - b.registerNumber)
  return {
    ours: honorees.filter(({ hasCertificate }) => hasCertificate),
    leftOut: honorees.filter(({ hasCertificate }) => !hasCertificate),
  }
}

/** A sheet whose fields are fitted when somebody first looks at them: a screen shows one of a thousand. */
function sheetOf(honoree: Honoree, fit: () => readonly FittedField[]): CertificateSheetData {
  let fields: readonly FittedField[] | null = null
  return {
    honoree,
    get fields() {
      fields ??= fit()
      return fields
    },
  }
}

const setIn = (mode: CertificateMode) =>
  oncePer((awardCase: PaperCase): CertificateSet => {
    const layout = layoutOf(awardCase.office, mode)
    const { ours, leftOut } = certificateHonorees(awardCase)
    const common = commonTexts(awardCase)
    const ends = endsOf(awardCase)
    const whiteMm = wordingOf(awardCase) >= 12 ? clearMm : 0
    return {
      layout,
      emblem: mode === 'full' ? (awardCase.office.certificateEmblem ?? null) : null,
      sheets: ours.map((honoree) => sheetOf(honoree, () => fitFields(layout, textsOf(awardCase, honoree, common), ends, whiteMm))),
      leftOut,
    }
  })
const sets = { full: setIn('full'), preprinted: setIn('preprinted') } as const satisfies Record<CertificateMode, unknown>

/** All certificates of a case; who is honoured by another authority is named in `leftOut` and gets none here. */
export const certificateSet = (awardCase: PaperCase, mode: CertificateMode): CertificateSet => sets[mode](awardCase)

/** The sizes in which each field stands on the sheets of a set, largest first: the template holds a run for each. */
export function usedSizes({ layout, sheets }: CertificateSet): Partial<Record<CertificateFieldName, readonly number[]>> {
  const used = new Map<CertificateFieldName, Set<number>>(layout.fields.map((field) => [field.name, new Set<number>()]))
  for (const sheet of sheets) for (const field of sheet.fields) used.get(field.name)?.add(field.sizePt)
  return Object.fromEntries(
    layout.fields.map((field) => [
      field.name,
      used.get(field.name)?.size === 0 ? [field.sizePt] : [...(used.get(field.name) ?? [])].toSorted((a, b) => b - a),
    ]),
  )
}

/** How a sheet's block is spread. */
export const spreadOf = ({ fields }: Pick<CertificateSheetData, 'fields'>): Spread =>
  fields.find(({ spread }) => spread !== null)?.spread ?? usualSpread

/** The spreads of a set's sheets, the usual one first: where there are several, the template holds paragraphs for each. */
export function usedSpreads({ sheets }: CertificateSet): readonly Spread[] {
  const used = new Set(sheets.map((sheet) => spreadTag(spreadOf(sheet))))
  return used.size === 0 ? [usualSpread] : spreads.filter((spread) => used.has(spreadTag(spread)))
}
