import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { shortened } from '@shared/lib/text'
import { draftParts, type DraftPart } from '@shared/plan/commune/account'
import type { CommuneDraft } from '@shared/plan/commune/communeDraft'
import { Card } from '@renderer/ui/Card'
import type { DraftText } from './text'
import type { DraftWork } from './useCommuneDraft'

type Given = { readonly text: DraftText }

function Line({ head, children, tick }: { readonly head: string; readonly children: ReactNode; readonly tick?: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 0.5, px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider', alignItems: 'flex-start' }}
    >
      {tick}
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography variant="caption" component="div">
          {head}
        </Typography>
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {children}
        </Typography>
      </Box>
    </Box>
  )
}
const List = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {children}
  </Box>
)
const Hint = ({ children }: { readonly children: string }) => (
  <Typography variant="caption" component="p" sx={{ px: 1.5, m: 0, py: 0.75 }}>
    {children}
  </Typography>
)

/** What does not come in, with why; ticked it does. */
export function LeftCard({ work: { draft, keep, setKeep }, text }: Given & { readonly work: DraftWork }) {
  if (draft.left.length === 0) return null
  const toggle = (key: string): void => {
    const next = new Set(keep)
    if (!next.delete(key)) next.add(key)
    setKeep(next)
  }
  return (
    <Card title={text.left} aside={String(draft.left.length)} flush>
      <Hint>{text.leftHint}</Hint>
      <List label={text.left}>
        {draft.left.map(({ key, part, text: words, reason }, index) => (
          <Line
            key={key ?? `${part}/${index}`}
            head={`${text.parts[part]}: ${text.reasons[reason]}`}
            tick={
              <Checkbox
                size="small"
                sx={{ p: 0.5, visibility: key === null ? 'hidden' : undefined }}
                checked={key !== null && keep.has(key)}
                onChange={() => key !== null && toggle(key)}
                slotProps={{ input: { 'aria-label': text.keep(shortened(withoutEmphasis(words), 60)) } }}
              />
            }
          >
            {withoutEmphasis(words)}
          </Line>
        ))}
      </List>
    </Card>
  )
}

/** Every kind of change once, with how often it was made. */
export function ChangesCard({ draft, text }: Given & { readonly draft: CommuneDraft }) {
  const counted = new Map<string, { readonly part: DraftPart; readonly from: string; readonly to: string; readonly count: number }>()
  for (const { part, from, to } of draft.changes) {
    const key = [part, from, to].join('\n')
    counted.set(key, { part, from, to, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  const order = (part: DraftPart): number => draftParts.indexOf(part)
  return (
    <Card title={text.changed} aside={String(draft.changes.length)} flush>
      {counted.size === 0 && <Hint>{text.noChange}</Hint>}
      <List label={text.changed}>
        {[...counted]
          .toSorted(([, a], [, b]) => order(a.part) - order(b.part))
          .map(([key, { part, from, to, count }]) => (
            <Line key={key} head={text.parts[part]}>
              {from === '' ? text.added(to) : `${from} → ${to}`}
              {text.times(count)}
            </Line>
          ))}
      </List>
    </Card>
  )
}

/** Words of the level above that stay in the draft, each in its sentence. */
export function OpenCard({ draft, text }: Given & { readonly draft: CommuneDraft }) {
  if (draft.open.length === 0) return null
  return (
    <Card title={text.open} aside={String(draft.open.length)} flush>
      <Hint>{text.openHint}</Hint>
      <List label={text.open}>
        {draft.open.map(({ part, words, text: sentence }, index) => (
          <Line key={index} head={`${text.parts[part]}: “${words}”`}>
            {withoutEmphasis(sentence)}
          </Line>
        ))}
      </List>
    </Card>
  )
}
