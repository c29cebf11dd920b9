import { Link as RouterLink, useParams } from 'react-router'
import Button from '@mui/material/Button'
import { yearsOf } from '@shared/domain/change/archive'
import { addressOf, screens } from '@renderer/text/addresses'
import { EmptyState } from '@renderer/ui/EmptyState'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { LogView } from '../LogView'
import { text as historyText } from '../text'
import { archiveText as text } from './text'
import { useOpened } from './useArchives'

/** A file of closed years, searched and printed as the log is. */
export function ArchivePage() {
  const { id } = useParams()
  const opened = useOpened().find((one) => one.id === id)
  const title = opened === undefined ? text.opened.gone : text.opened.title(yearsOf(opened.header.log))
  useTrail([{ label: historyText.title, to: screens.log }, { label: text.title, to: addressOf.logYears }, { label: title }])
  const years = (
    <Button variant="outlined" component={RouterLink} to={addressOf.logYears}>
      {text.years}
    </Button>
  )
  if (opened === undefined)
    return (
      <>
        <PageHeader title={title} />
        <EmptyState title={text.opened.gone} text={text.opened.goneText} action={years} />
      </>
    )
  const facts = [text.opened.facts(opened.fileName), opened.row === null ? text.opened.foreign : ''].filter((fact) => fact !== '')
  return (
    <LogView
      key={opened.id}
      source={opened.pages}
      title={title}
      facts={facts.join(', ')}
      actions={years}
      printedFacts={[`${title.toLocaleLowerCase('vi')}, tệp “${opened.fileName}”`]}
    />
  )
}
