import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { honoreesOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import { journeyStateOf } from '@shared/domain/ruling/journey'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { shortDate } from '@shared/lib/dates'
import { capitalise } from '@shared/lib/text'
import { rulingNames } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { visuallyHidden } from '@renderer/ui/visuallyHidden'
import { journeyText } from './journeyText'
import { decisionText as text } from './text'

type Props = {
  readonly awardCase: AwardCase
  readonly rulings: readonly Ruling[]
  readonly ruling: Ruling | undefined
  readonly onChoose: (id: string) => void
}

/** What a paper is called where it is chosen: "Quyết định 312/QĐ-UBND", "Quyết định (dự thảo)". */
export const titleOfRuling = ({ kind, number }: Ruling, { office }: AwardCase): string =>
  `${capitalise(rulingNames[kind])} ${number === null ? text.draftMark : rulingSymbol(kind, number, office)}`

/** Each paper with what amends it right below. */
export const inOrder = (rulings: readonly Ruling[]): readonly Ruling[] => {
  const amends = (row: Ruling): boolean => isAmending(row.kind) && rulings.some(({ id }) => id === row.targetId)
  return rulings
    .filter((row) => !amends(row))
    .flatMap((row) => [row, ...rulings.filter((other) => amends(other) && other.targetId === row.id)])
}

/** How far a paper is: a draft, issued, or on its way to the level above. */
function standingOf(row: Ruling, lines: number): { readonly status: Status; readonly label: string } {
  if (row.status === 'draft') return { status: 'attention', label: text.rows.draft }
  if (row.kind !== 'submissionUp') return { status: 'ok', label: text.rows.issued }
  const state = journeyStateOf(row, lines)
  return {
    status: state === 'answered' ? 'ok' : state === 'returned' || state === 'recalled' ? 'attention' : 'info',
    label: journeyText.states[state],
  }
}

/** The papers of the round, a row each: number, day, signer, standing; what amends one stands below it. */
export function RulingRows({ awardCase, rulings, ruling, onChoose }: Props) {
  const symbolOf = ({ kind, number }: Ruling): string =>
    number === null ? text.rows.noNumber : rulingSymbol(kind, number, awardCase.office)
  const signerOf = ({ signerId }: Ruling): string => awardCase.office.signers.find(({ id }) => id === signerId)?.fullName ?? ''
  return (
    <Card flush>
      <Box role="group" aria-label={text.papers}>
        {inOrder(rulings).map((row) => {
          const lines = honoreesOf(paperOf(awardCase, row)).length
          const { status, label } = standingOf(row, lines)
          const amendedBy = rulings.filter(({ targetId, status: of }) => targetId === row.id && of === 'issued')
          return (
            <ButtonBase
              key={row.id}
              aria-pressed={row.id === ruling?.id}
              aria-description={[
                isAmending(row.kind) ? '' : text.rows.lines(lines),
                row.issuedOn === null ? '' : shortDate(row.issuedOn),
                signerOf(row),
                label,
              ]
                .filter((part) => part !== '')
                .join(', ')}
              onClick={() => onChoose(row.id)}
              disableRipple
              sx={{
                'position': 'relative',
                'display': 'grid',
                'gridTemplateColumns': {
                  xs: 'minmax(0, 1.6fr) minmax(0, 1fr) 78px minmax(0, 1.1fr)',
                  lg: 'minmax(0, 1.6fr) minmax(0, 1fr) 84px minmax(0, 1fr) minmax(0, 1.3fr)',
                },
                'gap': 1,
                'width': '100%',
                'px': 2,
                'py': 0.75,
                'font': 'inherit',
                'fontSize': 13.5,
                'textAlign': 'left',
                'borderTop': 1,
                'borderColor': 'divider',
                'bgcolor': row.id === ruling?.id ? 'lacquer.pale' : undefined,
                '&:first-of-type': { borderTop: 0 },
              }}
            >
              {/* What the row is called; its cells are said after it, once each. */}
              <Box component="span" sx={visuallyHidden}>
                {titleOfRuling(row, awardCase)}
              </Box>
              <Box aria-hidden sx={{ pl: isAmending(row.kind) ? 2 : 0, minWidth: 0 }}>
                <Typography noWrap sx={{ fontWeight: row.id === ruling?.id ? 600 : 500, fontSize: 'inherit' }}>
                  {isAmending(row.kind) && '↳ '}
                  {capitalise(rulingNames[row.kind])}
                </Typography>
                {!isAmending(row.kind) && (
                  <Typography variant="caption" component="div" noWrap>
                    {text.rows.lines(lines)}
                  </Typography>
                )}
              </Box>
              <Box aria-hidden sx={{ minWidth: 0 }}>
                <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                  {symbolOf(row)}
                </Box>
                <Typography variant="caption" component="div" noWrap sx={{ display: { lg: 'none' } }}>
                  {signerOf(row)}
                </Typography>
              </Box>
              <span aria-hidden>{row.issuedOn === null ? '' : shortDate(row.issuedOn)}</span>
              <Typography aria-hidden noWrap sx={{ fontSize: 'inherit', display: { xs: 'none', lg: 'block' } }}>
                {signerOf(row)}
              </Typography>
              <Box aria-hidden sx={{ minWidth: 0 }}>
                <StatusChip status={status} label={label} />
                {amendedBy.length > 0 && (
                  <Typography variant="caption" component="div" noWrap>
                    {text.rows.amendedBy(amendedBy.map(symbolOf).join(', '))}
                  </Typography>
                )}
              </Box>
            </ButtonBase>
          )
        })}
      </Box>
    </Card>
  )
}
