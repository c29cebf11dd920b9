import { useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import { householdOf, readNameCell } from '@shared/domain/subject/nameReading'
import { kindOfName } from '@shared/domain/subject/reading'
import type { SubjectKind } from '@shared/domain/subject/types'
import { nameReadingTexts } from '@renderer/text/readingText'

/** A typed name as every list reads it: what is written, whose it is, and what to say about it. */
export function readTypedName(typed: string, given: SubjectKind = 'person'): TypedName {
  const kind = kindOfName(typed) ?? given
  const read = readNameCell(typed, kind, { isKindTold: kind !== 'person' })
  const household = kind === 'household' && read.name !== '' ? householdOf(read, null) : null
  const name = household?.name ?? read.name
  return {
    name,
    kind,
    gender: read.gender,
    headName: household?.headName ?? '',
    said: typed.trim() === '' ? [] : nameReadingTexts(typed, read),
  }
}
export type TypedName = {
  readonly name: string
  readonly kind: SubjectKind
  readonly gender: 'male' | 'female' | null
  readonly headName: string
  readonly said: readonly string[]
}

/** For a field outside a form: `read` when one leaves it, `helper` below it in place of its own words. */
export function useNameReading(): { readonly read: (typed: string, kind?: SubjectKind) => TypedName; readonly helper: ReactNode } {
  const [said, setSaid] = useState<readonly string[]>([])
  const read = (typed: string, kind?: SubjectKind): TypedName => {
    const found = readTypedName(typed, kind)
    setSaid(found.said)
    return found
  }
  return { read, helper: said.length === 0 ? undefined : <ReadingWords said={said} /> }
}

/** What was read otherwise, or is to be looked at, under a field. */
export const ReadingWords = ({ said }: { readonly said: readonly string[] }) => (
  <Box component="span" role="status" sx={{ color: 'warning.dark' }}>
    {said.join(' ')}
  </Box>
)
