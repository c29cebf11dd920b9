import type { EmulationMovement } from '../../../domain/movement/types'
import type { Task } from '../../../domain/movement/work'
import { shortDate } from '../../../lib/dates'
import { withoutEmphasis } from '../../../lib/emphasis'
import { padded } from '../../words/office'
import { tableDefinition } from './definition'
import type { TableInput } from './table'

/** What the list of duties is made from, in the order given. */
export type TaskListInput = TableInput & { readonly movement: EmulationMovement; readonly tasks: readonly Task[] }

const everyWords: Record<Task['every'], string> = { once: '', quarter: 'hằng quý', year: 'hằng năm' }
const timeOf = ({ dueOn, every }: Task): string =>
  [dueOn === null ? '' : `Chậm nhất ngày\u00A0${shortDate(dueOn)}`, everyWords[every]].filter((part) => part !== '').join(', ') ||
  'Thường xuyên'

/** Bảng phân công nhiệm vụ: who does what by when. */
export const taskList = tableDefinition<TaskListInput>({
  kind: 'taskList',
  title: 'Bảng phân công nhiệm vụ',
  isLandscape: true,
  fileName: ({ movement }) => ['Bảng phân công nhiệm vụ', movement.name],
  paper: ({ movement, tasks }) => ({
    title: 'BẢNG PHÂN CÔNG NHIỆM VỤ',
    about: [`Phong trào thi đua “${movement.name}”`],
    columns: [
      { heading: 'TT', widthMm: 10, align: 'center' },
      { heading: 'Nhiệm vụ', widthMm: 91 },
      { heading: 'Chủ trì', widthMm: 44 },
      { heading: 'Phối hợp', widthMm: 32 },
      { heading: 'Thời gian', widthMm: 34 },
      { heading: 'Kết quả', widthMm: 36 },
    ],
    rows: tasks.map((task, index) => [
      String(index + 1),
      withoutEmphasis(task.text),
      withoutEmphasis(task.owner),
      task.helpers ?? '',
      timeOf(task),
      task.doneOn === null
        ? task.evidence
        : [`Xong ngày\u00A0${shortDate(task.doneOn)}`, task.evidence].filter((part) => part !== '').join('\n'),
    ]),
    closing: `Danh mục gồm ${padded(tasks.length)} nhiệm vụ.`,
  }),
})
