import { useState } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { likelyPapers } from '@shared/checks/dossier/likely'
import type { DossierRow, PaperCell } from '@shared/checks/dossier/matrix'
import type { FileForLines } from '@renderer/tools/attachments/useAttach'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { DroppedFile } from '@renderer/ui/droppedFiles'
import { matrixText } from './matrixText'

const text = matrixText.attach
const scopes = ['line', 'subject', 'unit', 'round'] as const
type Scope = (typeof scopes)[number]
/** What a file is: the key of a paper, `other` for none of them, empty while nobody said. */
type Choice = { readonly paper: string; readonly scope: Scope }
const other = 'other'

type Props = {
  readonly files: readonly DroppedFile[]
  readonly row: DossierRow
  readonly rows: readonly DossierRow[]
  readonly onAttach: (files: readonly FileForLines[]) => Promise<unknown>
  readonly onClose: () => void
}

/** The lines a paper of that kind serves: the line itself, and those of the scope that ask for it and lack it. */
function linesOf(row: DossierRow, rows: readonly DossierRow[], { paper, scope }: Choice): readonly DossierRow[] {
  const isIn = (one: DossierRow): boolean =>
    one.id === row.id ||
    (!one.isSigned &&
      one.cells.get(paper)?.files.length === 0 &&
      (scope === 'round' || (scope === 'subject' ? one.subjectId === row.subjectId : scope === 'unit' && one.unit === row.unit)))
  return rows.filter(isIn)
}

/** Which paper each of several files is, likeliest first, and whether it serves other lines too. */
export function AttachDialog({ files, row, rows, onAttach, onClose }: Props) {
  const papers = [...row.cells.values()].map((cell: PaperCell) => ({ ...cell, name: cell.paper.name }))
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    files.map(({ fileName }) => {
      const { papers: likely, isSure } = likelyPapers(fileName, papers)
      const first = papers.length === 0 ? other : isSure ? (likely[0]?.key ?? '') : ''
      return { paper: first, scope: 'line' }
    }),
  )
  const [isTried, setTried] = useState(false)
  const set = (index: number, change: Partial<Choice>): void =>
    setChoices(choices.map((choice, at) => (at === index ? { ...choice, ...change } : choice)))
  const save = async (): Promise<void> => {
    setTried(true)
    if (choices.some(({ paper }) => paper === '')) return
    await onAttach(
      files.map((file, index) => {
        const choice = choices[index] ?? { paper: other, scope: 'line' as const }
        const lines = choice.paper === other ? [row] : linesOf(row, rows, choice)
        return { ...file, title: row.cells.get(choice.paper)?.paper.name ?? '', ownerIds: lines.map(({ id }) => id) }
      }),
    )
  }
  return (
    <FormDialog title={text.title(files.length)} submit={text.save} cancel={text.cancel} onSubmit={save} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text.of(row.name, row.award)}
      </Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        {files.map(({ fileName }, index) => (
          <FileFields
            key={index}
            fileName={fileName}
            choice={choices[index] ?? { paper: other, scope: 'line' }}
            papers={likelyPapers(fileName, papers).papers}
            countOf={(scope, paper) => linesOf(row, rows, { paper, scope }).length}
            unit={row.unit}
            isTried={isTried}
            isFirst={index === 0}
            onChange={(change) => set(index, change)}
          />
        ))}
      </Box>
    </FormDialog>
  )
}

type FileProps = {
  readonly fileName: string
  readonly choice: Choice
  readonly papers: readonly { readonly key: string; readonly name: string }[]
  readonly countOf: (scope: Scope, paper: string) => number
  readonly unit: string
  readonly isTried: boolean
  readonly isFirst: boolean
  readonly onChange: (change: Partial<Choice>) => void
}

function FileFields({ fileName, choice, papers, countOf, unit, isTried, isFirst, onChange }: FileProps) {
  const words: Readonly<Record<Scope, string>> = {
    line: text.line,
    subject: text.subject(countOf('subject', choice.paper)),
    unit: text.unit(countOf('unit', choice.paper), unit),
    round: text.round(countOf('round', choice.paper)),
  }
  // A wider scope is offered where it reaches further than the one before.
  const offered = scopes.filter(
    (scope, index) =>
      scope === choice.scope ||
      index === 0 ||
      (countOf(scope, choice.paper) > countOf(scopes[index - 1] ?? 'line', choice.paper) && (scope !== 'unit' || unit !== '')),
  )
  const isOpen = isTried && choice.paper === ''
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 500, mb: 0.75, overflowWrap: 'anywhere' }}>
        {fileName}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <TextField
          select
          autoFocus={isFirst}
          label={text.paper}
          value={choice.paper}
          error={isOpen}
          helperText={isOpen ? text.chooseNeeded : undefined}
          onChange={(event) => onChange({ paper: event.target.value, scope: 'line' })}
          slotProps={{ htmlInput: { 'aria-label': text.paperOf(fileName) } }}
        >
          {papers.map(({ key, name }) => (
            <MenuItem key={key} value={key}>
              {name}
            </MenuItem>
          ))}
          <MenuItem value={other}>{text.other}</MenuItem>
        </TextField>
        <TextField
          select
          label={text.scope}
          value={choice.scope}
          disabled={choice.paper === '' || choice.paper === other || offered.length < 2}
          onChange={(event) => onChange({ scope: event.target.value as Scope })}
          slotProps={{ htmlInput: { 'aria-label': text.scopeOf(fileName) } }}
        >
          {offered.map((scope) => (
            <MenuItem key={scope} value={scope}>
              {words[scope]}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </Box>
  )
}
