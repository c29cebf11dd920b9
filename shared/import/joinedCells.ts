import { entriesOfLine } from './lines/line'
import type { RawRow } from './types'

/** The row with what stands behind the name in its own fields; as it is where the cell tells of nobody, or of several. */
export function splitJoined(raw: RawRow): RawRow {
  const cell = raw.nameCell === undefined || raw.nameCell === '' ? (raw.values.name ?? '') : raw.nameCell
  // "Nguyễn Văn Mẫu 1970": a year needs no comma before it.
  const parted = cell.replace(/\s*[,;]?\s*\n\s*/g, ', ').replace(/(?<!năm|sinh|sn|ns|[,;:])\s+(?=\(?(?:19|20)\d\d\)?$)/iu, ', ')
  const [entry, ...more] = entriesOfLine(`- ${parted}`)
  if (entry === undefined || more.length > 0 || entry.kind !== 'person' || (entry.post === '' && entry.birth === '')) return raw
  const { values } = raw
  const hasPlace = (['post', 'unit', 'postAndUnit'] as const).some((field) => (values[field] ?? '') !== '')
  // Another column says it too: what the name goes on with is for a person to look at.
  if (hasPlace && entry.post !== '') return raw
  return {
    ...raw,
    nameCell: entry.name,
    values: {
      ...values,
      name: entry.name,
      ...(entry.post === '' ? {} : { postAndUnit: entry.post }),
      ...((values.birth ?? '') === '' && entry.birth !== '' ? { birth: entry.birth } : {}),
      ...((values.achievement ?? '') === '' && entry.achievement !== '' ? { achievement: entry.achievement } : {}),
    },
  }
}
