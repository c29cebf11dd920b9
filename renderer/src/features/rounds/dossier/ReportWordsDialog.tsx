import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Entry } from '@shared/domain/case/types'
import { noReportWords, type AwardRound, type ReportWords } from '@shared/domain/round/types'
import { cleanText } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setDossierFacts } from '@renderer/data/repositories/nominees'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { reportText as text } from './reportText'

type Props = { readonly round: AwardRound; readonly entry: Entry; readonly onClose: () => void }
type Field = keyof ReportWords
const fields = ['background', 'duties', 'results', 'conduct'] as const satisfies readonly Field[]

/** What each part is called for such a line; a part its report does not have is left out. */
function labelsOf({ type }: AwardRound, { subject: { kind } }: Entry): Readonly<Partial<Record<Field, string>>> {
  if (type === 'sudden') return { duties: text.occasion, results: text.deed, conduct: text.confirmed }
  return {
    ...(kind === 'person' ? { background: text.learning } : kind === 'collective' ? { background: text.structure } : {}),
    duties: type === 'movement' && kind !== 'collective' ? text.registered : text.duties,
    results: text.results,
    conduct: kind === 'household' ? text.gave : text.conduct,
  }
}

/** The officer's own words for the report of a line: kept with the line, so that drafting the report anew brings them back as they are. */
export function ReportWordsDialog({ round, entry, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const { nominee, subject } = entry
  const [words, setWords] = useState<ReportWords>(nominee.reportWords ?? noReportWords)
  const labels = labelsOf(round, entry)
  const save = async (): Promise<void> => {
    const cleaned = Object.fromEntries(fields.map((field) => [field, cleanText(words[field])])) as ReportWords
    const result = await setDossierFacts(db, round.id, nominee.id, { reportWords: cleaned })
    if (result.ok) onClose()
    else fail(result.error)
  }
  return (
    <FormDialog title={text.title(subject.name)} submit={text.save} cancel={text.cancel} onSubmit={save} onClose={onClose} width={900}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text.hint}
      </Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, pt: 0.5 }}>
        {fields.map((field) =>
          labels[field] === undefined ? null : (
            <TextField
              key={field}
              label={labels[field]}
              value={words[field]}
              onChange={(event) => setWords({ ...words, [field]: event.target.value })}
              multiline
              minRows={2}
              maxRows={8}
            />
          ),
        )}
      </Box>
    </FormDialog>
  )
}
