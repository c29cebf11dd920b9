import { isLongAgo } from '@shared/lib/elapsed'
import type { Profile } from '../profiles/profiles'
import { registry } from '../profiles/registry'
import type { HealthReport } from './health'

/** The last look through the data of a profile. */
export type HealthFacts = HealthReport & {
  readonly at: string
  readonly ms: number
  /** The journal could not be written then, so that the counts were held against nothing. */
  readonly isUncounted?: boolean
}
const patientDays = 30
const keyOf = (profile: Profile): string => `health:${profile}`

export const rememberHealth = (profile: Profile, facts: HealthFacts): Promise<unknown> =>
  registry.settings.put({ key: keyOf(profile), value: facts })
/** `undefined` before the first. */
export const readHealth = async (profile: Profile): Promise<HealthFacts | undefined> =>
  (await registry.settings.get(keyOf(profile)))?.value as HealthFacts | undefined

/** Whether a month has passed since the last one. */
export const isHealthDue = (last: HealthFacts | undefined, now: Date): boolean => last === undefined || isLongAgo(last.at, now, patientDays)
