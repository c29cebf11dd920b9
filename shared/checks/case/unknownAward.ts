import type { PaperCase } from '../../domain/case/types'
import type { SubjectKind } from '../../domain/subject/types'
import { awardNameOf } from '../../law/names'
import { inForce } from '../../law/select'
import type { CalendarDate } from '../../lib/dates'
import type { CaseFact } from './fact'

/** An award that the catalogue does not have for such a subject on that day, with where it has it. */
export function unknownAward({ law }: PaperCase, code: string, kind: SubjectKind, onDate: CalendarDate): CaseFact {
  const own = law.awardForms.filter((form) => form.code === code)
  const isForOthers = inForce(own, onDate).length > 0
  const isOfOtherDays = own.some((form) => form.subjectKind === kind)
  return {
    id: 'CASE-AWARD-UNKNOWN',
    awardName: awardNameOf(law, code),
    kind,
    onDate,
    has: isOfOtherDays ? 'otherDays' : isForOthers ? 'others' : 'nothing',
  }
}
