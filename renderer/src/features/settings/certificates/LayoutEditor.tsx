import { useEffect, useMemo, useState, type ReactNode } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { layoutOf, withLayout, type CertificateMode } from '@shared/domain/certificate/layout'
import { certificateLayoutSchema, type CertificateLayout } from '@shared/domain/certificate/types'
import type { Office } from '@shared/domain/office/types'
import { outsideMargins, printableMarginMm } from '@shared/documents/kinds/certificates/edges'
import { fitFields } from '@shared/documents/kinds/certificates/fit'
import { sampleTexts } from '@shared/documents/kinds/certificates/sheets'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { saveOffice } from '@renderer/data/repositories/office'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { CalibrationSheet } from '@renderer/tools/documents/CalibrationSheet'
import { CertificateSheet } from '@renderer/tools/documents/CertificateSheet'
import { sheetOf, usePrintJob } from '@renderer/tools/documents/usePrintJob'
import { LeaveGuard } from '@renderer/ui/LeaveGuard'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useShortcut } from '@renderer/ui/useShortcut'
import { FieldTable } from './FieldTable'
import { NumberCell } from './NumberCell'
import { text } from './text'

type Props = {
  readonly office: Office
  readonly mode: CertificateMode
  readonly switcher: ReactNode
  readonly onDirty: (isDirty: boolean) => void
}

/** One kind of sheet: tried on an invented certificate while it is changed, saved as one act. */
export function LayoutEditor({ office, mode, switcher, onDirty }: Props) {
  const db = useDatabase()
  const { say } = useNotices()
  const print = usePrintJob()
  const stored = useMemo(() => layoutOf(office, mode), [office, mode])
  const [edited, setEdited] = useState<CertificateLayout | null>(null)
  const [isResetting, setResetting] = useState(false)
  const layout = edited ?? stored
  const isDirty = edited !== null && JSON.stringify(edited) !== JSON.stringify(stored)
  const isValid = certificateLayoutSchema.safeParse(layout).success
  useEffect(() => onDirty(isDirty), [isDirty, onDirty])

  // While a number is being typed the last whole layout stays in view.
  const [lastValid, setLastValid] = useState(stored)
  const drawn = isValid ? layout : lastValid
  const fields = useMemo(() => fitFields(drawn, sampleTexts(office)), [drawn, office])
  const tooLong = fields.filter((field) => !field.fits)
  const outside = outsideMargins(drawn, fields)

  const change = (next: CertificateLayout): void => {
    setEdited(next)
    if (certificateLayoutSchema.safeParse(next).success) setLastValid(next)
  }
  const save = async (): Promise<boolean> => {
    if (!isDirty) return true
    if (!isValid) return false
    await saveOffice(db, { ...office, certificateLayouts: withLayout(office.certificateLayouts, mode, layout) }, text.act)
    setEdited(null)
    say(text.saved)
    return true
  }
  const reset = async (): Promise<void> => {
    setResetting(false)
    setEdited(null)
    await saveOffice(db, { ...office, certificateLayouts: withLayout(office.certificateLayouts, mode, null) }, text.resetAct)
  }
  useShortcut('ctrl+s', () => void save(), { isOn: isDirty })

  const emblem = office.certificateEmblem ?? null
  const sheet = (scale: number) => <CertificateSheet layout={drawn} fields={fields} emblem={emblem} label={text.sample} scale={scale} />
  const number = (label: string, key: 'sheetWidthMm' | 'sheetHeightMm' | 'offsetXMm' | 'offsetYMm', min: number, max: number) => (
    <NumberCell label={label} value={layout[key]} min={min} max={max} onChange={(value) => change({ ...layout, [key]: value })} />
  )
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.75 }}>
      <Box>
        <PageHeader
          title={text.title}
          facts={text.facts}
          actions={
            <>
              {isDirty && (
                <Box sx={{ alignSelf: 'center' }}>
                  <StatusChip status="attention" label={text.dirty} />
                </Box>
              )}
              <Button variant="outlined" onClick={() => setResetting(true)}>
                {text.reset}
              </Button>
              <Button variant="contained" disabled={!isDirty || !isValid} onClick={() => void save()}>
                {text.save}
              </Button>
            </>
          }
        />
        {switcher}
        {!isValid && (
          <Alert severity="error" variant="outlined">
            {text.problems}
          </Alert>
        )}
      </Box>
      <Card
        title={text.preview}
        aside={
          <>
            {tooLong.length > 0 && (
              <StatusChip status="attention" label={text.tooLong(tooLong.map((field) => text.names[field.name]).join(', '))} />
            )}
            {outside.length > 0 && (
              <StatusChip status="attention" label={text.outside(printableMarginMm, outside.map((name) => text.names[name]).join(', '))} />
            )}
          </>
        }
      >
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <Box sx={{ border: 1, borderColor: 'divider', width: 'fit-content', maxWidth: '100%', overflowX: 'auto', height: 'fit-content' }}>
            {sheet(0.48)}
          </Box>
          <Box sx={{ flex: 1, minWidth: 230 }}>
            <Typography variant="h3" component="h3" sx={{ mb: 1.5 }}>
              {text.sheet}
            </Typography>
            <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
              {number(text.offsetX, 'offsetXMm', -20, 20)}
              {number(text.offsetY, 'offsetYMm', -20, 20)}
              {number(text.width, 'sheetWidthMm', 100, 420)}
              {number(text.height, 'sheetHeightMm', 100, 420)}
            </Box>
            <Typography variant="caption" component="p" sx={{ my: 0.75 }}>
              {text.offsetHint}
            </Typography>
            <TextField
              label={text.note}
              value={layout.printerNote}
              helperText={text.noteHint}
              onChange={(event) => change({ ...layout, printerNote: event.target.value.slice(0, 200) })}
            />
            <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
              <Button
                variant="outlined"
                disabled={print.isBusy}
                onClick={() => print.start({ sheet: sheetOf(drawn), pdfName: null, pages: <CalibrationSheet layout={drawn} /> })}
              >
                {text.calibrate}
              </Button>
              <Button
                variant="outlined"
                disabled={print.isBusy}
                onClick={() => print.start({ sheet: sheetOf(drawn), pdfName: null, pages: sheet(1) })}
              >
                {text.trySheet}
              </Button>
            </Box>
            {print.isBusy && (
              <Typography variant="body2" role="status">
                {text.printing}
              </Typography>
            )}
          </Box>
        </Box>
      </Card>
      <Card title={text.fields}>
        <FieldTable layout={layout} onChange={change} />
      </Card>
      <ConfirmDialog
        isOpen={isResetting}
        title={text.resetTitle}
        text={text.resetText}
        confirm={text.reset}
        isDestructive
        onConfirm={() => void reset()}
        onCancel={() => setResetting(false)}
      />
      <LeaveGuard isDirty={isDirty} onSave={save} />
      {print.portal}
    </Box>
  )
}
