import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Link from '@mui/material/Link'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { readProof } from '@renderer/data/history/proof'
import { carriedByHand } from '@renderer/data/core/keptRows'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addressOf } from '@renderer/text/addresses'
import { safetyText } from '@renderer/tools/safety/text'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { PageHeader } from '@renderer/ui/PageHeader'
import { settingsText } from '../text'
import { OldComputerCard } from './OldComputerCard'
import { ProofCard } from './ProofCard'
import { handoverText as text } from './text'

/** From one officer or computer to the next: what to do in which order, and the proof that nothing is missing. */
export function HandoverSection() {
  const db = useDatabase()
  const { profile } = useProfile()
  const proof = useLiveQuery(() => readProof(db), [db])
  const byHand = useLiveQuery(async () => (await carriedByHand(db)).map(({ fileName }) => fileName), [db]) ?? []
  return (
    <>
      <PageHeader title={settingsText.sections.handover.title} facts={settingsText.sections.handover.facts} />
      <Box sx={{ display: 'grid', gap: 1.75 }}>
        {proof === undefined ? <Loading /> : <ProofCard proof={proof} />}
        {byHand.length > 0 && (
          <Alert severity="warning" variant="outlined">
            {safetyText.byHand(byHand)}
          </Alert>
        )}
        {text.guides.map((guide) => (
          <GuideCard key={guide.title} guide={guide} />
        ))}
        {profile === 'real' && <OldComputerCard />}
      </Box>
    </>
  )
}

function GuideCard({ guide: { title, steps } }: { readonly guide: (typeof text.guides)[number] }) {
  const [done, setDone] = useState<ReadonlySet<number>>(new Set())
  const toggle = (index: number): void =>
    setDone((known) => (known.has(index) ? new Set([...known].filter((one) => one !== index)) : new Set([...known, index])))
  return (
    <Card title={title} aside={`${done.size}/${steps.length}`}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.25 }}>
        {steps.map((step, index) => (
          <Box component="li" key={step.text} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <FormControlLabel
              sx={{ flex: 1 }}
              control={<Checkbox size="small" checked={done.has(index)} onChange={() => toggle(index)} />}
              label={`${index + 1}. ${step.text}`}
            />
            {step.to !== null && (
              <Link
                component={RouterLink}
                to={step.to === '/' ? '/' : addressOf.setting(step.to)}
                aria-label={`${text.open}: ${step.text}`}
              >
                {text.open}
              </Link>
            )}
          </Box>
        ))}
      </Box>
    </Card>
  )
}
