import { isRecognised } from '../../domain/initiative/types'
import { addedPapers, ownPapers, type RequiredPaper } from '../../domain/case/dossier'
import { foldText } from '../../lib/text'
import { codeOf, initiativesOf, ownLines, type Line, type LineRule, type RuleFact } from './line'
import { isExcellent } from './titles'

/** The papers of a line: which are there of those it has to bring (`domain/case/dossier.ts`). */

/** Whether a file of that title is the paper: the same words, or the paper's first words. */
export const isPaper = (paper: string, title: string): boolean => {
  const [asks, has] = [foldText(paper), foldText(title)]
  return has !== '' && (asks === has || asks.startsWith(has) || has.startsWith(asks))
}
export const missingPapers = (required: readonly RequiredPaper[], titles: readonly string[]): RequiredPaper[] =>
  required.filter(({ name }) => !titles.some((title) => isPaper(name, title)))

const titlesOf = ({ world, nominee }: Line): readonly string[] => world.attached.get(nominee.id) ?? []

/** DOSSIER-PAPERS, M08, M09: what is not there. */
const papers: LineRule = (line) => {
  const titles = titlesOf(line)
  const { enterprise, foreign } = addedPapers(line, line.book, line.day)
  const told = (required: readonly RequiredPaper[], factOf: (missing: readonly string[]) => RuleFact): readonly RuleFact[] => {
    const missing = missingPapers(required, titles)
    if (missing.length === 0) return []
    const fact = { ...factOf(missing.map(({ name }) => name)), source: [...new Set(missing.map(({ source }) => source))].join('; ') }
    return [missing.some(({ isUnread }) => isUnread) ? { ...fact, isUnread: true } : fact]
  }
  return [
    ...told(ownPapers(line.round, codeOf(line), line.book, line.day), (missing) => ({ id: 'DOSSIER-PAPERS', missing })),
    ...told(enterprise, () => ({ id: 'M08' })),
    ...told(foreign, () => ({ id: 'M09' })),
  ]
}

const restsOnGround: ReadonlySet<string> = new Set(['CSTDCS', 'CSTDT', 'CSTDTQ'])
const proves = /xac nhan|cong nhan|xep loai|danh gia/

/** R17: a ground is claimed, and no claimed ground has a decision or confirmation. */
const proof: LineRule = (line) => {
  const isAsked = restsOnGround.has(codeOf(line)) || (codeOf(line) === 'BK_TINH' && line.nominee.route === 'merit')
  if (!isAsked) return []
  const initiatives = initiativesOf(line).filter((one) => isRecognised(one, 'unit'))
  const excellent = isExcellent(line)
  if (initiatives.length === 0 && !excellent) return []
  const isProven =
    initiatives.some(({ id, symbol }) => symbol !== '' || line.world.attached.has(id)) ||
    (excellent && (line.world.years.get(line.subject.id)?.get(line.year)?.ratingSource ?? '') !== '') ||
    titlesOf(line).some((title) => proves.test(foldText(title)))
  return isProven ? [] : [{ id: 'R17_INITIATIVE_PROOF' }]
}

/** L10: an initiative counts once, for a title or for a form. */
const reuse: LineRule = (line) => {
  const own = ownLines(line)
  return (line.nominee.initiativeIds ?? []).flatMap((id) => {
    const title = line.world.initiativeById.get(id)?.title ?? ''
    const twin = own.find(({ nominee }) => nominee.id !== line.nominee.id && (nominee.initiativeIds ?? []).includes(id))
    const use = (line.world.uses.get(id) ?? []).find(
      ({ nomineeId }) => nomineeId !== line.nominee.id && !own.some(({ nominee }) => nominee.id === nomineeId),
    )
    const other =
      twin !== undefined ? `đề nghị ${twin.form?.name ?? ''} trong cùng đợt` : use === undefined ? null : `đợt “${use.roundName}”`
    return other === null ? [] : [{ id: 'L10_INITIATIVE_REUSE' as const, title, other }]
  })
}

export const dossierRules: readonly LineRule[] = [papers, proof, reuse]
