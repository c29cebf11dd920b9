import { countByKind, totalPrizeVnd, type Honoree } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { formatAmount, moneyInWords } from '../../../lib/money'
import { capitalise } from '../../../lib/text'
import { awardGroups, awardPhrase, countsOf, groupsSentence, kindsOfHonorees, meritClause, verbOf } from '../../words/awards'
import { kindWords } from '../../../domain/subject/rules'
import { headPostOf, joined, unitWord, withoutEndMark } from '../../words/office'

export type Article = { readonly noi_dung: string; readonly khoan: { readonly noi_dung: string }[] }

const attached = '(có danh sách kèm theo)'

/** Article 1: who is given what, with the counts of the list. */
export const awardingArticle = (awardCase: PaperCase, honorees: readonly Honoree[]): Article => {
  const groups = awardGroups(honorees)
  const merit = meritClause(awardCase)
  if (groups.length < 2) {
    const phrase = groups[0] === undefined ? 'Giấy khen của Chủ tịch Ủy ban nhân dân ' + unitWord(awardCase.office) : awardPhrase(groups[0])
    return { noi_dung: `${capitalise(verbOf(groups[0]))} ${phrase} cho ${countsOf(honorees)}${merit} ${attached}.`, khoan: [] }
  }
  return {
    noi_dung: `Khen thưởng ${countsOf(honorees)}${merit} ${attached}, gồm:`,
    khoan: groups.map((group, index) => ({
      noi_dung: `${index + 1}. ${capitalise(groupsSentence([group]))}${index === groups.length - 1 ? '.' : ';'}`,
    })),
  }
}

/** What one subject of a kind gets, where all of that kind get the same; `null` where they differ. */
const uniformVnd = (honorees: readonly Honoree[]): number | null => {
  const amounts = new Set(honorees.map((honoree) => honoree.prize?.amountVnd ?? 0))
  return amounts.size === 1 ? ([...amounts][0] ?? null) : null
}

/** Article 2: the money per kind, the total in figures and words, the fund; `null` where the awards bring no money. */
export const moneyArticle = ({ office }: PaperCase, honorees: readonly Honoree[]): Article | null => {
  const from = office.fundSource === '' ? '' : `, chi từ ${withoutEndMark(office.fundSource)}`
  if (honorees.length === 0 || honorees.some((honoree) => honoree.prize === null))
    return { noi_dung: `Mức tiền thưởng thực hiện theo quy định hiện hành${from}.`, khoan: [] }
  const total = totalPrizeVnd(honorees)
  if (total === 0) return null
  const counts = countByKind(honorees)
  const kinds = (['collective', 'person', 'household'] as const).filter((kind) => counts[kind] > 0)
  const perKind = kinds.map((kind) => ({ kind, amount: uniformVnd(honorees.filter((honoree) => honoree.subjectKind === kind)) }))
  const totalWords = `${formatAmount(total)} đồng (${moneyInWords(total)})`
  const rates = perKind.every(({ amount }) => amount !== null)
    ? `Tiền thưởng kèm theo: ${joined(perKind.map(({ kind, amount }) => `${formatAmount(amount ?? 0)} đồng đối với mỗi ${kindWords[kind]}`))}; tổng số tiền thưởng là ${totalWords}`
    : `Tổng số tiền thưởng kèm theo là ${totalWords}; mức thưởng của từng trường hợp ghi tại danh sách chi tiền thưởng`
  return { noi_dung: `${rates}${from}.`, khoan: [] }
}

/** The last article: effect and execution, without its end mark. */
export const executionText = ({ office, ruling }: PaperCase, honorees: readonly Honoree[]): string => {
  const executors =
    ruling.executors === ''
      ? [
          ...(/^văn phòng/iu.test(office.advisingRoom.name)
            ? []
            : [`Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${unitWord(office)}`]),
          headPostOf(office.advisingRoom.name),
          'thủ trưởng các cơ quan, đơn vị có liên quan',
        ].join(', ')
      : withoutEndMark(ruling.executors)
  const named = /điều 1/iu.test(executors) ? '' : ` và các ${kindsOfHonorees(honorees).replace(' và ', ', ')} có tên tại Điều 1`
  return `Quyết định này có hiệu lực kể từ ngày ký. ${executors}${named} ${/chịu trách nhiệm/iu.test(executors) ? '' : 'chịu trách nhiệm thi hành Quyết định này'}`.trimEnd()
}
