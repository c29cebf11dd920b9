import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { AwardCase } from '@shared/domain/case/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readCase } from '@renderer/data/repositories/cases'
import { readHistory } from '@renderer/data/repositories/history'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { reportSource, type DocumentSource } from '@renderer/tools/documents/source'

type Props = { readonly awardCase: AwardCase; readonly nomineeIds: readonly string[]; readonly label: string }

/** Drafts the achievement reports of these lines from the case as stored and from what is on record. */
export function ReportButton({ awardCase, nomineeIds, label }: Props) {
  const db = useDatabase()
  const [source, setSource] = useState<DocumentSource | null>(null)
  const open = async (): Promise<void> => {
    const stored = (await readCase(db, awardCase.round.id)) ?? awardCase
    setSource(reportSource(stored, nomineeIds, await readHistory(db, stored)))
  }
  return (
    <Box>
      <Button size="small" variant="outlined" disabled={nomineeIds.length === 0} onClick={() => void open()}>
        {label}
      </Button>
      {source !== null && <ProduceDialog isOpen onClose={() => setSource(null)} source={source} />}
    </Box>
  )
}
