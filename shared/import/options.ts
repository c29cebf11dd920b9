import { readText } from '../law/parameters'
import { inForce } from '../law/select'
import type { LawBook } from '../law/types'
import { yearOf, type CalendarDate } from '../lib/dates'
import type { GivenFacts, PreviewOptions } from './preview'

/** Nothing said for the whole list. */
export const nothingGiven: GivenFacts = {
  year: null,
  ratingSource: '',
  decisionSymbol: '',
  decidedOn: null,
  decidedBy: '',
  award: '',
}

/** The options a list starts with: the commune's certificate, people where nothing says otherwise. */
export const startingOptions = (law: LawBook, openedOn: CalendarDate): PreviewOptions => {
  const forms = inForce(law.awardForms, openedOn)
  const usual = readText(law, 'award.usualCode', openedOn)
  return {
    properCaseNames: true,
    defaultKind: 'person',
    kinds: {},
    defaultAchievement: '',
    latestYear: yearOf(openedOn),
    awardForms: forms.map(({ code, name, subjectKind, decidedBy, kind }) => ({ code, name, subjectKind, decidedBy, kind })),
    defaultAwardCode: usual.ok ? usual.value.value : '',
    given: nothingGiven,
  }
}
