import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { isRoundDone } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { deleteRound } from '@renderer/data/repositories/rounds'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { AttachmentsDialog } from '@renderer/tools/attachments/AttachmentsDialog'
import { attachmentsText } from '@renderer/tools/attachments/text'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { RoundDialog } from './RoundDialog'
import { roundFileOf } from './roundFile'
import { roundText as text } from './text'
import { screens } from '@renderer/text/addresses'
import { MoreButton } from '@renderer/ui/MoreButton'

/** What is done seldom with a round: its facts, its open file, its removal. */
export function RoundMenu({ awardCase }: { readonly awardCase: AwardCase }) {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, fail } = useNotices()
  const navigate = useNavigate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [dialog, setDialog] = useState<'edit' | 'remove' | 'files' | null>(null)
  const isDone = useMemo(() => isRoundDone(awardCase), [awardCase])
  const isIssued = awardCase.signed.length > 0

  const exportFile = async (): Promise<void> => {
    const { fileName, bytes } = roundFileOf(awardCase, await readCaseContext(db, awardCase))
    const saved = await platform.saveFile(fileName, bytes)
    if (!saved.ok) fail(saved.error)
    else if (saved.value !== null) say(text.exported(saved.value.fileName))
  }
  const remove = async (): Promise<void> => {
    setDialog(null)
    const removed = await deleteRound(db, awardCase.round.id)
    if (!removed.ok) return fail(removed.error)
    say(text.removed)
    void navigate(screens.rounds)
  }
  const pick = (run: () => void) => (): void => {
    setAnchor(null)
    run()
  }
  return (
    <>
      <MoreButton label={text.more} onOpen={setAnchor} />
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {!isDone && (
          <MenuItem dense onClick={pick(() => setDialog('edit'))}>
            {text.editFacts}
          </MenuItem>
        )}
        <MenuItem dense onClick={pick(() => setDialog('files'))}>
          {attachmentsText.title}
        </MenuItem>
        <MenuItem dense onClick={pick(() => void exportFile())}>
          {text.exportFile}
        </MenuItem>
        {!isIssued && (
          <MenuItem dense onClick={pick(() => setDialog('remove'))}>
            {text.remove}
          </MenuItem>
        )}
      </Menu>
      {dialog === 'files' && <AttachmentsDialog ownerId={awardCase.round.id} onClose={() => setDialog(null)} />}
      {dialog === 'edit' && <RoundDialog round={awardCase.round} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        isOpen={dialog === 'remove'}
        title={text.removeTitle}
        text={text.removeText(awardCase.nominees.length)}
        confirm={text.remove}
        isDestructive
        onConfirm={() => void remove()}
        onCancel={() => setDialog(null)}
      />
    </>
  )
}
