import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import MenuItem from '@mui/material/MenuItem'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { KnownSubject } from '@shared/domain/subject/matching'
import { subjectKinds, type SubjectKind } from '@shared/domain/subject/types'
import { importModes, outcomeOfRow, type ImportMode, type PreviewRow, type RowChoice } from '@shared/import/preview'
import { StatusChip } from '@renderer/ui/StatusChip'
import { reasonsOf } from './leftOver'
import { changeText } from './reasonText'
import { decisionOf } from './partColumns'
import { leastScreen } from './previewColumns'
import { statusLooks } from './statusLooks'
import { text } from './text'

/** "Nguyễn Văn Mẫu, 1985, Công chức, Phòng Kinh tế": enough to tell namesakes apart. */
export const describeKnown = (known: KnownSubject): string => {
  const parts =
    known.kind === 'person'
      ? [known.name, known.birthYear === null ? '' : String(known.birthYear), known.post, known.unit || known.address]
      : [known.name, known.kind === 'collective' ? known.parentOrgan || known.address : known.address]
  return parts.filter((part) => part !== '').join(', ')
}

type Props = {
  readonly row: PreviewRow | undefined
  readonly choice: RowChoice | undefined
  readonly mode: ImportMode
  readonly awardName: string
  readonly onChoose: (choice: RowChoice) => void
  readonly onKind: (kind: SubjectKind) => void
}

/** The whole of one row: what was read, what is said about it, and what the officer decides. */
export function RowPanel({ row, choice, mode, awardName, onChoose, onKind }: Props) {
  return (
    <Box
      component="aside"
      aria-label={text.panel}
      tabIndex={0}
      sx={{
        width: { xs: '100%', md: 340 },
        // Beside the least columns of the preview.
        [`@media (min-width: 900px) and ${leastScreen}`]: { width: 306 },
        flexShrink: 0,
        borderLeft: { md: 1 },
        borderColor: { md: 'divider' },
        pl: { md: 2 },
        pt: 0.75,
        overflow: 'auto',
      }}
    >
      {row === undefined ? (
        <Typography variant="body2" color="text.secondary" sx={{ pt: 1 }}>
          {text.panelEmpty}
        </Typography>
      ) : (
        <Content key={row.number} row={row} choice={choice} mode={mode} awardName={awardName} onChoose={onChoose} onKind={onKind} />
      )}
    </Box>
  )
}

function Content({ row, choice, mode, awardName, onChoose, onKind }: Omit<Props, 'row'> & { readonly row: PreviewRow }) {
  const { draft } = row
  const look = statusLooks[row.status]
  const reasons = reasonsOf(row)
  const isTwice = row.problems.length > 0 && row.problems.every((problem) => problem.code === 'repeated')
  const hint = isTwice ? text.alreadyThere : text.statusHints[row.status]
  const facts = [
    draft.kind === 'person' && draft.gender !== null ? text.honorifics[draft.gender] : '',
    draft.birthYear === null ? '' : text.bornIn(draft.birthYear),
    draft.post,
    draft.unit,
    draft.address,
    draft.memberCount === null ? '' : text.members(draft.memberCount),
  ].filter((part) => part !== '')
  const value = choice === undefined ? '' : choice.take === 'known' ? choice.subjectId : choice.take
  const [first] = row.known
  const decision = [decisionOf(row), draft.past?.decidedBy ?? ''].filter((part) => part !== '').join('\n')
  // A past award that is not in the register yet is entered or not; nothing known changes by it.
  const hasMode = row.status === 'present' || (row.status === 'matched' && draft.past === undefined)
  const outcome = outcomeOfRow(row, choice, mode)
  const about = outcome?.take === 'known' ? outcome.subjectId : first?.id
  const changes = about === undefined ? [] : (row.changes?.[about] ?? [])
  const choose = (next: string): void => onChoose(next === 'new' || next === 'skip' ? { take: next } : { take: 'known', subjectId: next })
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.25, pb: 1 }}>
      <Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <StatusChip status={look} label={text.statuses[row.status]} />
          <Typography variant="caption">{text.rowTitle(row.place ?? row.number)}</Typography>
        </Box>
        <Typography variant="h2" component="h3" sx={{ mt: 0.75, overflowWrap: 'anywhere' }}>
          {draft.name || text.noName}
        </Typography>
        {facts.length > 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
            {facts.join(' · ')}
          </Typography>
        )}
      </Box>
      <Box
        sx={{
          borderLeft: 3,
          borderColor:
            look === 'ok' ? 'success.main' : look === 'info' ? 'info.main' : look === 'attention' ? 'warning.main' : 'error.main',
          pl: 1.25,
        }}
      >
        {reasons.length === 0 ? (
          <Typography variant="body2">{hint}</Typography>
        ) : (
          reasons.map((reason) => (
            <Typography key={reason} variant="body2">
              {reason}
            </Typography>
          ))
        )}
        {reasons.length > 0 && (
          <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
            {hint}
          </Typography>
        )}
        {(row.status === 'matched' || row.status === 'present') && first !== undefined && (
          <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
            {describeKnown(first)}
          </Typography>
        )}
      </Box>
      {row.status === 'doubtful' && (
        <FormControl>
          <FormLabel id="row-choice" sx={{ fontSize: 13 }}>
            {text.whoIsThis}
          </FormLabel>
          <RadioGroup aria-labelledby="row-choice" value={value} onChange={(event) => choose(event.target.value)}>
            {row.known.map((known) => (
              <Choice key={known.id} value={known.id} label={text.isKnown(describeKnown(known))} />
            ))}
            <Choice value="new" label={row.known.length > 0 ? text.isNew : text.takeSo} />
            <Choice value="skip" label={text.skip} />
          </RadioGroup>
        </FormControl>
      )}
      {changes.length > 0 && <Fact label={text.changesTitle}>{changes.map(changeText).join('\n')}</Fact>}
      {hasMode && first !== undefined && <RowMode subjectId={first.id} choice={choice} mode={mode} onChoose={onChoose} />}
      {(row.status === 'new' || (row.status === 'matched' && !hasMode)) && (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={choice?.take === 'skip'}
              onChange={(event) =>
                onChoose(
                  event.target.checked ? { take: 'skip' } : first === undefined ? { take: 'new' } : { take: 'known', subjectId: first.id },
                )
              }
            />
          }
          label={text.skip}
          slotProps={{ typography: { variant: 'body2' } }}
        />
      )}
      <TextField select label={text.kindLabel} value={draft.kind} onChange={(event) => onKind(event.target.value as SubjectKind)}>
        {subjectKinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {text.kinds[kind]}
          </MenuItem>
        ))}
      </TextField>
      {awardName !== '' && <Fact label={text.award}>{awardName}</Fact>}
      {draft.past !== undefined && draft.past.awardName !== '' && <Fact label={text.grid.award}>{draft.past.awardName}</Fact>}
      {decision !== '' && <Fact label={text.grid.decision}>{decision}</Fact>}
      {draft.achievement !== '' && <Fact label={text.grid.achievement}>{draft.achievement}</Fact>}
    </Box>
  )
}

type RowModeProps = {
  readonly subjectId: string
  readonly choice: RowChoice | undefined
  readonly mode: ImportMode
  readonly onChoose: (choice: RowChoice) => void
}

/** What becomes of this one known, where it is to be other than for all. */
function RowMode({ subjectId, choice, mode, onChoose }: RowModeProps) {
  const value = choice === undefined ? 'all' : choice.take === 'skip' ? 'skip' : choice.take === 'known' ? (choice.mode ?? 'all') : 'all'
  return (
    <TextField
      select
      label={text.rowMode}
      value={value}
      onChange={(event) => {
        const next = event.target.value as ImportMode | 'all'
        onChoose(next === 'skip' ? { take: 'skip' } : { take: 'known', subjectId, ...(next === 'all' ? {} : { mode: next }) })
      }}
    >
      <MenuItem value="all">{text.asAll(text.modes[mode])}</MenuItem>
      {importModes.map((one) => (
        <MenuItem key={one} value={one}>
          {text.modes[one]}
        </MenuItem>
      ))}
    </TextField>
  )
}

const Choice = ({ value, label }: { readonly value: string; readonly label: string }) => (
  <FormControlLabel
    value={value}
    control={<Radio size="small" sx={{ py: 0.5 }} />}
    label={label}
    slotProps={{ typography: { variant: 'body2' } }}
    sx={{ alignItems: 'flex-start' }}
  />
)

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography variant="caption" component="div">
        {label}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  )
}
