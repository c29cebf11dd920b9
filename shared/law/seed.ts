import { seedAwardForms } from './seed/awardForms'
import { seedBaseSalaries } from './seed/baseSalaries'
import { seedDecisionBases } from './seed/decisionBases'
import { eligibilityParameters } from './seed/eligibilityParameters'
import { eligibilityRules } from './seed/eligibilityRules'
import { seedInstruments } from './seed/instruments'
import { seedParameters } from './seed/parameters'
import { seedRules } from './seed/rules'
import type { LawBook } from './types'

/**
 * The law book as the program brings it: dated rows with their sources. The office's corrections live in the database and win;
 * amendments that the office has not read yet wait in `reforms/`. What could not be read in an official text has no `confirmedOn`.
 */
export const seedLawBook: LawBook = {
  instruments: [...seedInstruments],
  decisionBases: [...seedDecisionBases],
  baseSalaries: [...seedBaseSalaries],
  awardForms: [...seedAwardForms],
  parameters: [...seedParameters, ...eligibilityParameters],
  rules: [...seedRules, ...eligibilityRules],
}
