import { useMemo, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import { givenSlips, openSlips } from '@shared/documents/kinds/dossierReturn/slips'
import { shortDate } from '@shared/lib/dates'
import { ok } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { receiveAgain } from '@renderer/data/repositories/nominees'
import { markReturnGiven, takeReturnBack } from '@renderer/data/repositories/signedEarlier'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { CaseDocuments } from '../frame/CaseDocuments'
import { SignedMark } from '../frame/SignedMark'
import { signedText } from '../frame/signedText'
import { dossierText as text } from './text'

/** The dossiers that went back to their units, until each is received again, and the slips that went with them. */
export function ReturnedCard({ awardCase }: { readonly awardCase: AwardCase }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const roundId = awardCase.round.id
  const returned = awardCase.nominees.filter(({ nominee }) => nominee.returnedOn != null)
  const given = useMemo(() => givenSlips(awardCase), [awardCase])
  const open = useMemo(() => openSlips(awardCase), [awardCase])
  if (returned.length === 0 && given.length === 0) return null
  const receive = async (nomineeId: string): Promise<void> => {
    const result = await receiveAgain(db, roundId, nomineeId, today())
    if (!result.ok) fail(result.error)
  }
  return (
    <>
      <Card title={text.returned(returned.length)}>
        {returned.map(({ nominee, subject }) => (
          <Box key={nominee.id} sx={{ display: 'flex', gap: 1, py: 0.5, alignItems: 'start' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 500 }}>{subject.name}</Typography>
              <Typography variant="body2" color="text.secondary">
                {text.returnedOn(nominee.returnedOn == null ? '' : shortDate(nominee.returnedOn), nominee.withdrawnReason ?? '')}
              </Typography>
            </Box>
            <Button size="small" variant="outlined" aria-label={text.receiveOf(subject.name)} onClick={() => void receive(nominee.id)}>
              {text.receive}
            </Button>
          </Box>
        ))}
        <Typography variant="caption" component="div" sx={{ mt: 1 }}>
          {text.slips}
        </Typography>
        {open.map(({ sender, paper }) => (
          <SlipLine key={sender} sender={sender} count={paper.entries.length}>
            <SignedMark
              paper={signedText.slip}
              signedOn={null}
              proposed={null}
              onSign={() => markReturnGiven(db, roundId, sender)}
              onTakeBack={() => Promise.resolve(ok(null))}
            />
          </SlipLine>
        ))}
        {given.map(({ id, sender, on, paper }) => (
          <SlipLine key={id} sender={sender} count={paper.entries.length}>
            <SignedMark
              paper={signedText.slip}
              signedOn={on}
              proposed={null}
              onSign={() => Promise.resolve(ok(null))}
              onTakeBack={() => takeReturnBack(db, id)}
            />
          </SlipLine>
        ))}
      </Card>
      <CaseDocuments awardCase={awardCase} previews={['dossierReturn']} />
    </>
  )
}

type SlipProps = { readonly sender: string; readonly count: number; readonly children: ReactNode }

/** One slip: to whom, of how many dossiers, signed or not. */
const SlipLine = ({ sender, count, children }: SlipProps) => (
  <Box sx={{ py: 0.5 }}>
    <Typography variant="body2">{text.slip(sender, count)}</Typography>
    {children}
  </Box>
)
