import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { DiagnosisButton } from '@renderer/tools/safety/diagnosis/DiagnosisButton'
import { diagnosisText } from '@renderer/tools/safety/diagnosis/text'
import { UpdateCard } from '@renderer/tools/update/UpdateCard'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { settingsText } from './text'

/** What helps when something is wrong, or new. */
export function SupportSection() {
  const platform = usePlatform()
  const { say } = useNotices()
  const { title, facts } = settingsText.sections.support
  return (
    <>
      <PageHeader title={title} facts={facts} />
      <Box sx={{ display: 'grid', gap: 1.75 }}>
        <Card title={diagnosisText.title}>
          <Typography color="text.secondary" sx={{ mb: 1.5 }}>
            {diagnosisText.lead}
          </Typography>
          <DiagnosisButton platform={platform} onSaid={say} />
        </Card>
        {platform.updates !== null && <UpdateCard />}
      </Box>
    </>
  )
}
