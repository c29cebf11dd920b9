import { useMemo, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { PaperCase } from '@shared/domain/case/types'
import type { CertificateMode } from '@shared/domain/certificate/layout'
import { tooLong } from '@shared/checks/papers/certificates'
import { isNumbered } from '@shared/domain/ruling/rules'
import { certificateSet, type CertificateSheetData } from '@shared/documents/kinds/certificates/sheets'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { CalibrationSheet } from './CalibrationSheet'
import { CertificatePager } from './CertificatePager'
import { CertificateSheet } from './CertificateSheet'
import { FindingList } from './FindingList'
import { text } from './text'
import { sheetOf, usePrintJob } from './usePrintJob'

const choices = ['all', 'one', 'range'] as const
type Choice = (typeof choices)[number]
type Props = { readonly isOpen: boolean; readonly onClose: () => void; readonly paper: PaperCase; readonly name: string }

/** The sheets between two register numbers; an empty end is open. */
export const sheetsBetween = (sheets: readonly CertificateSheetData[], from: string, to: string): CertificateSheetData[] => {
  const first = from.trim() === '' ? 0 : Number(from)
  const last = to.trim() === '' ? Number.POSITIVE_INFINITY : Number(to)
  return sheets.filter(({ honoree }) => honoree.registerNumber >= first && honoree.registerNumber <= last)
}

/** Prints certificates straight from the program: on blank or bought sheets, all, one or some, with a sheet to align the printer by. */
export function PrintCertificates({ isOpen, onClose, paper, name }: Props) {
  return (
    <Dialog open={isOpen} onClose={onClose} slotProps={{ paper: { sx: { width: 1040 } } }}>
      <DialogTitle>{text.print.title}</DialogTitle>
      {isOpen && <PrintForm paper={paper} name={name} onClose={onClose} />}
    </Dialog>
  )
}

function PrintForm({ paper, name, onClose }: Omit<Props, 'isOpen'>) {
  const platform = usePlatform()
  const { start, isBusy, portal } = usePrintJob()
  const [mode, setMode] = useState<CertificateMode>(paper.office.style.certificateMode ?? 'full')
  const [choice, setChoice] = useState<Choice>('all')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [index, setIndex] = useState(0)
  const set = useMemo(() => certificateSet(paper, mode), [paper, mode])
  const shown = Math.min(index, Math.max(0, set.sheets.length - 1))
  const chosen = choice === 'all' ? set.sheets : choice === 'one' ? set.sheets.slice(shown, shown + 1) : sheetsBetween(set.sheets, from, to)
  const problems = useMemo(() => tooLong({ ...set, sheets: set.sheets.slice(shown, shown + 1) }), [set, shown])

  const print = (pdfName: string | null): void =>
    start({
      sheet: sheetOf(set.layout),
      pdfName,
      pages: chosen.map((sheet) => (
        <CertificateSheet
          key={sheet.honoree.nomineeId}
          layout={set.layout}
          fields={sheet.fields}
          emblem={set.emblem}
          label={text.print.sheet(sheet.honoree.name)}
        />
      )),
    })
  const calibrate = (): void => start({ sheet: sheetOf(set.layout), pdfName: null, pages: <CalibrationSheet layout={set.layout} /> })
  const numberField = (label: string, value: string, onChange: (value: string) => void) => (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
      disabled={choice !== 'range'}
      sx={{ width: 96 }}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  )

  return (
    <>
      <DialogContent sx={{ display: 'flex', gap: 3, pt: 1 }}>
        <Box sx={{ width: 300, flexShrink: 0 }}>
          <FormLabel id="print-mode">{text.print.mode}</FormLabel>
          <RadioGroup
            aria-labelledby="print-mode"
            value={mode}
            onChange={(event) => setMode(event.target.value === 'preprinted' ? 'preprinted' : 'full')}
          >
            <FormControlLabel value="full" control={<Radio size="small" autoFocus={mode === 'full'} />} label={text.print.full} />
            <FormControlLabel
              value="preprinted"
              control={<Radio size="small" autoFocus={mode === 'preprinted'} />}
              label={text.print.preprinted}
            />
          </RadioGroup>
          {set.layout.printerNote !== '' && (
            <Typography variant="caption" component="p">
              {text.print.note(set.layout.printerNote)}
            </Typography>
          )}
          <FormLabel id="print-which" sx={{ display: 'block', mt: 1.5 }}>
            {text.print.which}
          </FormLabel>
          <RadioGroup
            aria-labelledby="print-which"
            value={choice}
            onChange={(event) => setChoice(choices.find((option) => option === event.target.value) ?? 'all')}
          >
            <FormControlLabel value="all" control={<Radio size="small" />} label={text.print.all(set.sheets.length)} />
            <FormControlLabel value="one" control={<Radio size="small" />} label={text.print.one} />
            <FormControlLabel value="range" control={<Radio size="small" />} label={text.print.range} />
          </RadioGroup>
          <Box sx={{ display: 'flex', gap: 1, ml: 4, mt: 0.5 }}>
            {numberField(text.print.from, from, setFrom)}
            {numberField(text.print.to, to, setTo)}
          </Box>
          {choice === 'range' && chosen.length === 0 && (
            <Typography variant="caption" color="error" role="alert" sx={{ ml: 4 }}>
              {text.print.rangeEmpty}
            </Typography>
          )}
          <Box sx={{ mt: 2 }}>
            <Button variant="outlined" onClick={calibrate} disabled={isBusy}>
              {text.print.calibrate}
            </Button>
            <Typography variant="caption" component="p" sx={{ mt: 0.5 }}>
              {text.print.calibrateHint}
            </Typography>
          </Box>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {!isNumbered(paper.ruling) && (
            <Alert severity="warning" variant="outlined" sx={{ mb: 1, py: 0 }}>
              {text.print.draft}
            </Alert>
          )}
          {mode === 'full' && set.emblem === null && set.sheets.length > 0 && (
            <Alert severity="warning" variant="outlined" sx={{ mb: 1, py: 0 }}>
              {text.print.noEmblem}
            </Alert>
          )}
          <CertificatePager set={set} index={shown} onIndex={setIndex} scale={0.56} />
          <Typography variant="caption" component="p" sx={{ textAlign: 'center' }}>
            {text.print.printHint(text.print.paper(set.layout.sheetWidthMm, set.layout.sheetHeightMm))}
          </Typography>
          {problems.length > 0 && (
            <Box sx={{ mt: 1, maxHeight: 140, overflow: 'auto' }}>
              <FindingList findings={problems} />
            </Box>
          )}
        </Box>
        {portal}
      </DialogContent>
      <DialogActions>
        {isBusy && (
          <Typography variant="body2" role="status" sx={{ mr: 'auto', ml: 2 }}>
            {text.print.preparing}
          </Typography>
        )}
        <Button variant="outlined" onClick={onClose}>
          {text.produce.close}
        </Button>
        {platform.can.pdf && (
          <Button variant="outlined" disabled={isBusy || chosen.length === 0} onClick={() => print(text.print.pdfName(name))}>
            {text.print.pdf}
          </Button>
        )}
        <Button variant="contained" disabled={isBusy || chosen.length === 0} onClick={() => print(null)}>
          {text.print.print(chosen.length)}
        </Button>
      </DialogActions>
    </>
  )
}
