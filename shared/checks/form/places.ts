import type { Anatomy } from './anatomy'
import type { ReadParagraph } from './model'

/** Where a paragraph stands, as a person would say it: "Mục II.3.2, điểm b", "Điều 1", "Nơi nhận, dòng 1", "Trích yếu". */
export function placeOf(anatomy: Anatomy, paragraph: ReadParagraph): string {
  const at = paragraph.index
  if (paragraph === anatomy.symbolLine) return 'Số, ký hiệu'
  if (paragraph === anatomy.dateline) return 'Địa danh, thời gian'
  if (paragraph === anatomy.typeLine) return 'Tên loại'
  if (paragraph === anatomy.motto || paragraph === anatomy.independence) return 'Quốc hiệu, Tiêu ngữ'
  if (anatomy.issuer.includes(paragraph)) return 'Tên cơ quan ban hành'
  if (anatomy.subject.includes(paragraph)) return 'Trích yếu'
  if (anatomy.addressees.includes(paragraph)) return 'Kính gửi'
  const base = anatomy.bases.indexOf(paragraph)
  if (base >= 0) return `Căn cứ thứ ${base + 1}`
  const line = anatomy.recipients.indexOf(paragraph)
  if (line >= 0) return `Nơi nhận, dòng ${line + 1}`
  if (paragraph === anatomy.recipientsHead || paragraph === anatomy.initials) return 'Nơi nhận'
  if (anatomy.signature.includes(paragraph)) return 'Chữ ký'
  const appendix = anatomy.appendices.find(({ paragraphs }) => paragraphs.includes(paragraph))
  if (appendix !== undefined) return /^DANH/u.test(appendix.heading.text) ? 'Danh sách kèm theo' : appendix.heading.text
  const above = anatomy.outline.findLast((entry) => entry.paragraph.index <= at)
  if (above === undefined) return 'Đoạn mở đầu'
  return markPath(
    above.kind === 'letter' ? above.above : [...above.above, above.mark],
    above.kind === 'letter' ? above.mark : '',
    above.kind === 'article' || above.parent?.kind === 'article',
  )
}

const markPath = (marks: readonly string[], letter: string, isArticle: boolean): string => {
  // Of decimals only the deepest counts: it repeats the ones above it.
  const decimals = marks.filter((mark) => /^\d/.test(mark))
  const path = [...marks.filter((mark) => !/^\d/.test(mark)), ...decimals.slice(-1)].join('.')
  const place = isArticle ? `Điều ${path}` : `Mục ${path}`
  return letter === '' ? place : `${place}, điểm ${letter}`
}
