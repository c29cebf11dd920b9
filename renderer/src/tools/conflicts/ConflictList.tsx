import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Clash } from '@shared/lib/clash'
import { fieldWords, valueWords } from '@renderer/text/recordText'
import { conflictText as text } from './text'

type Props = { readonly conflicts: readonly Clash[]; readonly onResolve: (clash: Clash, whose: 'mine' | 'theirs') => void }

const madeId = /^[0-9a-f]{8}-[0-9a-f]{4}-/
const whereOf = ({ path }: Clash): string => fieldWords(path.filter((step) => !madeId.test(step)))
const wordsOf = (value: unknown, path: readonly string[]): string => (value === undefined ? text.gone : valueWords(value, path))

/** Fields that another window changed while they were being changed here: both values, and whose stays. Nothing where there is none. */
export function ConflictList({ conflicts, onResolve }: Props) {
  if (conflicts.length === 0) return null
  return (
    <Alert severity="warning" variant="outlined" sx={{ 'mb': 2, '& .MuiAlert-message': { width: '100%' } }}>
      {text.title}
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {conflicts.map((clash) => (
          <Box component="li" key={clash.path.join('/')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Box sx={{ flex: 1, minWidth: 260, overflowWrap: 'anywhere' }}>
              {text.line(whereOf(clash), wordsOf(clash.mine, clash.path), wordsOf(clash.theirs, clash.path))}
            </Box>
            <Button size="small" variant="outlined" onClick={() => onResolve(clash, 'mine')}>
              {text.mine}
            </Button>
            <Button size="small" variant="outlined" onClick={() => onResolve(clash, 'theirs')}>
              {text.theirs}
            </Button>
          </Box>
        ))}
      </Box>
    </Alert>
  )
}
