import type { Meeting } from './types'

/** What of a meeting only its minutes say: who was there and how they voted is fixed with the votes, the rest until the minutes are signed. */
const minutesFields = [
  'number',
  'startAt',
  'endAt',
  'place',
  'chairId',
  'secretaryId',
  'outsideSecretary',
  'discussion',
  'agenda',
  'invitation',
  'tellerIds',
] as const satisfies readonly (keyof Meeting)[]

export const isMinutesSigned = ({ minutesSignedOn }: Meeting): boolean => minutesSignedOn != null

/** Whether two states of a meeting differ in nothing but what its minutes say. */
export function differsInMinutesOnly(before: Meeting, after: Meeting): boolean {
  const isOwn = (field: string): boolean => minutesFields.some((own) => own === field)
  const rest = (meeting: Meeting): string =>
    JSON.stringify(
      Object.entries(meeting)
        .filter(([field, value]) => !isOwn(field) && value !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  return rest(before) === rest(after)
}
