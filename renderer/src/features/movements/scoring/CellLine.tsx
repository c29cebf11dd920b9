import type { Ref } from 'react'
import { Paperclip } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { LateReport } from '@shared/domain/movement/lateDays'
import type { ScoreRow } from '@shared/domain/scoring/board'
import { appraisalOf, differs, isDisputed, isSettled, markOf } from '@shared/domain/scoring/marks'
import { numberText, pointsText } from '@shared/domain/scoring/points'
import { SavedField } from '@renderer/ui/form/SavedField'
import { proseRules } from '@renderer/ui/form/draftRules'
import { tokens } from '@renderer/ui/tokens'
import { valueIn, type ScoreColumn } from './grid/cells'
import { maximumText } from './grid/ScoreHead'
import { scoringText as text } from './text'
import { oneLine } from '@renderer/ui/twoLines'

/** What the cursor stands in, in words: the label of the cell for screen readers too. */
export const cellWords = (row: ScoreRow, column: ScoreColumn): string => text.cell(row.name, column.code, column.field)

type Props = {
  readonly row: ScoreRow
  readonly column: ScoreColumn
  readonly refusal: string | null
  /** What the unit was late with in the year; told beside criteria that take points off. */
  readonly late: readonly LateReport[]
  readonly isReadOnly: boolean
  readonly reasonRef: Ref<HTMLInputElement>
  readonly onReason: (reason: string, sitting: string) => void
  readonly onPick: (by: string) => void
  readonly onFiles: () => void
  /** Back to the cell. */
  readonly onLeave: () => void
}

/** The line above the sheet: whose points, how they differ, why; where two officers differ, both by name. */
export function CellLine({ row, column, refusal, late, isReadOnly, reasonRef, onReason, onPick, onFiles, onLeave }: Props) {
  const mark = markOf(row.sheet, column.criterion.id)
  const appraised = appraisalOf(mark)?.value ?? null
  const value = valueIn(mark, column.field)
  const [from, to] = column.field === 'approved' ? [appraised, mark.approved] : [mark.own, appraised]
  const isOther = column.field !== 'own' && differs(from, to)
  const isChoice = column.field === 'appraised' && (isDisputed(mark) || isSettled(mark))
  const reason =
    column.field === 'approved' ? mark.approvedReason : isChoice ? (mark.pickedReason ?? '') : (appraisalOf(mark)?.reason ?? '')
  const most = `${maximumText(column.criterion)} · ${column.field === 'approved' ? text.appraised(appraised) : text.own(mark.own)}`
  const part = {
    px: 1.5,
    display: 'flex',
    alignItems: 'center',
    minHeight: 36,
    borderRight: 1,
    borderColor: 'divider',
    whiteSpace: 'nowrap',
  } as const
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'stretch',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        fontSize: 13,
        flexShrink: 0,
        overflow: 'hidden',
      }}
    >
      <Box
        sx={{
          ...part,
          fontWeight: 600,
          maxWidth: { xs: isChoice && !isDisputed(mark) ? 220 : 300, lg: isChoice ? 360 : 420 },
          minWidth: 140,
        }}
        title={`${row.name}\n${column.criterion.text}\n${most}`}
      >
        <Box component="span" sx={oneLine}>
          {row.name}
        </Box>
        {/* However long the name is, what the cell is stays in view. */}
        <Box component="span" sx={{ flexShrink: 0, whiteSpace: 'pre' }}>
          {text.cellPart(column.code, column.field)}
        </Box>
      </Box>
      {!isChoice && <Box sx={{ ...part, fontWeight: 600, minWidth: 48, justifyContent: 'flex-end' }}>{pointsText(value)}</Box>}
      {refusal !== null ? (
        <Box role="alert" sx={{ ...part, color: tokens.blocked, bgcolor: tokens.blockedPale, flex: 1, borderRight: 0 }}>
          ✕ {refusal}
        </Box>
      ) : (
        <>
          {/* Where officers are chosen from, their buttons and the reason need the room. */}
          <Box sx={{ ...part, flexShrink: 0, display: { xs: isChoice ? 'none' : 'flex', xl: 'flex' } }}>
            {most}
            {isOther && typeof from === 'number' && typeof to === 'number' && (
              <Box component="b" sx={{ color: tokens.attention, ml: 0.5 }}>
                {' '}
                · {text.deviates} {numberText(to - from)}
                {reason === '' ? ` · ▲ ${text.reasonMissing}` : ''}
              </Box>
            )}
          </Box>
          {column.criterion.sort === 'minus' && late.length > 0 && (
            <Box
              component="span"
              title={text.lateReportsTitle(late)}
              sx={{ ...part, color: tokens.info, minWidth: 0, flexShrink: 1, overflow: 'hidden' }}
            >
              <Box component="span" sx={oneLine}>
                i {text.lateReports(late)}
              </Box>
            </Box>
          )}
          {isChoice && (
            <Box sx={{ ...part, gap: 0.75, flex: isDisputed(mark) ? 1 : '0 1 auto', minWidth: 0, overflow: 'auto' }}>
              {isDisputed(mark) && <span>{text.disputed}</span>}
              {mark.appraisals.map(({ by, value: given, reason: why }) => (
                <Button
                  key={by}
                  size="small"
                  variant={appraisalOf(mark)?.by === by ? 'contained' : 'outlined'}
                  aria-label={text.pickLabel(by, given)}
                  title={text.pickTitle(by, why)}
                  sx={{ flexShrink: 0 }}
                  aria-pressed={appraisalOf(mark)?.by === by}
                  disabled={isReadOnly}
                  onClick={() => onPick(by)}
                >
                  {text.pick(by, given)}
                </Button>
              ))}
            </Box>
          )}
          {!(isChoice && isDisputed(mark)) && (
            <Box
              sx={{ ...part, flex: 1, gap: 1, minWidth: isChoice ? 190 : 150 }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === 'Escape') onLeave()
              }}
            >
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {isChoice ? text.pickReason : text.reason}
              </Box>
              <SavedField
                key={`${row.subjectId}/${column.criterion.id}/${column.field}/${isChoice ? (mark.picked ?? '') : ''}`}
                stored={reason}
                rules={proseRules}
                onSave={(typed, _, sitting) => onReason(typed, sitting)}
                inputRef={reasonRef}
                disabled={
                  isReadOnly || column.field === 'own' || (column.field === 'approved' ? mark.approved === null : appraised === null)
                }
                variant="standard"
                placeholder={isChoice ? text.pickReasonHint : isOther ? text.reasonHint : ''}
                sx={{ flex: 1, minWidth: 60 }}
                slotProps={{ htmlInput: { 'aria-label': isChoice ? text.pickReason : text.reason } }}
              />
            </Box>
          )}
          <Button
            size="small"
            aria-label={text.files}
            title={text.files}
            onClick={onFiles}
            sx={{ borderRadius: 0, px: 1.5, flexShrink: 0, minWidth: 0, gap: 0.75 }}
          >
            <Paperclip size={14} />
            <Box component="span" sx={{ display: { xs: isChoice ? 'none' : 'inline', lg: 'inline' } }}>
              {text.files}
            </Box>
          </Button>
        </>
      )}
    </Box>
  )
}
