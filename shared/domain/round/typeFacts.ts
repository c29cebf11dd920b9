import type { AwardRound } from './types'

type TypeFacts = {
  /** How such rounds are decided unless the officer says otherwise. Source: Law 06/2022/QH15, art. 85. */
  readonly procedure: AwardRound['procedure']
  /** Whether it is for the posts or the years that somebody served: nobody is chosen there before others. Source: Law 06/2022/QH15, art. 8. */
  readonly isForService: boolean
  /** Whether it honours one deed or one theme: no ground for asking the level above for merit. Source: Decree 152/2025/NĐ-CP, art. 4.3. */
  readonly isForOneThing: boolean
}
const facts = (procedure: TypeFacts['procedure'], more: Partial<TypeFacts> = {}): TypeFacts => ({
  ...{ procedure, isForService: false, isForOneThing: false },
  ...more,
})

/** What the law says of each type of round, in one place. */
export const roundTypeFacts: Readonly<Record<AwardRound['type'], TypeFacts>> = {
  movement: facts('standard', { isForOneThing: true }),
  merit: facts('standard'),
  sudden: facts('simplified', { isForOneThing: true }),
  service: facts('simplified', { isForService: true }),
  tenure: facts('simplified', { isForService: true }),
  foreign: facts('simplified'),
  resistance: facts('simplified', { isForService: true }),
}
