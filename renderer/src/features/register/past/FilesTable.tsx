import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ImportMode } from '@shared/import/preview'
import { shortDate } from '@shared/lib/dates'
import { errorText } from '@renderer/text/errorText'
import { entriesOf, nameOf, presentIn, waitingIn, type PastList } from './lists'
import { pastText as text } from './text'

type Props = {
  readonly mode: ImportMode
  readonly lists: readonly PastList[]
  readonly onTake: (place: number, isTaken: boolean) => void
  readonly onShow: (place: number) => void
}

/** What stands in the way of a file, or beside it. */
function stateOf(list: PastList, mode: ImportMode): { readonly words: string; readonly isReady: boolean } {
  const { info, read } = list
  if (info.error !== undefined) return { words: errorText(info.error), isReady: false }
  if (read === null) return { words: text.noList, isReady: false }
  const wrong = read.result.rows.filter(({ status }) => status === 'wrong').length
  const waiting = waitingIn(list, mode)
  const present = presentIn(list)
  const promised = info.head?.promised ?? null
  const words = [
    ...(wrong > 0 ? [text.wrong(wrong)] : []),
    ...(waiting > 0 ? [text.waiting(waiting)] : []),
    ...(promised !== null && promised !== read.result.rows.length ? [text.promised(promised, read.result.rows.length)] : []),
    ...(info.head != null && !info.head.isDecision ? [text.noDecision] : []),
  ]
  const said = [
    ...(words.length === 0 ? [text.ready] : words),
    ...(present > 0 ? [text.present(present)] : []),
    ...(read.columns.isRemembered ? [text.remembered] : []),
  ]
  return { words: said.join('; '), isReady: words.length === 0 }
}

/** Every file that was brought, with what its decision says of itself and what is still to be looked at. */
export function FilesTable({ mode, lists, onTake, onShow }: Props) {
  const headings = text.columns
  return (
    <Box tabIndex={0} role="region" aria-label={text.table} sx={{ overflow: 'auto', flex: 1, minHeight: 0, mt: 1 }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {[headings.take, headings.file, headings.symbol, headings.day, headings.by, headings.rows, headings.state, ''].map(
              (heading, place) => (
                <TableCell key={place} sx={{ bgcolor: 'background.paper' }}>
                  {heading}
                </TableCell>
              ),
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {lists.map((list, place) => {
            const state = stateOf(list, mode)
            const given = list.read?.options.given
            const bySelf = list.info.head == null && list.read !== null
            const said = (value: string): string => value || (bySelf ? text.inRows : list.read === null ? '' : text.missing)
            return (
              <TableRow key={place} hover>
                <TableCell padding="checkbox">
                  <Checkbox
                    size="small"
                    checked={list.isTaken}
                    disabled={list.read === null}
                    onChange={(event) => onTake(place, event.target.checked)}
                    slotProps={{ input: { 'aria-label': text.take(nameOf(list)) } }}
                  />
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{nameOf(list)}</TableCell>
                <TableCell>{said(given?.decisionSymbol ?? '')}</TableCell>
                <TableCell>{said(given?.decidedOn == null ? '' : shortDate(given.decidedOn))}</TableCell>
                <TableCell>{said(given?.decidedBy ?? '')}</TableCell>
                <TableCell>{list.read === null ? '' : `${entriesOf(list, mode).length}/${list.read.result.rows.length}`}</TableCell>
                <TableCell>
                  <Typography variant="body2" color={state.isReady ? 'success.main' : 'warning.main'}>
                    {state.words}
                  </Typography>
                </TableCell>
                <TableCell align="right">
                  {list.read !== null && (
                    <Button size="small" onClick={() => onShow(place)} aria-label={text.lookAt(nameOf(list))}>
                      {text.look}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Box>
  )
}
