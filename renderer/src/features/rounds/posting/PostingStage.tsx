import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { isRoundDone } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import type { Posting } from '@shared/domain/posting/types'
import { postingDaysKey } from '@shared/law/keys'
import { readNumber } from '@shared/law/parameters'
import { awardNameOn } from '@shared/law/names'
import { emptyPosting } from '@renderer/data/repositories/postings'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { CaseDocuments } from '../frame/CaseDocuments'
import { NextPanel } from '../frame/NextStep'
import { SideLayout } from '../frame/SideLayout'
import type { RoundState } from '../frame/useRound'
import { PostingCard } from './PostingCard'
import { PostingDialog } from './PostingDialog'
import { postingText as text } from './text'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }
type Needed = { readonly code: string; readonly award: string; readonly days: number; readonly source: string }

/** How long each award of the round must be up, by the law book of the round's day. */
function neededOf({ law, nominees, round }: AwardCase): Needed[] {
  const kinds = new Map(nominees.map(({ nominee, subject }) => [nominee.awardCode, subject.kind] as const))
  return [...kinds].flatMap(([code, kind]) => {
    const days = readNumber(law, postingDaysKey(code), round.openedOn)
    const award = awardNameOn(law, code, kind, round.openedOn)
    return days.ok ? [{ code, award, days: days.value.value, source: days.value.source }] : []
  })
}

/** Where and when the list is up in public, what people said and what was answered. No council votes on it. */
export function PostingStage({ awardCase, state }: Props) {
  const [editing, setEditing] = useState<Posting | null>(null)
  const postings = awardCase.postings ?? []
  const isLocked = isRoundDone(awardCase)
  const needed = neededOf(awardCase)
  const most = Math.max(0, ...needed.map(({ days }) => days))
  const signedOn = ({ id }: Posting): string | null => awardCase.signedEarlier?.find((row) => row.id === id)?.signedOn ?? null
  const add = (): void => setEditing(emptyPosting(crypto.randomUUID(), awardCase.round.id))
  const main =
    postings.length === 0 ? (
      <Card>
        <EmptyState
          title={text.emptyTitle}
          text={text.empty}
          action={
            <Button variant="contained" onClick={add} disabled={isLocked}>
              {text.add}
            </Button>
          }
        />
      </Card>
    ) : (
      <Box sx={{ 'display': 'flex', 'flexDirection': 'column', 'gap': 1.5, 'overflow': 'auto', '& > *': { flexShrink: 0 } }}>
        {postings.map((posting) => (
          <PostingCard
            key={posting.id}
            posting={posting}
            needed={most}
            isLocked={isLocked}
            signedOn={signedOn(posting)}
            onEdit={() => setEditing(posting)}
          />
        ))}
        {!isLocked && (
          <Box>
            <Button variant="outlined" onClick={add}>
              {text.addMore}
            </Button>
          </Box>
        )}
      </Box>
    )
  return (
    <>
      <SideLayout
        main={main}
        side={
          <>
            <NextPanel awardCase={awardCase} next={state?.next} stage="posting" />
            <Card title={text.title}>
              {needed.length === 0 ? (
                <Typography variant="body2">{text.noneNeeded}</Typography>
              ) : (
                needed.map(({ code, award, days, source }) => (
                  <Typography key={code} variant="body2">
                    {text.needed(award, days, source)}
                  </Typography>
                ))
              )}
            </Card>
            {postings.length > 0 && <CaseDocuments awardCase={awardCase} previews={['postingNotice', 'postingEnd']} />}
          </>
        }
      />
      {editing !== null && (
        <PostingDialog
          posting={editing}
          needed={most}
          isNoticeSigned={signedOn(editing) !== null}
          label={postings.some(({ id }) => id === editing.id) ? text.act.edit : text.act.add}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
