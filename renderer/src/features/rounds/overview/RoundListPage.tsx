import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useOffice } from '@renderer/data/repositories/live'
import { roundPath } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useShortcut } from '@renderer/ui/useShortcut'
import { RoundDialog } from '../frame/RoundDialog'
import { roundsText as text, roundText } from '../frame/text'
import { useRoundList } from '../frame/useRound'
import { RoundFileDialog } from './RoundFileDialog'
import { DoneRounds, OpenRounds } from './RoundTables'
import { addressOf, screens } from '@renderer/text/addresses'
import { useLeadOn } from '@renderer/ui/useLeadOn'

/** Every round: the open ones with what is next, the issued ones with what came of them. */
export function RoundListPage() {
  const rounds = useRoundList()
  const office = useOffice()
  const [params, setParams] = useSearchParams()
  const isOpening = params.get('mo') === 'moi'
  const setOpening = (isOn: boolean): void => setParams(isOn ? { mo: 'moi' } : {}, { replace: true })
  const [isBringing, setBringing] = useState(false)
  const leadOn = useLeadOn()
  useShortcut('ctrl+n', () => setOpening(true), { isOn: office != null })
  if (rounds === undefined || office === undefined)
    return (
      <>
        <PageHeader title={text.title} />
        <Loading />
      </>
    )
  if (office === null)
    return (
      <EmptyState
        title={roundText.officeMissing}
        text={roundText.officeMissingText}
        action={
          <Button variant="contained" component={Link} to={screens.settings}>
            {roundText.toSettings}
          </Button>
        }
      />
    )
  const open = rounds.filter(({ isDone }) => !isDone)
  const done = rounds.filter(({ isDone }) => isDone)
  const action = (
    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'center' }}>
      <Button variant="outlined" component={Link} to={screens.eligible}>
        {text.eligible}
      </Button>
      <Button variant="outlined" onClick={() => setBringing(true)}>
        {text.fromFile}
      </Button>
      <Button variant="contained" onClick={() => setOpening(true)}>
        {text.open}
      </Button>
    </Box>
  )
  return (
    <>
      <PageHeader title={text.title} facts={text.facts(open.length, done.length)} actions={rounds.length > 0 ? action : undefined} />
      {rounds.length === 0 && (
        <Card>
          <EmptyState title={text.emptyTitle} text={text.empty} action={action} />
        </Card>
      )}
      {open.length > 0 && <OpenRounds rounds={open} />}
      {done.length > 0 && <DoneRounds rounds={done} />}
      {isBringing && (
        <RoundFileDialog
          onClose={(id) => {
            if (id === null) setBringing(false)
            else void leadOn(addressOf.round(id))
          }}
        />
      )}
      {isOpening && (
        <RoundDialog onClose={async (id) => (id === null ? setOpening(false) : leadOn(roundPath(id, 'list'), { replace: true }))} />
      )}
    </>
  )
}
