import { hasLapsed } from '../../../law/select'
import type { Instrument } from '../../../law/types'
import type { Finding } from '../../finding'
import type { Anatomy } from '../anatomy'
import { finding } from '../catalogue'
import type { FormCheck } from '../context'
import { placeOf } from '../places'

const isDecision = (type: string | null): boolean => type === 'QUYẾT ĐỊNH' || type === 'NGHỊ QUYẾT'

/** TT-19: each basis on its line, in italics, ended by a semicolon; the last by a stop. */
export const basisMarks: FormCheck = (anatomy) => {
  const wrong = anatomy.bases.find(({ text, runs }, index) => {
    const isItalic = !anatomy.model.hasLooks || runs.filter((run) => run.text.trim() !== '').every((run) => run.isItalic)
    return !isItalic || !(index === anatomy.bases.length - 1 ? /[^;]\.$/u : /;$/u).test(text) || /;\s+Căn cứ /u.test(text)
  })
  return wrong === undefined ? [] : [finding('TT-19', placeOf(anatomy, wrong))]
}

/** TT-20: a law by name and day, any other document by number, day, issuer and subject. */
export const basisCitations: FormCheck = (anatomy) =>
  anatomy.bases.flatMap((basis) => {
    const { text } = basis
    const isLawWrong = /^Căn cứ (?:Bộ luật|Luật|Pháp lệnh) /u.test(text) && (/số \d+\/\d{4}\/QH/u.test(text) || !/ngày \d/u.test(text))
    const isOther = /^Căn cứ (?:Nghị định|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch) /u.test(text)
    const isOtherWrong = isOther && (!/số \d/u.test(text) || !/ngày \d/u.test(text) || !/ của /u.test(text))
    return isLawWrong || isOtherWrong ? [finding('TT-20', placeOf(anatomy, basis))] : []
  })

/** The day of the dateline, `YYYY-MM-DD`; `undefined` in a draft. */
const dayOf = (anatomy: Anatomy): string | undefined => {
  const [, day = '', month = '', year = ''] =
    /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u.exec(anatomy.dateline?.text ?? '') ?? []
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** TT-21: a basis that no longer holds on the document's day, with what replaced it. */
export const basesInForce: FormCheck = (anatomy, { instruments = [], onDate = dayOf(anatomy) }): Finding[] =>
  [...anatomy.bases, ...anatomy.body].flatMap((paragraph) =>
    instruments
      .filter((instrument) => (onDate === undefined ? instrument.replacedBy !== '' : hasLapsed(instrument, onDate)))
      .flatMap((instrument) => {
        const name = namesOf(instrument).find((candidate) => citesAsBasis(paragraph.text, candidate))
        return name === undefined
          ? []
          : [
              finding('TT-21', placeOf(anatomy, paragraph), {
                'vb': name,
                'vb mới': instrument.replacedBy === '' ? 'chưa có thông tin' : instrument.replacedBy,
              }),
            ]
      }),
  )

/** What a text may cite the instrument by: its number; a law also by name and day. */
const namesOf = ({ symbol, citation }: Instrument): string[] =>
  [symbol, ...(/^(?:Bộ luật|Luật|Pháp lệnh) .* ngày /u.test(citation) ? [citation] : [])].filter((name) => name !== '')

/** Cited as a basis, not told about: "Nghị định này thay thế Nghị định số 98/2023/NĐ-CP". */
const citesAsBasis = (text: string, symbol: string): boolean => {
  const at = text.indexOf(symbol)
  const after = text.charAt(at + symbol.length)
  return (
    at >= 0 &&
    !/[\p{L}\d]/u.test(after) &&
    !/[\p{L}\d/]/u.test(text.charAt(at - 1)) &&
    !/(?:thay thế|bãi bỏ|sửa đổi, bổ sung)[^;.]*$/u.test(text.slice(0, at))
  )
}

/** TT-22: a decision stands on bases and says whose power it uses. */
export const decisionStands: FormCheck = (anatomy) =>
  isDecision(anatomy.type) && (anatomy.bases.length === 0 || anatomy.authority === null)
    ? [finding('TT-22', anatomy.bases.length === 0 ? 'Căn cứ' : 'Thẩm quyền ban hành')]
    : []
