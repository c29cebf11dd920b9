import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { unreadWords } from '@shared/checks/case/grouped'
import type { PaperNeed } from '@shared/checks/needs/needs'
import type { SoundPoint } from '@shared/checks/needs/sound'
import { needPath } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { tokens } from '@renderer/ui/tokens'
import { useShortcut } from '@renderer/ui/useShortcut'
import { needsText as text } from './needsText'

type Lines = {
  readonly roundId: string
  readonly needs: readonly PaperNeed[]
  /** Shows so many at first, the others behind a button. */
  readonly atFirst?: number
  readonly onFollow?: () => void
}
const looks = {
  blocked: { sign: '✕', word: text.blocked, color: tokens.blocked },
  attention: { sign: '▲', word: text.attention, color: tokens.attention },
} as const

/** What papers still need, a line each; a line is the way to the field. */
export function NeedLines({ roundId, needs, atFirst = needs.length, onFollow }: Lines) {
  const [isWhole, setWhole] = useState(false)
  const { state: at } = useLocation()
  const shown = isWhole ? needs : needs.slice(0, atFirst)
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {shown.map((need) => {
        const { sign, word, color } = looks[need.severity]
        return (
          <Box component="li" key={need.key}>
            <Box
              component={Link}
              to={needPath(roundId, need.place)}
              state={{ need: need.key }}
              onClick={onFollow}
              title={[need.cure, need.source].filter((part) => part !== '').join(' ')}
              aria-current={(at as { need?: string } | null)?.need === need.key ? 'true' : undefined}
              sx={{
                'display': 'flex',
                'gap': 0.75,
                'px': 0.5,
                'mx': -0.5,
                'py': 0.375,
                'borderRadius': 1,
                'color': 'text.primary',
                'fontSize': 13,
                'lineHeight': 1.4,
                'textDecoration': 'none',
                '&:hover': { bgcolor: 'action.hover' },
                '&:hover .need-text, &[aria-current] .need-text': { textDecoration: 'underline', textUnderlineOffset: 2 },
              }}
            >
              <Box component="span" role="img" aria-label={word} sx={{ color, flexShrink: 0 }}>
                {sign}
              </Box>
              <span>
                <span className="need-text">{need.message}</span>
                {need.isUnread && (
                  <Typography variant="caption" component="span">
                    {' · '}
                    {unreadWords}
                  </Typography>
                )}
              </span>
            </Box>
          </Box>
        )
      })}
      {shown.length < needs.length && (
        <li>
          <Button size="small" onClick={() => setWhole(true)}>
            {text.more(needs.length - shown.length)}
          </Button>
        </li>
      )}
    </Box>
  )
}

/** "Cần cho văn bản": the one list of everything the papers still need; F8 goes to the next. */
export function NeedsCard({
  roundId,
  needs,
  sound = [],
}: Omit<Lines, 'atFirst' | 'onFollow'> & {
  /** What is right as it stands, shown behind what is not. */
  readonly sound?: readonly SoundPoint[]
}) {
  const navigate = useNavigate()
  const { state: at } = useLocation()
  const goOn = (): void => {
    const here = needs.findIndex(({ key }) => key === (at as { need?: string } | null)?.need)
    const next = needs[(here + 1) % needs.length]
    if (next !== undefined) void navigate(needPath(roundId, next.place), { state: { need: next.key } })
  }
  useShortcut('f8', goOn, { isOn: needs.length > 0 })
  const blocked = needs.filter(({ severity }) => severity === 'blocked').length
  return (
    <Card title={text.title} aside={needs.length === 0 ? undefined : text.counts(blocked, needs.length - blocked)}>
      {needs.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'success.main' }}>
          ✓ {text.nothing}
        </Typography>
      ) : (
        <>
          <NeedLines roundId={roundId} needs={needs} atFirst={9} />
          <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
            {text.keys}
          </Typography>
        </>
      )}
      {sound.length > 0 && (
        <Box component="ul" aria-label={text.sound} sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
          {sound.map(({ key, message, source }) => (
            <Box component="li" key={key} sx={{ display: 'flex', gap: 0.75, py: 0.25, fontSize: 13, lineHeight: 1.4 }}>
              <Box component="span" role="img" aria-label={text.sound} sx={{ color: tokens.ok }}>
                ✓
              </Box>
              <span>
                {message}
                {source !== '' && (
                  <Typography variant="caption" component="div">
                    {source}
                  </Typography>
                )}
              </span>
            </Box>
          ))}
        </Box>
      )}
    </Card>
  )
}

/** The same list before a set is made; nothing where nothing is missing. */
export function SetNeeds({ roundId, needs, onFollow }: Omit<Lines, 'atFirst'>) {
  if (needs.length === 0) return null
  return (
    <Box role="group" aria-label={text.title} sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, px: 1.5, py: 1, mb: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {text.title}
      </Typography>
      <NeedLines roundId={roundId} needs={needs} atFirst={4} {...(onFollow === undefined ? {} : { onFollow })} />
    </Box>
  )
}
