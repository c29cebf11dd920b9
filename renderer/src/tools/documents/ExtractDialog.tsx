import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { paperNumberOf } from '@shared/lib/paperNumber'
import { linesOf } from '@shared/documents/kinds/extract/facts'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readPrintedAwards } from '@renderer/data/repositories/awards'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { today } from '@renderer/text/when'
import { ProduceDialog } from './ProduceDialog'
import { extractSource, type DocumentSource } from './source'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { extractText as text } from './extractText'

type Props = { readonly subjectId: string; readonly name: string; readonly onClose: () => void }

/** Which lines of the register go into the confirmation for one subject, and what the officer writes on it. */
export function ExtractDialog({ subjectId, name, onClose }: Props) {
  const db = useDatabase()
  const office = useOffice()
  const law = useLawBook()
  const awards = useLiveQuery(async () => linesOf({ awards: await readPrintedAwards(db, subjectId) }), [db, subjectId]) ?? []
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [purpose, setPurpose] = useState('')
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<CalendarDate | null>(null)
  const [signer, setSigner] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const [source, setSource] = useState<DocumentSource | null>(null)
  const chosen = awards.filter(({ id }) => !left.has(id))
  const isWrong = paperNumberOf(number) === undefined
  if (source !== null) return <ProduceDialog isOpen source={source} onClose={onClose} />
  const make = async (): Promise<void> => {
    setTried(true)
    if (isWrong || chosen.length === 0 || office == null || law === undefined) return
    const typed = paperNumberOf(number) ?? null
    const input = {
      office,
      law,
      awards: chosen,
      purpose,
      number: typed,
      issuedOn,
      signerId: signer ?? office.defaultSignerId,
      today: today(),
    }
    setSource(extractSource(input, subjectId, name))
  }
  return (
    <FormDialog title={text.title(name)} cancel={text.cancel} submit={text.make} onSubmit={make} onClose={onClose}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1.3fr 1.2fr 1.4fr', gap: 1.5, pt: 1 }}>
        <TextField
          label={text.number}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={isTried && isWrong}
          helperText={isTried && isWrong ? text.numberWrong : undefined}
        />
        <DateField label={text.date} value={issuedOn} onChange={setIssuedOn} />
        <TextField
          select
          label={text.signer}
          value={signer ?? office?.defaultSignerId ?? ''}
          onChange={(event) => setSigner(event.target.value)}
        >
          {(office?.signers ?? []).map(({ id, fullName }) => (
            <MenuItem key={id} value={id}>
              {fullName}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <TextField
        label={text.purpose}
        helperText={text.purposeHint}
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
        sx={{ mt: 1.5 }}
      />
      <Typography variant="h3" component="h3" id="extract-lines" sx={{ mt: 2 }}>
        {text.choose}
      </Typography>
      <Box role="group" aria-labelledby="extract-lines" sx={{ maxHeight: 220, overflow: 'auto' }}>
        {awards.map(({ id, awardName, decisionSymbol, decidedOn }) => (
          <FormControlLabel
            key={id}
            sx={{ display: 'flex', mr: 0 }}
            control={
              <Checkbox
                size="small"
                checked={!left.has(id)}
                onChange={(_, isOn) => setLeft(new Set(isOn ? [...left].filter((other) => other !== id) : [...left, id]))}
              />
            }
            label={text.line(awardName, decisionSymbol, shortDate(decidedOn))}
          />
        ))}
      </Box>
      {isTried && chosen.length === 0 && (
        <Typography variant="body2" color="error" role="alert">
          {text.noneChosen}
        </Typography>
      )}
    </FormDialog>
  )
}
