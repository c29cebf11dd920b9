import { Link as RouterLink } from 'react-router'
import Button from '@mui/material/Button'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addressOf } from '@renderer/text/addresses'
import { useTrail } from '@renderer/ui/Trail'
import { archiveText } from './archive/text'
import { LogView } from './LogView'
import { text } from './text'

/** The audit trail: everything that was done. */
export function LogPage() {
  useTrail([{ label: text.title }])
  const db = useDatabase()
  const actions = (
    <>
      <Button variant="outlined" component={RouterLink} to={addressOf.logYears}>
        {archiveText.years}
      </Button>
      <Button variant="outlined" component={RouterLink} to={addressOf.trash}>
        {text.trash.title}
      </Button>
    </>
  )
  return <LogView source={db} title={text.title} facts={text.facts} actions={actions} />
}
