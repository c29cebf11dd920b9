import { useState } from 'react'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Office } from '@shared/domain/office/types'
import { wholeChoice } from '@renderer/ui/wholeChoice'
import { SignerDialog } from './SignerDialog'
import { decisionText as text, signerText } from './text'

type Props = {
  /** Of today while the paper is open, as signed afterwards. */
  readonly office: Office
  readonly signerId: string | null
  readonly isLocked: boolean
  readonly onPick: (id: string | null) => void
}
const another = 'another'

/** Who signs the paper; somebody who is not in the settings yet is added here. */
export function SignerField({ office, signerId, isLocked, onPick }: Props) {
  const [isAdding, setAdding] = useState(false)
  const isKnown = isLocked || signerId === null || office.signers.some((signer) => signer.id === signerId)
  return (
    <>
      <TextField
        data-field="signerId"
        select
        label={text.signer}
        sx={wholeChoice}
        value={isKnown ? (signerId ?? '') : ''}
        disabled={isLocked}
        error={!isKnown}
        helperText={isKnown ? undefined : text.signerMissing}
        onChange={({ target: { value } }) => (value === another ? setAdding(true) : onPick(value === '' ? null : value))}
      >
        <MenuItem value="">{text.notChosen}</MenuItem>
        {office.signers.map((signer) => (
          <MenuItem key={signer.id} value={signer.id}>
            {signer.fullName} ({text.post[signer.post]})
          </MenuItem>
        ))}
        <MenuItem value={another} sx={{ borderTop: 1, borderColor: 'divider', color: 'primary.main' }}>
          {signerText.add}
        </MenuItem>
      </TextField>
      {isAdding && <SignerDialog office={office} onAdded={onPick} onClose={() => setAdding(false)} />}
    </>
  )
}
