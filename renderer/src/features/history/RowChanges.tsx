import { useEffect, useMemo, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { FieldChange, RowChange } from '@shared/domain/change/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { isMergeNote } from '@renderer/data/history/merged'
import { readNames, type Names } from '@renderer/data/history/names'
import { addressOf } from '@renderer/text/addresses'
import { fieldWords, rowName, tableWord, valueWords } from '@renderer/text/recordText'
import { text } from './text'

const shownAtFirst = 12
const line = { display: 'grid', gridTemplateColumns: '150px minmax(0, 1fr)', gap: 1, fontSize: 13 } as const

/** The names that these changes need; `undefined` while they are looked up. */
export function useNames(changes: readonly RowChange[]): Names | undefined {
  const db = useDatabase()
  const [names, setNames] = useState<Names>()
  useEffect(() => {
    let isCurrent = true
    void readNames(db, changes).then((found) => isCurrent && setNames(found))
    return () => {
      isCurrent = false
    }
  }, [db, changes])
  return names
}

/** What a change is about: "đối tượng “Lê Thị Mẫu”". A line of a list goes by its subject. */
export function nameOfChange(change: RowChange, names: Names): string {
  const row = names.rowOf(change)
  const bearer = [row?.['subjectId']].find((id) => typeof id === 'string')
  return rowName(row) || (typeof bearer === 'string' ? (names.ofId(bearer) ?? '') : '')
}

/** A field that was not there and one that is empty read the same. */
const isSeen = ({ before, after }: FieldChange): boolean => (before ?? '') !== (after ?? '')

/** Every row an act touched, field by field, before and after. */
export function RowChanges({
  changes: all,
  isOneRecord = false,
}: {
  readonly changes: readonly RowChange[]
  readonly isOneRecord?: boolean
}) {
  const changes = useMemo(() => all.filter((change) => !isMergeNote(change)), [all])
  const names = useNames(changes)
  const [isAll, setAll] = useState(false)
  if (names === undefined) return null
  const shown = isAll ? changes : changes.slice(0, shownAtFirst)
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {shown.map((change) => (
        <li key={`${change.table}/${change.key}`}>
          {!isOneRecord && <ChangeTitle change={change} names={names} />}
          {'fields' in change && (
            <Box component="dl" sx={{ m: 0, pl: isOneRecord ? 0 : 2, display: 'grid', gap: 0.25 }}>
              {change.fields.filter(isSeen).map(({ path, before, after }, index) => (
                <Box key={index} sx={line}>
                  <Box component="dt" sx={{ color: 'text.secondary' }}>
                    {fieldWords(path)}
                  </Box>
                  <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                    <Box component="del" aria-label={text.before}>
                      {valueWords(before, path, names.ofId)}
                    </Box>
                    <span aria-hidden> → </span>
                    <Box component="ins" aria-label={text.after} sx={{ textDecoration: 'none', fontWeight: 500 }}>
                      {valueWords(after, path, names.ofId)}
                    </Box>
                  </Box>
                </Box>
              ))}
            </Box>
          )}
          {isOneRecord && !('fields' in change) && <WholeRow change={change} names={names} />}
        </li>
      ))}
      {shown.length < changes.length && (
        <li>
          <Button size="small" onClick={() => setAll(true)}>
            {text.showAllRows(changes.length)}
          </Button>
        </li>
      )}
    </Box>
  )
}

/** What nobody reads: ids, hashes. */
const unread: ReadonlySet<string> = new Set(['id', 'sha256', 'chain', 'chainBefore', 'seedId'])
const isFilled = (value: unknown): boolean =>
  value !== null && value !== '' && (typeof value !== 'object' || (Array.isArray(value) && value.length > 0))

/** A record as it was when it came or went: whoever brings that state back sees what it holds. */
function WholeRow({ change, names }: { readonly change: RowChange; readonly names: Names }) {
  const row = Object.entries(names.rowOf(change) ?? {}).filter(([field, value]) => !unread.has(field) && isFilled(value))
  return (
    <>
      <Typography variant="body2">{'added' in change ? text.added : text.removed}</Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.25 }}>
        {row.map(([field, value]) => (
          <Box key={field} sx={line}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {fieldWords([field])}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {valueWords(value, [field], names.ofId)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  )
}

function ChangeTitle({ change, names }: { readonly change: RowChange; readonly names: Names }) {
  const verb = 'added' in change ? text.added : 'removed' in change ? text.removed : text.changed
  const name = nameOfChange(change, names)
  return (
    <Typography variant="body2">
      {verb} {tableWord(change.table)}
      {name === '' ? '' : ` “${name}”`}{' '}
      <Link component={RouterLink} to={addressOf.recordHistory(change.table, change.key)} sx={{ fontSize: 12 }}>
        {text.ofRecord}
      </Link>
    </Typography>
  )
}
