import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { profiles } from '@renderer/data/profiles/profiles'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { PageHeader } from '@renderer/ui/PageHeader'
import { StatusChip } from '@renderer/ui/StatusChip'
import { settingsText } from './text'

const text = settingsText.profiles
const words = { real: { title: text.real, hint: text.realText }, practice: { title: text.practice, hint: text.practiceText } } as const

/** The two worlds: the office's own data, and the data to practise with. */
export function ProfilesSection() {
  const { profile: current, openProfile, restartPractice } = useProfile()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <PageHeader title={settingsText.sections.profiles.title} facts={settingsText.sections.profiles.facts} />
      <Box sx={{ display: 'grid', gap: 1.75 }}>
        {profiles.map((profile) => (
          <Card
            key={profile}
            title={words[profile].title}
            aside={profile === current ? <StatusChip status="ok" label={text.current} /> : undefined}
          >
            <Typography color="text.secondary" sx={{ mb: 1.5 }}>
              {words[profile].hint}
            </Typography>
            <Box sx={{ display: 'flex', gap: 1 }}>
              {profile !== current && (
                <Button
                  variant="contained"
                  onClick={() => openProfile(profile)}
                >{`${text.open} ${words[profile].title.toLocaleLowerCase('vi')}`}</Button>
              )}
              {profile === 'practice' && (
                <Button variant="outlined" onClick={() => setAsking(true)}>
                  {text.restart}
                </Button>
              )}
            </Box>
          </Card>
        ))}
      </Box>
      <ConfirmDialog
        isOpen={isAsking}
        title={text.restartTitle}
        text={text.restartQuestion}
        confirm={text.restart}
        isDestructive
        onConfirm={restartPractice}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
