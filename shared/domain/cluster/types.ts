import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, prose, rowId } from '../../lib/records'

/** A cluster or bloc (cụm, khối thi đua): units that compete with each other. */
export const clusterSchema = z.object({ id: rowId, name: filledLine, memberIds: z.array(rowId), note: line })
export type Cluster = z.infer<typeof clusterSchema>

/** One year of a cluster: who heads it, and the pact (giao ước) its members sign. One row for a cluster and a year. */
export const clusterYearSchema = z.object({
  id: rowId,
  clusterId: rowId,
  year: z.int().min(1990).max(2100),
  headId: rowId.nullable(),
  deputyId: rowId.nullable(),
  /** What the members commit themselves to, one line each. */
  pact: prose,
  signedOn: calendarDate.nullable(),
  place: line,
})
export type ClusterYear = z.infer<typeof clusterYearSchema>
