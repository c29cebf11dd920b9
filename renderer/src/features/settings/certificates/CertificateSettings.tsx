import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import type { CertificateMode } from '@shared/domain/certificate/layout'
import type { Office } from '@shared/domain/office/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useOffice } from '@renderer/data/repositories/live'
import { saveOffice } from '@renderer/data/repositories/office'
import { wantedNames } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { WantedField } from '@renderer/ui/form/WantedField'
import { Loading } from '@renderer/ui/Loading'
import { EmblemField } from './EmblemField'
import { LayoutEditor } from './LayoutEditor'
import { text } from './text'

const modes = ['full', 'preprinted'] as const

/** "Giấy khen và máy in": the boxes of both kinds of sheet, the printer's correction, the emblem's picture. */
export function CertificateSettings() {
  const office = useOffice()
  return office == null ? <Loading /> : <Sections office={office} />
}

function Sections({ office }: { readonly office: Office }) {
  const db = useDatabase()
  const { key: asked } = useLocation()
  const wanted = useSearchParams()[0].get(wantedNames.field)
  const [mode, setMode] = useState<CertificateMode>(office.style.certificateMode ?? 'full')
  const [isDirty, setDirty] = useState(false)
  const usual = office.style.certificateMode ?? 'full'
  const keepUsual = (certificateMode: CertificateMode): Promise<unknown> =>
    saveOffice(db, { ...office, style: { ...office.style, certificateMode } }, text.usualAct)
  return (
    <Box sx={{ display: 'grid', gap: 1.75 }}>
      <LayoutEditor
        key={mode}
        office={office}
        mode={mode}
        onDirty={setDirty}
        switcher={
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
            {/* Changing the kind of sheet would drop what is not saved yet. */}
            <ToggleButtonGroup
              exclusive
              size="small"
              color="primary"
              value={mode}
              disabled={isDirty}
              aria-label={text.modes}
              onChange={(_, next: CertificateMode | null) => next !== null && setMode(next)}
              sx={{ bgcolor: 'background.paper' }}
            >
              {modes.map((value) => (
                <ToggleButton key={value} value={value}>
                  {text[value]}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <FormControlLabel
              control={<Checkbox size="small" checked={mode === usual} disabled={mode === usual} onChange={() => void keepUsual(mode)} />}
              label={text.usual}
            />
            <Typography variant="body2" color="text.secondary">
              {isDirty ? text.saveFirst : mode === 'full' ? text.fullHint : text.preprintedHint}
            </Typography>
          </Box>
        }
      />
      {mode === 'full' && (
        <Card title={text.emblem}>
          <WantedField name={wanted} asked={asked} />
          <EmblemField
            emblem={office.certificateEmblem ?? null}
            onChange={(emblem) => void saveOffice(db, { ...office, certificateEmblem: emblem }, text.emblemAct)}
          />
        </Card>
      )}
    </Box>
  )
}
