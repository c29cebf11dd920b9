import { useMemo, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { DocumentKind } from '@shared/documents/kinds'
import type { PaperNeed } from '@shared/checks/needs/needs'
import type { NextStep } from '@shared/checks/nextStep'
import { soundPoints } from '@shared/checks/needs/sound'
import { paperOf } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling, RulingKind } from '@shared/domain/ruling/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { needPath, roundPath, rulingNames, stageNames, wantedNames } from '@renderer/text/roundText'
import { GoneNote } from '@renderer/tools/gone/GoneNote'
import { HeaderAction } from '@renderer/ui/HeaderSlot'
import { useNotices } from '@renderer/ui/Notices'
import { WantedField } from '@renderer/ui/form/WantedField'
import { NeedsCard } from '../frame/Needs'
import { NextPanel } from '../frame/NextStep'
import { readNeeds, useNeeds, usualRuling } from '../frame/useNeeds'
import type { RoundState } from '../frame/useRound'
import { CaseDocuments } from '../frame/CaseDocuments'
import { SideLayout } from '../frame/SideLayout'
import { decisionText as text } from './text'
import { AmendmentForm } from './AmendmentForm'
import { DecisionSummary } from './DecisionSummary'
import { Journey } from './Journey'
import { IssuedDespiteNote } from './IssuedDespiteNote'
import { IssueDialog } from './IssueDialog'
import { RulingBar } from './RulingBar'
import { RulingForm } from './RulingForm'
import { titleOfRuling } from './RulingRows'
import { useRulingInView } from './useRulingInView'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }

const previews: Readonly<Record<RulingKind, readonly DocumentKind[]>> = {
  decision: ['submission', 'decision'],
  submissionRoom: ['submission'],
  submissionUp: ['submissionUp'],
  correction: ['correction'],
  cancellation: ['cancellation'],
}

/** The paper that is asked for, by its own id or by that of the submission it rests on; else the usual one. */
const rulingAsked = (awardCase: AwardCase, rulings: readonly Ruling[], asked: string | null): Ruling | undefined =>
  rulings.find(({ id }) => id === asked) ??
  rulings.find(({ submissionId, status }) => asked !== null && submissionId === asked && status === 'draft') ??
  usualRuling(awardCase, rulings)

/** The papers the round is settled by: decisions, submissions upward, corrections; the chosen one as a form. */
export function DecisionStage({ awardCase: present, state }: Props) {
  const [params, setParams] = useSearchParams()
  const { key: asked } = useLocation()
  const setChosen = (id: string): void => setParams({ [wantedNames.ruling]: id }, { replace: true })
  const db = useDatabase()
  const navigate = useNavigate()
  const { warn } = useNotices()
  const [isIssuing, setIssuing] = useState(false)
  const rulings = useMemo(() => present.rulings.filter(({ kind }) => kind !== 'submissionRoom'), [present])
  const wanted = params.get(wantedNames.ruling)
  const usual = useMemo(() => rulingAsked(present, rulings, wanted), [present, rulings, wanted])
  const { ruling, awardCase, isGone } = useRulingInView(
    present,
    usual,
    rulings.some(({ id }) => id === wanted),
  )
  const paper = useMemo(() => (ruling === undefined ? undefined : paperOf(awardCase, ruling)), [awardCase, ruling])
  const needs = useNeeds(awardCase, state, ruling)
  const sound = useMemo(() => (paper === undefined ? [] : soundPoints(paper)), [paper])
  const bar = <RulingBar awardCase={present} rulings={rulings} ruling={isGone ? undefined : ruling} onChoose={setChosen} />
  if (ruling === undefined || paper === undefined) {
    return <SideLayout main={bar} side={<NextPanel awardCase={awardCase} next={state?.next} stage="decision" />} />
  }
  const isLocked = ruling.status === 'issued'
  const roundId = awardCase.round.id
  const leaveGone =
    usual === undefined
      ? { label: stageNames.list, to: roundPath(roundId, 'list') }
      : { label: titleOfRuling(usual, present), to: needPath(roundId, { at: 'ruling', rulingId: usual.id, field: null }) }
  // Letters that cannot be stored are no part of the case: what is next does not know of them.
  const unread = needs.filter(({ key }) => key.startsWith('NEED-UNREAD')).length
  const next: NextStep | undefined =
    unread > 0 && state?.next.code === 'issueRuling'
      ? { stage: 'decision', code: 'cureRuling', kind: ruling.kind, blocked: unread }
      : state?.next
  const isInTheWay = ({ severity }: PaperNeed): boolean => severity === 'blocked'
  /** Asks for the issue; with something in the way it leads to the first of it and says how many there are. */
  const askToIssue = async (): Promise<void> => {
    const shown = needs.some(isInTheWay) ? ((await readNeeds(db, roundId, ruling.id)) ?? needs) : []
    const obstacles = shown.filter(isInTheWay)
    const [first] = obstacles
    if (first === undefined) return setIssuing(true)
    const back = (): void => void navigate(needPath(roundId, { at: 'ruling', rulingId: ruling.id, field: null }))
    const way = needPath(roundId, first.place)
    warn(
      text.obstacles(obstacles.length, [first.message, first.cure].filter((part) => part !== '').join(' ')),
      first.place.at === 'ruling' ? undefined : { label: text.backTo, onAct: back, at: way.replace(/\?.*$/, '') },
    )
    void navigate(way, { state: { need: first.key } })
  }
  const main = (
    <Box sx={{ 'overflow': 'auto', 'display': 'flex', 'flexDirection': 'column', 'gap': 1.5, 'pr': 0.5, '& > *': { flexShrink: 0 } }}>
      {bar}
      {isGone && <GoneNote table="rulings" id={ruling.id} name={titleOfRuling(ruling, awardCase)} list={leaveGone} />}
      <WantedField name={params.get(wantedNames.field)} asked={asked} />
      {isLocked && (
        <Typography variant="body2" color="text.secondary">
          {text.readOnly}
        </Typography>
      )}
      {isLocked && ruling.issuedDespite !== undefined && <IssuedDespiteNote {...ruling.issuedDespite} />}
      {isAmending(ruling.kind) && <AmendmentForm key={`lines-${ruling.id}`} ruling={ruling} paper={paper} />}
      <RulingForm key={ruling.id} awardCase={awardCase} ruling={ruling} paper={paper} needs={needs} />
    </Box>
  )
  const side = (
    <>
      <NextPanel awardCase={awardCase} next={next} stage="decision" />
      {!isLocked && !isGone && <NeedsCard roundId={awardCase.round.id} needs={needs} sound={sound} />}
      {isLocked && ruling.kind === 'submissionUp' && <Journey ruling={ruling} paper={paper} />}
      {!isAmending(ruling.kind) && <DecisionSummary paper={paper} />}
      <CaseDocuments awardCase={awardCase} previews={previews[ruling.kind]} sourceId={ruling.id} needs={needs} />
      {!isLocked && !isGone && (
        <HeaderAction>
          <Button variant="contained" onClick={() => void askToIssue()}>
            {text.issueOf(rulingNames[ruling.kind])}
          </Button>
        </HeaderAction>
      )}
      {isIssuing && <IssueDialog awardCase={awardCase} ruling={ruling} paper={paper} needs={needs} onClose={() => setIssuing(false)} />}
    </>
  )
  return <SideLayout main={main} side={side} />
}
