import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { cleanLine } from '@shared/lib/text'
import type { PlanReading } from '@shared/plan/readPlan'
import { Card } from '@renderer/ui/Card'
import { isYear } from '../overview/NewMovementDialog'
import { useUnitWord } from '../useUnitWord'
import { planInText as text } from './text'
import type { PlanIn } from './usePlanIn'

/** What is still wrong with the answers that a movement needs. */
export const problemsOf = ({ name, from, to }: PlanIn['answers']): Partial<Record<'name' | 'from' | 'to', string>> => ({
  ...(cleanLine(name) === '' ? { name: text.nameNeeded } : {}),
  ...(isYear(from) ? {} : { from: text.yearNeeded }),
  ...(!isYear(to) ? { to: text.yearNeeded } : isYear(from) && Number(to) < Number(from) ? { to: text.yearOrder } : {}),
})

/** What the plan may leave out and a movement needs; whose plan it is; which document of the file. */
export function NeededCard({ plan, reading }: { readonly plan: PlanIn; readonly reading: PlanReading }) {
  const unit = useUnitWord()
  const { answers, setAnswers } = plan
  const problems = problemsOf(answers)
  const plans = reading.documents.flatMap((document, index) => (document.type === 'KẾ HOẠCH' ? [{ ...document, index }] : []))
  return (
    <Card sx={{ flexShrink: 0 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 84px 84px', gap: 1 }}>
        <TextField
          label={text.name}
          multiline
          maxRows={3}
          value={answers.name}
          onChange={(event) => setAnswers({ ...answers, name: event.target.value })}
          error={problems.name !== undefined}
          helperText={problems.name}
        />
        <TextField
          label={text.from}
          value={answers.from}
          onChange={(event) => setAnswers({ ...answers, from: event.target.value })}
          error={problems.from !== undefined}
          helperText={problems.from}
        />
        <TextField
          label={text.to}
          value={answers.to}
          onChange={(event) => setAnswers({ ...answers, to: event.target.value })}
          error={problems.to !== undefined}
          helperText={problems.to}
        />
      </Box>
      <RadioGroup
        row
        aria-label={text.whose}
        value={answers.isUpper ? 'upper' : 'own'}
        onChange={(event) => setAnswers({ ...answers, isUpper: event.target.value === 'upper' })}
        sx={{ alignItems: 'center', mt: 0.5, mb: -1 }}
      >
        <Typography variant="body2" sx={{ mr: 1.5 }}>
          {text.whose}
        </Typography>
        <FormControlLabel value="own" control={<Radio size="small" />} label={unit} />
        <FormControlLabel value="upper" control={<Radio size="small" />} label={text.upper} />
      </RadioGroup>
      {plans.length > 1 && plan.source !== null && (
        <TextField
          select
          slotProps={{ select: { native: true } }}
          label={text.documents}
          value={reading.chosen}
          sx={{ mt: 1.5 }}
          onChange={(event) => plan.source !== null && plan.open(plan.source, Number(event.target.value))}
        >
          {plans.map(({ index, subject }) => (
            <option key={index} value={index}>
              {subject}
            </option>
          ))}
        </TextField>
      )}
    </Card>
  )
}
