import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import type { HonorificProposal } from '@shared/domain/round/fillBlanks'
import { fillText as text } from './fillText'

type Props = {
  readonly proposals: readonly HonorificProposal[]
  /** The lines that are left as they are. */
  readonly left: ReadonlySet<string>
  readonly onLeft: (left: ReadonlySet<string>) => void
  readonly labelledBy: string
}
const lineHeight = 30
const boxHeight = 190
/** Lines drawn above and below those in view, so that Tab finds the next one. */
const spare = 4

/** Proposals of Ông or Bà to take or leave, all or one by one; of thousands only those in view are drawn. */
export function HonorificChoices({ proposals, left, onLeft, labelledBy }: Props) {
  const [top, setTop] = useState(0)
  const first = Math.max(0, Math.floor(top / lineHeight) - spare)
  const drawn = proposals.slice(first, first + Math.ceil(boxHeight / lineHeight) + 2 * spare)
  const toggle = (id: string, isOn: boolean): void => onLeft(new Set(isOn ? [...left].filter((other) => other !== id) : [...left, id]))
  return (
    <>
      {proposals.length > 1 && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Button size="small" disabled={left.size === 0} onClick={() => onLeft(new Set())}>
            {text.takeAll}
          </Button>
          <Button size="small" disabled={left.size === proposals.length} onClick={() => onLeft(new Set(proposals.map(({ id }) => id)))}>
            {text.takeNone}
          </Button>
          <Typography variant="caption" role="status">
            {text.chosen(proposals.length - left.size, proposals.length)}
          </Typography>
        </Box>
      )}
      <Box
        role="group"
        aria-labelledby={labelledBy}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
        sx={{ maxHeight: boxHeight, overflow: 'auto' }}
      >
        <Box sx={{ pt: `${first * lineHeight}px`, pb: `${(proposals.length - first - drawn.length) * lineHeight}px` }}>
          {drawn.map(({ id, name, honorific }) => (
            <FormControlLabel
              key={id}
              sx={{ display: 'flex', mr: 0, height: lineHeight, whiteSpace: 'nowrap' }}
              control={<Checkbox size="small" sx={{ py: 0.25 }} checked={!left.has(id)} onChange={(_, isOn) => toggle(id, isOn)} />}
              label={
                <>
                  <b>{honorific}</b> {name}{' '}
                  <Typography component="span" variant="caption">
                    {text.mark}
                  </Typography>
                </>
              }
            />
          ))}
        </Box>
      </Box>
    </>
  )
}
