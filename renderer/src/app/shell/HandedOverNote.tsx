import { useEffect } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Link from '@mui/material/Link'
import { holdHandedOver } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readHandedOver } from '@renderer/data/profiles/handedOver'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { addressOf } from '@renderer/text/addresses'
import { whenText } from '@renderer/text/when'
import { shellText as text } from './text'

/** That the data are only looked at here, and since when; whichever window said so, this one holds to it. */
export function HandedOverNote() {
  const db = useDatabase()
  const { profile } = useProfile()
  const handedOver = useLiveQuery(readHandedOver)
  useEffect(() => {
    if (handedOver !== undefined && profile === 'real') holdHandedOver(db, handedOver !== null)
  }, [db, profile, handedOver])
  if (handedOver == null || profile !== 'real') return null
  return (
    <Link component={RouterLink} to={addressOf.setting('ban-giao')} underline="hover" sx={{ color: 'warning.main', fontWeight: 600 }}>
      <span aria-hidden>▲ </span>
      {text.handedOver(whenText(handedOver.at))}
    </Link>
  )
}
