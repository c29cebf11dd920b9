import type { BoardCell, BoardRow, ReportState } from '@shared/domain/movement/board'
import type { ReportDay } from '@shared/domain/movement/work'
import type { Status } from '@renderer/ui/StatusChip'
import { workText } from './text'
import { UnitList } from './UnitList'

const text = workText.reports
export type BoardFilter = 'all' | keyof typeof text.chips

/** The chip under which a cell is counted, as the sums count it: what a part sent counts for the unit it went on as. */
export const groupOf = ({ state, isPart }: BoardCell): Exclude<BoardFilter, 'all'> =>
  isPart === true || state.state === 'ended' ? 'exempt' : state.state

const statusOf: Record<ReportState['state'], Status> = {
  onTime: 'ok',
  late: 'attention',
  missing: 'blocked',
  waiting: 'quiet',
  exempt: 'info',
  ended: 'quiet',
}

type Props = {
  readonly rows: readonly BoardRow[]
  readonly chosen: string | null
  readonly onChoose: (subjectId: string) => void
  readonly foot: string
  readonly ticks: Parameters<typeof UnitList>[0]['ticks']
  readonly onKey: Parameters<typeof UnitList>[0]['onKey']
  /** Reports that a file is kept for. */
  readonly withFile: ReadonlySet<string>
  /** The report in question, and those of the same year beside it. */
  readonly day: ReportDay
  readonly beside: readonly ReportDay[]
  readonly besideRows: ReadonlyMap<string, readonly BoardCell[]>
}

/** Units with their report, those that owe it first. */
export function BoardTable({ rows, chosen, onChoose, foot, ticks, onKey, withFile, day, beside, besideRows }: Props) {
  return (
    <UnitList
      label={text.stands}
      rows={rows.map(({ subjectId, name, cells }) => {
        const { state, report } = cells[0]!
        const others = (besideRows.get(subjectId) ?? []).map((cell) =>
          cell.state.state === 'ended' ? null : { status: statusOf[cell.state.state], state: text.state(cell.state) },
        )
        return {
          id: subjectId,
          name,
          status: statusOf[state.state],
          state: text.state(state),
          detail: text.detail(state),
          others,
          hasFile: report !== null && withFile.has(report.id),
        }
      })}
      chosen={chosen}
      onChoose={onChoose}
      foot={foot}
      ticks={ticks}
      onKey={onKey}
      fileTitle={day.title}
      beside={{ own: day.title, others: beside.map(({ title }) => title) }}
    />
  )
}
