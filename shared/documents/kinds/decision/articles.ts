import type { Honoree } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { wordingOf } from '../../../domain/case/wording'
import { capitalise } from '../../../lib/text'
import {
  areNamed,
  awardGroups,
  awardPhrase,
  countsOf,
  describedHonoree,
  groupsSentence,
  kindsOfHonorees,
  meritClause,
  peopleOf,
  titleYear,
  verbOf,
  type AwardGroup,
} from '../../words/awards'
import { amountWords, hasOwnAmounts, moneySentence } from '../../words/money'
import { namesInSentence } from '../../words/names'
import { headPostOf, unitWord, withoutEndMark } from '../../words/office'

export type Article = { readonly noi_dung: string; readonly khoan: { readonly noi_dung: string }[] }

/** The articles with their numbers; one that leads on to clauses says so, for it stays with the first of them. */
export const numberedArticles = (articles: readonly Article[]) =>
  articles.map(({ noi_dung, khoan }, index) => ({ so: String(index + 1), noi_dung, co_khoan: khoan.length > 0, khoan: [...khoan] }))

const attached = '(có danh sách kèm theo)'

const ended = (texts: readonly string[]): Article['khoan'] =>
  texts.map((text, index) => ({ noi_dung: `${index + 1}. ${text}${index === texts.length - 1 ? '.' : ';'}` }))

/** Few honorees by name: one in the article itself, several as its clauses, each with its own sum where sums differ. */
function namedArticle(awardCase: PaperCase, honorees: readonly Honoree[]): Article {
  const given = (group: AwardGroup): string => `${capitalise(verbOf(group))} ${awardPhrase(group)}${titleYear(awardCase)} cho`
  const groups = awardGroups(honorees)
  const [first] = groups
  const sum = (honoree: Honoree): string => {
    const words = hasOwnAmounts(awardCase, honorees) ? amountWords(awardCase, honoree, honorees) : ''
    if ((honoree.prize?.amountVnd ?? 0) > 0) return words === '' ? '' : `; tiền thưởng ${words} đồng`
    return words === '' || honoree.prize?.isCountedElsewhere !== true ? '' : `; tiền thưởng ${words}`
  }
  const lines = groups.flatMap((group) =>
    group.honorees.map((honoree) => ({ given: given(group), said: `${describedHonoree(awardCase, honoree)}${sum(honoree)}` })),
  )
  if (first !== undefined && lines.length === 1) return { noi_dung: `${given(first)} ${lines[0]?.said ?? ''}.`, khoan: [] }
  if (first !== undefined && groups.length === 1)
    return { noi_dung: `${given(first)} ${countsOf(honorees)} có tên sau đây:`, khoan: ended(lines.map(({ said }) => capitalise(said))) }
  return {
    noi_dung: `Khen thưởng ${countsOf(peopleOf(awardCase, honorees))}, gồm:`,
    khoan: ended(lines.map(({ given: words, said }) => `${words} ${said}`)),
  }
}

/** Article 1: who is given what, with the counts of the list. */
export const awardingArticle = (awardCase: PaperCase, honorees: readonly Honoree[]): Article => {
  if (areNamed(awardCase, honorees)) return namedArticle(awardCase, honorees)
  const groups = awardGroups(honorees)
  const merit = meritClause(awardCase)
  if (groups.length < 2) {
    const phrase = groups[0] === undefined ? 'Giấy khen của Chủ tịch Ủy ban nhân dân ' + unitWord(awardCase.office) : awardPhrase(groups[0])
    const given = `${capitalise(verbOf(groups[0]))} ${phrase}${titleYear(awardCase)}`
    return { noi_dung: `${given} cho ${countsOf(honorees)}${merit} ${attached}.`, khoan: [] }
  }
  return {
    noi_dung: `Khen thưởng ${countsOf(peopleOf(awardCase, honorees))}${merit} ${attached}, gồm:`,
    khoan: groups.map((group, index) => ({
      noi_dung: `${index + 1}. ${capitalise(groupsSentence(awardCase, [group]))}${index === groups.length - 1 ? '.' : ';'}`,
    })),
  }
}

/** Article 2: the money; `null` where the awards bring none. */
export const moneyArticle = (awardCase: PaperCase, honorees: readonly Honoree[]): Article | null => {
  const sentence = moneySentence(awardCase, honorees)
  return sentence === null ? null : { noi_dung: `${sentence}.`, khoan: [] }
}

/** The last article: effect and execution, without its end mark. */
export const executionText = (paper: PaperCase, honorees: readonly Honoree[]): string => {
  const { office, ruling } = paper
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
  const who = areNamed(paper, honorees)
    ? namesInSentence(honorees, paper)
    : `các ${kindsOfHonorees(honorees).replace(' và ', ', ')} có tên tại Điều 1`
  // Several names have an "và" of their own: the row before them goes on with commas.
  const isRow = wordingOf(paper) >= 17 && areNamed(paper, honorees) && honorees.length > 1
  const named = /điều 1/iu.test(executors) ? '' : `${isRow ? ', ' : ' và '}${who}`
  return `Quyết định này có hiệu lực kể từ ngày ký. ${executors}${named} ${/chịu trách nhiệm/iu.test(executors) ? '' : 'chịu trách nhiệm thi hành Quyết định này'}`.trimEnd()
}
