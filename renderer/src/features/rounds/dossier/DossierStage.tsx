import { useMemo, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import Button from '@mui/material/Button'
import { dossierMatrix, type DossierMatrix } from '@shared/checks/dossier/matrix'
import { issuedLines } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readAttachmentsOf } from '@renderer/data/repositories/attachments'
import { roundPath, wantedNames } from '@renderer/text/roundText'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { NextPanel } from '../frame/NextStep'
import { SideLayout } from '../frame/SideLayout'
import type { RoundState } from '../frame/useRound'
import { AttachDialog } from './AttachDialog'
import { DossierCard } from './DossierCard'
import { LineChips } from './LineChips'
import { MatrixCard } from './MatrixCard'
import { matrixText as text } from './matrixText'
import { ReturnedCard } from './ReturnedCard'
import { RoundDossierCard } from './RoundDossierCard'
import { useDossierFolder } from './useDossierFolder'
import { useDossiers } from './useDossiers'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }
const noFiles: readonly never[] = []

/** The dossiers of a round: every line against the papers it has to bring. */
export function DossierStage({ awardCase, state }: Props) {
  const db = useDatabase()
  const files = useLiveQuery(
    () =>
      readAttachmentsOf(
        db,
        awardCase.nominees.map(({ nominee }) => nominee.id),
      ),
    [db, awardCase],
  )
  const matrix = useMemo(
    () => (files === undefined ? undefined : dossierMatrix(awardCase, (id) => files.get(id) ?? noFiles)),
    [awardCase, files],
  )
  if (matrix === undefined) return <Loading rows={10} />
  if (matrix.rows.length === 0)
    return (
      <EmptyState
        title={text.emptyTitle}
        text={text.empty}
        action={
          <Button variant="contained" component={Link} to={roundPath(awardCase.round.id, 'list')}>
            {text.toList}
          </Button>
        }
      />
    )
  return <Dossiers awardCase={awardCase} state={state} matrix={matrix} />
}

function Dossiers({ awardCase, state, matrix }: Props & { readonly matrix: DossierMatrix }) {
  const wanted = useSearchParams()[0].get(wantedNames.line)
  const [chosen, setChosen] = useState<string | null>(wanted)
  const work = useDossiers()
  const folder = useDossierFolder(awardCase, matrix)
  const issued = useMemo(() => issuedLines(awardCase), [awardCase])
  const chosenRow = matrix.rows.find(({ id }) => id === chosen)
  const entry = awardCase.nominees.find(({ nominee }) => nominee.id === chosen && nominee.withdrawnReason === null)
  return (
    <>
      <SideLayout
        main={
          <MatrixCard matrix={matrix} roundName={awardCase.round.name} work={work} folder={folder} wanted={wanted} onChoose={setChosen} />
        }
        side={
          <>
            {chosenRow !== undefined && <LineChips row={chosenRow} rows={matrix.rows} onChoose={setChosen} folder={folder} />}
            {entry !== undefined && !issued.has(entry.nominee.id) && (
              <DossierCard awardCase={awardCase} entry={entry} lacks={chosenRow?.missing.map(({ name }) => name) ?? []} />
            )}
            <NextPanel awardCase={awardCase} next={state?.next} stage="dossier" />
            <ReturnedCard awardCase={awardCase} />
            <RoundDossierCard awardCase={awardCase} matrix={matrix} />
          </>
        }
      />
      {work.asking !== null && (
        <AttachDialog
          files={work.asking.files}
          row={work.asking.row}
          rows={matrix.rows}
          onAttach={work.attachAsked}
          onClose={work.stopAsking}
        />
      )}
    </>
  )
}
