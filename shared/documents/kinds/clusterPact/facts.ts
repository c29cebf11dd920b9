import type { Cluster, ClusterYear } from '../../../domain/cluster/types'
import type { Office } from '../../../domain/office/types'
import type { Subject } from '../../../domain/subject/types'
import type { LawBook } from '../../../law/types'
import type { CalendarDate } from '../../../lib/dates'
import { paragraphs } from '../../words/issuers'
import {
  committeeLine,
  committeeName,
  dateline,
  dateText,
  issuerLines,
  linesField,
  padded,
  postLines,
  unitWord,
  withoutEndMark,
} from '../../words/office'
import type { ClusterPactFields } from './fields'

/** What the pact of a cluster is made from: its members and what is on record of the year. */
export type ClusterPactInput = {
  readonly office: Office
  readonly law: LawBook
  readonly cluster: Cluster
  readonly present: ClusterYear
  readonly members: readonly Subject[]
  readonly today: CalendarDate
}

/** "khối" or "cụm", as the cluster itself is called. */
const wordOf = ({ name }: Cluster): string => (/^khối/iu.test(name) ? 'khối' : /^cụm/iu.test(name) ? 'cụm' : 'cụm, khối')

/** Members that sign: those that have not ended, the head first, its deputy next, the others as given. */
export function signersOf({ members, present, today }: ClusterPactInput): Subject[] {
  const on = present.signedOn ?? today
  const place = ({ id }: Subject): number => (id === present.headId ? 0 : id === present.deputyId ? 1 : 2)
  return members.filter(({ endedOn }) => endedOn === null || endedOn > on).toSorted((a, b) => place(a) - place(b))
}

/** What was agreed, one line each, without the numbers or dashes typed before them. */
export const pactLines = ({ pact }: Pick<ClusterYear, 'pact'>): string[] =>
  pact.split('\n').flatMap((line) => {
    const words = withoutEndMark(line.replace(/^\s*(?:[-+•*]|\d{1,2}[.)])\s*/u, '').trim())
    return words === '' ? [] : [words]
  })

const roleOf = ({ cluster, present }: ClusterPactInput, { id }: Subject): string =>
  id === present.headId ? `Trưởng ${wordOf(cluster)}` : id === present.deputyId ? `Phó trưởng ${wordOf(cluster)}` : ''

function placesOf(input: ClusterPactInput, units: readonly Subject[]): ClusterPactFields['ky'] {
  const place = (unit: Subject | undefined): readonly [string, string] => {
    if (unit === undefined) return ['', '']
    const role = roleOf(input, unit)
    return [postLines(input.office, [unit.name]).join('\n'), role === '' ? '(Ký tên, đóng dấu)' : `(${role}; ký tên, đóng dấu)`]
  }
  return units.flatMap((unit, index) => {
    if (index % 2 === 1) return []
    const [[trai_ten, trai_cach], [phai_ten, phai_cach]] = [place(unit), place(units[index + 1])]
    return [{ trai_ten, trai_cach, phai_ten, phai_cach }]
  })
}

/** The pact's facts as values of its fields. Its day is left open until it is known. */
export function pactFacts(input: ClusterPactInput): ClusterPactFields {
  const { office, cluster, present } = input
  const units = signersOf(input)
  const day = dateText(present.signedOn, `${present.year}-01-01`)
  const place = withoutEndMark(present.place)
  const agreed = pactLines(present)
  return {
    co_quan_chu_quan: committeeLine(office),
    co_quan_ban_hanh: linesField(issuerLines(input, cluster.name)),
    dia_danh_ngay: dateline(office, day),
    trich_yeu: `Năm ${present.year}`,
    mo_dau: `Hưởng ứng các phong trào thi đua năm ${present.year} do ${committeeName(office)} phát động, ${day}${place === '' ? '' : `, tại ${place}`}, ${padded(units.length)} đơn vị thuộc ${cluster.name} gồm:`,
    thanh_vien: paragraphs(
      units.map((unit, index) => {
        const role = roleOf(input, unit)
        return `${index + 1}. ${unit.name}${role === '' ? '' : `, ${role}`}${index === units.length - 1 ? '.' : ';'}`
      }),
    ),
    thong_nhat: `Các đơn vị thống nhất ký kết giao ước thi đua năm ${present.year} với những nội dung sau:`,
    noi_dung: paragraphs((agreed.length === 0 ? ['……'] : agreed).map((words, index) => `${index + 1}. ${words}.`)),
    ket: `Các đơn vị cam kết thực hiện đầy đủ những nội dung trên; kết quả thực hiện là một căn cứ để ${wordOf(cluster)} chấm điểm, bình xét thi đua và đề nghị ${committeeName(office)} khen thưởng. Giao ước có hiệu lực từ ngày ký đến hết ngày 31/12/${present.year}, mỗi đơn vị giữ một bản và gửi Ủy ban nhân dân ${unitWord(office)} một bản`,
    ky: placesOf(input, units),
  }
}
