import { standingOf } from '../../domain/case/standing'
import type { PaperCase } from '../../domain/case/types'
import { certificateFieldNames, type CertificateFieldName } from '../../domain/certificate/types'
import { isNumbered } from '../../domain/ruling/rules'
import type { Finding } from '../finding'
import { wordNames } from '../../documents/kinds/certificates/fieldNames'
import { textsOf, type CertificateSet, type CertificateSheetData } from '../../documents/kinds/certificates/sheets'
import { outsideMargins, printableMarginMm } from '../../documents/kinds/certificates/edges'
import { beginsAsAchievement, formNameLine } from '../../documents/kinds/certificates/wording'

const pattern = 'Mẫu Giấy khen theo NĐ 98/2023/NĐ-CP, Điều 104 (đã hết hiệu lực, dùng làm mặc định)'
const textOf = (sheet: CertificateSheetData, name: CertificateFieldName): string | undefined =>
  sheet.fields.find((field) => field.name === name)?.text
const placeOf = (sheet: CertificateSheetData): string =>
  `Giấy khen ${String(sheet.honoree.registerNumber).padStart(2, '0')}, ${sheet.honoree.name}`

/** TT-53: text that is longer than its box even at the smallest size. A line that several certificates share is told once. */
export const tooLong = (set: CertificateSet): Finding[] => {
  const byText = new Map<string, { readonly name: CertificateFieldName; readonly sheets: CertificateSheetData[] }>()
  for (const sheet of set.sheets) {
    for (const { name, text } of sheet.fields.filter((field) => !field.fits)) {
      const alike = byText.get(`${name}|${text}`)
      if (alike === undefined) byText.set(`${name}|${text}`, { name, sheets: [sheet] })
      else alike.sheets.push(sheet)
    }
  }
  return [...byText.values()].flatMap(({ name, sheets: [first, ...others] }): Finding[] => {
    if (first === undefined) return []
    const who = others.length === 0 ? first.honoree.name : `${first.honoree.name} và ${others.length} đối tượng khác`
    return [
      {
        id: 'TT-53',
        severity: 'error',
        place: others.length === 0 ? placeOf(first) : 'Giấy khen',
        source: 'Bố cục Giấy khen của đơn vị',
        message: `Nội dung Giấy khen của ${who} vượt khung in (${wordNames[name].meaning.toLocaleLowerCase('vi')}); hãy rút gọn thành tích hay dòng đơn vị, hoặc nới khung ở Thiết lập › Giấy khen và máy in.`,
      },
    ]
  })
}

const compared = ['recipient', 'decisionLine', 'placeAndDate', 'registerLine'] as const

/** TT-52: name, decision number, date and serial on each certificate against the decision's own data. */
export function againstDecision(awardCase: PaperCase, set: CertificateSet): Finding[] {
  const honorees = new Map(standingOf(awardCase).map((honoree) => [honoree.nomineeId, honoree]))
  const numbers = new Set<number>()
  return set.sheets.flatMap((sheet) => {
    const decided = honorees.get(sheet.honoree.nomineeId)
    const expected = decided === undefined ? undefined : textsOf(awardCase, decided)
    const isTwice = numbers.has(sheet.honoree.registerNumber)
    numbers.add(sheet.honoree.registerNumber)
    const differs = expected === undefined || isTwice || compared.some((name) => (textOf(sheet, name) ?? expected[name]) !== expected[name])
    return differs
      ? [
          {
            id: 'TT-52',
            severity: 'error' as const,
            place: placeOf(sheet),
            source: pattern,
            message: `Giấy khen của ${sheet.honoree.name} không khớp Quyết định (tên, số, ngày hoặc số sổ vàng).`,
          },
        ]
      : []
  })
}

/** TT-54: line 3 names the Chairman, then "TẶNG", then the form, in this order down the sheet. Bought sheets carry these lines already. */
export function orderOfLines(set: CertificateSet): Finding[] {
  const finding: Finding = {
    id: 'TT-54',
    severity: 'error',
    place: 'Bố cục Giấy khen',
    source: pattern,
    message: 'Giấy khen phải ghi chức vụ Chủ tịch, dòng "TẶNG", dòng "GIẤY KHEN" theo đúng thứ tự.',
  }
  if (set.layout.mode !== 'full') return []
  const isRight = (sheet: CertificateSheetData): boolean => {
    const [post, conferring, form] = (['awardingPost', 'conferring', 'formName'] as const).map((name) =>
      sheet.fields.find((field) => field.name === name),
    )
    if (post === undefined || conferring === undefined || form === undefined) return false
    return (
      post.text.startsWith('CHỦ TỊCH ỦY BAN NHÂN DÂN') &&
      /^(TẶNG|CÔNG NHẬN)/u.test(conferring.text) &&
      form.text === formNameLine(sheet.honoree.awardName) &&
      post.yMm < conferring.yMm &&
      conferring.yMm < form.yMm
    )
  }
  return set.sheets.every(isRight) ? [] : [finding]
}

/** GK-EDGE: letters where a printer leaves the sheet white. */
function overTheEdge(set: CertificateSet): Finding[] {
  const names = new Set(set.sheets.flatMap(({ fields }) => outsideMargins(set.layout, fields)))
  return names.size === 0
    ? []
    : [
        {
          id: 'GK-EDGE',
          severity: 'warning',
          place: 'Bố cục Giấy khen',
          source: pattern,
          message: `Nằm cách mép giấy dưới ${printableMarginMm} mm, máy in thường không in tới: ${[...names].map((name) => wordNames[name].meaning).join(', ')}. Hãy dời vào trong ở Thiết lập, mục Giấy khen và máy in.`,
        },
      ]
}

/** A variable field switched off in the layout leaves a blank on every certificate. */
const switchedOff = (set: CertificateSet): Finding[] => {
  const needed: readonly CertificateFieldName[] = [
    'recipient',
    'achievement',
    'placeAndDate',
    'signerPost',
    'signerName',
    'decisionLine',
    'registerLine',
  ]
  const off = certificateFieldNames.filter(
    (name) => needed.includes(name) && set.layout.fields.some((field) => field.name === name && !field.isOn),
  )
  return off.length === 0
    ? []
    : [
        {
          id: 'GK-OFF',
          severity: 'warning',
          place: 'Bố cục Giấy khen',
          source: pattern,
          message: `Bố cục đang tắt: ${off.map((name) => wordNames[name].meaning).join(', ')}. Hãy kiểm tra trong Thiết lập, mục Giấy khen và máy in.`,
        },
      ]
}

/** What the case itself lacks for its certificates, with everything the sheets show. Many alike are told once, with their count. */
export function certificateFindings(awardCase: PaperCase, set: CertificateSet): Finding[] {
  const plainAchievements = set.sheets.filter((sheet) => !beginsAsAchievement(textOf(sheet, 'achievement') ?? 'Đã'))
  const withoutAchievement = set.sheets.filter(
    (sheet) => (textOf(sheet, 'achievement') ?? '') === '' && set.layout.fields.some((field) => field.name === 'achievement' && field.isOn),
  )
  const general = (id: string, severity: Finding['severity'], message: string): Finding => ({
    id,
    severity,
    message,
    place: 'Giấy khen',
    source: pattern,
  })
  const names = (sheets: readonly CertificateSheetData[]): string =>
    sheets
      .slice(0, 3)
      .map((sheet) => sheet.honoree.name)
      .join(', ') + (sheets.length > 3 ? ` và ${sheets.length - 3} đối tượng khác` : '')
  return [
    ...tooLong(set),
    ...againstDecision(awardCase, set),
    ...orderOfLines(set),
    ...switchedOff(set),
    ...overTheEdge(set),
    ...(set.sheets.length === 0 ? [general('GK-NONE', 'warning', 'Chưa có ai được khen nên tệp Giấy khen không có trang nào để in.')] : []),
    ...(withoutAchievement.length > 0
      ? [general('GK-ACHIEVEMENT', 'error', `Giấy khen chưa có thành tích: ${names(withoutAchievement)}.`)]
      : []),
    ...(plainAchievements.length > 0
      ? [general('GK-WORDING', 'info', `Thành tích trên Giấy khen thường bắt đầu bằng “Đã …”; hãy xem lại: ${names(plainAchievements)}.`)]
      : []),
    ...(!isNumbered(awardCase.ruling)
      ? [
          general(
            'GK-DRAFT',
            'warning',
            'Quyết định chưa có số hoặc ngày nên Giấy khen để dấu chấm ở chỗ này. Hãy in bản chính sau khi ban hành.',
          ),
        ]
      : []),
    ...(set.leftOut.length > 0
      ? [general('GK-OTHERS', 'info', `${set.leftOut.length} trường hợp không có giấy kèm theo quyết định (theo Danh mục), nên không in.`)]
      : []),
    ...(set.layout.mode === 'full' && set.emblem === null
      ? [
          general(
            'GK-EMBLEM',
            'warning',
            'Chưa có ảnh Quốc huy nên tờ Giấy khen in ra không có Quốc huy. Trước khi in, hãy thêm ảnh trong Thiết lập, mục Giấy khen và máy in, hoặc in lên phôi.',
          ),
        ]
      : []),
  ]
}
