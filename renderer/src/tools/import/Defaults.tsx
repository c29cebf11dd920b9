import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { subjectKinds, type SubjectKind } from '@shared/domain/subject/types'
import { nothingGiven } from '@shared/import/options'
import type { ImportMode, PreviewOptions } from '@shared/import/preview'
import { ModeField } from './ModeField'
import { screens, type ScreenTarget } from './screens'
import { text } from './text'

type Props = {
  readonly target: ScreenTarget
  readonly options: PreviewOptions
  readonly mode: ImportMode
  readonly capitalNames: number
  readonly onOptions: (options: PreviewOptions) => void
  readonly onMode: (mode: ImportMode) => void
}

/** What holds for the whole list: what fills its empty cells, and what becomes of those known already. */
export function Defaults({ target, options, mode, capitalNames, onOptions, onMode }: Props) {
  const screen = screens[target]
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      {screen.hasAwards && <AwardDefaults options={options} onOptions={onOptions} />}
      {screen.hasYear && <YearDefaults options={options} onOptions={onOptions} />}
      <TextField
        select
        label={text.kindDefault}
        value={options.defaultKind}
        onChange={(event) => onOptions({ ...options, defaultKind: event.target.value as SubjectKind })}
        sx={{ width: 150 }}
      >
        {subjectKinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {text.kinds[kind]}
          </MenuItem>
        ))}
      </TextField>
      <ModeField label={text.mode} mode={mode} onMode={onMode} />
      {capitalNames > 0 && (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={options.properCaseNames}
              onChange={(event) => onOptions({ ...options, properCaseNames: event.target.checked })}
            />
          }
          label={text.properCase(capitalNames)}
          slotProps={{ typography: { variant: 'body2' } }}
        />
      )}
    </Box>
  )
}

/** What each kind of line is put forward for where its cell is empty. */
const usualText = ({ awardForms, usualAwards }: PreviewOptions): string =>
  subjectKinds
    .map((kind) => {
      const code = usualAwards?.[kind] ?? ''
      return `${text.kinds[kind]}: ${awardForms.find((form) => form.code === code && form.subjectKind === kind)?.name ?? code}`
    })
    .join('; ')

type PartProps = Pick<Props, 'options' | 'onOptions'>

/** The achievement is taken when its field is left. */
function AwardDefaults({ options, onOptions }: PartProps) {
  const [achievement, setAchievement] = useState(options.defaultAchievement)
  const awards = [...new Map(options.awardForms.map((form) => [form.code, form])).values()]
  return (
    <>
      <TextField
        select
        label={text.awardDefault}
        title={options.defaultAwardCode === '' ? usualText(options) : undefined}
        value={options.defaultAwardCode}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={(event) => onOptions({ ...options, defaultAwardCode: event.target.value })}
        sx={{ width: 280 }}
      >
        <MenuItem value="">{text.awardByRound}</MenuItem>
        {awards.map((form) => (
          <MenuItem key={form.code} value={form.code}>
            {form.name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={text.achievementDefault}
        value={achievement}
        onChange={(event) => setAchievement(event.target.value)}
        onBlur={() => achievement !== options.defaultAchievement && onOptions({ ...options, defaultAchievement: achievement })}
        sx={{ flex: 1, minWidth: 200 }}
      />
    </>
  )
}

/** Year and paper of a list of ratings; taken when their fields are left. */
function YearDefaults({ options, onOptions }: PartProps) {
  const given = options.given ?? nothingGiven
  const [year, setYear] = useState(given.year === null ? '' : String(given.year))
  const [source, setSource] = useState(given.ratingSource)
  const isYear = /^(19|20)\d\d$/.test(year.trim())
  return (
    <>
      <TextField
        label={text.year}
        value={year}
        onChange={(event) => setYear(event.target.value)}
        onBlur={() => isYear && Number(year) !== given.year && onOptions({ ...options, given: { ...given, year: Number(year) } })}
        error={!isYear}
        helperText={isYear ? undefined : text.yearWrong}
        sx={{ width: 120 }}
      />
      <TextField
        label={text.ratingSource}
        value={source}
        onChange={(event) => setSource(event.target.value)}
        onBlur={() => source !== given.ratingSource && onOptions({ ...options, given: { ...given, ratingSource: source } })}
        sx={{ flex: 1, minWidth: 200 }}
      />
    </>
  )
}
