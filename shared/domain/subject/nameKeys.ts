import { plainLetters } from '../../lib/lookAlikes'
import { foldText } from '../../lib/text'
import { withoutBrackets } from './nameCell'
import type { SubjectKind } from './types'

const householdWords = /^(ho gia dinh|gia dinh|ho)( (ong|ba|anh|chi|co|chu))?(?= )/
const honorificWords = /^(ong|ba|dong chi|dc)(?= )/

/** The folded name that finds a subject: without "Hộ ông", so that "Gia đình ông Trần Quang Mẫu" finds it too. */
export const nameKeyOf = (kind: SubjectKind, name: string): string => {
  const folded = foldText(kind === 'person' ? withoutBrackets(name) : name)
  const bare =
    kind === 'household'
      ? folded.replace(householdWords, '').trim()
      : kind === 'person'
        ? folded.replace(honorificWords, '').trim()
        : folded
  return bare === '' ? folded : bare
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The name with its marks, but blind to where a tone is set (hoà, hòa), to case, blanks and kinds of apostrophe. */
export const spellingKeyOf = (name: string): string =>
  plainLetters(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘`ʼ]/g, '')
    .split(/[^\p{L}\p{N}\p{Mn}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join(''))
    .join(' ')

/** The spelling of the last words that `nameKeyOf` kept, so that "Hộ ông" and "Gia đình ông" do not count as a difference. */
const spelledOut = (kind: SubjectKind, name: string): string => {
  const kept = nameKeyOf(kind, name).split(' ').length
  return spellingKeyOf(kind === 'person' ? withoutBrackets(name) : name)
    .split(' ')
    .slice(-kept)
    .join(' ')
}
// Namesakes of a long list are compared with each other: each name is spelled out once.
const spelled = new Map<string, string>()
/** The spelling that tells two names apart: `spellingKeyOf` without "Hộ ông" and its like. */
export const bareSpelling = (kind: SubjectKind, name: string): string => {
  const key = `${kind}:${name}`
  const known = spelled.get(key)
  if (known !== undefined) return known
  if (spelled.size >= 20_000) spelled.clear()
  const spelling = spelledOut(kind, name)
  spelled.set(key, spelling)
  return spelling
}
