import { readText } from '../law/parameters'
import { inForce } from '../law/select'
import { usualAwardOf } from '../domain/round/proposals'
import type { AwardForm, LawBook } from '../law/types'
import { yearOf, type CalendarDate } from '../lib/dates'
import type { DecisionHead } from './decision/head'
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

/**
 * The options a list starts with: people where nothing says otherwise, and in an empty cell the award that typing gives such a line. `proposed`
 * is what the round proposes, where the list goes into one.
 */
export const startingOptions = (law: LawBook, openedOn: CalendarDate, proposed: readonly AwardForm[] = []): PreviewOptions => {
  const forms = inForce(law.awardForms, openedOn)
  const read = readText(law, 'award.usualCode', openedOn)
  const usual = read.ok ? read.value.value : ''
  const usualAwards = {
    person: usualAwardOf(proposed, usual, 'person'),
    collective: usualAwardOf(proposed, usual, 'collective'),
    household: usualAwardOf(proposed, usual, 'household'),
  }
  return {
    properCaseNames: true,
    defaultKind: 'person',
    kinds: {},
    defaultAchievement: '',
    latestYear: yearOf(openedOn),
    awardForms: forms.map(({ code, name, subjectKind, decidedBy, kind }) => ({ code, name, subjectKind, decidedBy, kind })),
    // One award for everybody is named; where the round proposes by kind, each row takes its own.
    defaultAwardCode: Object.values(usualAwards).every((code) => code === usual) ? usual : '',
    usualAwards,
    given: nothingGiven,
  }
}

/** The options of a file of past awards: what its decision says of itself holds for every row, and no cell is filled by what a round would propose. */
export const pastOptions = (law: LawBook, today: CalendarDate, head: DecisionHead | null | undefined): PreviewOptions => ({
  ...startingOptions(law, today),
  defaultAwardCode: '',
  usualAwards: undefined,
  defaultAchievement: head?.achievement ?? '',
  given:
    head == null
      ? nothingGiven
      : { ...nothingGiven, decisionSymbol: head.decisionSymbol, decidedOn: head.decidedOn, decidedBy: head.decidedBy, award: head.award },
})
