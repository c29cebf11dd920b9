import { Plus, X } from 'lucide-react'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { sectionMarks } from '@shared/documents/kinds/movementPaper/facts'
import type { MovementPaper, PaperSection } from '@shared/domain/movement/paper'
import { Card } from '@renderer/ui/Card'
import { lineRules, proseRules } from '@renderer/ui/form/draftRules'
import { SavedField } from '@renderer/ui/form/SavedField'
import { paperText as text } from './text'
import type { EditPaper } from './useEditPaper'

type Props = { readonly paper: MovementPaper; readonly edit: EditPaper }

/** The words of a paper, heading by heading; numbers are counted, never typed. */
export function PaperSections({ paper, edit }: Props) {
  const marks = sectionMarks(paper.sections)
  return (
    <Card>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <SavedField
          label={text.opening}
          multiline
          stored={paper.opening}
          rules={proseRules}
          onSave={(opening, _base, sitting) => edit((stored) => ({ ...stored, opening }), sitting)}
        />
        {paper.sections.map((section, index) => (
          <Section key={section.id} section={section} mark={marks[index] ?? ''} edit={edit} />
        ))}
        <SavedField
          label={text.closing}
          multiline
          stored={paper.closing}
          rules={proseRules}
          onSave={(closing, _base, sitting) => edit((stored) => ({ ...stored, closing }), sitting)}
        />
      </Box>
    </Card>
  )
}

const levels: readonly PaperSection['level'][] = [1, 2, 3]

type SectionProps = { readonly section: PaperSection; readonly mark: string; readonly edit: EditPaper }
function Section({ section, mark, edit }: SectionProps) {
  const change = (next: Partial<PaperSection>, sitting?: string): void =>
    edit((stored) => ({ ...stored, sections: stored.sections.map((one) => (one.id === section.id ? { ...one, ...next } : one)) }), sitting)
  const addAfter = (): void =>
    edit((stored) => {
      const at = stored.sections.findIndex(({ id }) => id === section.id)
      const fresh = { id: crypto.randomUUID(), level: section.level, title: '', text: '' }
      return { ...stored, sections: stored.sections.toSpliced(at + 1, 0, fresh) }
    })
  return (
    <Box sx={{ pl: (section.level - 1) * 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography sx={{ fontWeight: 600, minWidth: 28 }}>{mark}</Typography>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <SavedField
            stored={section.title}
            rules={lineRules}
            onSave={(title, _base, sitting) => change({ title }, sitting)}
            sx={{ '& input': { fontWeight: 600 } }}
            slotProps={{ htmlInput: { 'aria-label': text.heading(mark) } }}
          />
        </Box>
        <TextField
          select
          value={section.level}
          onChange={(event) => change({ level: Number(event.target.value) as PaperSection['level'] })}
          sx={{ width: 130 }}
          slotProps={{ htmlInput: { 'aria-label': `${text.level} ${mark}` } }}
        >
          {levels.map((level) => (
            <MenuItem key={level} value={level}>
              {text.levels[level]}
            </MenuItem>
          ))}
        </TextField>
        <IconButton size="small" aria-label={text.addAfter} title={text.addAfter} onClick={addAfter}>
          <Plus size={16} />
        </IconButton>
        <IconButton
          size="small"
          aria-label={text.removeSection(mark)}
          title={text.removeSection(mark)}
          onClick={() => edit((stored) => ({ ...stored, sections: stored.sections.filter(({ id }) => id !== section.id) }))}
        >
          <X size={16} />
        </IconButton>
      </Box>
      <SavedField
        multiline
        stored={section.text}
        rules={proseRules}
        onSave={(words, _base, sitting) => change({ text: words }, sitting)}
        placeholder={text.openWords}
        slotProps={{ htmlInput: { 'aria-label': text.words(mark) } }}
      />
    </Box>
  )
}
