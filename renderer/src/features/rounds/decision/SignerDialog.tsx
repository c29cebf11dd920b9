import { useState } from 'react'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Office, Signer } from '@shared/domain/office/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { saveOffice } from '@renderer/data/repositories/office'
import { PersonField } from '@renderer/tools/office/PersonField'
import { readTypedName } from '@renderer/tools/office/useNameReading'
import { FormDialog } from '@renderer/ui/FormDialog'
import { decisionText, signerText as text } from './text'

type Props = { readonly office: Office; readonly onAdded: (id: string) => void; readonly onClose: () => void }

/** A new signer of the office, added where one is needed. */
export function SignerDialog({ office, onAdded, onClose }: Props) {
  const db = useDatabase()
  const [name, setName] = useState('')
  const [post, setPost] = useState<Signer['post']>('viceChair')
  const [isTried, setTried] = useState(false)
  const fullName = readTypedName(name).name
  const isKnown = office.signers.some((signer) => signer.fullName === fullName && signer.post === post)
  const problem = !isTried ? undefined : fullName === '' ? text.nameNeeded : isKnown ? text.known : undefined
  const save = async (): Promise<void> => {
    setTried(true)
    if (fullName === '' || isKnown) return
    const id = crypto.randomUUID()
    await saveOffice(db, { ...office, signers: [...office.signers, { id, fullName, post }] }, text.act)
    onAdded(id)
    onClose()
  }
  return (
    <FormDialog
      title={text.title}
      submit={text.save}
      onSubmit={save}
      onClose={onClose}
      contentSx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}
    >
      <PersonField label={text.name} value={name} onChange={setName} problem={problem} required />
      <TextField
        select
        label={text.post}
        value={post}
        onChange={(event) => setPost(event.target.value === 'chair' ? 'chair' : 'viceChair')}
      >
        <MenuItem value="chair">{decisionText.post.chair}</MenuItem>
        <MenuItem value="viceChair">{decisionText.post.viceChair}</MenuItem>
      </TextField>
    </FormDialog>
  )
}
