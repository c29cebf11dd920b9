import type { ImportCounts, ImportEntry } from '@renderer/data/repositories/importParts'
import type { AppDatabase } from '@renderer/data/core/database'
import { importNominees } from '@renderer/data/repositories/imports'
import { importRatings, importSubjects } from '@renderer/data/repositories/importTargets'
import type { Result } from '@shared/lib/result'
import type { TargetId } from '@shared/import/targets'
import { formatCount } from '@shared/lib/numbers'

/** What the one dialog brings a list into, and the words for it. Past decisions, many files at once, have a dialog of their own. */
export type ScreenTarget = Exclude<TargetId, 'awards'>
type Screen = {
  readonly title: string
  /** The award and its reason belong to this list. */
  readonly hasAwards: boolean
  readonly hasYear: boolean
  readonly label: (count: number, fileName: string | null) => string
  readonly done: (counts: ImportCounts) => string
  readonly run: (db: AppDatabase, roundId: string, entries: readonly ImportEntry[], label: string) => Promise<Result<ImportCounts>>
}

const from = (fileName: string | null): string =>
  fileName === null ? 'từ khối dán' : `từ ${/\.docx?$/i.test(fileName) ? 'Word' : /\.(csv|txt)$/i.test(fileName) ? 'tệp CSV' : 'Excel'}`
const left = (count: number): string => (count > 0 ? ` ${formatCount(count)} dòng không nhập.` : '')
const undo = ' Bấm Ctrl+Z để hoàn tác cả lần nhập.'

export const screens: Readonly<Record<ScreenTarget, Screen>> = {
  round: {
    title: 'Nhập danh sách',
    hasAwards: true,
    hasYear: false,
    label: (count, fileName) =>
      fileName === null ? `Dán ${formatCount(count)} dòng vào danh sách` : `Nhập ${formatCount(count)} dòng ${from(fileName)}`,
    done: ({ imported, created, changed, left: rest }) =>
      `Đã nhập ${formatCount(imported)} dòng: ${formatCount(created)} mới, ${formatCount(imported - created)} đã có trong danh mục.${changed > 0 ? ` Cập nhật ${formatCount(changed)} dòng đã có trong đợt.` : ''}${left(rest)}${undo}`,
    run: importNominees,
  },
  subjects: {
    title: 'Nhập người, đơn vị từ tệp',
    hasAwards: false,
    hasYear: false,
    label: (count, fileName) => `Nhập ${formatCount(count)} người, đơn vị ${from(fileName)}`,
    done: ({ created, changed, left: rest }) =>
      `Đã thêm ${formatCount(created)} hồ sơ, cập nhật ${formatCount(changed)} hồ sơ.${left(rest)}${undo}`,
    run: (db, _roundId, entries, label) => importSubjects(db, entries, label),
  },
  ratings: {
    title: 'Nhập xếp loại từ tệp',
    hasAwards: false,
    hasYear: true,
    label: (count, fileName) => `Nhập xếp loại của ${formatCount(count)} đối tượng ${from(fileName)}`,
    done: ({ imported, created, changed, left: rest }) =>
      `Đã ghi xếp loại cho ${formatCount(imported)} đối tượng${created > 0 ? `, thêm ${formatCount(created)} hồ sơ mới` : ''}${changed > 0 ? `, sửa ${formatCount(changed)} năm đã ghi` : ''}.${left(rest)}${undo}`,
    run: (db, _roundId, entries, label) => importRatings(db, entries, label),
  },
}
