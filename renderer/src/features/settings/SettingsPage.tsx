import { Suspense, useEffect, useState } from 'react'
import { Navigate, NavLink, Route, Routes, useLocation } from 'react-router'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useOffice } from '@renderer/data/repositories/live'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { AbbreviationFields } from '@renderer/tools/office/AbbreviationFields'
import { RoomFields } from '@renderer/tools/office/RoomFields'
import { SignersFields } from '@renderer/tools/office/SignersFields'
import { StyleFields } from '@renderer/tools/office/StyleFields'
import { UnitFields } from '@renderer/tools/office/UnitFields'
import { useTrail } from '@renderer/ui/Trail'
import { later } from '@renderer/ui/later'
import { CouncilSection } from './CouncilSection'
import { HealthSection } from './HealthSection'
import { HandoverSection } from './handover/HandoverSection'
import { LockSection } from './lock/LockSection'
import { OfficeSection } from './OfficeSection'
import { ProfilesSection } from './ProfilesSection'
import { SafetySection } from './SafetySection'
import { SupportSection } from './SupportSection'
import { settingsText as text } from './text'
import { addressOf, screens } from '@renderer/text/addresses'
import { settingPlaces, type SettingKey } from '@renderer/text/placeNames'

const CertificateSettings = later(async () => (await import('./certificates/CertificateSettings')).CertificateSettings)

/** `#/thiet-lap/<mục>`: a list of sections at the left, the chosen one beside it. */
export function SettingsPage() {
  const location = useLocation()
  const current = settingPlaces.find((section) => location.pathname.endsWith(`/${section.slug}`))
  useTrail([{ label: text.title, to: screens.settings }, ...(current === undefined ? [] : [{ label: text.sections[current.key].title }])])
  // The list of copies scrolls by itself, so that the line below it stays in view.
  const isAsHighAsWindow = current?.key === 'safety'
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '166px minmax(0, 940px)', lg: '190px minmax(0, 940px)' },
        gap: { xs: 1.5, lg: 2.5 },
        alignItems: 'start',
        ...(isAsHighAsWindow ? { height: { md: '100%' }, gridTemplateRows: { md: 'minmax(0, 1fr)' } } : {}),
      }}
    >
      <SectionNav />
      <Box sx={{ minWidth: 0, ...(isAsHighAsWindow ? { alignSelf: { md: 'stretch' } } : {}) }}>
        <Routes>
          {settingPlaces.map(({ key, slug }) => (
            <Route key={slug} path={slug} element={<Section section={key} />} />
          ))}
          <Route path="*" element={<Navigate to={addressOf.setting('co-quan')} replace />} />
        </Routes>
      </Box>
    </Box>
  )
}

function SectionNav() {
  const platform = usePlatform()
  const [version, setVersion] = useState('')
  useEffect(() => {
    void platform.info().then((info) => setVersion(info.version))
  }, [platform])
  return (
    <Box component="nav" aria-label={text.nav}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: { xs: 'flex', md: 'block' }, flexWrap: 'wrap' }}>
        {settingPlaces.map(({ key, slug }) => (
          <li key={slug}>
            <Box
              component={NavLink}
              to={addressOf.setting(slug)}
              sx={{
                'display': 'block',
                'px': 1.25,
                'py': 0.875,
                'borderRadius': 1.5,
                'color': 'text.secondary',
                'textDecoration': 'none',
                '&:hover': { bgcolor: 'background.quiet' },
                '&.active': { bgcolor: 'lacquer.pale', color: 'primary.main', fontWeight: 600 },
              }}
            >
              {text.sections[key].title}
            </Box>
          </li>
        ))}
      </Box>
      {version !== '' && (
        <Typography variant="caption" component="p" sx={{ px: 1.25, mt: 2 }}>
          {text.version(version)}
        </Typography>
      )}
    </Box>
  )
}

function Section({ section }: { readonly section: SettingKey }) {
  const office = useOffice()
  if (section === 'safety') return <SafetySection />
  if (section === 'health') return <HealthSection />
  if (section === 'profiles') return <ProfilesSection />
  if (section === 'lock') return <LockSection />
  if (section === 'handover') return <HandoverSection />
  if (section === 'support') return <SupportSection />
  if (section === 'certificates')
    return (
      <Suspense fallback={<Loading />}>
        <CertificateSettings />
      </Suspense>
    )
  if (office == null) return <Loading />
  switch (section) {
    case 'unit':
      return (
        <OfficeSection office={office} section="unit">
          <Box sx={{ display: 'grid', gap: 1.75 }}>
            <Card title={text.unitCard}>
              <Box sx={{ pt: 1.5 }}>
                <UnitFields />
              </Box>
            </Card>
            <Card title={text.roomCard}>
              <Box sx={{ pt: 1.5 }}>
                <RoomFields />
              </Box>
            </Card>
          </Box>
        </OfficeSection>
      )
    case 'signers':
      return (
        <OfficeSection office={office} section="signers">
          <Card>
            <SignersFields />
          </Card>
        </OfficeSection>
      )
    case 'council':
      return <CouncilSection />
    case 'abbreviations':
      return (
        <OfficeSection office={office} section="abbreviations">
          <Card>
            <AbbreviationFields />
          </Card>
        </OfficeSection>
      )
    case 'style':
      return (
        <OfficeSection office={office} section="style">
          <Card>
            <StyleFields />
          </Card>
        </OfficeSection>
      )
  }
}
