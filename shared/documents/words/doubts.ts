import type { PaperCase } from '../../domain/case/types'
import { decapitalise } from '../../lib/text'
import { nameOfSubject } from './names'
import { dateText, withoutEndMark } from './office'

/** Doubts that were looked into and let stand, each with who says so and why: who votes and who signs know them. */
export const lookedInto = (paper: Pick<PaperCase, 'entries' | 'law' | 'honoured' | 'wording'>): string[] => {
  const { entries, law } = paper
  const titles = new Map(law.rules.map(({ ruleId, title }) => [ruleId, title]))
  const noted = entries.flatMap(({ nominee, subject }) =>
    nominee.withdrawnReason !== null
      ? []
      : nominee.overrides.map(({ ruleId, by, on, reason }) => {
          const name = nameOfSubject(subject, paper)
          const who = by === '' ? dateText(on) : `${by}, ${dateText(on)}`
          return `${name}: ${decapitalise(titles.get(ruleId) ?? ruleId)}; đã xem xét, giữ đề nghị với lý do: ${withoutEndMark(reason)} (${who})`
        }),
  )
  return noted.length === 0 ? [] : [`Trường hợp cần lưu ý: ${noted.join('; ')}.`]
}
