import { useState } from 'react'
import Button from '@mui/material/Button'
import type { Council } from '@shared/domain/council/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readLawBook } from '@renderer/data/repositories/law'
import { readOffice } from '@renderer/data/repositories/office'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { foundingSource, type DocumentSource } from '@renderer/tools/documents/source'
import { today } from '@renderer/text/when'
import { settingsText } from './text'

const text = settingsText.council

/** Drafts the decision that founds the council, from the council as it is stored. */
export function FoundingButton({ council, isDirty }: { readonly council: Council; readonly isDirty: boolean }) {
  const db = useDatabase()
  const [source, setSource] = useState<DocumentSource | null>(null)
  const open = async (): Promise<void> => {
    const [office, law] = await Promise.all([readOffice(db), readLawBook(db)])
    if (office !== undefined) setSource(foundingSource({ office, law, council, today: today() }, text.foundingName))
  }
  return (
    <>
      <Button variant="outlined" disabled={isDirty || council.members.length === 0} onClick={() => void open()}>
        {text.founding}
      </Button>
      {source !== null && <ProduceDialog isOpen onClose={() => setSource(null)} source={source} />}
    </>
  )
}
