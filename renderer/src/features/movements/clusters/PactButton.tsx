import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { pactLines } from '@shared/documents/kinds/clusterPact/facts'
import type { ClusterNow } from '@renderer/data/repositories/clusters'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { today } from '@renderer/text/when'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { pactSource, type DocumentSource } from '@renderer/tools/documents/source'
import { clusterText as text } from './text'

/** The pact as a paper for its members to sign; once signed it is attached below. */
export function PactButton({ now: { cluster, members, present } }: { readonly now: ClusterNow }) {
  const office = useOffice()
  const law = useLawBook()
  const [source, setSource] = useState<DocumentSource | null>(null)
  const isEmpty = pactLines(present).length === 0
  return (
    <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'center' }}>
      <Button
        variant="outlined"
        sx={{ flexShrink: 0 }}
        disabled={office == null || law === undefined || isEmpty}
        onClick={() => {
          if (office == null || law === undefined) return
          setSource(pactSource({ office, law, cluster, members, present, today: today() }, present.id))
        }}
      >
        {text.makePact}
      </Button>
      {isEmpty && <Typography variant="caption">{text.pactNeeded}</Typography>}
      {source !== null && <ProduceDialog isOpen source={source} onClose={() => setSource(null)} />}
    </Box>
  )
}
