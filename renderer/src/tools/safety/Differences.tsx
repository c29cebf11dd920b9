import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatAmount } from '@shared/lib/money'
import type { Comparison, DifferentRow, TableDifference } from '@renderer/data/backup'
import { fieldWords, tableWord } from '@renderer/text/recordText'
import { StatusChip } from '@renderer/ui/StatusChip'
import { safetyText } from './text'

const text = safetyText.differences
const namedAtOnce = 12
const kinds = ['added', 'changed', 'gone'] as const

/** What restoring would change against now, by kind of record, with names. */
export function Differences({ differences }: Pick<Comparison, 'differences'>) {
  if (differences === null) return <Typography sx={{ mt: 2 }}>{text.older}</Typography>
  if (differences.length === 0) return <Typography sx={{ mt: 2 }}>{text.none}</Typography>
  return (
    <Box sx={{ mt: 2 }}>
      <Box
        component="table"
        sx={{
          'width': '100%',
          'borderCollapse': 'collapse',
          'fontSize': 13,
          '& th, & td': { py: 0.5, borderBottom: 1, borderColor: 'divider' },
        }}
      >
        <thead>
          <tr>
            <Box component="th" sx={{ textAlign: 'left', fontWeight: 500 }}>
              {text.title}
            </Box>
            {kinds.map((kind) => (
              <Box component="th" key={kind} sx={{ width: 64, textAlign: 'right', fontWeight: 500 }}>
                {text[kind]}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <CountRow key={difference.table} difference={difference} />
          ))}
        </tbody>
      </Box>
      {kinds.map((kind) => (
        <NamedRows key={kind} kind={kind} differences={differences} />
      ))}
    </Box>
  )
}

function CountRow({ difference }: { readonly difference: TableDifference }) {
  return (
    <tr>
      <Box component="td" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
        {tableWord(difference.table)}
      </Box>
      {kinds.map((kind) => {
        const { count } = difference[kind]
        const isLoss = kind === 'gone' && count > 0
        return (
          <Box
            component="td"
            key={kind}
            sx={{ textAlign: 'right', color: isLoss ? 'error.main' : 'inherit', fontWeight: isLoss ? 600 : 400 }}
          >
            {formatAmount(count)}
          </Box>
        )
      })}
    </tr>
  )
}

const looks = { added: 'ok', changed: 'info', gone: 'blocked' } as const
const wordsOf = ({ name, fields }: DifferentRow): string =>
  fields.length === 0
    ? name
    : `${name} (${fields
        .slice(0, 3)
        .map((field) => fieldWords([field]))
        .join(', ')})`

function NamedRows({ kind, differences }: { readonly kind: (typeof kinds)[number]; readonly differences: readonly TableDifference[] }) {
  const named = differences.flatMap((difference) => difference[kind].named).filter(({ name }) => name !== '')
  const names = [...new Set(named.map(wordsOf))]
  if (names.length === 0) return null
  const shown = names.slice(0, namedAtOnce)
  return (
    <Box sx={{ display: 'flex', gap: 1, mt: 1, fontSize: 13, alignItems: 'baseline' }}>
      <StatusChip status={looks[kind]} label={text[kind]} />
      {names.length <= namedAtOnce ? (
        <span>{names.join(', ')}</span>
      ) : (
        <details>
          <summary>{shown.join(', ')}…</summary>
          {names.slice(namedAtOnce).join(', ')}
        </details>
      )}
    </Box>
  )
}
