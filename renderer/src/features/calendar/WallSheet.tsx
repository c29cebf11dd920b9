import Box from '@mui/material/Box'
import type { CalendarEntry, YearReview } from '@shared/domain/agenda/calendarEntries'
import { shortDate } from '@shared/lib/dates'
import { shortened } from '@shared/lib/text'
import { today } from '@renderer/text/when'
import { signOf } from './EntryLine'
import { calendarText as text, entryText } from './text'
import { beginsIn } from './YearView'

/** The papers a year is printed on, lying. */
export const wallSheets = {
  a4: { widthMm: 297, heightMm: 210, marginMm: 8, fontPt: 8.5 },
  a3: { widthMm: 420, heightMm: 297, marginMm: 10, fontPt: 12.5 },
} as const
/** A duty of a plan is a paragraph: its beginning says which one it is. In letters. */
const longestEntry = 150
export type WallSize = keyof typeof wallSheets

type Props = {
  readonly year: number
  readonly office: string
  readonly size: WallSize
  readonly entries: readonly CalendarEntry[]
  readonly reviews: readonly YearReview[]
}

/** The year on one paper for the wall: twelve months, read down four columns; one with very much in it goes on over a second sheet. */
export function WallSheet({ year, office, size, entries, reviews }: Props) {
  return (
    <Box sx={{ 'color': '#000', 'fontSize': `${wallSheets[size].fontPt}pt`, 'lineHeight': 1.25, '& .month': { breakInside: 'avoid' } }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', mb: '2mm' }}>
        <Box sx={{ fontSize: '1.9em', fontWeight: 700, flex: 1 }}>{text.printTitle(year)}</Box>
        <Box sx={{ fontSize: '1.2em' }}>{office}</Box>
      </Box>
      <Box sx={{ columnCount: 4, columnGap: '2mm' }}>
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <Box key={month} className="month" sx={{ border: '0.75pt solid #000', p: '1.5mm 2mm', mb: '2mm' }}>
            <Box sx={{ fontWeight: 700, fontSize: '1.2em', borderBottom: '0.5pt solid #000', mb: '1mm' }}>{text.monthShort(month)}</Box>
            {beginsIn(entries, year, month).map((entry) => (
              <PrintedEntry key={entry.key} entry={entry} />
            ))}
          </Box>
        ))}
      </Box>
      {reviews.length > 0 && (
        <Box sx={{ mt: '2mm' }}>
          <b>{`${text.reviews(year)}: `}</b>
          {reviews.map((review) => `${text.review(review)} (${review.movement.name})`).join('; ')}
        </Box>
      )}
      <Box sx={{ mt: '2mm' }}>{`${text.printLegend} ${text.printed(shortDate(today()))}`}</Box>
    </Box>
  )
}

function PrintedEntry({ entry }: { readonly entry: CalendarEntry }) {
  const isUsual = entry.code === 'mark' && entry.mark.origin === 'usual'
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '5.7em minmax(0, 1fr)', gap: '1.8mm', py: '0.4mm' }}>
      <span>{text.days(entry.from, entry.to).replaceAll(' ', '')}</span>
      <Box component="span" sx={{ fontStyle: isUsual ? 'italic' : 'normal', overflowWrap: 'anywhere' }}>
        {signOf(entry).sign}
        {shortened(entryText(entry).title, longestEntry)}
      </Box>
    </Box>
  )
}
