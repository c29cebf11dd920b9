import { useState, type MouseEvent } from 'react'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type { AwardCase } from '@shared/domain/case/types'
import type { Meeting } from '@shared/domain/meeting/types'
import type { Nominee } from '@shared/domain/round/types'
import { inForce } from '@shared/law/select'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { lowerProposal } from '@renderer/data/repositories/councilLines'
import { useNotices } from '@renderer/ui/Notices'
import { councilText as text } from './text'

type Props = { readonly awardCase: AwardCase; readonly meeting: Meeting; readonly nominee: Nominee; readonly name: string }

/** Puts a lower award forward for somebody whom the meeting did not carry: those of the catalogue that the subject is not up for yet. */
export function LowerButton({ awardCase, meeting, nominee, name }: Props) {
  const db = useDatabase()
  const { fail, say } = useNotices()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const kind = awardCase.nominees.find((entry) => entry.nominee.id === nominee.id)?.subject.kind
  const taken = new Set(
    awardCase.nominees.filter(({ subject }) => subject.id === nominee.subjectId).map((entry) => entry.nominee.awardCode),
  )
  const forms = inForce(awardCase.law.awardForms, meeting.heldOn ?? awardCase.round.openedOn).filter(
    (form) => form.subjectKind === kind && !taken.has(form.code) && (form.decidedBy === 'commune' || form.decidedBy === 'upper'),
  )
  const lower = async (code: string): Promise<void> => {
    setAnchor(null)
    const result = await lowerProposal(db, awardCase.round.id, meeting.id, nominee.id, code)
    if (result.ok) say(text.lowered(name))
    else fail(result.error)
  }
  if (forms.length === 0) return null
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        sx={{ mr: 1 }}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
      >
        {text.lower}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {forms.map((form) => (
          <MenuItem key={form.id} onClick={() => void lower(form.code)}>
            {form.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
